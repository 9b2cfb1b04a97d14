// SPDX-License-Identifier: GPL-3.0-or-later
// A composed figure: everything that is drawn, sampled and laid out, in points of the target.
// On paper a point is 1/72 inch, in the window it is one device-independent pixel.
#pragma once

#include "figure/figure_style.h"
#include "model/explorer_state.h"

#include <activation/sample.h>

#include <QList>
#include <QRectF>
#include <QString>

namespace explorer {

struct Tick {
    double value = 0;
    QString label;
};

struct FigureAxis {
    Range range;
    QList<Tick> ticks; // 1-2-5 steps, inside the range; labels with a true minus sign
};

// The curve or the gradient of one CurveState.
struct FigureCurve {
    int key = 0; // CurveState::key
    activation::Quantity quantity = activation::Quantity::Value;
    QString label;
    QColor color;
    qreal width = 1;
    QList<qreal> dashes;                   // in line widths as QPen wants them; empty: solid
    std::vector<activation::Piece> pieces; // data units, see activation::sample
    // The outline of where the function lies in training, in data units; empty for most.
    std::vector<activation::SamplePoint> band;
    quint64 revision = 0; // changes whenever the pieces do
};

struct LegendEntry {
    qsizetype curve = 0; // index into Figure::curves
    QRectF area;
};

struct Figure {
    QSizeF size;
    QRectF plot; // where data is drawn; curves are clipped to it
    FigureAxis x;
    FigureAxis y;
    AxesPlacement placement = AxesPlacement::Frame;
    bool showsGrid = false;
    QString title;
    QList<FigureCurve> curves;
    QList<LegendEntry> legend; // empty where the figure has none
    FigureStyle style;

    QPointF toPoint(double dataX, double dataY) const; // data units to points
    QPointF toData(const QPointF& point) const;
};

} // namespace explorer
