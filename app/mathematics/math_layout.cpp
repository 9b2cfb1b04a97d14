// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/math_layout.h"

#include <algorithm>

namespace explorer {

namespace {

using Kind = TexNode::Kind;
using C = TexClass;

// TeX's table of spaces: 1 thin, 2 medium, 3 thick, and negative where scripts have none.
constexpr int spaces[8][8] = {
    // Ordinary, Operator, Binary, Relation, Open, Close, Punctuation, Inner
    {0, 1, -2, -3, 0, 0, 0, -1},     // Ordinary
    {1, 1, 0, -3, 0, 0, 0, -1},      // Operator
    {-2, -2, 0, 0, -2, 0, 0, -2},    // Binary
    {-3, -3, 0, 0, -3, 0, 0, -3},    // Relation
    {0, 0, 0, 0, 0, 0, 0, 0},        // Open
    {0, 1, -2, -3, 0, 0, 0, -1},     // Close
    {-1, -1, 0, -1, -1, -1, -1, -1}, // Punctuation
    {-1, 1, -2, -3, -1, 0, -1, -1},  // Inner
};

qreal spaceBetween(C left, C right, bool isScript) {
    const int entry = spaces[int(left)][int(right)];
    if (entry < 0 && isScript)
        return 0;
    constexpr qreal widths[] = {0, 3 / 18.0, 4 / 18.0, 5 / 18.0};
    return widths[std::abs(entry)];
}

bool isNeutral(const TexNode& node) {
    return node.kind == Kind::Space || node.kind == Kind::Size;
}

// A sign between two things is another one than the sign of a number.
std::vector<C> rolesOf(const std::vector<TexNode>& parts) {
    std::vector<C> roles;
    std::optional<std::size_t> before;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        C role = parts[i].role;
        if (!isNeutral(parts[i])) {
            const C left = before ? roles[*before] : C::Open;
            if (role == C::Binary && (left == C::Open || left == C::Binary || left == C::Relation ||
                                      left == C::Operator || left == C::Punctuation))
                role = C::Ordinary;
            if (before && left == C::Binary &&
                (role == C::Relation || role == C::Close || role == C::Punctuation))
                roles[*before] = C::Ordinary;
            before = i;
        }
        roles.push_back(role);
    }
    if (before && roles[*before] == C::Binary)
        roles[*before] = C::Ordinary;
    return roles;
}

} // namespace

MathLayout::MathLayout(qreal size, std::optional<QFont> words, bool isBold)
    : m_font(MathFont::instance())
    , m_size(size)
    , m_words(std::move(words))
    , m_isBold(isBold) {
}

qreal MathLayout::em(const MathStyle& style) const {
    return m_size * m_font.scaleOfScripts(style.depth());
}

qreal MathLayout::measure(hb_ot_math_constant_t constant, const MathStyle& style) const {
    return m_font.constant(constant) * em(style);
}

qreal MathLayout::axis(const MathStyle& style) const {
    return measure(HB_OT_MATH_CONSTANT_AXIS_HEIGHT, style);
}

MathBox MathLayout::layOut(const TexNode& node, const MathStyle& style) {
    if (node.kind == Kind::Sign) {
        Set set = sign(node, style);
        set.box.width += set.italicCorrection;
        return set.box;
    }
    return nucleus(node, style).box;
}

MathLayout::Set MathLayout::nucleus(const TexNode& node, const MathStyle& style) {
    switch (node.kind) {
    case Kind::Row:
        if (node.children.size() == 1)
            return nucleus(node.children[0], style);
        return {row(node.children, style)};
    case Kind::Sign:
        return sign(node, style);
    case Kind::Space:
    case Kind::Size:
        break;
    case Kind::Fraction:
        return {fraction(node, style)};
    case Kind::Binomial:
        return {binomial(node, style)};
    case Kind::Root:
        return {root(node, style)};
    case Kind::Power:
    case Kind::Index:
    case Kind::Over:
    case Kind::Under:
        return {scripts(node, style)};
    case Kind::Accent:
        return {accent(node, style)};
    case Kind::Overline:
    case Kind::Underline:
        return {bar(node, style)};
    case Kind::Delimited:
        return {delimited(row(node.children[0].children, style), node.text, style)};
    case Kind::Cases:
        return {cases(node, style)};
    case Kind::Lines:
        return {lines(node, style)};
    case Kind::Matrix:
        return {matrix(node, style)};
    }
    return {};
}

MathBox MathLayout::row(const std::vector<TexNode>& parts, MathStyle style) {
    const std::vector<C> roles = rolesOf(parts);
    MathBox line;
    std::optional<C> before;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const TexNode& part = parts[i];
        if (part.kind == Kind::Size) {
            style.level = MathStyle::Level(int(part.amount));
            continue;
        }
        if (part.kind == Kind::Space) {
            line.width += part.amount * em(style);
            continue;
        }
        if (before)
            line.width += spaceBetween(*before, roles[i], style.isScript()) * em(style);
        before = roles[i];
        line.append(layOut(part, style));
    }
    return line;
}

