// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/tex_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace explorer {

namespace {

using Kind = TexNode::Kind;

class TexWords {
    Q_DECLARE_TR_FUNCTIONS(explorer::TexWords)

public:
    static QString of(const TexNode& node) {
        switch (node.kind) {
        case Kind::Row:
            return row(node.children);
        case Kind::Sign:
            return sign(node.text);
        case Kind::Space: // a thin one multiplies; wide spaces are not said
            return node.amount > 0.1 && node.amount < 0.2 ? tr("times") : QString();
        case Kind::Size:
            return {};
        case Kind::Fraction:
            return fraction(of(node.children[0]), of(node.children[1]));
        case Kind::Binomial:
            return tr("%1 choose %2").arg(of(node.children[0]), of(node.children[1]));
        case Kind::Over:
            return tr("%1 with %2 over it").arg(of(node.children[0]), of(node.children[1]));
        case Kind::Under:
            return tr("%1 with %2 under it").arg(of(node.children[0]), of(node.children[1]));
        case Kind::Accent:
            return accent(node.text, of(node.children[0]));
        case Kind::Overline:
            return tr("%1 with a bar").arg(of(node.children[0]));
        case Kind::Underline:
            return tr("%1 underlined").arg(of(node.children[0]));
        case Kind::Root:
            return node.children.size() > 1
                       ? tr("root of degree %1 of %2, end of root")
                             .arg(of(node.children[1]), of(node.children[0]))
                       : tr("square root of %1, end of root").arg(of(node.children[0]));
        case Kind::Power:
            return isSumFrom(node.children[0])
                       ? tr("sum from %1 to %2 of", "i equals 1, n")
                             .arg(of(node.children[0].children[1]), of(node.children[1]))
                       : power(of(node.children[0]), of(node.children[1]));
        case Kind::Index:
            return tr("%1 index %2", "a name with an index")
                .arg(of(node.children[0]), of(node.children[1]));
        case Kind::Delimited:
            return delimited(node.text, of(node.children[0]));
        case Kind::Cases:
            return cases(node.children);
        case Kind::Lines:
            return lines(node.children);
        case Kind::Matrix:
            return tr("matrix %1, end of matrix").arg(lines(node.children));
        }
        return {};
    }

private:
    static bool isShort(const QString& words) { return !words.contains(u' '); }

    static bool isSign(const TexNode& node, const QString& text) {
        return node.kind == Kind::Sign && node.text == text;
    }

    static bool isSumFrom(const TexNode& node) {
        return node.kind == Kind::Index && isSign(node.children[0], QStringLiteral("∑"));
    }

    // f, f', tanh, tanh^2, σ, Φ, φ.
    static bool isFunction(const TexNode& node) {
        if (node.kind == Kind::Power)
            return isFunction(node.children[0]);
        return node.kind == Kind::Sign &&
               (node.text == QLatin1String("f") || node.text == QStringLiteral("σ") ||
                node.text == QStringLiteral("Φ") || node.text == QStringLiteral("φ") ||
                (node.text.size() > 1 && node.text.front().isLetter()));
    }

    static QString row(const std::vector<TexNode>& parts) {
        QStringList words;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const bool hasArgument =
                isFunction(parts[i]) && i + 1 < parts.size() &&
                (parts[i + 1].kind == Kind::Delimited || isSign(parts[i + 1], QStringLiteral("(")));
            const bool isShortArgument = hasArgument && i + 3 < parts.size() &&
                                         parts[i + 2].kind == Kind::Sign &&
                                         isSign(parts[i + 3], QStringLiteral(")"));
            QString said = of(parts[i]);
            if (isShortArgument) {
                said = tr("%1 of %2", "f of x").arg(said, of(parts[i + 2]));
                i += 3;
            } else if (hasArgument) {
                said = tr("%1 of", "tanh of").arg(said);
            }
            if (!said.isEmpty())
                words += said;
        }
        return words.join(u' ').replace(QStringLiteral(" ,"), QStringLiteral(","));
    }

