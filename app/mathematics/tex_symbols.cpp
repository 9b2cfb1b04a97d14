// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/tex_symbols.h"

#include <QHash>

namespace explorer {

namespace {

using C = TexClass;

constexpr TexSymbol symbols[] = {{"alpha", 0x3B1, C::Ordinary},
                                 {"beta", 0x3B2, C::Ordinary},
                                 {"gamma", 0x3B3, C::Ordinary},
                                 {"delta", 0x3B4, C::Ordinary},
                                 {"epsilon", 0x3F5, C::Ordinary},
                                 {"varepsilon", 0x3B5, C::Ordinary},
                                 {"zeta", 0x3B6, C::Ordinary},
                                 {"eta", 0x3B7, C::Ordinary},
                                 {"theta", 0x3B8, C::Ordinary},
                                 {"vartheta", 0x3D1, C::Ordinary},
                                 {"iota", 0x3B9, C::Ordinary},
                                 {"kappa", 0x3BA, C::Ordinary},
                                 {"lambda", 0x3BB, C::Ordinary},
                                 {"mu", 0x3BC, C::Ordinary},
                                 {"nu", 0x3BD, C::Ordinary},
                                 {"xi", 0x3BE, C::Ordinary},
                                 {"omicron", 0x3BF, C::Ordinary},
                                 {"pi", 0x3C0, C::Ordinary},
                                 {"varpi", 0x3D6, C::Ordinary},
                                 {"rho", 0x3C1, C::Ordinary},
                                 {"varrho", 0x3F1, C::Ordinary},
                                 {"sigma", 0x3C3, C::Ordinary},
                                 {"varsigma", 0x3C2, C::Ordinary},
                                 {"tau", 0x3C4, C::Ordinary},
                                 {"upsilon", 0x3C5, C::Ordinary},
                                 {"phi", 0x3D5, C::Ordinary},
                                 {"varphi", 0x3C6, C::Ordinary},
                                 {"chi", 0x3C7, C::Ordinary},
                                 {"psi", 0x3C8, C::Ordinary},
                                 {"omega", 0x3C9, C::Ordinary},
                                 {"Gamma", 0x393, C::Ordinary},
                                 {"Delta", 0x394, C::Ordinary},
                                 {"Theta", 0x398, C::Ordinary},
                                 {"Lambda", 0x39B, C::Ordinary},
                                 {"Xi", 0x39E, C::Ordinary},
                                 {"Pi", 0x3A0, C::Ordinary},
                                 {"Sigma", 0x3A3, C::Ordinary},
                                 {"Upsilon", 0x3A5, C::Ordinary},
                                 {"Phi", 0x3A6, C::Ordinary},
                                 {"Psi", 0x3A8, C::Ordinary},
                                 {"Omega", 0x3A9, C::Ordinary},
                                 {"infty", 0x221E, C::Ordinary},
                                 {"partial", 0x2202, C::Ordinary},
                                 {"nabla", 0x2207, C::Ordinary},
                                 {"prime", 0x2032, C::Ordinary},
                                 {"ell", 0x2113, C::Ordinary},
                                 {"hbar", 0x210F, C::Ordinary},
                                 {"imath", 0x131, C::Ordinary},
                                 {"jmath", 0x237, C::Ordinary},
                                 {"Re", 0x211C, C::Ordinary},
                                 {"Im", 0x2111, C::Ordinary},
                                 {"aleph", 0x2135, C::Ordinary},
                                 {"wp", 0x2118, C::Ordinary},
                                 {"emptyset", 0x2205, C::Ordinary},
                                 {"varnothing", 0x2205, C::Ordinary},
                                 {"forall", 0x2200, C::Ordinary},
                                 {"exists", 0x2203, C::Ordinary},
                                 {"nexists", 0x2204, C::Ordinary},
                                 {"neg", 0xAC, C::Ordinary},
                                 {"lnot", 0xAC, C::Ordinary},
                                 {"top", 0x22A4, C::Ordinary},
                                 {"bot", 0x22A5, C::Ordinary},
                                 {"angle", 0x2220, C::Ordinary},
                                 {"ldots", 0x2026, C::Inner},
                                 {"dots", 0x2026, C::Inner},
                                 {"cdots", 0x22EF, C::Inner},
                                 {"vdots", 0x22EE, C::Inner},
                                 {"ddots", 0x22F1, C::Inner},
                                 {"#", '#', C::Ordinary},
                                 {"%", '%', C::Ordinary},
                                 {"&", '&', C::Ordinary},
                                 {"_", '_', C::Ordinary},
                                 {"$", '$', C::Ordinary},
                                 {"backslash", '\\', C::Ordinary},
                                 {"mid", 0x2223, C::Relation},
                                 {"parallel", 0x2225, C::Relation},
                                 {"perp", 0x22A5, C::Relation},
                                 {"vert", '|', C::Ordinary},
                                 {"Vert", 0x2016, C::Ordinary},
                                 {"|", 0x2016, C::Ordinary},
                                 {"surd", 0x221A, C::Ordinary},
                                 // Between two things.
                                 {"pm", 0xB1, C::Binary},
                                 {"mp", 0x2213, C::Binary},
                                 {"times", 0xD7, C::Binary},
                                 {"div", 0xF7, C::Binary},
                                 {"cdot", 0x22C5, C::Binary},
                                 {"circ", 0x2218, C::Binary},
                                 {"bullet", 0x2219, C::Binary},
                                 {"ast", 0x2217, C::Binary},
                                 {"star", 0x22C6, C::Binary},
                                 {"oplus", 0x2295, C::Binary},
                                 {"ominus", 0x2296, C::Binary},
                                 {"otimes", 0x2297, C::Binary},
                                 {"odot", 0x2299, C::Binary},
                                 {"cup", 0x222A, C::Binary},
                                 {"cap", 0x2229, C::Binary},
                                 {"land", 0x2227, C::Binary},
                                 {"wedge", 0x2227, C::Binary},
                                 {"lor", 0x2228, C::Binary},
                                 {"vee", 0x2228, C::Binary},
                                 {"setminus", 0x2216, C::Binary},
                                 // Relations and arrows.
                                 {"le", 0x2264, C::Relation},
                                 {"leq", 0x2264, C::Relation},
                                 {"leqslant", 0x2A7D, C::Relation},
                                 {"ge", 0x2265, C::Relation},
                                 {"geq", 0x2265, C::Relation},
                                 {"geqslant", 0x2A7E, C::Relation},
                                 {"ne", 0x2260, C::Relation},
                                 {"neq", 0x2260, C::Relation},
                                 {"ll", 0x226A, C::Relation},
                                 {"gg", 0x226B, C::Relation},
                                 {"approx", 0x2248, C::Relation},
                                 {"sim", 0x223C, C::Relation},
                                 {"simeq", 0x2243, C::Relation},
                                 {"cong", 0x2245, C::Relation},
                                 {"equiv", 0x2261, C::Relation},
                                 {"propto", 0x221D, C::Relation},
                                 {"in", 0x2208, C::Relation},
                                 {"notin", 0x2209, C::Relation},
                                 {"ni", 0x220B, C::Relation},
                                 {"subset", 0x2282, C::Relation},
                                 {"subseteq", 0x2286, C::Relation},
                                 {"supset", 0x2283, C::Relation},
                                 {"supseteq", 0x2287, C::Relation},
                                 {"prec", 0x227A, C::Relation},
                                 {"succ", 0x227B, C::Relation},
                                 {"to", 0x2192, C::Relation},
                                 {"rightarrow", 0x2192, C::Relation},
                                 {"leftarrow", 0x2190, C::Relation},
                                 {"gets", 0x2190, C::Relation},
                                 {"leftrightarrow", 0x2194, C::Relation},
                                 {"uparrow", 0x2191, C::Relation},
                                 {"downarrow", 0x2193, C::Relation},
                                 {"nearrow", 0x2197, C::Relation},
                                 {"searrow", 0x2198, C::Relation},
                                 {"Rightarrow", 0x21D2, C::Relation},
                                 {"Leftarrow", 0x21D0, C::Relation},
                                 {"Leftrightarrow", 0x21D4, C::Relation},
                                 {"implies", 0x27F9, C::Relation},
                                 {"iff", 0x27FA, C::Relation},
                                 {"longrightarrow", 0x27F6, C::Relation},
                                 {"mapsto", 0x21A6, C::Relation},
                                 {"hookrightarrow", 0x21AA, C::Relation},
                                 // Large operators.
                                 {"sum", 0x2211, C::Operator},
                                 {"prod", 0x220F, C::Operator},
                                 {"coprod", 0x2210, C::Operator},
                                 {"int", 0x222B, C::Operator},
                                 {"iint", 0x222C, C::Operator},
                                 {"iiint", 0x222D, C::Operator},
                                 {"oint", 0x222E, C::Operator},
                                 {"bigcup", 0x22C3, C::Operator},
                                 {"bigcap", 0x22C2, C::Operator},
                                 {"bigoplus", 0x2A01, C::Operator},
                                 {"bigotimes", 0x2A02, C::Operator},
                                 {"bigodot", 0x2A00, C::Operator},
                                 // Delimiters.
                                 {"{", '{', C::Open},
                                 {"lbrace", '{', C::Open},
                                 {"}", '}', C::Close},
                                 {"rbrace", '}', C::Close},
                                 {"lbrack", '[', C::Open},
                                 {"rbrack", ']', C::Close},
                                 {"langle", 0x27E8, C::Open},
                                 {"rangle", 0x27E9, C::Close},
                                 {"lfloor", 0x230A, C::Open},
                                 {"rfloor", 0x230B, C::Close},
                                 {"lceil", 0x2308, C::Open},
                                 {"rceil", 0x2309, C::Close},
                                 {"lvert", '|', C::Open},
                                 {"rvert", '|', C::Close},
                                 {"lVert", 0x2016, C::Open},
                                 {"rVert", 0x2016, C::Close},
                                 {"colon", ':', C::Punctuation}};

constexpr TexAccent accents[] = {
    {"hat", 0x302, false, false},       {"widehat", 0x302, true, false},
    {"tilde", 0x303, false, false},     {"widetilde", 0x303, true, false},
    {"bar", 0x304, false, false},       {"vec", 0x20D7, false, false},
    {"dot", 0x307, false, false},       {"ddot", 0x308, false, false},
    {"breve", 0x306, false, false},     {"check", 0x30C, false, false},
    {"acute", 0x301, false, false},     {"grave", 0x300, false, false},
    {"mathring", 0x30A, false, false},  {"overbrace", 0x23DE, true, false},
    {"underbrace", 0x23DF, true, true}, {"overrightarrow", 0x20D7, true, false},
};

template<typename Entry, std::size_t count>
const Entry* find(const Entry (&table)[count], QStringView name) {
    static const QHash<QString, const Entry*> index = [&] {
        QHash<QString, const Entry*> result;
        for (const Entry& entry : table)
            result.insert(QString::fromLatin1(entry.name), &entry);
        return result;
    }();
    return index.value(name.toString());
}

} // namespace

std::span<const TexSymbol> texSymbols() {
    return symbols;
}

const TexSymbol* findTexSymbol(QStringView name) {
    return find(symbols, name);
}

const TexAccent* findTexAccent(QStringView name) {
    return find(accents, name);
}

TexClass texClassOf(char32_t letter) {
    static const QHash<char32_t, TexClass> table = [] {
        QHash<char32_t, TexClass> result;
        for (const TexSymbol& symbol : symbols)
            if (!result.contains(symbol.letter))
                result.insert(symbol.letter, symbol.role);
        for (const char32_t binary : {U'+', U'\u2212', U'\u2217'})
            result.insert(binary, C::Binary);
        for (const char32_t relation : {U'=', U'<', U'>', U':'})
            result.insert(relation, C::Relation);
        for (const char32_t open : {U'(', U'['})
            result.insert(open, C::Open);
        for (const char32_t close : {U')', U']', U'!', U'?'})
            result.insert(close, C::Close);
        for (const char32_t punctuation : {U',', U';'})
            result.insert(punctuation, C::Punctuation);
        return result;
    }();
    return table.value(letter, C::Ordinary);
}

} // namespace explorer
