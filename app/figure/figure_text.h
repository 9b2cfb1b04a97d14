// SPDX-License-Identifier: GPL-3.0-or-later
// Text whose size and place do not depend on the resolution of what it is drawn on.
#pragma once

#include "mathematics/typeset.h"
#include "style/figure_style.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPointF>
#include <QString>

class QPainter;

namespace explorer {

// Type of one size. QFont counts its size in whole pixels and fits glyphs to them, so the font is
// made a hundred times as large and scaled back, unless the style wants it fitted. Text may hold
// mathematics between dollar signs, see typeset.h.
class FigureText {
public:
    FigureText(const FigureStyle& style, qreal size, bool isBold = false);

    qreal size() const { return m_size; }
    qreal width(const QString& text) const;
    qreal ascent() const { return m_metrics.ascent() / m_unitsPerPoint; }
    qreal descent() const { return m_metrics.descent() / m_unitsPerPoint; }
    qreal capHeight() const { return m_metrics.capHeight() / m_unitsPerPoint; }
    qreal lineHeight() const { return m_size * 1.3; }
    // At least those of the type; a fraction is higher and deeper.
    qreal ascent(const QString& text) const;
    qreal descent(const QString& text) const;
    qreal height(const QString& text) const { return ascent(text) + descent(text); }
    // A line's height, and what mathematics is higher and deeper than the type.
    qreal lineHeight(const QString& text) const {
        return lineHeight() + height(text) - ascent() - descent();
    }
    // The size of the smallest sub- or superscript; infinite where there is none.
    qreal smallestScript(const QString& text) const;
    bool hasSuperscripts() const;

    QString elided(const QString& text, qreal width) const; // mathematics becomes plain
    QStringList wrapped(const QString& text, qreal width, int largestLineCount) const;

    // Draws in the pen's colour, `left` on the base line.
    void draw(QPainter& painter, const QPointF& left, const QString& text) const;
    // A rim round where draw() puts the letters.
    void drawRim(QPainter& painter, const QPointF& left, const QString& text,
                 const QColor& color) const;
    // As draw(), reading upwards.
    void drawUpwards(QPainter& painter, const QPointF& bottom, const QString& text) const;

private:
    MathBox typeset(const QString& text) const;
    void drawTypeset(QPainter& painter, const QString& text) const;

    qreal m_size;
    qreal m_unitsPerPoint;
    bool m_isOutlined;
    QFont m_font;
    QFontMetricsF m_metrics;
};

} // namespace explorer
