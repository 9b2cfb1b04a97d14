// SPDX-License-Identifier: GPL-3.0-or-later
// Text whose size and place do not depend on the resolution of what it is drawn on.
#pragma once

#include "figure/figure_style.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPointF>
#include <QString>

class QPainter;

namespace explorer {

// Type of one size. QFont counts its size in whole pixels and fits glyphs to them, so the font is
// made a hundred times as large and scaled back, unless the style wants it fitted.
class FigureText {
public:
    FigureText(const FigureStyle& style, qreal size);

    qreal size() const { return m_size; }
    qreal width(const QString& text) const;
    qreal ascent() const { return m_metrics.ascent() / m_unitsPerPoint; }
    qreal capHeight() const { return m_metrics.capHeight() / m_unitsPerPoint; }
    qreal lineHeight() const { return m_size * 1.3; }
    bool hasSuperscripts() const;

    QString elided(const QString& text, qreal width) const;
    QStringList wrapped(const QString& text, qreal width, int largestLineCount) const;

    // Draws in the pen's colour, `left` on the base line.
    void draw(QPainter& painter, const QPointF& left, const QString& text) const;

private:
    qreal m_size;
    qreal m_unitsPerPoint;
    QFont m_font;
    QFont m_negativeFont;
    QFontMetricsF m_metrics;
    QFontMetricsF m_negativeMetrics;
};

} // namespace explorer
