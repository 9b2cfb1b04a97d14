// SPDX-License-Identifier: MIT
// Sums, products and extremes over an index as LaTeX writes them: \sum_{k=1}^{3} x^k.
#include "expression/reading/reader.h"
#include "expression/tree/problem.h"

#include <algorithm>
#include <cmath>

namespace activation::expression {

namespace {

constexpr int mostSteps = 16;

} // namespace

Index Reader::range(const Token& token) {
    const Operation operation = token.name == "sum"    ? Operation::Add
                                : token.name == "prod" ? Operation::Multiply
                                : token.name == "max"  ? Operation::Maximum
                                                       : Operation::Minimum;
    const auto refuseRange = [&] {
        refuseAt(token,
                 SAY("core", "%1 needs its range in whole numbers, as in "
                             "\\sum_{k=1}^{3} x^k."),
                 quoted(written(token)));
    };
    const auto wholeNumber = [&] {
        const bool isNegative = accept(TokenKind::Minus);
        const double number = current().number;
        if (current().kind != TokenKind::Number || number != std::floor(number) || number > 1000)
            refuseRange();
        ++m_at;
        return static_cast<int>(isNegative ? -number : number);
    };
    if (!accept(TokenKind::Subscript) || !accept(TokenKind::OpenBrace))
        refuseRange();
    const Token index = current();
    if (index.kind != TokenKind::Name)
        refuseRange();
    ++m_at;
    if (!accept(TokenKind::Assign))
        refuseRange();
    const int from = wholeNumber();
    if (!accept(TokenKind::CloseBrace) || !accept(TokenKind::Power))
        refuseRange();
    const bool isBraced = accept(TokenKind::OpenBrace);
    const int to = wholeNumber();
    if (isBraced && !accept(TokenKind::CloseBrace))
        refuseRange();
    if (to < from || to - from >= mostSteps)
        refuseAt(token, SAY("core", "The range of an index has 1 to %1 steps."), quoted(mostSteps));
    const std::size_t begin = m_at;
    const Level level(*this);
    std::optional<Index> result;
    for (int value = from; value <= to; ++value) {
        m_at = begin;
        countLoopStep(begin);
        m_loops.push_back({index.name, value});
        const Index term = product();
        m_loops.pop_back();
        result = result ? node(operation, {*result, term}) : term;
    }
    return *result;
}

} // namespace activation::expression
