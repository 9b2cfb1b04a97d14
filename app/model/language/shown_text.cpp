// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/shown_text.h"

#include <QDir>

namespace explorer {

namespace {

bool isControl(QChar letter) {
    const QChar::Category category = letter.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

// Marks that make what follows run from right to left: a sentence would read otherwise than it is.
bool isTurn(QChar letter) {
    const char16_t code = letter.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

QString spelt(QChar letter) {
    return QStringLiteral("\\u%1").arg(letter.unicode(), 4, 16, QLatin1Char('0'));
}

bool isWhole(const QString& text, qsizetype i) {
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
}

} // namespace

bool isInvisible(QChar letter) {
    return isControl(letter) || isTurn(letter) || letter.isSurrogate();
}

QString shownText(const QString& text, qsizetype longest) {
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString letter = text[i];
        if (isWhole(text, i))
            letter += text[++i];
        else if (isInvisible(text[i]))
            letter = spelt(text[i]);
        if (shown.size() + letter.size() > longest)
            return shown + QChar(0x2026);
        shown += letter;
    }
    return shown;
}

QString shownPath(const QString& path) {
    constexpr qsizetype longestPath = 4096; // that the system knows
    return shownText(QDir::toNativeSeparators(path), longestPath);
}

QString oneLine(const QString& text) {
    QString line = text;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isWhole(line, i))
            ++i;
        else if (line[i].isSurrogate())
            line[i] = QChar::ReplacementCharacter;
        else if (isControl(line[i]))
            line[i] = QLatin1Char(' ');
    }
    return line;
}

bool isOneLine(const QString& text) {
    return oneLine(text) == text;
}

} // namespace explorer
