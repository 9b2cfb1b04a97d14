// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/tex_reader.h"

#include <utility>

namespace explorer {

namespace {

using Kind = TexNode::Kind;
using Problem = TexProblem::Kind;

constexpr int deepest = 40; // nobody writes what is deeper

bool isOrdinaryDigit(const TexToken& token) {
    return token.kind == TexToken::Kind::Character && token.text.front().isDigit();
}

} // namespace

struct TexReader::Scope {
    explicit Scope(TexReader& owner)
        : reader(owner) {
        ++reader.m_depth;
    }
    ~Scope() { --reader.m_depth; }
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

    TexReader& reader;
};

TexReader::TexReader(const QString& tex)
    : m_tex(tex)
    , m_tokens(texTokens(tex)) {
}

TexFormula TexReader::read() {
    TexNode all;
    while (token().kind != TexToken::Kind::End) {
        for (TexNode& part : row().children)
            all.children.push_back(std::move(part));
        if (token().kind == TexToken::Kind::End)
            break;
        const TexToken stray = take(); // closes what nobody opened
        const bool isCommand = stray.kind == TexToken::Kind::Command;
        const QString typed = isCommand ? u'\\' + stray.text : stray.text;
        report(stray.text == QLatin1String("&") ? Problem::StraySign : Problem::Unbalanced, typed,
               stray.position);
        all.children.push_back(sign(typed));
    }
    return {std::move(all), m_problem};
}

TexToken TexReader::take() {
    return m_tokens[m_at + 1 < m_tokens.size() ? m_at++ : m_at];
}

bool TexReader::acceptCharacter(char character) {
    const bool isThere =
        token().kind == TexToken::Kind::Character && token().text == QLatin1Char(character);
    if (isThere)
        take();
    return isThere;
}

bool TexReader::acceptCommand(const char* name) {
    const bool isThere = token().isCommand(QLatin1String(name));
    if (isThere)
        take();
    return isThere;
}

// Of a row: what closes it is left to whoever opened it.
bool TexReader::isAtEnd() const {
    const TexToken& next = token();
    return next.kind == TexToken::Kind::End || next.kind == TexToken::Kind::Close ||
           next.is(QLatin1String("&")) || next.isCommand(QLatin1String("\\")) ||
           next.isCommand(QLatin1String("right")) || next.isCommand(QLatin1String("end")) ||
           (m_isInDegree && next.is(QLatin1String("]")));
}

void TexReader::report(TexProblem::Kind kind, const QString& name, qsizetype position) {
    if (!m_problem)
        m_problem = TexProblem{kind, name, position};
}

void TexReader::reportMissing(const TexToken& command) {
    report(Problem::MissingArgument,
           command.kind == TexToken::Kind::Command ? u'\\' + command.text : command.text,
           command.position);
}

TexNode TexReader::row() {
    TexNode result;
    while (!isAtEnd())
        addTo(result.children);
    return result;
}

void TexReader::addTo(std::vector<TexNode>& parts) {
    if (token().is(QLatin1String("^")) || token().is(QLatin1String("_")))
        addScript(parts);
    else if (token().is(QLatin1String("'")))
        addPrimes(parts);
    else if (token().isCommand(QLatin1String("limits")) ||
             token().isCommand(QLatin1String("nolimits")))
        skipLimits(parts);
    else
        parts.push_back(atom());
}

// Sums have limits where there is room, whatever is said.
void TexReader::skipLimits(const std::vector<TexNode>& parts) {
    const TexToken command = take();
    if (parts.empty() || parts.back().role != TexClass::Operator || parts.back().kind != Kind::Sign)
        report(Problem::Unbalanced, u'\\' + command.text, command.position);
}

namespace {

TexNode takeBase(std::vector<TexNode>& parts) {
    TexNode base{Kind::Sign};
    if (!parts.empty() && parts.back().kind != Kind::Space && parts.back().kind != Kind::Size) {
        base = std::move(parts.back());
        parts.pop_back();
    }
    return base;
}

// A base has one of each.
bool hasScript(const TexNode& node, Kind kind) {
    return node.kind == kind || ((node.kind == Kind::Power || node.kind == Kind::Index) &&
                                 hasScript(node.children[0], kind));
}

TexNode scripted(Kind kind, TexNode base, TexNode script) {
    TexNode result{kind};
    result.role = base.role;
    result.children.push_back(std::move(base));
    result.children.push_back(std::move(script));
    return result;
}

} // namespace

void TexReader::addScript(std::vector<TexNode>& parts) {
    const TexToken mark = take();
    const Kind kind = mark.text == QLatin1String("^") ? Kind::Power : Kind::Index;
    TexNode base = takeBase(parts);
    if (hasScript(base, kind))
        report(Problem::DoubleScript, mark.text, mark.position);
    parts.push_back(scripted(kind, std::move(base), argument(mark)));
}

// f'' and f'^2 have one exponent.
void TexReader::addPrimes(std::vector<TexNode>& parts) {
    const qsizetype position = token().position;
    TexNode exponent;
    while (acceptCharacter('\''))
        exponent.children.push_back(sign(QStringLiteral("′")));
    TexNode base = takeBase(parts);
    if (hasScript(base, Kind::Power))
        report(Problem::DoubleScript, QStringLiteral("'"), position);
    if (token().is(QLatin1String("^"))) {
        const TexToken mark = take();
        exponent.children.push_back(argument(mark));
    }
    if (exponent.children.size() == 1)
        exponent = TexNode(exponent.children[0]);
    if (parts.empty() && base.text.isEmpty() && base.children.empty()) { // f^{'}: raised already
        parts.push_back(std::move(exponent));
        return;
    }
    parts.push_back(scripted(Kind::Power, std::move(base), std::move(exponent)));
}

namespace {

// What TeX takes for an argument as it is: x^\infty and x^\mathrm{T}, but not \hat\sqrt{x}.
bool standsWithoutBraces(const TexToken& token, const TexToken& command) {
    if (token.kind != TexToken::Kind::Command)
        return !token.is(QLatin1String("'"));
    if (const TexSymbol* symbol = findTexSymbol(token.text))
        return symbol->role != TexClass::Operator && symbol->role != TexClass::Relation &&
               symbol->role != TexClass::Inner && symbol->role != TexClass::Punctuation;
    const bool isScript = command.kind == TexToken::Kind::Character;
    TexLetters letters = TexLetters::Italic;
    return isScript && (findTexLetters(token.text, &letters) ||
                        token.text == QLatin1String("text") || token.text == QLatin1String("frac"));
}

} // namespace

TexNode TexReader::argument(const TexToken& command) {
    const Scope scope(*this);
    if (isAtEnd() || token().is(QLatin1String("^")) || token().is(QLatin1String("_"))) {
        reportMissing(command);
        return TexNode{Kind::Sign};
    }
    if (!standsWithoutBraces(token(), command))
        reportMissing(command);
    if (isOrdinaryDigit(token())) { // x^12 raises the 1 alone
        const TexToken digit = take();
        return sign(digit.text);
    }
    return atom();
}

TexNode TexReader::group() {
    const TexToken open = take();
    const bool wasInDegree = std::exchange(m_isInDegree, false);
    TexNode inside = row();
    // What only a table or a \left may have is shown, and the group goes on.
    while (isAtEnd() && token().kind != TexToken::Kind::Close &&
           token().kind != TexToken::Kind::End && m_tables == 0 && m_delimiters == 0) {
        const TexToken stray = take();
        const QString typed =
            stray.kind == TexToken::Kind::Command ? u'\\' + stray.text : stray.text;
        report(Problem::Unbalanced, typed, stray.position);
        inside.children.push_back(sign(typed));
        for (TexNode& part : row().children)
            inside.children.push_back(std::move(part));
    }
    m_isInDegree = wasInDegree;
    if (token().kind == TexToken::Kind::Close)
        take();
    else
        report(Problem::Unbalanced, open.text, open.position);
    return inside;
}

TexNode TexReader::atom() {
    const Scope scope(*this);
    if (m_depth > deepest) {
        report(Problem::TooDeep, token().text, token().position);
        const qsizetype begin = token().position;
        m_at = m_tokens.size() - 1;
        return sign(m_tex.mid(begin));
    }
    if (token().kind == TexToken::Kind::Command)
        return command();
    if (token().kind == TexToken::Kind::Open)
        return group();
    return isOrdinaryDigit(token()) || token().is(QLatin1String(".")) ? number() : character();
}

TexNode TexReader::number() {
    QString digits = take().text;
    while ((isOrdinaryDigit(token()) || token().is(QLatin1String("."))) && !token().isAfterSpace)
        digits += take().text;
    return sign(digits);
}

TexNode TexReader::character() {
    const TexToken typed = take();
    const QString& text = typed.text;
    if (text == QLatin1String("#") || text == QLatin1String("%"))
        report(Problem::StraySign, text, typed.position);
    if (text == QLatin1String("~")) {
        TexNode space{Kind::Space};
        space.amount = 0.25;
        return space;
    }
    if (text == QLatin1String("-"))
        return sign(QStringLiteral("−"), TexClass::Binary);
    if (text == QLatin1String("*"))
        return sign(QStringLiteral("∗"), TexClass::Binary);
    return sign(text, texClassOf(text.toUcs4().value(0)));
}

TexNode TexReader::sign(const QString& text, TexClass role) const {
    TexNode result{Kind::Sign, text, m_letters};
    result.role = role;
    return result;
}

TexNode TexReader::asTyped(const TexToken& command) {
    report(Problem::UnknownCommand, u'\\' + command.text, command.position);
    TexNode result{Kind::Sign, u'\\' + command.text, TexLetters::Upright};
    return result;
}

TexFormula readTex(const QString& tex) {
    return TexReader(tex).read();
}

} // namespace explorer
