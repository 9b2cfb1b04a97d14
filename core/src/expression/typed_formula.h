// SPDX-License-Identifier: MIT
// A compiled formula that knows what it was made from.
#pragma once

#include "activation/expression.h"
#include "formula/compiled_formula.h"

namespace activation {

class TypedFormula : public CompiledFormula {
public:
    TypedFormula(Expression expression, PointFunctions points, VectorArrayFunction array)
        : CompiledFormula(expression.parameterNames().size(), std::move(points), std::move(array))
        , m_expression(std::move(expression)) {}

    const Expression& expression() const { return m_expression; }

private:
    Expression m_expression;
};

} // namespace activation
