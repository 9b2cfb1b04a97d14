// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with whole own functions: keep them for other figures, bring them back, import
// and export them as text, remove them.
#pragma once

#include "model/explorer_document.h"
#include "model/own_function_library.h"
#include "model/preferences.h"

namespace explorer {

class OwnFunctionExchange : public QObject {
    Q_OBJECT

public:
    // The settings and the window have to outlive it.
    OwnFunctionExchange(ExplorerDocument& document, QSettings& settings, QWidget& window);

    const OwnFunctionLibrary& library() const { return m_library; }

    void importFile();
    void exportFile();
    QString asText(const QString& id) const; // with what it calls

    void remove(const QString& id); // from the figure
    void keep(const QString& id);   // among "my functions"
    void use(const QString& keptId);
    void rename(const QString& keptId);
    void forget(const QString& keptId);

signals:
    void reported(const QString& message);
    void libraryChanged();

private:
    bool isSure(const QString& title, const OwnFunctions& functions, const QString& id);
    void report(const Outcome& outcome, const QString& title, const QString& message);
    void showProblem(const QString& title, const QString& problem);

    ExplorerDocument& m_document;
    OwnFunctionLibrary m_library;
    Preferences m_preferences;
    QWidget& m_window;
};

} // namespace explorer
