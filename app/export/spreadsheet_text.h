// SPDX-License-Identifier: GPL-3.0-or-later
// Texts in the cells of tables that spreadsheets open.
#pragma once

#include "export/plain_letters.h"

#include <QRegularExpression>

namespace explorer {

// A spreadsheet computes a text that begins with one of these signs, and can be made to start
// programs by it; an apostrophe before it says that it is a text. One that has apostrophes there
// already gets another, so that a reader takes one off and has the text.
inline QString spreadsheetText(const QString& text) {
    static const QRegularExpression formula(
        QStringLiteral("\\A'*(\\s*[=+\\-@\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}]|[\\t\\r\\n])"));
    const QString letters = withoutControls(text, u"\t\r\n");
    return formula.match(letters).hasMatch() ? QLatin1Char('\'') + letters : letters;
}

} // namespace explorer
