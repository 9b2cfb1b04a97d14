// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/color_text.h"

#include <QRegularExpression>

namespace explorer {

bool isColorText(const QString& text) {
    static const QRegularExpression color(QStringLiteral("\\A#[0-9a-fA-F]{6}\\z"));
    return color.match(text).hasMatch();
}

} // namespace explorer
