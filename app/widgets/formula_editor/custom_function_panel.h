// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of custom functions beside the chart, to be opened, moved and closed like any panel.
#pragma once

#include <QDockWidget>

class QAction;

namespace explorer {

class ExplorerDocument;
class CustomFunctionEditor;
class CustomFunctionExchange;

class CustomFunctionPanel : public QDockWidget {
    Q_OBJECT

public:
    CustomFunctionPanel(ExplorerDocument& document, CustomFunctionExchange& exchange,
                        QWidget* parent = nullptr);

    // Shows the editor with that function, or with a new one for an empty id.
    void edit(const QString& functionId);
    // The one that is edited, perhaps not yet in the figure, and going on with it unasked.
    QString functionId() const;
    void resume(const QString& functionId);

    // Brings into the figure what makes sense and still waits for the rest of a name; also before
    // those do what they do.
    void flush();
    void flushBefore(const QList<QAction*>& actions);
    // Whether nothing is lost when the figure is left: all is in it, or given up when asked.
    bool mayLeave();

signals:
    void reported(const QString& message);

private:
    CustomFunctionEditor* m_editor;
};

} // namespace explorer
