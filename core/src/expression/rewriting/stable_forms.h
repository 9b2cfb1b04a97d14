// SPDX-License-Identifier: MIT
// Recognises what would overflow or cancel as it is written, and puts what is equal and does not
// in its place.
#pragma once

#include "activation/sentence.h"
#include "expression/tree/tree.h"

#include <vector>

namespace activation::expression {

// Written only with what the language has names for. The tree must be without calls.
Tree stableForm(const Tree& tree);

// One sentence for each place where that differs.
std::vector<Sentence> stableFormNotes(const Tree& tree);

} // namespace activation::expression
