// SPDX-License-Identifier: GPL-3.0-or-later
// Exporting and copying the document's figure.
#pragma once

#include "figure/export_request.h"
#include "model/explorer_document.h"
#include "model/preferences.h"

#include <QObject>
#include <QWidget>

namespace explorer {

class FigureCommands : public QObject {
    Q_OBJECT

public:
    FigureCommands(ExplorerDocument& document, QSettings& settings, QWidget& window);

    void exportFigure(); // asks how and where
    void copyFigure();   // as pixels and as vectors at once
    void editTitle();

signals:
    void reported(const QString& message);

private:
    ExplorerDocument& m_document;
    Preferences m_preferences;
    QWidget& m_window;
    ExportRequest m_last; // what was asked for last is offered again
};

} // namespace explorer
