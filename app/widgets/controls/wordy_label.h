// SPDX-License-Identifier: GPL-3.0-or-later
// A label for sentences, which are wrapped and can be selected and copied.
#pragma once

#include "widgets/controls/plain_text.h"

namespace explorer {

inline QLabel* makeWordyLabel(const QString& accessibleName) {
    auto* label = new PlainLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(accessibleName);
    return label;
}

} // namespace explorer
