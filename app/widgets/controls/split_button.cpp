// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/split_button.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace explorer {

namespace {

bool asksForMenu(const QKeyEvent& event) {
    Qt::KeyboardModifiers modifiers = event.modifiers();
    modifiers.setFlag(Qt::KeypadModifier, false);
    const bool isDown = event.key() == Qt::Key_Down &&
                        (modifiers == Qt::NoModifier || modifiers == Qt::AltModifier);
    return isDown || event.key() == Qt::Key_Menu;
}

} // namespace

QString SplitButton::withMenuKey(const QString& text) {
    return tr("%1. Alt+Down opens the menu.").arg(text);
}

void SplitButton::keyPressEvent(QKeyEvent* event) {
    if (menu() && asksForMenu(*event)) {
        showMenu();
    } else {
        QToolButton::keyPressEvent(event);
    }
}

// The menu key comes twice, as this and as a key: the window around would show a menu of its own.
void SplitButton::contextMenuEvent(QContextMenuEvent* event) {
    if (menu() && event->reason() == QContextMenuEvent::Keyboard) {
        event->accept();
    } else {
        QToolButton::contextMenuEvent(event);
    }
}

} // namespace explorer
