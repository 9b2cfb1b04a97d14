// SPDX-License-Identifier: MIT
// The functions of the catalogue as a formula calls them.
#pragma once

#include "activation/function.h"
#include "expression/tree/tree.h"

#include <optional>
#include <string_view>

namespace activation::expression {

// Its place in the catalogue, by id or by a framework's name of it, separators and case aside.
std::optional<std::uint32_t> catalogueIndex(std::string_view name);

// The record's text as a tree over its own parameters; read once.
const Tree& catalogueTree(std::uint32_t function);

// The parameter that is given by that name, symbol or Greek letter.
std::optional<std::size_t> parameterCalled(const Function& function, std::string_view name);

// Functions that are written with others: clip, log2, ...
bool isComposed(std::string_view name);
// Those among them that no custom function can be called, since formulas have always known them.
bool isAlwaysComposed(std::string_view name);

// Names that mean something without being functions: x, pi, if, ...
bool isFixedName(std::string_view name);

// As names are compared: without case and underscores.
std::string folded(std::string_view name);

// "elu(x, alpha=1)"
std::string signatureOf(const Function& function);

} // namespace activation::expression
