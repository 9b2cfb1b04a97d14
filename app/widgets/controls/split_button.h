// SPDX-License-Identifier: GPL-3.0-or-later
// A tool button with a menu beside it that a keyboard opens too; without a menu, a tool button.
#pragma once

#include <QToolButton>

namespace explorer {

class SplitButton : public QToolButton {
    Q_OBJECT

public:
    using QToolButton::QToolButton;

    static QString withMenuKey(const QString& text); // of a tool tip: and names the key

protected:
    // Down, Alt+Down and the menu key.
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
};

} // namespace explorer
