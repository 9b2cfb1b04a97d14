// SPDX-License-Identifier: MIT
// How reading a formula stops where it makes no sense; caught before anything leaves the reader.
#pragma once

#include "activation/expression.h"
#include "catalogue/say.h"

#include <utility>

namespace activation::expression {

struct Refusal {
    TextProblem problem;
};

template<class... Arguments>
[[noreturn]] void refuse(std::size_t position, std::size_t length, const char* pattern,
                         const Arguments&... arguments) {
    throw Refusal{{position, length, {pattern, {arguments...}}}};
}

inline Sentence quoted(std::string_view text) {
    return quotation("`" + std::string(text) + "`");
}

inline Sentence quoted(std::size_t number) {
    return quotation(std::to_string(number));
}

inline Sentence counted(std::size_t arguments) {
    return arguments == 1 ? Sentence{SAY("core", "1 argument")}
                          : Sentence{SAY("core", "%1 arguments"), {quoted(arguments)}};
}

} // namespace activation::expression
