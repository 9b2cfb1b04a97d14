// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/latex/latex_text.h"

#include "export/plain_letters.h"
#include "mathematics/math_text.h"
#include "mathematics/tex_tree.h"

#include <activation/greek.h>

#include <QRegularExpression>

namespace explorer {

namespace {

struct Sign {
    char16_t letter;
    const char* tex;
};

// In mathematics. Typewriters of Unicode superscripts write one after the other.
constexpr Sign signs[] = {
    {0x2032, "{}'"},        {0x2212, "-"},         {0xD7, "\\times "},   {0xB7, "\\cdot "},
    {0x22C5, "\\cdot "},    {0xB1, "\\pm "},       {0x2264, "\\leq "},   {0x2265, "\\geq "},
    {0x2260, "\\neq "},     {0x2248, "\\approx "}, {0x221E, "\\infty "}, {0x2192, "\\to "},
    {0x2202, "\\partial "}, {0x2208, "\\in "},     {0x2211, "\\sum "},   {0x2218, "\\circ "},
    {0x221A, "\\surd "},    {0x2026, "\\ldots "},  {0x2009, "\\,"},      {0x2003, "\\quad "},
    {0xB0, "{}^{\\circ}"},  {0xB9, "{}^{1}"},      {0xB2, "{}^{2}"},     {0xB3, "{}^{3}"},
    {0x2070, "{}^{0}"},     {0x2074, "{}^{4}"},    {0x2075, "{}^{5}"},   {0x2076, "{}^{6}"},
    {0x2077, "{}^{7}"},     {0x2078, "{}^{8}"},    {0x2079, "{}^{9}"},   {0x207B, "{}^{-}"},
    {0x2080, "{}_{0}"},     {0x2081, "{}_{1}"},    {0x2082, "{}_{2}"},   {0x2083, "{}_{3}"},
    {0x2084, "{}_{4}"},     {0x2085, "{}_{5}"},    {0x2086, "{}_{6}"},   {0x2087, "{}_{7}"},
    {0x2088, "{}_{8}"},     {0x2089, "{}_{9}"},
};

QString signOf(QChar letter) {
    for (const Sign& sign : signs)
        if (letter == QChar(sign.letter))
            return QString::fromLatin1(sign.tex);
    std::size_t length = 0;
    const std::string_view greek = activation::greekName(QString(letter).toStdString(), length);
    return greek.empty()
               ? QString()
               : u'\\' + QString::fromLatin1(greek.data(), qsizetype(greek.size())) + u' ';
}

QString escaped(QChar letter) {
    if (QStringLiteral("#$%&_{}").contains(letter))
        return QLatin1Char('\\') + QString(letter);
    if (letter == QLatin1Char('\\'))
        return QStringLiteral("\\textbackslash{}");
    if (letter == QLatin1Char('~'))
        return QStringLiteral("\\textasciitilde{}");
    if (letter == QLatin1Char('^'))
        return QStringLiteral("\\textasciicircum{}");
    return letter;
}

QString plainText(const QString& text) {
    QString result;
    QString mathematics;
    const auto flush = [&] {
        if (!mathematics.isEmpty())
            result += QLatin1Char('$') + mathematics.trimmed() + QLatin1Char('$');
        mathematics.clear();
    };
    for (const QChar letter : text) {
        const QString sign = signOf(letter);
        if (sign.isEmpty()) {
            flush();
            result += escaped(letter);
        } else {
            mathematics += sign;
        }
    }
    flush();
    return result;
}

// Only letters that are seen, so that no other can hide what the checks look for.
QString visible(const QString& text) {
    QString result = withoutControls(text);
    for (QChar& letter : result)
        if (!letter.isPrint() && !letter.isSurrogate())
            letter = QLatin1Char(' ');
    return result;
}

QString mathematicsOf(const QString& mathematics) {
    if (!isWellFormedMathematics(mathematics))
        return plainText(plainMathText(QLatin1Char('$') + mathematics + QLatin1Char('$')));
    // What needs another package goes by the name that amsmath and amssymb have for it.
    static const QRegularExpression bold(QStringLiteral("\\\\bm(?![A-Za-z])"));
    static const QRegularExpression script(QStringLiteral("\\\\mathscr(?![A-Za-z])"));
    QString known = mathematics;
    known.replace(bold, QStringLiteral("\\boldsymbol"))
        .replace(script, QStringLiteral("\\mathcal"));
    // A sign's command is none inside \text.
    if (known.contains(QLatin1String("\\text")) || known.contains(QLatin1String("\\mbox")))
        for (const QChar letter : std::as_const(known))
            if (!signOf(letter).isEmpty())
                return plainText(plainMathText(QLatin1Char('$') + mathematics + QLatin1Char('$')));
    QString result;
    for (const QChar letter : std::as_const(known)) {
        const QString sign = signOf(letter);
        result += sign.isEmpty() ? QString(letter) : sign;
    }
    return QLatin1Char('$') + result + QLatin1Char('$');
}

} // namespace

bool isWellFormedMathematics(const QString& mathematics) {
    // XeLaTeX takes any letter behind a command for a part of its name.
    static const QRegularExpression longer(QStringLiteral("\\\\[A-Za-z]+(?![A-Za-z])\\p{L}"));
    return !mathematics.contains(longer) && !mathematics.trimmed().isEmpty() &&
           visible(mathematics) == mathematics && !readTex(mathematics).problem;
}

QString latexLabel(const QString& text) {
    QString result;
    for (const LabelPart& part : labelParts(visible(text)))
        result += part.isMathematics ? mathematicsOf(part.text) : plainText(part.text);
    return result;
}

} // namespace explorer