// A base and what stands at or over and under it; x^2_i and x_i^2 are the same.
MathBox MathLayout::scripts(const TexNode& node, const MathStyle& style) {
    Scripts parts;
    parts.base = &node;
    const bool isStack = node.kind == Kind::Over || node.kind == Kind::Under;
    while (parts.base->kind == Kind::Power || parts.base->kind == Kind::Index ||
           (parts.base == &node && isStack)) {
        const TexNode*& script = parts.base->kind == Kind::Power || parts.base->kind == Kind::Over
                                     ? parts.above
                                     : parts.below;
        if (script)
            break; // a second of its kind belongs to the whole
        script = &parts.base->children[1];
        parts.base = &parts.base->children[0];
        if (isStack)
            break;
    }
    const TexNode& base = *parts.base;
    Set set = nucleus(base, style);
    const bool isBrace = base.kind == Kind::Accent && base.hasLimits;
    const bool hasRoom = style.level == MathStyle::Display || base.kind != Kind::Sign;
    if (isStack || isBrace || (base.hasLimits && hasRoom))
        return limits(set.box, set.italicCorrection, parts, style);
    return sideScripts(std::move(set), parts, style);
}

MathBox MathLayout::sideScripts(Set base, const Scripts& parts, const MathStyle& style) {
    const auto value = [&](hb_ot_math_constant_t constant) { return measure(constant, style); };
    const bool isGlyph = base.single != 0 && !base.isLargeOperator;
    MathBox above;
    MathBox below;
    if (parts.above)
        above = layOut(*parts.above, style.script());
    if (parts.below)
        below = layOut(*parts.below, style.script().cramped());
    qreal rise = 0;
    qreal fall = 0;
    if (parts.above) {
        rise = value(style.isCramped ? HB_OT_MATH_CONSTANT_SUPERSCRIPT_SHIFT_UP_CRAMPED
                                     : HB_OT_MATH_CONSTANT_SUPERSCRIPT_SHIFT_UP);
        if (!isGlyph)
            rise = std::max(rise, base.box.ascent -
                                      value(HB_OT_MATH_CONSTANT_SUPERSCRIPT_BASELINE_DROP_MAX));
        rise = std::max(rise, above.descent + value(HB_OT_MATH_CONSTANT_SUPERSCRIPT_BOTTOM_MIN));
    }
    if (parts.below) {
        fall = value(HB_OT_MATH_CONSTANT_SUBSCRIPT_SHIFT_DOWN);
        if (!isGlyph)
            fall = std::max(fall, base.box.descent +
                                      value(HB_OT_MATH_CONSTANT_SUBSCRIPT_BASELINE_DROP_MIN));
        fall = std::max(fall, below.ascent - value(HB_OT_MATH_CONSTANT_SUBSCRIPT_TOP_MAX));
    }
    if (parts.above && parts.below) {
        const qreal gap = value(HB_OT_MATH_CONSTANT_SUB_SUPERSCRIPT_GAP_MIN) -
                          (rise - above.descent + fall - below.ascent);
        if (gap > 0) {
            const qreal lift =
                std::clamp(value(HB_OT_MATH_CONSTANT_SUPERSCRIPT_BOTTOM_MAX_WITH_SUBSCRIPT) -
                               (rise - above.descent),
                           0.0, gap);
            rise += lift;
            fall += gap - lift;
        }
    }
    const qreal size = em(style);
    MathBox result = base.box;
    const qreal right = base.box.width;
    qreal lean = base.italicCorrection;
    if (base.single != 0 && size > 0) {
        const qreal cut =
            m_font.kern(base.single, HB_OT_MATH_KERN_TOP_RIGHT, (rise - above.descent) / size) *
            size;
        lean += std::min(cut, 0.0) * (isGlyph ? 1 : 0);
    }
    if (parts.above) {
        result.place(above, right + lean, -rise);
        result.width = std::max(result.width, right + lean + above.width);
    }
    if (parts.below) {
        // An integral leans away from what stands at its foot.
        result.place(below, base.isLargeOperator ? right - base.italicCorrection / 2 : right, fall);
        result.width = std::max(result.width, right + below.width);
    }
    result.width += value(HB_OT_MATH_CONSTANT_SPACE_AFTER_SCRIPT);
    return result;
}

MathBox MathLayout::limits(const MathBox& base, qreal lean, const Scripts& parts,
                           const MathStyle& style) {
    MathBox above;
    MathBox below;
    if (parts.above)
        above = layOut(*parts.above, style.script());
    if (parts.below)
        below = layOut(*parts.below, style.script().cramped());
    const qreal width = std::max({base.width, above.width, below.width});
    MathBox result;
    result.place(base, (width - base.width) / 2, 0);
    if (parts.above) {
        const qreal rise =
            std::max(measure(HB_OT_MATH_CONSTANT_UPPER_LIMIT_BASELINE_RISE_MIN, style),
                     measure(HB_OT_MATH_CONSTANT_UPPER_LIMIT_GAP_MIN, style) + above.descent);
        result.place(above, (width - above.width + lean) / 2, -(base.ascent + rise));
    }
    if (parts.below) {
        const qreal fall =
            std::max(measure(HB_OT_MATH_CONSTANT_LOWER_LIMIT_BASELINE_DROP_MIN, style),
                     measure(HB_OT_MATH_CONSTANT_LOWER_LIMIT_GAP_MIN, style) + below.ascent);
        result.place(below, (width - below.width - lean) / 2, base.descent + fall);
    }
    result.width = width;
    return result;
}

} // namespace explorer
