// SPDX-License-Identifier: MIT
// LaTeX as it is pasted from papers.
#include "expression/reading/expansions.h"
#include "expression/reading/known_functions.h"
#include "expression/reading/letters.h"
#include "expression/reading/reader.h"
#include "expression/tree/problem.h"

#include <algorithm>
#include <array>

namespace activation::expression {

namespace {

// Commands that are functions under a name of their own.
struct CommandName {
    std::string_view command;
    std::string_view name;
};

constexpr CommandName renamed[] = {
    {"Phi", "normal_cdf"}, {"arcsin", "asin"},       {"arccos", "acos"},
    {"arctan", "atan"},    {"varphi", "normal_pdf"}, {"phi", "normal_pdf"},
};

} // namespace

Index Reader::braced() {
    if (current().kind != TokenKind::OpenBrace)
        refuseAt(current(), SAY("core", "Here `{` is missing, not %1."), shown(current()));
    return bracketed(TokenKind::CloseBrace, "}");
}

// {x + 1}, and without braces one sign: \frac12.
Index Reader::bracedOrSingle() {
    switch (current().kind) {
    case TokenKind::Number:
        return primary();
    case TokenKind::Name:
        return name();
    case TokenKind::Command: {
        const Level level(*this);
        return command();
    }
    default:
        return braced();
    }
}

Index Reader::fraction() {
    const Index top = bracedOrSingle();
    return node(Operation::Divide, {top, bracedOrSingle()});
}

Index Reader::root() {
    if (current().kind != TokenKind::OpenBracket) {
        const Level level(*this);
        const Index value = current().kind == TokenKind::OpenBrace ? braced() : primary();
        return node(Operation::Sqrt, {value});
    }
    const Index degree = bracketed(TokenKind::CloseBracket, "]");
    const Level level(*this);
    const Index value = primary();
    const std::array<Index, 2> both{value, degree};
    const Index made = findExpansion("root")->make(m_tree, both, m_traps);
    checkSize();
    return made;
}

Index Reader::fenced(const Token& open, std::string_view closing, Operation operation) {
    const Surroundings outside = std::exchange(m_inside, {});
    const Index value = expression();
    m_inside = outside;
    if (!isCommand(closing)) {
        if (closing == "rvert")
            refuseAt(open, SAY("core", "This bar has no partner; write |x| or abs(x)."));
        refuseAt(open, SAY("core", "This bracket is not closed; %1 is missing."),
                 quoted("\\" + std::string(closing)));
    }
    ++m_at;
    return node(operation, {value});
}

Index Reader::command() {
    const Token token = current();
    const std::string& name = token.name;
    ++m_at;
    if (name == "frac" || name == "dfrac" || name == "tfrac" || name == "cfrac")
        return fraction();
    if (current().kind == TokenKind::Subscript)
        return range(token);
    if (current().kind == TokenKind::Prime)
        return derivativeOf(token);
    if (name == "derivative")
        return differentiated(product());
    if (name == "indicator")
        return indicator();
    if (name == "sqrt")
        return root();
    if (name == "lfloor")
        return fenced(token, "rfloor", Operation::Floor);
    if (name == "lceil")
        return fenced(token, "rceil", Operation::Ceil);
    if (name == "lvert")
        return fenced(token, "rvert", Operation::Abs);
    if (name == "begin")
        return environment();
    return commandFunction(token);
}

// \sigma(x) is the sigmoid, \sigma alone a parameter, and \varphi(x) the normal density; other
// letters are never called.
bool Reader::isCommandFunction(const Token& token) const {
    if (token.name != "sigma" && token.name != "normal_pdf")
        return findFunctionName(token.name) || token.name == "log2" || token.name == "log10" ||
               findExpansion(token.name) ||
               (token.kind == TokenKind::Name && (isFunctionName(token) || isComposed(token.name)));
    if (current().kind == TokenKind::Open)
        return !current().isSetApart;
    if (current().kind != TokenKind::Power)
        return false;
    const bool isBraced = following().kind == TokenKind::OpenBrace &&
                          following(2).kind == TokenKind::Number &&
                          following(3).kind == TokenKind::CloseBrace;
    const bool isPlain = following().kind == TokenKind::Number;
    const Token& open = following(isBraced ? 4 : 2);
    return (isBraced || isPlain) && open.kind == TokenKind::Open && !open.isSetApart;
}

// \tanh x, \tanh(x), \tanh^2 x, \max\{0, x\}, \alpha.
Index Reader::commandFunction(const Token& token) {
    Token named = token;
    for (const CommandName& known : renamed)
        if (known.command == token.name)
            named.name = known.name;
    refuseNoNumber(named);
    if (named.name == "normal_pdf" && isCommandFunction(named))
        note(SAY("core", "%1 is read as the density of the normal distribution."),
             quoted(written(token)));
    if (!isCommandFunction(named)) {
        if (named.name == "normal_pdf")
            named.name = token.name;
        if (named.name == "pi")
            return m_tree.leaf(Operation::Pi);
        const std::string letter = named.name.substr(0, named.name.find_first_of("_0123456789"));
        const bool isLetter = !greekLetter(letter).empty() || letter == "varepsilon" ||
                              letter == "vartheta" || letter == "varphi";
        const bool isDefined = definition(named.name).has_value();
        if (!isLetter && !isDefined)
            refuseAt(token, SAY("core", "The LaTeX command %1 is not known here."),
                     quoted(written(token)));
        if (letter.starts_with("var"))
            named.name.erase(0, 3);
        if (const auto looped = loopedName(named))
            return *looped;
        return nameOrParameter(named);
    }
    const Level level(*this);
    std::optional<Index> power;
    if (accept(TokenKind::Power))
        power = primary();
    const bool isInverse = power && m_tree.is(*power, Operation::Negate) &&
                           m_tree.isNumber(m_tree.operand(*power, 0), 1);
    if (isInverse)
        return commandArgument(inverse(named));
    const Index value = commandArgument(named);
    return power ? node(Operation::Power, {value, *power}) : value;
}

Index Reader::commandArgument(const Token& token) {
    if (current().kind == TokenKind::OpenBrace) {
        m_tokens[m_at].kind = TokenKind::Open;
        // \max\{a, b\} is written with braces that are seen.
        int depth = 0;
        for (std::size_t at = m_at; at < m_tokens.size(); ++at) {
            depth += m_tokens[at].kind == TokenKind::OpenBrace    ? 1
                     : m_tokens[at].kind == TokenKind::CloseBrace ? -1
                                                                  : 0;
            if (depth < 0) {
                m_tokens[at].kind = TokenKind::Close;
                break;
            }
        }
    }
    if (current().kind == TokenKind::Open)
        return apply(token, arguments(token));
    Argument argument;
    argument.value = impliedProduct();
    return apply(token, {argument});
}

// \sin 2\pi x is the sine of all that: up to the next operator, bracket or function.
Index Reader::impliedProduct() {
    Index value = factor();
    const auto goesOn = [&] {
        const Token& token = current();
        if (token.kind == TokenKind::Name)
            return token.name == "x" || definition(token.name) ||
                   !(isFunctionName(token) || following().kind == TokenKind::Open);
        constexpr std::string_view openings[] = {"begin", "lfloor", "lceil", "lvert"};
        if (token.kind != TokenKind::Command ||
            std::ranges::find(openings, token.name) != std::end(openings))
            return false;
        const bool isSigmoid = token.name == "sigma" && following().kind == TokenKind::Open;
        const auto isIt = [&](const CommandName& known) { return known.command == token.name; };
        return !isSigmoid && !(findFunctionName(token.name) && token.name != "sqrt") &&
               token.name != "log2" && token.name != "log10" && std::ranges::none_of(renamed, isIt);
    };
    while (beginsFactor() && goesOn())
        value = node(Operation::Multiply, {value, factor()});
    return value;
}

} // namespace activation::expression
