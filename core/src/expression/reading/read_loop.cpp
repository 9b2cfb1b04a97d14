// SPDX-License-Identifier: MIT
// Sums and extremes over an index: sum(exp(z_j / T) for j in 2..n).
#include "expression/reading/reader.h"
#include "expression/tree/problem.h"

#include <algorithm>
#include <cmath>

namespace activation::expression {

namespace {

constexpr int mostSteps = 16;
constexpr std::size_t mostStepsAltogether = 1000;

} // namespace

// Whether `for` stands in the brackets that open here, and not in brackets inside them.
bool Reader::isLoop() const {
    int depth = 0;
    for (std::size_t at = m_at; at < m_tokens.size(); ++at) {
        const Token& token = m_tokens[at];
        if (token.kind == TokenKind::Open)
            ++depth;
        else if (token.kind == TokenKind::Close && --depth == 0)
            return false;
        else if (token.kind == TokenKind::Name && token.name == "for" && depth == 1)
            return true;
    }
    return false;
}

void Reader::countLoopStep(std::size_t begin) {
    if (++m_loopSteps > mostStepsAltogether)
        refuseAt(m_tokens[begin], SAY("core", "These sums have more than %1 terms together."),
                 quoted(mostStepsAltogether));
}

Index Reader::loopBody(std::size_t begin, const Loop& loop) {
    countLoopStep(begin);
    m_at = begin;
    m_loops.push_back(loop);
    const Index value = expression();
    m_loops.pop_back();
    return value;
}

Index Reader::loop(Operation operation) {
    ++m_at;
    const std::size_t begin = m_at;
    // The bounds stand behind the body, so its end is looked for first.
    int depth = 0;
    std::size_t end = begin;
    for (; depth > 0 || !(m_tokens[end].kind == TokenKind::Name && m_tokens[end].name == "for");
         ++end)
        depth += m_tokens[end].kind == TokenKind::Open    ? 1
                 : m_tokens[end].kind == TokenKind::Close ? -1
                                                          : 0;
    m_at = end + 1;
    const Token index = current();
    if (index.kind != TokenKind::Name || index.name == "in")
        refuseAt(index, SAY("core", "After `for` comes the name of the index, as in j in 2..n."));
    ++m_at;
    if (!isWord("in"))
        refuseAt(current(),
                 SAY("core", "After the index comes `in` and its range, as in j in 2..n."));
    ++m_at;
    // range(1, 4) of Python ends before 4, and range(4) begins with 0.
    const bool isPython = isWord("range") && following().kind == TokenKind::Open;
    const bool hasOneEnd = isPython && following(3).kind == TokenKind::Close;
    m_at += isPython ? 2 : 0;
    if (hasOneEnd)
        m_tokens.insert(m_tokens.begin() + std::ptrdiff_t(m_at),
                        {Token{TokenKind::Number, current().position, 0, 0},
                         Token{TokenKind::Comma, current().position, 0}});
    const Token first = current();
    const bool startsWithInteger = first.kind == TokenKind::Number && first.number >= 0 &&
                                   first.number < 100 && first.number == std::floor(first.number);
    if (!startsWithInteger)
        refuseAt(first,
                 SAY("core", "The range of an index begins with a whole number, as in 2..n."));
    ++m_at;
    if (isPython)
        expect(TokenKind::Comma, SAY("core", "Between the ends of range stands a comma, not %1."));
    else
        expect(TokenKind::Range,
               SAY("core", "Between the ends of a range stand two dots, not %1."));
    const Token last = current();
    const int from = static_cast<int>(first.number);
    int to = from;
    std::optional<Index> bound;
    if (last.kind == TokenKind::Number) {
        to = static_cast<int>(std::min(last.number, 1000.0)) - (isPython ? 1 : 0);
    } else if (last.kind == TokenKind::Name && m_hasFixedNames) {
        // As far as there are parameters of that name: z_j up to z8.
        bound = parameterNamed(last);
        const auto isKnown = [&](const Token& token, int value) {
            const std::string ending = "_" + index.name;
            if (token.kind != TokenKind::Name || !token.name.ends_with(ending))
                return true;
            const std::string name =
                token.name.substr(0, token.name.size() - ending.size()) + std::to_string(value);
            return std::ranges::find(m_tree.parameterNames(), name) !=
                   m_tree.parameterNames().end();
        };
        while (to - from < mostSteps &&
               std::all_of(m_tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                           m_tokens.begin() + static_cast<std::ptrdiff_t>(end),
                           [&](const Token& token) { return isKnown(token, to + 1); }))
            ++to;
    } else {
        refuseAt(last, SAY("core", "The range of an index ends with a whole number, as in 2..5."));
    }
    ++m_at;
    if (to < from || to - from >= mostSteps)
        refuse(first.position, last.position + last.length - first.position,
               SAY("core", "The range of an index has 1 to %1 steps."), quoted(mostSteps));
    if (isPython)
        expect(TokenKind::Close, SAY("core", "The range is followed by `)`, not %1."));
    expect(TokenKind::Close, SAY("core", "The range is followed by `)`, not %1."));
    const std::size_t after = m_at;

    Index result = loopBody(begin, {index.name, from});
    for (int value = from + 1; value <= to; ++value) {
        const Index term = loopBody(begin, {index.name, value});
        if (m_at != end)
            refuseAt(current(), SAY("core", "Here `for` or an operator is missing, not %1."),
                     shown(current()));
        if (!bound) {
            result = node(operation, {result, term});
            continue;
        }
        const Index isIn = node(Operation::GreaterEqual, {*bound, m_tree.number(value)});
        if (operation == Operation::Add || operation == Operation::Multiply)
            result = node(
                operation,
                {result, node(Operation::If,
                              {isIn, term, m_tree.number(operation == Operation::Add ? 0 : 1)})});
        else
            result = node(Operation::If, {isIn, node(operation, {result, term}), result});
    }
    m_at = after;
    return result;
}

} // namespace activation::expression
