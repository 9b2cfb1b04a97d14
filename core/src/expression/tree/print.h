// SPDX-License-Identifier: MIT
// A tree in the language in which it is read.
#pragma once

#include "expression/tree/infix_writer.h"

namespace activation::expression {

std::string printed(const Tree& tree);

// Only that part of it.
std::string printedPart(const Tree& tree, Index node);

} // namespace activation::expression
