// SPDX-License-Identifier: MIT
// Formulas as they come from web pages, papers and East Asian keyboards, in the characters that
// the scanner knows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace activation::expression {

class PlainText {
public:
    // Full-width letters and signs, blanks of all kinds, raised digits, roots and the alphabets of
    // mathematics become what a plain keyboard has for them.
    explicit PlainText(std::string_view text);

    const std::string& text() const { return m_text; }
    // From a place in it to the place in what it was made from.
    void restore(std::size_t& position, std::size_t& length) const;

private:
    void add(std::string_view plain, std::size_t begin, std::size_t end);
    void add(char32_t character, std::string_view written, std::size_t begin);

    std::string m_text;
    // For each byte where the character begins and ends that it stands for.
    std::vector<std::uint32_t> m_begins;
    std::vector<std::uint32_t> m_ends;
    std::size_t m_size;
};

// Whether there is nothing to do.
bool isPlain(std::string_view text);

} // namespace activation::expression
