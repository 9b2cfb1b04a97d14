// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that stand for no sign.
#include "mathematics/tex_symbols.h"

#include <QHash>
#include <QStringList>

namespace explorer {

namespace {

using C = TexClass;

// \bold and \pmb are not LaTeX's or only imitate, so they are not among them.
const QHash<QString, TexLetters>& letterCommands() {
    static const QHash<QString, TexLetters> table{
        {QStringLiteral("mathrm"), TexLetters::Upright},
        {QStringLiteral("mathit"), TexLetters::Slanted},
        {QStringLiteral("mathnormal"), TexLetters::Italic},
        {QStringLiteral("mathbf"), TexLetters::Bold},
        {QStringLiteral("boldsymbol"), TexLetters::BoldItalic},
        {QStringLiteral("bm"), TexLetters::BoldItalic},
        {QStringLiteral("mathcal"), TexLetters::Calligraphic},
        {QStringLiteral("mathscr"), TexLetters::Calligraphic},
        {QStringLiteral("mathbb"), TexLetters::Blackboard},
        {QStringLiteral("mathfrak"), TexLetters::Fraktur},
        {QStringLiteral("mathsf"), TexLetters::Sans},
        {QStringLiteral("mathtt"), TexLetters::Typewriter},
    };
    return table;
}

} // namespace

QString texFunction(QStringView name) {
    static const QStringList functions =
        QStringLiteral("sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan exp log "
                       "ln lg max min sup inf lim det dim deg gcd arg ker hom Pr")
            .split(u' ');
    if (name == QLatin1String("limsup"))
        return QStringLiteral("lim sup");
    if (name == QLatin1String("liminf"))
        return QStringLiteral("lim inf");
    const QString text = name.toString();
    return functions.contains(text) ? text : QString();
}

bool takesLimits(const QString& sign) {
    static const QStringList functions =
        QStringLiteral("max min sup inf lim det gcd Pr").split(u' ');
    static const QString large = QString::fromUtf8("∑∏∐⋃⋂⨁⨂⨀");
    return functions.contains(sign) || sign.startsWith(QStringLiteral("lim ")) ||
           (sign.size() == 1 && large.contains(sign));
}

bool findTexLetters(QStringView name, TexLetters* letters) {
    const auto found = letterCommands().constFind(name.toString());
    if (found == letterCommands().constEnd())
        return false;
    *letters = *found;
    return true;
}

bool findTexSpace(QStringView name, qreal* width) {
    static const QHash<QString, qreal> spaces{
        {QStringLiteral(","), 3 / 18.0},
        {QStringLiteral(":"), 4 / 18.0},
        {QStringLiteral(">"), 4 / 18.0},
        {QStringLiteral(";"), 5 / 18.0},
        {QStringLiteral("!"), -3 / 18.0},
        {QStringLiteral(" "), 0.25},
        {QStringLiteral("quad"), 1},
        {QStringLiteral("qquad"), 2},
        {QStringLiteral("enspace"), 0.5},
        {QStringLiteral("thinspace"), 3 / 18.0},
        {QStringLiteral("medspace"), 4 / 18.0},
        {QStringLiteral("thickspace"), 5 / 18.0},
    };
    const auto found = spaces.constFind(name.toString());
    if (found == spaces.constEnd())
        return false;
    *width = *found;
    return true;
}

int texDelimiterSize(QStringView name, TexClass* role) {
    static const char* const sizes[] = {"big", "Big", "bigg", "Bigg"};
    for (int size = 0; size < 4; ++size) {
        const QString begin = QString::fromLatin1(sizes[size]);
        if (!name.startsWith(begin) || name.size() > begin.size() + 1)
            continue;
        const QChar end = name.size() > begin.size() ? name.back() : QChar();
        if (end.isNull() || end == u'l' || end == u'r' || end == u'm') {
            *role = end == u'l'   ? C::Open
                    : end == u'r' ? C::Close
                    : end == u'm' ? C::Relation
                                  : C::Ordinary;
            return size + 1;
        }
    }
    return 0;
}

} // namespace explorer
