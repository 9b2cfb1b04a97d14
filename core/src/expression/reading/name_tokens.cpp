// SPDX-License-Identifier: MIT
// Names among the tokens, with their indices and the modules before them.
#include "expression/reading/scanner.h"
#include "expression/tree/problem.h"

#include <algorithm>

namespace activation::expression {

namespace {

// The modules whose functions are understood; of self and this the members are plain names.
constexpr std::string_view modules[] = {
    "np",         "numpy",    "torch", "math",    "F",         "nn",     "jax",     "jnp",
    "tf",         "keras",    "scipy", "K",       "ops",       "layers", "special", "activations",
    "functional", "Math",     "std",   "cp",      "cupy",      "sp",     "sympy",   "sym",
    "lax",        "flax",     "linen", "backend", "stats",     "norm",   "timm",    "cmath",
    "linalg",     "autograd", "onnx",  "THREE",   "tensorflow"};

bool isModule(std::string_view name) {
    return std::ranges::find(modules, name) != std::end(modules);
}

} // namespace

// Letters, digits and underscores of any alphabet; z_2, z_{2} and z₂ are z2.
std::string Scanner::scanWord() {
    std::string word;
    std::size_t length = 0;
    bool isGreek = false;
    while (true) {
        if (isLetter(current()) && isGreek) {
            return word; // αx is a product
        } else if (isLetter(current()) || (isDigit(current()) && !word.empty())) {
            word += m_text[m_at++];
        } else if (const auto greek = greekName(rest(), length); !greek.empty() && word.empty()) {
            word += greek;
            m_at += length;
            isGreek = true;
        } else if (current() == '_' && (next() == '+' || rest().starts_with("_{+}"))) {
            return word; // the positive part
        } else if (current() == '_' && next() == '{') {
            scanSubscript(word);
        } else if (current() == '_' && next() == '\\' && !word.empty()) {
            m_at += 2; // f_\beta
            word += '_';
            while (isLetter(current()))
                word += m_text[m_at++];
        } else if (current() == '_' || (rest().starts_with("\\_") && !word.empty())) {
            isGreek = false;
            m_at += current() == '_' ? 1 : 2;
            const bool isIndex = !word.empty() && word.back() != '_' && isDigit(current());
            if (!isIndex)
                word += '_';
        } else if (rest().starts_with("\xe2\x82") && rest().size() > 2 &&
                   static_cast<unsigned char>(rest()[2]) >= 0x80 &&
                   static_cast<unsigned char>(rest()[2]) <= 0x89) {
            word += static_cast<char>('0' + (static_cast<unsigned char>(rest()[2]) - 0x80));
            m_at += 3;
        } else {
            return word;
        }
    }
}

void Scanner::scanSubscript(std::string& word) {
    const std::size_t begin = m_at;
    if (word.empty())
        refuse(begin, 2, SAY("core", "An index belongs to a name, as in z_{2}."));
    m_at += 2;
    std::string index;
    int depth = 1;
    bool isPlain = true;
    for (; m_at < m_text.size(); ++m_at) {
        const char c = current();
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth == 0)
            break;
        constexpr std::string_view faces[] = {"\\text", "\\mathrm", "\\mathit", "\\textrm"};
        const auto face = std::ranges::find_if(faces, [&](std::string_view known) {
            return rest().starts_with(std::string(known) + "{");
        });
        if (face != std::end(faces))
            m_at += face->size() - 1;
        else if (isLetter(c) || isDigit(c) || c == '_')
            index += c;
        else if (c == ',')
            index += '_';
        else
            isPlain = isPlain && (c == ' ' || c == '{' || c == '}' || c == '\\');
    }
    if (current() != '}' || !isPlain || index.empty())
        refuse(begin,
               current() == '}' && m_at == begin + 2 ? 2 : std::min(m_at - begin, std::size_t{3}),
               SAY("core", "An index in braces is letters and digits, as in z_{2}."));
    if (word.back() == '_' || !isDigit(index.front()))
        word += '_';
    word += index;
    ++m_at;
}

void Scanner::scanName() {
    const std::size_t begin = m_at;
    Token token{TokenKind::Name, begin, 0};
    token.name = scanWord();
    token.path = token.name;
    if (constexpr std::string_view density = "NORM.S.DIST";
        m_text.substr(begin).starts_with(density)) {
        m_at = begin + density.size();
        token.name = "norm_s_dist";
    }
    while ((current() == '.' && (isLetter(next()) || next() == '_')) || rest().starts_with("::")) {
        const bool isPart = current() == ':';
        if (!isPart && (token.name == "self" || token.name == "this")) {
            ++m_at;
            token.name = scanWord();
            token.path = token.name;
            continue;
        }
        if (!isPart && !isModule(token.name))
            break;
        m_at += isPart ? 2 : 1;
        token.name = scanWord();
        token.path += '.' + token.name;
        token.isModular = true;
    }
    token.length = m_at - begin;
    m_tokens.push_back(std::move(token));
}

} // namespace activation::expression
