// SPDX-License-Identifier: MIT
#include "expression/reading/plain_text.h"

#include <algorithm>
#include <iterator>

namespace activation::expression {

namespace {

struct Replacement {
    char32_t character;
    std::string_view plain;
};

constexpr Replacement replacements[] = {
    {0x00a0, " "},          {0x00ac, "\\lnot "},  {0x2010, "-"},         {0x2011, "-"},
    {0x2014, "-"},          {0x2018, "'"},        {0x2019, "'"},         {0x201c, "\""},
    {0x201d, "\""},         {0x2022, "*"},        {0x2028, "\n"},        {0x2029, "\n"},
    {0x202f, " "},          {0x2044, "/"},        {0x205f, " "},         {0x210e, "h"},
    {0x212f, "e"},          {0x2215, "/"},        {0x2219, "*"},         {0x221a, "\\sqrt "},
    {0x2308, "\\lceil "},   {0x2309, "\\rceil "}, {0x230a, "\\lfloor "}, {0x230b, "\\rfloor "},
    {0x221b, "\\sqrt[3] "}, {0x221e, "\\infty "}, {0x2223, "|"},         {0x2227, "\\land "},
    {0x2228, "\\lor "},     {0x2266, "<="},       {0x2267, ">="},        {0x2a7d, "<="},
    {0x2a7e, ">="},         {0x3000, " "},        {0x3001, ","},         {0x3002, "."},
};

// Marks of direction and joints, which nobody sees.
constexpr char32_t unseen[] = {0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff};

constexpr Replacement raised[] = {
    {0x00b2, "2"}, {0x00b3, "3"}, {0x00b9, "1"}, {0x02e3, "x"}, {0x2070, "0"}, {0x2074, "4"},
    {0x2075, "5"}, {0x2076, "6"}, {0x2077, "7"}, {0x2078, "8"}, {0x2079, "9"}, {0x207a, "+"},
    {0x207b, "-"}, {0x207d, "("}, {0x207e, ")"}, {0x207f, "n"},
};

std::string_view replacementOf(char32_t character, const Replacement* begin,
                               const Replacement* end) {
    const auto* const found = std::find_if(
        begin, end, [&](const Replacement& known) { return known.character == character; });
    return found == end ? std::string_view{} : found->plain;
}

std::string_view raisedOf(char32_t character) {
    return replacementOf(character, std::begin(raised), std::end(raised));
}

// The first character and how many bytes it has; bytes that are none stand for themselves.
char32_t firstOf(std::string_view text, std::size_t& length) {
    const auto at = [&](std::size_t place) {
        return place < text.size() ? static_cast<unsigned char>(text[place]) : 0u;
    };
    const unsigned first = at(0);
    length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
    char32_t character = length == 1 ? first : first & (0xffu >> (length + 1));
    for (std::size_t place = 1; place < length; ++place) {
        if ((at(place) & 0xc0u) != 0x80u) {
            length = 1;
            return first;
        }
        character = character << 6 | (at(place) & 0x3fu);
    }
    return character;
}

std::string greek(char32_t letter) {
    return {static_cast<char>(0xc0 | letter >> 6), static_cast<char>(0x80 | (letter & 0x3f))};
}

// Italic, bold and other letters and digits of the block for mathematics; empty for others.
std::string mathematical(char32_t character) {
    if (character >= 0x1d400 && character < 0x1d6a4) {
        const char32_t place = (character - 0x1d400) % 52;
        return {static_cast<char>(place < 26 ? 'A' + place : 'a' + (place - 26))};
    }
    if (character >= 0x1d6a8 && character < 0x1d7ca) {
        const char32_t place = (character - 0x1d6a8) % 58;
        constexpr char32_t others[] = {0x3b5, 0x3d1, 0x3ba, 0x3d5, 0x3c1, 0x3c0};
        if (place == 17)
            return greek(0x398);
        if (place < 25)
            return greek(0x391 + place);
        if (place >= 26 && place < 51)
            return greek(0x3b1 + (place - 26));
        return place >= 52 ? greek(others[place - 52]) : std::string{};
    }
    if (character >= 0x1d7ce && character <= 0x1d7ff)
        return {static_cast<char>('0' + (character - 0x1d7ce) % 10)};
    return {};
}

// A letter of a formula rather than of a word.
bool isItalic(char32_t character) {
    return (character >= 0x1d434 && character < 0x1d49c) || character == 0x210e ||
           (character >= 0x1d6a8 && character < 0x1d7ca);
}

} // namespace

bool isPlain(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

PlainText::PlainText(std::string_view text)
    : m_size(text.size()) {
    bool isRaised = false;
    bool wasItalic = false;
    std::size_t last = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 1;
        const char32_t character = firstOf(text.substr(at), length);
        const std::string_view exponent = raisedOf(character);
        // x⁻¹ is x^{-1}.
        if (isRaised && exponent.empty())
            add("}", last, at);
        if (wasItalic && isItalic(character))
            add(" ", at, at);
        wasItalic = isItalic(character);
        if (!exponent.empty()) {
            add(isRaised ? exponent : "^{" + std::string(exponent), at, at + length);
        } else {
            add(character, text.substr(at, length), at);
        }
        isRaised = !exponent.empty();
        last = at;
        at += length;
    }
    if (isRaised)
        add("}", last, text.size());
}

void PlainText::add(std::string_view plain, std::size_t begin, std::size_t end) {
    m_text += plain;
    m_begins.resize(m_text.size(), static_cast<std::uint32_t>(begin));
    m_ends.resize(m_text.size(), static_cast<std::uint32_t>(end));
}

void PlainText::add(char32_t character, std::string_view written, std::size_t begin) {
    std::string plain(written);
    if (character >= 0xff01 && character <= 0xff5e)
        plain = static_cast<char>(character - 0xff01 + '!');
    else if (character >= 0x2000 && character <= 0x200a)
        plain = " ";
    else if (std::ranges::find(unseen, character) != std::end(unseen))
        plain.clear();
    else if (const auto known =
                 replacementOf(character, std::begin(replacements), std::end(replacements));
             !known.empty())
        plain = known;
    else if (std::string letter = mathematical(character); !letter.empty())
        plain = std::move(letter);
    if (plain == written) // byte by byte, so that a part of it has its own place
        for (std::size_t place = 0; place < written.size(); ++place)
            add(written.substr(place, 1), begin + place, begin + place + 1);
    else
        add(plain, begin, begin + written.size());
}

void PlainText::restore(std::size_t& position, std::size_t& length) const {
    if (position >= m_text.size()) {
        position = m_size;
        length = 0;
        return;
    }
    const std::size_t end = length == 0 ? m_begins[position] : m_ends[position + length - 1];
    position = m_begins[position];
    length = end - position;
}

} // namespace activation::expression
