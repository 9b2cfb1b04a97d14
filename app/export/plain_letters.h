// SPDX-License-Identifier: GPL-3.0-or-later
// What texts out of files may hold and exported languages cannot.
#pragma once

#include <QString>

namespace explorer {

// Half a letter stands as U+FFFD: no encoding has it, and regular expressions match nothing in a
// text that holds one.
inline QString withWholeLetters(const QString& text) {
    QString result = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            result[i] = QChar::ReplacementCharacter;
    }
    return result;
}

// Whole letters, with spaces in place of control characters and of what ends a line, but for those
// that are kept: what is a letter to a person may be a command to a program.
inline QString withoutControls(const QString& text, QStringView kept = {}) {
    QString result = withWholeLetters(text);
    for (QChar& letter : result) {
        const QChar::Category category = letter.category();
        const bool isControl = category == QChar::Other_Control ||
                               category == QChar::Separator_Line ||
                               category == QChar::Separator_Paragraph;
        if (isControl && !kept.contains(letter))
            letter = QLatin1Char(' ');
    }
    return result;
}

} // namespace explorer
