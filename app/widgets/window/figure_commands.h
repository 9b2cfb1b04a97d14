// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with the figure as a whole: exporting it, copying it, naming it.
#pragma once

#include "export/animation/export_job.h"
#include "export/export_request.h"
#include "model/document/explorer_document.h"
#include "model/storage/preferences.h"

#include <QObject>
#include <QPointer>

class QProgressDialog;
class QWidget;

namespace explorer {

class SliderPlay;

class FigureCommands : public QObject {
    Q_OBJECT

public:
    FigureCommands(ExplorerDocument& document, QSettings& settings, QWidget& window);

    void exportFigure();                    // asks how and where
    void exportAnimation(SliderPlay& play); // likewise, and pauses what runs
    void copyFigure();                      // as pixels and as vectors at once
    void copyText(ExportFormat format);     // one of the formats that are text
    void editTitle();

    bool isExporting() const { return m_job.isRunning(); }

signals:
    void reported(const QString& message);

private:
    // The file's path, empty where none was chosen.
    QString askFile(const QString& title, const QString& filter, const QString& ending);
    void exportOne(const ExportRequest& request);
    void exportEach(const ExportRequest& request);
    void start(std::vector<FigureOrder> orders);
    bool isFree(); // says so where another export is under way
    void showProgress();
    void finish(const BatchResult& result);
    void warn(const QString& problem);

    ExplorerDocument& m_document;
    Preferences m_preferences;
    QWidget& m_window;
    ExportJob m_job;
    QPointer<QProgressDialog> m_progress;
    AnimationRequest m_lastAnimation;
    ExportRequest m_last; // what was asked for last is offered again
};

} // namespace explorer
