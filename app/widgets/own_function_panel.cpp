// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/own_function_panel.h"

#include "widgets/own_function_editor.h"

#include <QAction>
#include <QScrollArea>
#include <QShortcut>

namespace explorer {

OwnFunctionPanel::OwnFunctionPanel(ExplorerDocument& document, OwnFunctionExchange& exchange,
                                   QWidget* parent)
    : QDockWidget(tr("Own function"), parent)
    , m_editor(new OwnFunctionEditor(document, exchange)) {
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
    connect(m_editor, &OwnFunctionEditor::reported, this, &OwnFunctionPanel::reported);
    hide();
}

void OwnFunctionPanel::edit(const QString& functionId) {
    show();
    raise();
    m_editor->edit(functionId);
    m_editor->setFocus();
}

QString OwnFunctionPanel::functionId() const {
    return m_editor->functionId();
}

void OwnFunctionPanel::resume(const QString& functionId) {
    m_editor->edit(functionId);
}

void OwnFunctionPanel::flush() {
    m_editor->flush();
}

void OwnFunctionPanel::flushBefore(const QList<QAction*>& actions) {
    for (QAction* action : actions) {
        connect(action, &QAction::triggered, this, &OwnFunctionPanel::flush);
    }
}

bool OwnFunctionPanel::mayLeave() {
    return m_editor->mayLeave();
}

} // namespace explorer
