// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/typeset.h"

#include "mathematics/math_layout.h"
#include "mathematics/math_text.h"

#include <QFontMetricsF>

#include <algorithm>

namespace explorer {

namespace {

constexpr QChar minusSign(0x2212);
// Height of the font's capitals in em: what stands beside is as high, within reason.
constexpr qreal capitals = 0.657;
constexpr qreal smallestMatch = 0.95;
constexpr qreal largestMatch = 1.12;

// Cuts out negative numbers. Fonts like Inter replace a minus sign before a digit by a raised one
// that has no character of its own, and whoever copies the text from a PDF would lose the sign.
QStringList cutAtNumbers(const QString& text) {
    QStringList parts;
    bool isNumber = false;
    for (const QChar letter : text) {
        const bool begins = letter == minusSign;
        const bool ends = isNumber && (letter.isSpace() || letter == QLatin1Char(','));
        if (begins || ends || parts.isEmpty())
            parts.append(QString());
        isNumber = begins || (isNumber && !ends);
        parts.last().append(letter);
    }
    return parts;
}

MathBox wordsBox(const QString& text, const QFont& font) {
    MathBox result;
    for (const QString& part : cutAtNumbers(text)) {
        QFont own = font;
        if (part.startsWith(minusSign))
            own.setStyleStrategy(QFont::PreferNoShaping);
        const QFontMetricsF metrics(own);
        MathBox box;
        box.width = metrics.horizontalAdvance(part);
        box.ascent = metrics.ascent();
        box.descent = metrics.descent();
        box.words.push_back({part, own, {}});
        result.append(box);
    }
    return result;
}

} // namespace

qreal mathematicsScale(const TypesetStyle& style) {
    if (!style.words || style.size <= 0)
        return 1;
    const qreal cap = QFontMetricsF(*style.words).capHeight() / style.size / capitals;
    return std::clamp(cap, smallestMatch, largestMatch);
}

Typeset typesetTex(const QString& tex, const TypesetStyle& style) {
    const TexFormula formula = readTex(tex);
    MathLayout layout(style.size * mathematicsScale(style), style.words,
                      style.words && style.words->bold());
    const MathStyle level{style.isDisplay ? MathStyle::Display : MathStyle::Text, false};
    return {layout.layOut(formula.tree, level), formula.problem};
}

Typeset typesetLabel(const QString& label, const TypesetStyle& style) {
    Typeset result;
    for (const LabelPart& part : labelParts(label)) {
        if (!part.isMathematics) {
            result.box.append(wordsBox(part.text, *style.words));
            continue;
        }
        Typeset formula = typesetTex(part.text, style);
        result.box.append(formula.box);
        if (!result.problem)
            result.problem = formula.problem;
    }
    return result;
}

std::optional<TexProblem> labelProblem(const QString& label) {
    for (const LabelPart& part : labelParts(label))
        if (part.isMathematics)
            if (const TexFormula formula = readTex(part.text); formula.problem)
                return formula.problem;
    return {};
}

} // namespace explorer
