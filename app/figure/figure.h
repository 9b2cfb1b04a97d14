// SPDX-License-Identifier: GPL-3.0-or-later
// A composed figure: everything that is drawn, sampled and laid out, in points of the target.
// On paper a point is 1/72 inch, in the window it is one device-independent pixel.
#pragma once

#include "figure/annotations.h"
#include "model/state/explorer_state.h"
#include "style/figure_style.h"

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
    QString label;          // may hold mathematics between dollar signs; empty: none
    double step = 0;        // between ticks as asked for; 0: as many as there is room for
    QList<Tick> ticks;      // inside the range; labels with a true minus sign
    bool hasNumbers = true; // labels at its ticks; a neighbour with the same axis may have them
};

// The curve or the gradient of one CurveState.
struct FigureCurve {
    int key = 0; // CurveState::key
    activation::Quantity quantity = activation::Quantity::Value;
    QString label;
    QString widestLabel; // that it has while its sliders run; empty: it stays as it is
    QColor color;
    qreal width = 1;
    QList<qreal> dashes; // in line widths as QPen wants them; empty: solid
    Marker marker = Marker::None;
    std::vector<activation::Piece> pieces; // data units, see activation::sample
    // The outline of where the function lies in training, in data units; empty for most.
    std::vector<activation::SamplePoint> band;
    quint64 revision = 0; // changes whenever the pieces do
};

struct LegendEntry {
    qsizetype curve = 0; // index into FigurePanel::curves
    QRectF area;
    bool hasKey = true; // a piece of line before the label; not where it stands at its curve
    bool isGeneral =
        false;             // names a quantity in every panel, so that its key has no curve's colour
    qreal rowHeight = 1.4; // the area's in sizes of its text; more where a label is higher
};

// One plot with its axes; a figure has one or several of the same size.
struct FigurePanel {
    QRectF plot; // where data is drawn; curves are clipped to it
    FigureAxis x;
    FigureAxis y;
    QString letter; // "a", bold at the upper left; empty where there is one panel
    QString title;  // of this panel alone
    activation::Quantity quantity = activation::Quantity::Value; // whose range y has
    QList<FigureCurve> curves;
    QList<FigureCurve> ghosts; // behind the curves, and in no legend
    QList<LegendEntry> legend;

    QPointF toPoint(double dataX, double dataY) const; // data units to points
    QPointF toData(const QPointF& point) const;
    bool hasSeveralFunctions() const; // so that what is said of one has to say of which
};

// A pinned point where it is drawn: on its function, on its gradient, or on both.
struct FigurePin {
    PinnedPoint pin;
    qsizetype panel = 0;
    QPointF point;
};

struct Figure {
    QSizeF size;
    AxesPlacement placement = AxesPlacement::Frame;
    bool showsGrid = false;
    QString title;
    QList<FigurePanel> panels; // never empty; row by row
    int columns = 1;           // panels side by side
    FigureStyle style;
    Annotations below; // the curves
    Annotations above;
    QList<FigurePin> pins;

    // The panel whose plot is at the point or nearest to it.
    const FigurePanel& panelAt(const QPointF& point) const;
};

} // namespace explorer
