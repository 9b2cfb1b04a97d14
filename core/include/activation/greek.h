// SPDX-License-Identifier: MIT
// Greek letters under the name by which formulas, LaTeX and people know them.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace activation {

struct GreekLetter {
    std::string_view letter; // UTF-8
    std::string_view name;   // "alpha": LaTeX's command without its backslash
};

// All that differ from the letters of Latin. Where two have one name (φ and ϕ) the one that is
// written comes first.
std::span<const GreekLetter> greekLetters();

// "alpha" for α; empty where the text does not begin with a Greek letter, whose bytes are counted
// in `length`.
std::string_view greekName(std::string_view text, std::size_t& length);

// α for "alpha"; empty for any other name.
std::string_view greekLetter(std::string_view name);

} // namespace activation
