// SPDX-License-Identifier: GPL-3.0-or-later
// A piece of mathematics that is set: which glyphs, lines and words stand where.
#pragma once

#include <QFont>
#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <limits>
#include <vector>

class QPainter;

namespace explorer {

// Begins at x = 0 and stands on the base line y = 0; y grows downwards.
struct MathBox {
    struct Glyph {
        std::uint32_t glyph = 0;
        char32_t letter = 0; // that it is read as
        qreal size = 0;      // of an em
        QPointF place{};
    };
    struct Words { // in another type than that of mathematics
        QString text{};
        QFont font{};
        QPointF place{};
    };

    qreal width = 0;
    qreal ascent = 0; // above the base line
    qreal descent = 0;
    std::vector<Glyph> glyphs{};
    std::vector<QRectF> rules{};
    std::vector<Words> words{};

    qreal height() const { return ascent + descent; }
    bool isEmpty() const { return glyphs.empty() && rules.empty() && words.empty(); }
    // The em of the smallest glyph that has to be read, which a prime has not; infinite where there
    // is none.
    qreal smallestSize() const;
    // What each glyph, line and word covers.
    std::vector<QRectF> inkBoxes() const;
    QPainterPath outline() const;

    // Puts another one there and grows as high and deep, but not as wide, as it is.
    void place(const MathBox& other, qreal x, qreal y);
    // Puts another one behind this.
    void append(const MathBox& other);
};

// In the pen's colour. In a PDF glyphs stay text; elsewhere, and where isOutlined says so, they are
// outlines, since nobody else has the font.
void paintMathBox(QPainter& painter, const MathBox& box, const QPointF& origin,
                  bool isOutlined = false);

} // namespace explorer
