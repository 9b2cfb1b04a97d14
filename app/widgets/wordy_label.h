// SPDX-License-Identifier: GPL-3.0-or-later
// A label for sentences, which are wrapped and can be selected and copied.
#pragma once

#include <QLabel>

namespace explorer {

inline QLabel* makeWordyLabel(const QString& accessibleName) {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(accessibleName);
    return label;
}

} // namespace explorer
