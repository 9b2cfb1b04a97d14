// SPDX-License-Identifier: MIT
// A formula as a user types it.
#pragma once

#include "activation/expression.h"

#include <gtest/gtest.h>

namespace activation::testing {

// The test fails where it cannot be read.
inline Expression expressionFrom(std::string_view text) {
    const ParsedExpression parsed = parseExpression(text);
    EXPECT_TRUE(parsed.expression) << text << ": " << parsed.problem.sentence.text();
    return *parsed.expression;
}

inline FunctionPtr functionFrom(std::string_view text) {
    return makeFunction(expressionFrom(text), "typed", "Typed");
}

} // namespace activation::testing
