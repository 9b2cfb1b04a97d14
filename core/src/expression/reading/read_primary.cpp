// SPDX-License-Identifier: MIT
// Numbers, brackets and names.
#include "expression/reading/expansions.h"
#include "expression/reading/known_functions.h"
#include "expression/reading/letters.h"
#include "expression/reading/reader.h"
#include "expression/tree/problem.h"

#include "activation/catalogue.h"

#include <algorithm>
#include <array>

namespace activation::expression {

namespace {

constexpr std::string_view keywords[] = {"if",  "else", "and", "or",   "not",
                                         "for", "in",   "let", "elif", "lambda_"};

bool isKeyword(std::string_view name) {
    return std::ranges::find(keywords, name) != std::end(keywords);
}

bool isTruth(std::string_view name) {
    constexpr std::string_view names[] = {"True",  "False", "None", "TRUE",
                                          "FALSE", "true",  "false"};
    return std::ranges::find(names, name) != std::end(names);
}

bool isBeyondNumbers(std::string_view name) {
    constexpr std::string_view names[] = {"inf", "Inf", "infty", "Infinity", "infinity"};
    return std::ranges::find(names, name) != std::end(names);
}

} // namespace

bool isFixedName(std::string_view name) {
    constexpr std::string_view others[] = {"x",         "e",    "pi",  "sum", "return",
                                           "otherwise", "prod", "nan", "NaN"};
    return isKeyword(name) || std::ranges::find(others, name) != std::end(others) ||
           isTruth(name) || isBeyondNumbers(name);
}

// Words that elsewhere stand for something, and would be sliders here without anybody noticing.
void Reader::refuseNoNumber(const Token& token) const {
    if (isTruth(token.name))
        refuseAt(token, SAY("core", "%1 is no number; write a condition, as in x > 0, or 1 and 0."),
                 quoted(written(token)));
    if (isBeyondNumbers(token.name))
        refuseAt(token, SAY("core", "%1 is no number here; the largest is 1.8e308."),
                 quoted(written(token)));
}

// Whether what comes is multiplied by what has been: 2x, 3(x + 1), x sin(x).
bool Reader::beginsFactor() const {
    if (m_inside.endsAtLine && current().isFirstOfLine)
        return false;
    switch (current().kind) {
    case TokenKind::Number:
    case TokenKind::Open:
    case TokenKind::OpenBrace:
    case TokenKind::OpenBracket:
        return true;
    case TokenKind::Name:
        if (m_inside.isRow && (current().name == "otherwise" || current().name == "when" ||
                               current().name == "where"))
            return false;
        return !isKeyword(current().name);
    case TokenKind::Command:
        return current().name != "end" && current().name != "rfloor" && current().name != "rceil" &&
               current().name != "rvert" && current().name != "over" && current().name != "in";
    case TokenKind::Bar:
        return m_inside.openBars == 0;
    default:
        return false;
    }
}

Index Reader::bracketed(TokenKind close, std::string_view closing) {
    const Token open = current();
    ++m_at;
    const Surroundings outside = std::exchange(m_inside, {});
    m_inside.isEquation = outside.isEquation;
    Index value = expression();
    if (close == TokenKind::CloseBrace && isCommand("over")) { // {a \\over b}
        ++m_at;
        value = node(Operation::Divide, {value, expression()});
    }
    m_inside = outside;
    if (!accept(close)) {
        if (current().kind == TokenKind::End)
            refuseAt(open, SAY("core", "This bracket is not closed; %1 is missing."),
                     quoted(closing));
        refuseAt(current(), SAY("core", "Here an operator or %1 is missing, not %2."),
                 quoted(closing), shown(current()));
    }
    return value;
}

Index Reader::primary() {
    const Token token = current();
    switch (token.kind) {
    case TokenKind::Number:
        ++m_at;
        checkSize();
        return m_tree.number(token.number);
    case TokenKind::Open:
        return bracketed(TokenKind::Close, ")");
    case TokenKind::OpenBrace:
        return bracketed(TokenKind::CloseBrace, "}");
    case TokenKind::OpenBracket:
        return bracketed(TokenKind::CloseBracket, "]");
    case TokenKind::Bar: {
        const Level level(*this);
        ++m_at;
        ++m_inside.openBars;
        const Index value = expression();
        --m_inside.openBars;
        if (!accept(TokenKind::Bar))
            refuseAt(token, SAY("core", "This bar has no partner; write |x| or abs(x)."));
        return node(Operation::Abs, {value});
    }
    case TokenKind::Name:
        return name();
    case TokenKind::Command:
        return command();
    case TokenKind::End:
        refuseAt(token,
                 SAY("core", "Something is missing at the end: a number, a name or a bracket."));
    default:
        refuseAt(token, SAY("core", "Here a number, a name or a bracket is missing, not %1."),
                 shown(token));
    }
}

Index Reader::name() {
    const Token token = current();
    if (isKeyword(token.name) && !(token.name == "if" && following().kind == TokenKind::Open))
        refuseAt(token, SAY("core", "Here a number, a name or a bracket is missing, not %1."),
                 shown(token));
    ++m_at;
    bracketsAsParentheses();
    refuseIndex(token);
    if (const auto known = definition(token.name); known && !token.isModular)
        return *known;
    if (const auto looped = loopedName(token))
        return *looped;
    const auto& names = m_tree.parameterNames();
    if (m_hasFixedNames && !token.isModular && !isCalled()) {
        const auto known = std::ranges::find(names, token.name);
        if (known != names.end())
            return m_tree.parameter(static_cast<std::uint32_t>(known - names.begin()));
    }
    if (token.name == "x" && !token.isModular)
        return m_tree.variable();
    if (const auto known = constant(token))
        return *known;
    refuseNoNumber(token);
    if (isChoiceName(token.name) && isCalled())
        return choice(token);
    if (isRaisedCall())
        return isFunctionName(token) || isComposed(token.name) ? call(token)
                                                               : (refuseRaisedName(token), 0);
    if (current().kind == TokenKind::Prime)
        return derivativeOf(token);
    if (!isCalled() && !token.isModular && isParameterOfCatalogue(token.name))
        return parameterNamed(token);
    const bool isFunction = isFunctionName(token) || isComposed(token.name);
    const bool isApplied = current().kind == TokenKind::Power || beginsFactor();
    if (token.isLatex && isFunction && (isApplied || findFunctionName(token.name)))
        return commandFunction(token);
    if (token.isLatex && isFunction) // x > \text{threshold}
        return parameterNamed(token);
    // Words that may as well be parameters are functions only where they are called.
    constexpr std::string_view plainWords[] = {
        "float",    "Float",      "tensor",      "zeros",      "add",       "multiply", "subtract",
        "divide",   "diff",       "deriv",       "derivative", "cdf",       "pdf",      "frac",
        "fix",      "rem",        "root",        "ramp",       "remainder", "sigma",    "Phi",
        "neg",      "logistic",   "normal_pdf_", "mod",        "sec",       "step",     "round",
        "negative", "reciprocal", "square"};
    const bool isWordForFunction =
        isFunctionName(token) ||
        (isComposed(token.name) && token.name.size() > 2 &&
         std::ranges::find(plainWords, token.name) == std::end(plainWords));
    if (isCalled() ? !isFactorBeforeBracket(token) : isWordForFunction || token.isModular)
        return call(token);
    return parameterNamed(token);
}

bool Reader::isCallable(const Token& token) const {
    return std::ranges::any_of(m_callable, [&](const NamedExpression& callable) {
        return isSameFormulaName(callable.name, token.name);
    });
}

// α(x + 1), where nobody means a function; gamma(x) spelled out may be one.
bool Reader::isFactorBeforeBracket(const Token& token) const {
    const std::string letter = token.name.substr(0, token.name.find_first_of("_0123456789"));
    const bool isSymbol =
        static_cast<unsigned char>(m_text[token.position]) >= 0x80 && !greekLetter(letter).empty();
    // a_r (x - t_r) in LaTeX, where functions have names of their own.
    const bool isIndexed =
        m_text.find('\\') != std::string_view::npos && letter.size() == 1 && token.name.size() > 1;
    const bool isLetter = isSymbol || isIndexed;
    return isLetter && !token.isModular && !isFunctionName(token) && !isComposed(token.name) &&
           !isCallable(token);
}

// j itself, and z_j for z2 where j has come to 2.
std::optional<Index> Reader::loopedName(const Token& token) {
    for (const Loop& loop : m_loops) {
        if (token.name == loop.name)
            return m_tree.number(loop.value);
        const std::string ending = "_" + loop.name;
        if (token.name.size() > ending.size() && token.name.ends_with(ending)) {
            Token numbered = token;
            numbered.name.resize(token.name.size() - ending.size());
            numbered.name += std::to_string(loop.value);
            return nameOrParameter(numbered);
        }
    }
    return std::nullopt;
}

std::optional<Index> Reader::definition(std::string_view name) const {
    const auto defined =
        std::ranges::find_if(m_definitions, [&](const auto& known) { return known.first == name; });
    return defined == m_definitions.end() ? std::nullopt : std::optional(defined->second);
}

Index Reader::nameOrParameter(const Token& token) {
    const auto known = definition(token.name);
    return known ? *known : parameterNamed(token);
}

Index Reader::parameterNamed(const Token& token) {
    const auto& names = m_tree.parameterNames();
    const auto known = std::ranges::find(names, token.name);
    if (known != names.end())
        return m_tree.parameter(static_cast<std::uint32_t>(known - names.begin()));
    if (m_hasFixedNames) {
        const auto near = nearestNames(token.name, names, 1);
        if (near.empty())
            refuseAt(token, SAY("core", "%1 is not known."), quoted(written(token)));
        refuseAt(token, SAY("core", "%1 is not known: did you mean %2?"), quoted(written(token)),
                 quoted(near.front()));
    }
    if (names.size() >= mostFormulaParameters)
        refuseAt(token, SAY("core", "%1 would be parameter number %2; a formula has at most %3."),
                 quoted(written(token)), quoted(names.size() + 1), quoted(mostFormulaParameters));
    return m_tree.parameter(m_tree.addParameterName(token.name));
}

} // namespace activation::expression