    static QString sign(const QString& text) {
        static const std::pair<QString, const char*> known[] = {
            {QStringLiteral("+"), QT_TR_NOOP("plus")},
            {QStringLiteral("−"), QT_TR_NOOP("minus")},
            {QStringLiteral("⋅"), QT_TR_NOOP("times")},
            {QStringLiteral("×"), QT_TR_NOOP("times")},
            {QStringLiteral("∗"), QT_TR_NOOP("times")},
            {QStringLiteral("∫"), QT_TR_NOOP("integral")},
            {QStringLiteral("∏"), QT_TR_NOOP("product")},
            {QStringLiteral("∞"), QT_TR_NOOP("infinity")},
            {QStringLiteral("≈"), QT_TR_NOOP("is about")},
            {QStringLiteral("→"), QT_TR_NOOP("to")},
            {QStringLiteral("∈"), QT_TR_NOOP("in")},
            {QStringLiteral("="), QT_TR_NOOP("equals")},
            {QStringLiteral("<"), QT_TR_NOOP("is less than")},
            {QStringLiteral(">"), QT_TR_NOOP("is greater than")},
            {QStringLiteral("≤"), QT_TR_NOOP("is at most")},
            {QStringLiteral("≥"), QT_TR_NOOP("is at least")},
            {QStringLiteral("≠"), QT_TR_NOOP("is not")},
            {QStringLiteral("/"), QT_TR_NOOP("over")},
            {QStringLiteral("∑"), QT_TR_NOOP("sum")},
            {QStringLiteral("#"), QT_TR_NOOP("number of")},
            {QStringLiteral("∧"), QT_TR_NOOP("and")},
            {QStringLiteral("∨"), QT_TR_NOOP("or")},
            {QStringLiteral("¬"), QT_TR_NOOP("not")},
            {QStringLiteral("′"), QT_TR_NOOP("prime")},
            {QStringLiteral("("), QT_TR_NOOP("open bracket")},
            {QStringLiteral(")"), QT_TR_NOOP("close bracket")},
            {QStringLiteral("{"), QT_TR_NOOP("open brace")},
            {QStringLiteral("}"), QT_TR_NOOP("close brace")},
            {QStringLiteral("otherwise"), QT_TR_NOOP("otherwise")},
        };
        for (const auto& [written, said] : known)
            if (written == text)
                return tr(said);
        return text.startsWith(u'\\') && text.size() > 1 ? text.mid(1) : text.trimmed();
    }

    static QString accent(const QString& sign, const QString& base) {
        static const std::pair<char16_t, const char*> known[] = {
            {u'\u0302', QT_TR_NOOP("%1 hat")},        {u'\u0303', QT_TR_NOOP("%1 tilde")},
            {u'\u0304', QT_TR_NOOP("%1 bar")},        {u'\u0307', QT_TR_NOOP("%1 dot")},
            {u'\u0308', QT_TR_NOOP("%1 double dot")}, {u'\u20D7', QT_TR_NOOP("vector %1")},
        };
        for (const auto& [written, said] : known)
            if (sign == QChar(written))
                return tr(said).arg(base);
        return base;
    }

    static QString fraction(const QString& above, const QString& below) {
        return isShort(above) && isShort(below)
                   ? tr("%1 over %2", "a short fraction").arg(above, below)
                   : tr("fraction %1 over %2, end of fraction").arg(above, below);
    }

    static QString power(const QString& base, const QString& exponent) {
        if (exponent == QLatin1String("2"))
            return tr("%1 squared").arg(base);
        if (exponent == tr("prime"))
            return tr("%1 prime").arg(base);
        return isShort(exponent) ? tr("%1 to the power of %2").arg(base, exponent)
                                 : tr("%1 to the power of %2, end of power").arg(base, exponent);
    }

    static QString delimited(const QString& delimiters, const QString& inside) {
        if (delimiters.startsWith(u'|'))
            return tr("absolute value of %1, end of absolute value").arg(inside);
        if (delimiters.startsWith(u'⌊'))
            return tr("%1 rounded down").arg(inside);
        if (delimiters.startsWith(u'⌈'))
            return tr("%1 rounded up").arg(inside);
        return tr("open bracket %1 close bracket").arg(inside);
    }

    static QString cases(const std::vector<TexNode>& cells) {
        QStringList words;
        for (std::size_t i = 0; i + 1 < cells.size(); i += 2) {
            const QString value = of(cells[i]);
            const QString condition = of(cells[i + 1]);
            words += condition == tr("otherwise")
                         ? tr("%1 otherwise", "the last case").arg(value)
                         : tr("%1 if %2", "a case and its condition").arg(value, condition);
        }
        return tr("by cases: %1, end of cases").arg(words.join(QStringLiteral("; ")));
    }

    static QString lines(const std::vector<TexNode>& rows) {
        QStringList words;
        for (const TexNode& line : rows)
            words += of(line);
        return words.join(QStringLiteral("; "));
    }
};

} // namespace

QString texInWords(const TexNode& formula) {
    return TexWords::of(formula);
}

} // namespace explorer
