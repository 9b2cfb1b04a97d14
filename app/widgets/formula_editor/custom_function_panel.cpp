// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formula_editor/custom_function_panel.h"

#include "widgets/formula_editor/custom_function_editor.h"

#include <QAction>
#include <QScrollArea>
#include <QShortcut>

namespace explorer {

CustomFunctionPanel::CustomFunctionPanel(ExplorerDocument& document,
                                         CustomFunctionExchange& exchange, QWidget* parent)
    : QDockWidget(tr("Custom function"), parent)
    , m_editor(new CustomFunctionEditor(document, exchange)) {
    setObjectName(QStringLiteral("own_function"));
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_editor);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(260);
    setWidget(scroll);
    auto* close = new QShortcut(Qt::Key_Escape, this, this, &QWidget::hide);
    close->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_editor, &CustomFunctionEditor::reported, this, &CustomFunctionPanel::reported);
    hide();
}

void CustomFunctionPanel::edit(const QString& functionId) {
    show();
    raise();
    m_editor->edit(functionId);
    m_editor->setFocus();
}

QString CustomFunctionPanel::functionId() const {
    return m_editor->functionId();
}

void CustomFunctionPanel::resume(const QString& functionId) {
    m_editor->edit(functionId);
}

void CustomFunctionPanel::flush() {
    m_editor->flush();
}

void CustomFunctionPanel::flushBefore(const QList<QAction*>& actions) {
    for (QAction* action : actions) {
        connect(action, &QAction::triggered, this, &CustomFunctionPanel::flush);
    }
}

bool CustomFunctionPanel::mayLeave() {
    return m_editor->mayLeave();
}

} // namespace explorer
