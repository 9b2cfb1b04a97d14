// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/latex/latex_text.h"
#include "export/plain_letters.h"
#include "export/python/python_functions.h"
#include "mathematics/math_text.h"
#include "mathematics/tex_tree.h"

#include <QRegularExpression>

#include <algorithm>

namespace explorer {

namespace {

// Whether matplotlib's own typesetter can set it; it has no tables, no sizes and no braces that
// grow over a sum.
bool canMathtext(const TexNode& node) {
    using Kind = TexNode::Kind;
    const bool isBeyond = node.kind == Kind::Cases || node.kind == Kind::Lines ||
                          node.kind == Kind::Matrix || node.kind == Kind::Size ||
                          node.kind == Kind::Underline ||
                          (node.kind == Kind::Accent && node.isStretched) ||
                          (node.kind == Kind::Sign && node.amount > 0);
    return !isBeyond && std::all_of(node.children.begin(), node.children.end(), canMathtext);
}

// The names that matplotlib has for what goes by another one in LaTeX.
QString asMathtext(QString mathematics) {
    static const QRegularExpression upright(QStringLiteral("\\\\(text|operatorname)(?![A-Za-z])"));
    static const QRegularExpression bold(QStringLiteral("\\\\(bm|boldsymbol)(?![A-Za-z])"));
    static const QRegularExpression dots(QStringLiteral("\\\\dots(?![A-Za-z])"));
    return mathematics.replace(upright, QStringLiteral("\\mathrm"))
        .replace(bold, QStringLiteral("\\mathbf"))
        .replace(dots, QStringLiteral("\\ldots"))
        .replace(QLatin1Char('\''), QChar(0x2032)); // its own prime stands apart from the letter
}

// Raised digits, which many fonts lack, as mathematics.
QString withRaisedDigits(const QString& words) {
    static const QString raised = QString::fromUtf8("⁰¹²³⁴⁵⁶⁷⁸⁹⁻");
    static const QString level = QStringLiteral("0123456789-");
    QString result;
    QString power;
    const auto flush = [&] {
        if (!power.isEmpty())
            result += QStringLiteral("$^{%1}$").arg(power);
        power.clear();
    };
    for (const QChar letter : words) {
        const qsizetype digit = raised.indexOf(letter);
        if (digit < 0) {
            flush();
            result += letter;
        } else {
            power += level[digit];
        }
    }
    flush();
    return result;
}

QString wordsOf(const LabelPart& part) {
    QString words = part.isMathematics
                        ? plainMathText(QLatin1Char('$') + part.text + QLatin1Char('$'))
                        : part.text;
    return withRaisedDigits(words.replace(QLatin1Char('$'), QLatin1String("\\$")));
}

} // namespace

QString pythonText(const QString& text) {
    QString result = QStringLiteral("\"");
    for (const QChar letter : withWholeLetters(text)) {
        const bool endsLine = letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator;
        if (letter == QLatin1Char('"') || letter == QLatin1Char('\\'))
            result += QLatin1Char('\\') + QString(letter);
        else if ((letter.isPrint() && !endsLine) || letter.isSurrogate())
            result += letter;
        else
            result += QStringLiteral("\\u%1").arg(letter.unicode(), 4, 16, QLatin1Char('0'));
    }
    return result + QLatin1Char('"');
}

QString matplotlibLabel(const QString& text) {
    QString result;
    for (const LabelPart& part : labelParts(text))
        result += part.isMathematics && isWellFormedMathematics(part.text) &&
                          canMathtext(parseTex(part.text))
                      ? QLatin1Char('$') + asMathtext(part.text) + QLatin1Char('$')
                      : wordsOf(part);
    return result;
}

} // namespace explorer
