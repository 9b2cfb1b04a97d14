// SPDX-License-Identifier: GPL-3.0-or-later
// The font that formulas are set in, and what its MATH table says of them. Lengths are in em.
#pragma once

#include <QPainterPath>
#include <QRectF>

#include <hb-ot.h>
#include <hb.h>

#include <cstdint>
#include <vector>

namespace explorer {

class MathFont {
public:
    using Glyph = std::uint32_t; // 0: there is none

    struct Variant {
        Glyph glyph = 0;
        qreal advance = 0; // in the direction in which it grows
    };
    struct Part {
        Glyph glyph = 0;
        qreal startConnector = 0;
        qreal endConnector = 0;
        qreal advance = 0;
        bool isExtender = false;
    };

    // Loaded when it is first asked for; any thread may read it.
    static const MathFont& instance();

    MathFont(const MathFont&) = delete;
    MathFont& operator=(const MathFont&) = delete;

    qreal constant(hb_ot_math_constant_t constant) const;
    qreal scaleOfScripts(int depth) const; // 1 and 2, and 1 of what is no script

    Glyph glyphOf(char32_t letter) const;
    qreal advance(Glyph glyph) const;
    QRectF bounds(Glyph glyph) const; // downwards from the base line
    qreal italicCorrection(Glyph glyph) const;
    qreal accentPlace(Glyph glyph) const;
    // How far a script at that height above the base line may be moved towards the glyph.
    qreal kern(Glyph glyph, hb_ot_math_kern_t corner, qreal height) const;

    std::vector<Variant> variants(Glyph glyph, bool isVertical) const; // the smallest first
    std::vector<Part> parts(Glyph glyph, bool isVertical) const;       // the lowest first
    qreal overlapOfParts(bool isVertical) const;                       // at least

    QPainterPath outline(Glyph glyph) const;

private:
    MathFont();
    ~MathFont();

    hb_font_t* m_font = nullptr;
    qreal m_unit = 1; // em of one unit of the font
};

} // namespace explorer
