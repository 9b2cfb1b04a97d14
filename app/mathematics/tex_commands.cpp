// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/tex_reader.h"

#include <utility>

namespace explorer {

namespace {

using Kind = TexNode::Kind;

TexNode made(Kind kind, std::vector<TexNode> children) {
    TexNode result{kind};
    result.children = std::move(children);
    return result;
}

TexNode sized(int size) {
    TexNode result{Kind::Size};
    result.amount = size;
    return result;
}

int sizeOf(const QString& name) {
    static const char* const names[] = {"displaystyle", "textstyle", "scriptstyle",
                                        "scriptscriptstyle"};
    for (int size = 0; size < 4; ++size)
        if (name == QLatin1String(names[size]))
            return size;
    return -1;
}

} // namespace

TexNode TexReader::command() {
    const TexToken command = take();
    TexNode result;
    if (readStructure(command, result))
        return result;
    if (const TexSymbol* symbol = findTexSymbol(command.text)) {
        const char32_t letter = symbol->letter;
        result = sign(QString::fromUcs4(&letter, 1), symbol->role);
        result.hasLimits = takesLimits(result.text);
        return result;
    }
    const QString function = texFunction(command.text);
    if (function.isEmpty())
        return asTyped(command);
    result = TexNode{Kind::Sign, function, TexLetters::Upright};
    result.role = TexClass::Operator;
    result.hasLimits = takesLimits(function);
    return result;
}

// What has arguments, or says how something is set.
bool TexReader::readStructure(const TexToken& command, TexNode& result) {
    const QString& name = command.text;
    TexLetters letters = TexLetters::Italic;
    TexClass role = TexClass::Ordinary;
    qreal width = 0;
    if (name.endsWith(QLatin1String("frac")) || name.endsWith(QLatin1String("binom"))) {
        if (name.size() > 6 || (name.size() % 2 == 1 && name.front() != u't' &&
                                name.front() != u'd' && name.front() != u'b'))
            return false;
        result = fraction(command);
    } else if (name == QLatin1String("sqrt")) {
        result = root(command);
    } else if (name == QLatin1String("left")) {
        result = delimited(command);
    } else if (name == QLatin1String("begin")) {
        result = environment(command);
    } else if (name == QLatin1String("operatorname")) {
        result = operatorName(command);
    } else if (name == QLatin1String("text") || name == QLatin1String("mbox") ||
               name == QLatin1String("textrm") || name == QLatin1String("textbf") ||
               name == QLatin1String("textit")) {
        result = words(command);
    } else if (name == QLatin1String("overline") || name == QLatin1String("underline")) {
        result = made(name.front() == u'o' ? Kind::Overline : Kind::Underline, {argument(command)});
    } else if (name == QLatin1String("overset") || name == QLatin1String("stackrel") ||
               name == QLatin1String("underset")) {
        result = stacked(command);
    } else if (name == QLatin1String("not")) {
        result = negated(command);
    } else if (findTexLetters(name, &letters)) {
        result = inLetters(command, letters);
    } else if (findTexSpace(name, &width)) {
        result = TexNode{Kind::Space};
        result.amount = width;
    } else if (const int size = texDelimiterSize(name, &role)) {
        result = sizedDelimiter(size, role);
    } else if (const int step = sizeOf(name); step >= 0) {
        result = sized(step);
    } else if (const TexAccent* accent = findTexAccent(name)) {
        result = made(Kind::Accent, {argument(command)});
        const char32_t letter = accent->letter;
        result.text = QString::fromUcs4(&letter, 1);
        result.isStretched = accent->isWide;
        result.hasLimits = letter == 0x23DE || letter == 0x23DF;
    } else {
        return false;
    }
    return true;
}

TexNode TexReader::fraction(const TexToken& command) {
    TexNode above = argument(command);
    TexNode below = argument(command);
    const bool isBinomial = command.text.endsWith(QLatin1String("binom"));
    TexNode result =
        made(isBinomial ? Kind::Binomial : Kind::Fraction, {std::move(above), std::move(below)});
    result.role = TexClass::Inner;
    if (command.text.front() == u't' || command.text.front() == u'd')
        return made(Kind::Row, {sized(command.text.front() == u't' ? 1 : 0), std::move(result)});
    return result;
}

TexNode TexReader::root(const TexToken& command) {
    std::vector<TexNode> degree;
    if (acceptCharacter('[')) {
        const bool wasInDegree = std::exchange(m_isInDegree, true);
        degree.push_back(row());
        m_isInDegree = wasInDegree;
        if (!acceptCharacter(']'))
            report(TexProblem::Kind::Unbalanced, QStringLiteral("["), command.position);
    }
    TexNode result = made(Kind::Root, {});
    result.children.push_back(argument(command));
    for (TexNode& part : degree)
        result.children.push_back(std::move(part));
    return result;
}

// \mathbf{\mathcal{L}} keeps the inner one, as in TeX.
TexNode TexReader::inLetters(const TexToken& command, TexLetters letters) {
    const TexLetters outer = std::exchange(m_letters, letters);
    TexNode result = argument(command);
    m_letters = outer;
    if (letters != TexLetters::Upright || result.kind != Kind::Row)
        return result;
    // \mathrm{softmax} is one word.
    QString text;
    for (const TexNode& part : result.children) {
        if (part.kind != Kind::Sign || part.amount > 0 || part.letters != TexLetters::Upright)
            return result;
        text += part.text;
    }
    return TexNode{Kind::Sign, text, TexLetters::Upright};
}

TexNode TexReader::words(const TexToken& command) {
    TexNode result{Kind::Sign, plainGroup(command), TexLetters::Words};
    if (command.text == QLatin1String("textbf"))
        result.letters = TexLetters::Bold;
    else if (command.text == QLatin1String("textit"))
        result.letters = TexLetters::Slanted;
    return result;
}

TexNode TexReader::operatorName(const TexToken& command) {
    const bool hasLimits = acceptCharacter('*');
    TexNode result{Kind::Sign, plainGroup(command), TexLetters::Upright};
    result.role = TexClass::Operator;
    result.hasLimits = hasLimits;
    return result;
}

TexNode TexReader::stacked(const TexToken& command) {
    TexNode script = argument(command);
    TexNode base = argument(command);
    const TexClass role =
        command.text == QLatin1String("stackrel") ? TexClass::Relation : base.role;
    TexNode result = made(command.text == QLatin1String("underset") ? Kind::Under : Kind::Over,
                          {std::move(base), std::move(script)});
    result.role = role;
    return result;
}

TexNode TexReader::negated(const TexToken& command) {
    static const std::pair<QString, QString> pairs[] = {
        {QStringLiteral("="), QStringLiteral("≠")}, {QStringLiteral("∈"), QStringLiteral("∉")},
        {QStringLiteral("≡"), QStringLiteral("≢")}, {QStringLiteral("<"), QStringLiteral("≮")},
        {QStringLiteral(">"), QStringLiteral("≯")}, {QStringLiteral("≤"), QStringLiteral("≰")},
        {QStringLiteral("≥"), QStringLiteral("≱")}, {QStringLiteral("⊂"), QStringLiteral("⊄")},
        {QStringLiteral("∼"), QStringLiteral("≁")}, {QStringLiteral("≈"), QStringLiteral("≉")},
    };
    const std::size_t before = m_at;
    const TexNode next = argument(command);
    for (const auto& [plain, crossed] : pairs)
        if (next.kind == Kind::Sign && next.text == plain)
            return sign(crossed, TexClass::Relation);
    m_at = before;
    return asTyped(command);
}

// The letters in braces, where a backslash stands before signs and for spaces.
QString TexReader::plainGroup(const TexToken& command) {
    if (token().kind != TexToken::Kind::Open) {
        reportMissing(command);
        return {};
    }
    const TexToken open = take();
    const qsizetype begin = open.end;
    int depth = 1;
    while (token().kind != TexToken::Kind::End) {
        depth += token().kind == TexToken::Kind::Open    ? 1
                 : token().kind == TexToken::Kind::Close ? -1
                                                         : 0;
        if (depth == 0)
            break;
        take();
    }
    const QString typed = m_tex.mid(begin, token().position - begin);
    if (token().kind == TexToken::Kind::Close)
        take();
    else
        report(TexProblem::Kind::Unbalanced, open.text, open.position);
    QString text;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        if (typed[at] == u'\\' && at + 1 < typed.size()) {
            ++at;
            const bool isSpace = QStringLiteral(",:;> ").contains(typed[at]);
            if (!isSpace && !QStringLiteral("#$%&_{}").contains(typed[at]) && !typed[at].isLetter())
                report(TexProblem::Kind::UnknownCommand, u'\\' + QString(typed[at]),
                       begin + at - 1);
            if (typed[at].isLetter())
                report(TexProblem::Kind::UnknownCommand, u'\\' + QString(typed[at]),
                       begin + at - 1);
            if (typed[at].isLetter())
                text += u'\\';
            text += isSpace ? QChar(u' ') : typed[at];
        } else if (typed[at] == u'~') {
            text += u' ';
        } else if (typed[at] != u'{' && typed[at] != u'}') {
            if (QStringLiteral("#$%&_^\\").contains(typed[at]))
                report(TexProblem::Kind::StraySign, QString(typed[at]), begin + at);
            text += typed[at];
        }
    }
    return text;
}

} // namespace explorer
