// SPDX-License-Identifier: MIT
// How reading a formula stops where it makes no sense; caught before anything leaves the reader.
#pragma once

#include "activation/expression.h"

#include <utility>

namespace activation::expression {

struct Refusal {
    TextProblem problem;
};

[[noreturn]] inline void refuse(std::size_t position, std::size_t length, std::string sentence) {
    throw Refusal{{position, length, std::move(sentence)}};
}

inline std::string quoted(std::string_view text) {
    return "`" + std::string(text) + "`";
}

inline std::string counted(std::size_t number, std::string_view noun) {
    return std::to_string(number) + " " + std::string(noun) + (number == 1 ? "" : "s");
}

} // namespace activation::expression
