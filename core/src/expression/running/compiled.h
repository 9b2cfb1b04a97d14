// SPDX-License-Identifier: MIT
// A tree as a formula that can be evaluated.
#pragma once

#include "activation/formula.h"
#include "expression/tree/tree.h"
#include "vector/block.h"

#include <memory>

namespace activation::expression {

// Its arrays run on that instruction set, which must be available.
std::shared_ptr<const Formula> compiled(const Tree& tree, InstructionSet instructionSet);

} // namespace activation::expression
