// SPDX-License-Identifier: GPL-3.0-or-later
// Sets a formula by the rules of TeX with the measures of the font.
#pragma once

#include "mathematics/math_box.h"
#include "mathematics/math_font.h"
#include "mathematics/tex_tree.h"

#include <optional>

namespace explorer {

// How large and how close a part is set.
struct MathStyle {
    enum Level { Display, Text, Script, SmallestScript };
    Level level = Text;
    bool isCramped = false; // exponents stand lower: below lines and under roots

    int depth() const { return level <= Text ? 0 : level - Text; }
    bool isScript() const { return level >= Script; }
    MathStyle script() const { return {level >= Script ? SmallestScript : Script, isCramped}; }
    MathStyle inFraction() const {
        return {level == Display ? Text : level == Text ? Script : SmallestScript, isCramped};
    }
    MathStyle cramped() const { return {level, true}; }
};

class MathLayout {
public:
    // `size` is the em of what is no script. Words are set in that font; without one as mathematics
    // upright.
    MathLayout(qreal size, std::optional<QFont> words, bool isBold);

    MathBox layOut(const TexNode& node, const MathStyle& style);

private:
    using Glyph = MathFont::Glyph;

    struct Set { // and how it meets a script
        MathBox box{};
        qreal italicCorrection = 0;
        Glyph single = 0; // where it is one glyph
        bool isLargeOperator = false;
    };
    struct Scripts {
        const TexNode* base = nullptr;
        const TexNode* above = nullptr;
        const TexNode* below = nullptr;
    };

    qreal em(const MathStyle& style) const;
    qreal measure(hb_ot_math_constant_t constant, const MathStyle& style) const;
    qreal axis(const MathStyle& style) const;

    // math_layout.cpp
    MathBox row(const std::vector<TexNode>& parts, MathStyle style);
    Set nucleus(const TexNode& node, const MathStyle& style);
    MathBox scripts(const TexNode& node, const MathStyle& style);
    MathBox sideScripts(Set base, const Scripts& parts, const MathStyle& style);
    MathBox limits(const MathBox& base, qreal lean, const Scripts& parts, const MathStyle& style);

    // math_signs.cpp
    Set sign(const TexNode& node, const MathStyle& style);
    Set largeOperator(Glyph glyph, char32_t letter, const MathStyle& style);
    MathBox words(const QString& text, const MathStyle& style) const;
    MathBox glyphBox(Glyph glyph, char32_t letter, const MathStyle& style) const;
    MathBox stretched(char32_t letter, qreal length, bool isVertical, const MathStyle& style) const;
    MathBox assembled(Glyph glyph, char32_t letter, qreal length, bool isVertical,
                      const MathStyle& style) const;
    MathBox delimiter(const QString& sign, qreal height, const MathStyle& style) const;

    // math_structures.cpp
    MathBox fraction(const TexNode& node, const MathStyle& style);
    MathBox binomial(const TexNode& node, const MathStyle& style);
    MathBox root(const TexNode& node, const MathStyle& style);
    MathBox accent(const TexNode& node, const MathStyle& style);
    MathBox bar(const TexNode& node, const MathStyle& style);
    MathBox delimited(const MathBox& inside, const QString& signs, const MathStyle& style) const;

    // math_tables.cpp
    MathBox cases(const TexNode& node, const MathStyle& style);
    MathBox lines(const TexNode& node, const MathStyle& style);
    MathBox matrix(const TexNode& node, const MathStyle& style);

    const MathFont& m_font;
    qreal m_size;
    std::optional<QFont> m_words;
    bool m_isBold;
};

} // namespace explorer
