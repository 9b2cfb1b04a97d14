// SPDX-License-Identifier: MIT
// LaTeX as it is pasted from papers.
#include "expression/reading/known_functions.h"
#include "expression/reading/letters.h"
#include "expression/reading/reader.h"
#include "expression/tree/problem.h"

#include <algorithm>

namespace activation::expression {

namespace {

// Commands that are functions under a name of their own.
struct CommandName {
    std::string_view command;
    std::string_view name;
};

constexpr CommandName renamed[] = {
    {"Phi", "normal_cdf"},
    {"arcsin", "asin"},
    {"arccos", "acos"},
    {"arctan", "atan"},
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
    if (m_tree.isNumber(degree, 3))
        return node(Operation::Cbrt, {value});
    return node(Operation::Power, {value, node(Operation::Divide, {m_tree.number(1), degree})});
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
    if (name == "frac" || name == "dfrac" || name == "tfrac")
        return fraction();
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

// \sigma(x) is the sigmoid, \sigma alone a parameter; other letters are never called.
bool Reader::isCommandFunction(const Token& token) const {
    if (token.name != "sigma")
        return findFunctionName(token.name) || token.name == "log2" || token.name == "log10" ||
               (token.kind == TokenKind::Name && (isFunctionName(token) || isComposed(token.name)));
    if (current().kind == TokenKind::Open)
        return !current().isSetApart;
    const bool isRaised =
        current().kind == TokenKind::Power && following().kind == TokenKind::OpenBrace &&
        following(2).kind == TokenKind::Number && following(3).kind == TokenKind::CloseBrace;
    return isRaised && following(4).kind == TokenKind::Open && !following(4).isSetApart;
}

// \tanh x, \tanh(x), \tanh^2 x, \max\{0, x\}, \alpha.
Index Reader::commandFunction(const Token& token) {
    Token named = token;
    for (const CommandName& known : renamed)
        if (known.command == token.name)
            named.name = known.name;
    refuseNoNumber(named);
    if (!isCommandFunction(named)) {
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
