// SPDX-License-Identifier: GPL-3.0-or-later
// Where Unicode has the letters of mathematics.
#include "mathematics/tex_symbols.h"

namespace explorer {

namespace {

// Each alphabet begins with A to Z, then a to z; those letters that Unicode had before are missing.
struct Alphabet {
    TexLetters letters;
    char32_t capitalA;
    char32_t zero;         // or 0
    char32_t greekCapital; // Α, or 0
    char32_t greekSmall;   // α, or 0
};

constexpr Alphabet alphabets[] = {
    {TexLetters::Italic, 0x1D434, 0, 0, 0x1D6FC},
    {TexLetters::Slanted, 0x1D434, 0, 0x1D6E2, 0x1D6FC},
    {TexLetters::Bold, 0x1D400, 0x1D7CE, 0x1D6A8, 0x1D6C2},
    {TexLetters::BoldItalic, 0x1D468, 0x1D7CE, 0x1D71C, 0x1D736},
    {TexLetters::Calligraphic, 0x1D49C, 0, 0, 0},
    {TexLetters::Blackboard, 0x1D538, 0x1D7D8, 0, 0},
    {TexLetters::Fraktur, 0x1D504, 0, 0, 0},
    {TexLetters::Sans, 0x1D5A0, 0x1D7E2, 0, 0},
    {TexLetters::Typewriter, 0x1D670, 0x1D7F6, 0, 0},
};

char32_t fromBefore(char32_t letter) {
    switch (letter) {
    case 0x1D455:
        return 0x210E; // h
    case 0x1D49D:
        return 0x212C; // script B, E, F, H, I, L, M, R, e, g, o
    case 0x1D4A0:
        return 0x2130;
    case 0x1D4A1:
        return 0x2131;
    case 0x1D4A3:
        return 0x210B;
    case 0x1D4A4:
        return 0x2110;
    case 0x1D4A7:
        return 0x2112;
    case 0x1D4A8:
        return 0x2133;
    case 0x1D4AD:
        return 0x211B;
    case 0x1D4BA:
        return 0x212F;
    case 0x1D4BC:
        return 0x210A;
    case 0x1D4C4:
        return 0x2134;
    case 0x1D506:
        return 0x212D; // Fraktur C, H, I, R, Z
    case 0x1D50B:
        return 0x210C;
    case 0x1D50C:
        return 0x2111;
    case 0x1D515:
        return 0x211C;
    case 0x1D51D:
        return 0x2128;
    case 0x1D53A:
        return 0x2102; // double-struck C, H, N, P, Q, R, Z
    case 0x1D53F:
        return 0x210D;
    case 0x1D545:
        return 0x2115;
    case 0x1D547:
        return 0x2119;
    case 0x1D548:
        return 0x211A;
    case 0x1D549:
        return 0x211D;
    case 0x1D551:
        return 0x2124;
    default:
        return letter;
    }
}

// Variants of Greek letters stand behind omega: ∂ ϵ ϑ ϰ ϕ ϱ ϖ.
int greekVariant(char32_t letter) {
    constexpr char32_t variants[] = {0x2202, 0x3F5, 0x3D1, 0x3F0, 0x3D5, 0x3F1, 0x3D6};
    for (int i = 0; i < 7; ++i)
        if (variants[i] == letter)
            return 25 + i;
    return -1;
}

} // namespace

char32_t styledLetter(char32_t letter, TexLetters letters) {
    for (const Alphabet& alphabet : alphabets) {
        if (alphabet.letters != letters)
            continue;
        if (letter >= U'A' && letter <= U'Z')
            return fromBefore(alphabet.capitalA + (letter - U'A'));
        if (letter >= U'a' && letter <= U'z')
            return fromBefore(alphabet.capitalA + 26 + (letter - U'a'));
        if (alphabet.zero != 0 && letter >= U'0' && letter <= U'9')
            return alphabet.zero + (letter - U'0');
        if (alphabet.greekCapital != 0 && letter >= 0x391 && letter <= 0x3A9)
            return alphabet.greekCapital + (letter - 0x391);
        if (alphabet.greekSmall == 0)
            return letter;
        if (letter >= 0x3B1 && letter <= 0x3C9)
            return alphabet.greekSmall + (letter - 0x3B1);
        if (greekVariant(letter) >= 0)
            return alphabet.greekSmall + char32_t(greekVariant(letter));
        if (letter == 0x131 || letter == 0x237)
            return letter == 0x131 ? 0x1D6A4 : 0x1D6A5;
    }
    return letter;
}

} // namespace explorer
