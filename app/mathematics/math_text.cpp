// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/math_text.h"

#include "mathematics/tex_tree.h"

namespace explorer {

namespace {

using Kind = TexNode::Kind;

bool isShort(const QString& text) {
    for (const QChar letter : text)
        if (!letter.isLetterOrNumber() && letter != u'.' && letter != u'′' && letter != u'∞')
            return text.startsWith(u'√') && isShort(text.mid(1));
    return true;
}

QString bracketed(const QString& text) {
    return isShort(text) ? text : u'(' + text + u')';
}

QString plain(const TexNode& node);

// "." is a delimiter that is not seen.
QString withoutDot(const QString& delimiter) {
    return delimiter == QLatin1String(".") ? QString() : delimiter;
}

QString plainRow(const std::vector<TexNode>& parts) {
    QString text;
    bool isBetween = false; // two things
    for (const TexNode& part : parts) {
        const QString own = plain(part);
        const bool stands =
            part.role == TexClass::Relation || (part.role == TexClass::Binary && isBetween);
        text += stands ? u' ' + own + u' ' : part.role == TexClass::Punctuation ? own + u' ' : own;
        if (part.role == TexClass::Operator && own.size() > 1 && own.front().isLetter())
            text += u' ';
        isBetween = part.role == TexClass::Ordinary || part.role == TexClass::Close ||
                    part.role == TexClass::Inner;
    }
    text.replace(QStringLiteral(" ("), QStringLiteral("(")); // of a function
    return text;
}

QString plainRows(const std::vector<TexNode>& rows) {
    QStringList texts;
    for (const TexNode& line : rows) {
        QStringList cells;
        for (const TexNode& cell : line.children)
            cells.append(plain(cell));
        texts.append(cells.join(QStringLiteral(", ")));
    }
    return texts.join(QStringLiteral("; "));
}

QString plain(const TexNode& node) {
    const auto part = [&](std::size_t i) { return plain(node.children[i]); };
    switch (node.kind) {
    case Kind::Row:
        return plainRow(node.children);
    case Kind::Sign:
        return node.text;
    case Kind::Space:
        return node.amount > 0 ? QStringLiteral(" ") : QString();
    case Kind::Size:
        return {};
    case Kind::Fraction:
        return bracketed(part(0)) + u'/' + bracketed(part(1));
    case Kind::Binomial:
        return QStringLiteral("C(%1, %2)").arg(part(0), part(1));
    case Kind::Root:
        return (node.children.size() > 1 ? part(1) : QString()) + u'√' + bracketed(part(0));
    case Kind::Power:
    case Kind::Over:
        return part(1).startsWith(u'′') ? part(0) + part(1) : part(0) + u'^' + bracketed(part(1));
    case Kind::Index:
    case Kind::Under:
        return part(0) + (isShort(part(1)) ? part(1) : u'_' + bracketed(part(1)));
    case Kind::Accent:
        return part(0) + node.text;
    case Kind::Overline:
    case Kind::Underline:
        return part(0);
    case Kind::Delimited:
        return withoutDot(node.text.left(1)) + part(0) + withoutDot(node.text.mid(1));
    case Kind::Cases: {
        QStringList texts;
        for (std::size_t i = 0; i + 1 < node.children.size(); i += 2)
            texts.append(part(i) + QStringLiteral(", ") + part(i + 1));
        return u'{' + texts.join(QStringLiteral("; ")) + u'}';
    }
    case Kind::Lines:
        return plainRows(node.children);
    case Kind::Matrix:
        return u'[' + plainRows(node.children) + u']';
    }
    return {};
}

// The next dollar sign that is not escaped, or -1.
qsizetype nextDollar(const QString& text, qsizetype from) {
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at] == QLatin1Char('\\'))
            ++at;
        else if (text[at] == QLatin1Char('$'))
            return at;
    }
    return -1;
}

QString wordsOf(QString text) {
    return text.replace(QLatin1String("\\$"), QLatin1String("$"));
}

} // namespace

QList<LabelPart> labelParts(const QString& text) {
    QList<LabelPart> parts;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype begin = nextDollar(text, at);
        const qsizetype end = begin < 0 ? -1 : nextDollar(text, begin + 1);
        if (end < 0)
            break;
        if (begin > at)
            parts.append({wordsOf(text.mid(at, begin - at)), false});
        parts.append({text.mid(begin + 1, end - begin - 1), true});
        at = end + 1;
    }
    if (at < text.size())
        parts.append({wordsOf(text.mid(at)), false});
    return parts;
}

QString plainMathText(const QString& text) {
    QString result;
    for (const LabelPart& part : labelParts(text))
        result += part.isMathematics ? plain(parseTex(part.text)) : part.text;
    return result;
}

} // namespace explorer
