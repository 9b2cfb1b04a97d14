// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/math_layout.h"

#include <algorithm>

namespace explorer {

namespace {

constexpr qreal sideSpace = 0.12;   // of a fraction, in em
constexpr qreal degreeRaise = 0.55; // of a root's sign; what the font says of it

} // namespace

MathBox MathLayout::fraction(const TexNode& node, const MathStyle& style) {
    const bool isDisplay = style.level == MathStyle::Display;
    const auto value = [&](hb_ot_math_constant_t inLine, hb_ot_math_constant_t onItsOwn) {
        return measure(isDisplay ? onItsOwn : inLine, style);
    };
    const MathBox above = layOut(node.children[0], style.inFraction());
    const MathBox below = layOut(node.children[1], style.inFraction().cramped());
    const qreal line = measure(HB_OT_MATH_CONSTANT_FRACTION_RULE_THICKNESS, style);
    const qreal middle = axis(style);
    const qreal rise =
        std::max(value(HB_OT_MATH_CONSTANT_FRACTION_NUMERATOR_SHIFT_UP,
                       HB_OT_MATH_CONSTANT_FRACTION_NUMERATOR_DISPLAY_STYLE_SHIFT_UP),
                 middle + line / 2 + above.descent +
                     value(HB_OT_MATH_CONSTANT_FRACTION_NUMERATOR_GAP_MIN,
                           HB_OT_MATH_CONSTANT_FRACTION_NUM_DISPLAY_STYLE_GAP_MIN));
    const qreal fall =
        std::max(value(HB_OT_MATH_CONSTANT_FRACTION_DENOMINATOR_SHIFT_DOWN,
                       HB_OT_MATH_CONSTANT_FRACTION_DENOMINATOR_DISPLAY_STYLE_SHIFT_DOWN),
                 -middle + line / 2 + below.ascent +
                     value(HB_OT_MATH_CONSTANT_FRACTION_DENOMINATOR_GAP_MIN,
                           HB_OT_MATH_CONSTANT_FRACTION_DENOM_DISPLAY_STYLE_GAP_MIN));
    const qreal side = sideSpace * em(style);
    const qreal width = std::max(above.width, below.width);
    MathBox result;
    result.place(above, side + (width - above.width) / 2, -rise);
    result.place(below, side + (width - below.width) / 2, fall);
    result.rules.emplace_back(side, -middle - line / 2, width, line);
    result.width = width + 2 * side;
    return result;
}

MathBox MathLayout::binomial(const TexNode& node, const MathStyle& style) {
    const bool isDisplay = style.level == MathStyle::Display;
    const MathBox above = layOut(node.children[0], style.inFraction());
    const MathBox below = layOut(node.children[1], style.inFraction().cramped());
    qreal rise = measure(isDisplay ? HB_OT_MATH_CONSTANT_STACK_TOP_DISPLAY_STYLE_SHIFT_UP
                                   : HB_OT_MATH_CONSTANT_STACK_TOP_SHIFT_UP,
                         style);
    qreal fall = measure(isDisplay ? HB_OT_MATH_CONSTANT_STACK_BOTTOM_DISPLAY_STYLE_SHIFT_DOWN
                                   : HB_OT_MATH_CONSTANT_STACK_BOTTOM_SHIFT_DOWN,
                         style);
    const qreal missing = measure(isDisplay ? HB_OT_MATH_CONSTANT_STACK_DISPLAY_STYLE_GAP_MIN
                                            : HB_OT_MATH_CONSTANT_STACK_GAP_MIN,
                                  style) -
                          (rise - above.descent + fall - below.ascent);
    rise += std::max(missing, 0.0) / 2;
    fall += std::max(missing, 0.0) / 2;
    MathBox inside;
    inside.width = std::max(above.width, below.width);
    inside.place(above, (inside.width - above.width) / 2, -rise);
    inside.place(below, (inside.width - below.width) / 2, fall);
    return delimited(inside, QStringLiteral("()"), style);
}

MathBox MathLayout::root(const TexNode& node, const MathStyle& style) {
    const MathBox inside = layOut(node.children[0], style.cramped());
    const qreal line = measure(HB_OT_MATH_CONSTANT_RADICAL_RULE_THICKNESS, style);
    const qreal least = measure(style.level == MathStyle::Display
                                    ? HB_OT_MATH_CONSTANT_RADICAL_DISPLAY_STYLE_VERTICAL_GAP
                                    : HB_OT_MATH_CONSTANT_RADICAL_VERTICAL_GAP,
                                style);
    const MathBox sign = stretched(0x221A, inside.height() + least + line, true, style);
    // What the sign is higher than it must be goes above and below in equal parts.
    const qreal gap = std::max(least, (least + sign.height() - line - inside.height()) / 2);
    const qreal top = inside.ascent + gap + line;
    MathBox result;
    if (node.children.size() > 1) {
        const MathBox degree =
            layOut(node.children[1], MathStyle{MathStyle::SmallestScript, style.isCramped});
        const qreal bottom = -top + sign.height();
        const qreal before = measure(HB_OT_MATH_CONSTANT_RADICAL_KERN_BEFORE_DEGREE, style);
        const qreal after = measure(HB_OT_MATH_CONSTANT_RADICAL_KERN_AFTER_DEGREE, style);
        result.place(degree, before, bottom - degreeRaise * sign.height() - degree.descent);
        result.width = std::max(before + degree.width + after, 0.0);
    }
    result.place(sign, result.width, -top + sign.ascent);
    result.width += sign.width;
    result.rules.emplace_back(result.width, -top, inside.width, line);
    result.place(inside, result.width, 0);
    result.width += inside.width;
    result.ascent =
        std::max(result.ascent, top + measure(HB_OT_MATH_CONSTANT_RADICAL_EXTRA_ASCENDER, style));
    return result;
}

MathBox MathLayout::accent(const TexNode& node, const MathStyle& style) {
    const char32_t letter = node.text.toUcs4().value(0);
    const TexNode& child = node.children[0];
    const Set base = nucleus(child, style.cramped());
    const qreal size = em(style);
    const bool isBelow = letter == 0x23DF;
    const bool isBrace = isBelow || letter == 0x23DE;
    MathBox sign = node.isStretched
                       ? stretched(letter, base.box.width * (isBrace ? 1 : 0.9), false, style)
                       : glyphBox(m_font.glyphOf(letter), letter, style);
    MathBox result = base.box;
    result.width += base.italicCorrection;
    if (isBrace) {
        const qreal gap = 0.12 * size;
        const qreal y =
            isBelow ? base.box.descent + gap + sign.ascent : -base.box.ascent - gap - sign.descent;
        MathBox braced;
        braced.width = std::max(result.width, sign.width);
        braced.place(result, (braced.width - result.width) / 2, 0);
        braced.place(sign, (braced.width - sign.width) / 2, y);
        return braced;
    }
    // The accent's own place stands over the base's; a base lower than the font's letters keeps it
    // as high.
    const qreal room =
        std::min(base.box.ascent, measure(HB_OT_MATH_CONSTANT_ACCENT_BASE_HEIGHT, style));
    const qreal middle =
        base.single != 0 ? m_font.accentPlace(base.single) * size : base.box.width / 2;
    const auto glyph = sign.glyphs.front().glyph;
    const qreal own = node.isStretched ? sign.width / 2 : m_font.accentPlace(glyph) * size;
    result.place(sign, middle - own, -(base.box.ascent - room));
    return result;
}

MathBox MathLayout::bar(const TexNode& node, const MathStyle& style) {
    const bool isOver = node.kind == TexNode::Kind::Overline;
    MathBox result = layOut(node.children[0], isOver ? style.cramped() : style);
    const qreal line = measure(isOver ? HB_OT_MATH_CONSTANT_OVERBAR_RULE_THICKNESS
                                      : HB_OT_MATH_CONSTANT_UNDERBAR_RULE_THICKNESS,
                               style);
    const qreal gap = measure(isOver ? HB_OT_MATH_CONSTANT_OVERBAR_VERTICAL_GAP
                                     : HB_OT_MATH_CONSTANT_UNDERBAR_VERTICAL_GAP,
                              style);
    if (isOver) {
        result.rules.emplace_back(0, -result.ascent - gap - line, result.width, line);
        result.ascent += gap + 2 * line;
    } else {
        result.rules.emplace_back(0, result.descent + gap, result.width, line);
        result.descent += gap + 2 * line;
    }
    return result;
}

MathBox MathLayout::delimited(const MathBox& inside, const QString& signs,
                              const MathStyle& style) const {
    // TeX lets a delimiter be a tenth, or half an em, shorter than what it encloses.
    const qreal half = std::max(inside.ascent - axis(style), inside.descent + axis(style));
    const qreal height = std::max(2 * half * 0.901, 2 * half - 0.5 * em(style));
    MathBox result;
    result.append(delimiter(signs.left(1), height, style));
    result.append(inside);
    result.append(delimiter(signs.mid(1, 1), height, style));
    return result;
}

} // namespace explorer
