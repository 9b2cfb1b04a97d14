// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with whole custom functions: keep them for other figures, bring them back,
// import and export them as text, remove them.
#pragma once

#include "model/document/explorer_document.h"
#include "model/functions/function_library.h"
#include "model/storage/preferences.h"

namespace explorer {

class CustomFunctionExchange : public QObject {
    Q_OBJECT

public:
    // The settings and the window have to outlive it.
    CustomFunctionExchange(ExplorerDocument& document, QSettings& settings, QWidget& window);

    const CustomFunctionLibrary& library() const { return m_library; }

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
    bool isSure(const QString& title, const CustomFunctions& functions, const QString& id);
    void report(const Outcome& outcome, const QString& title, const QString& message);
    void showProblem(const QString& title, const QString& problem);

    ExplorerDocument& m_document;
    CustomFunctionLibrary m_library;
    Preferences m_preferences;
    QWidget& m_window;
};

} // namespace explorer
