// SPDX-License-Identifier: MIT
// Functions that the language has no operation for, because others say them.
#pragma once

#include "expression/reading/dialect.h"
#include "expression/tree/tree.h"

#include <optional>

namespace activation::expression {

struct ExpandedFunction {
    std::string_view name;
    std::size_t leastArguments;
    std::size_t mostArguments;
    Index (*make)(Tree& tree, std::span<const Index> arguments, const Traps& traps);
    // What was decided where languages differ; null where they do not.
    const char* note = nullptr;
};

const ExpandedFunction* findExpansion(std::string_view name);
std::span<const ExpandedFunction> expansions();

// 0/0, which stands for a value that there is not.
Index undefined(Tree& tree);

} // namespace activation::expression
