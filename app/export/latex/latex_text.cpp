// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/latex/latex_text.h"

#include "export/plain_letters.h"
#include "mathematics/math_text.h"

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

// Whether the program draws it as something other than its own name; the names of operators are
// the same in both.
bool isKnownCommand(const QString& name) {
    static const QStringList operators = QStringLiteral("sin cos tan sinh cosh tanh exp log ln max "
                                                        "min arctan erf")
                                             .split(QLatin1Char(' '));
    if (operators.contains(name))
        return name != QLatin1String("erf"); // which LaTeX does not know
    return plainMathText(QLatin1String("$\\") + name + QLatin1String("{}$")) != name;
}

bool hasKnownCommands(const QString& mathematics) {
    // As far as any LaTeX engine reads a name.
    static const QRegularExpression command(QStringLiteral("\\\\(\\p{L}+|.)"));
    static const QRegularExpression word(QStringLiteral("\\A[A-Za-z]+\\z"));
    static const QString escapes = QStringLiteral(",;:! {}$%&#_");
    int open = 0;
    for (auto matches = command.globalMatch(mathematics); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        if (name == QLatin1String("left") || name == QLatin1String("right"))
            open += name == QLatin1String("left") ? 1 : -1;
        else if (!(word.match(name).hasMatch() ? isKnownCommand(name) : escapes.contains(name)))
            return false;
        if (open < 0)
            return false;
    }
    return open == 0;
}

// Balanced braces, no two scripts of one kind on one base, none without its character, and none of
// the characters that mean something else to TeX.
bool isWellFormed(const QString& mathematics) {
    static const QRegularExpression escapes(QStringLiteral("\\\\[{}$%&#_]"));
    static const QRegularExpression unfit(
        QStringLiteral("[#%&~\\x00-\\x1f]|[\\^_]\\s*($|[\\^_'}])|\\\\$|\\\\(sqrt|mathrm|text|"
                       "operatorname)\\s*($|[}^_])"));
    static const QString script = QStringLiteral("(\\{[^{}]*\\}|\\\\[A-Za-z]+\\s*|[^\\s{}])\\s*");
    static const QRegularExpression twice(QLatin1String("\\^\\s*") + script +
                                          QLatin1String("[\\^']|_\\s*") + script +
                                          QLatin1Char('_'));
    const QString bare = QString(mathematics).remove(escapes);
    int depth = 0;
    for (const QChar letter : bare) {
        depth += letter == QLatin1Char('{') ? 1 : letter == QLatin1Char('}') ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0 && !bare.contains(unfit) && !bare.contains(twice);
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
    QString result;
    for (const QChar letter : mathematics) {
        const QString sign = signOf(letter);
        result += sign.isEmpty() ? QString(letter) : sign;
    }
    return QLatin1Char('$') + result + QLatin1Char('$');
}

} // namespace

bool isWellFormedMathematics(const QString& mathematics) {
    return !mathematics.trimmed().isEmpty() && visible(mathematics) == mathematics &&
           isWellFormed(mathematics) && hasKnownCommands(mathematics);
}

QString latexLabel(const QString& text) {
    QString result;
    for (const LabelPart& part : labelParts(visible(text)))
        result += part.isMathematics ? mathematicsOf(part.text) : plainText(part.text);
    return result;
}

} // namespace explorer
