// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/python/python_panel.h"

#include "figure/layout/legend_entries.h"
#include "figure/layout/panel_texts.h"
#include "figure/painting/curve_marker.h"
#include "figure/painting/curve_painter.h"

#include <cmath>

namespace explorer {

namespace {

QString point(double value) {
    return QString::number(value, 'f', 3);
}

QString list(const QStringList& values) {
    return QLatin1Char('[') + values.join(QLatin1String(", ")) + QLatin1Char(']');
}

// Both libraries count dashes in line widths.
QString line(const FigureCurve& curve, double scale) {
    QString text = QStringLiteral("color=%1, linewidth=%2")
                       .arg(pythonColor(curve.color), point(curve.width * scale));
    if (curve.dashes.isEmpty())
        return text;
    QStringList dashes;
    for (const qreal dash : curve.dashes)
        dashes.append(pythonNumber(dash));
    return text + QStringLiteral(", linestyle=(0, %1)").arg(list(dashes));
}

QString markOf(Marker marker) {
    switch (marker) {
    case Marker::Circle:
        return QStringLiteral("o");
    case Marker::Square:
        return QStringLiteral("s");
    case Marker::Triangle:
        return QStringLiteral("^");
    case Marker::Diamond:
        return QStringLiteral("D");
    case Marker::Cross:
        return QStringLiteral("x");
    case Marker::Plus:
        return QStringLiteral("+");
    case Marker::Automatic:
    case Marker::None:
        break;
    }
    return {};
}

// As exactly as it can be seen: points carry the rounding of the way to the page and back.
QString place(double value, const Range& range) {
    const double unit = std::pow(10, std::floor(std::log10(range.high - range.low)) - 6);
    constexpr int digits = 12;
    return QString::number(std::round(value / unit) * unit, 'g', digits);
}

QString coordinates(const FigurePanel& panel, const QList<QPointF>& places) {
    QStringList x;
    QStringList y;
    for (const QPointF& each : places) {
        const QPointF data = panel.toData(each);
        x.append(place(data.x(), panel.x.range));
        y.append(place(data.y(), panel.y.range));
    }
    return list(x) + QLatin1String(", ") + list(y);
}

QString mark(const FigureCurve& curve, double scale) {
    return QStringLiteral("marker=\"%1\", markersize=%2, markeredgewidth=%3")
        .arg(markOf(curve.marker), point(2 * 0.85 * markerRadius(curve) * scale),
             isFilled(curve.marker) ? QStringLiteral("0") : point(0.9 * curve.width * scale));
}

QString markers(const FigurePanel& panel, const FigureCurve& curve) {
    const QList<QPointF> places = markerPlaces(panel, curve);
    if (markOf(curve.marker).isEmpty() || places.isEmpty())
        return {};
    return QStringLiteral("marks(axes, %1, color=%2, zorder=5, %3)\n")
        .arg(coordinates(panel, places), pythonColor(curve.color), mark(curve, 1));
}

QString dots(const Figure& figure, const FigurePanel& panel, const FigureCurve& curve,
             bool areOpen) {
    QList<QPointF> places;
    for (const CurveDot& dot : curveDots(panel, curve))
        if (dot.isOpen == areOpen)
            places.append(dot.centre);
    if (places.isEmpty())
        return {};
    return QStringLiteral("marks(axes, %1, marker=\"o\", markersize=%2, color=%3, "
                          "markerfacecolor=%4, markeredgewidth=%5, zorder=6)\n")
        .arg(coordinates(panel, places), point(2 * dotRadius(curve)), pythonColor(curve.color),
             pythonColor(areOpen ? figure.style.paper : curve.color), point(0.7 * curve.width));
}

QString curveLine(const FigureCurve& curve, PythonFunctions& functions) {
    QStringList pieces;
    for (const activation::Piece& piece : curve.pieces)
        if (piece.points.size() > 1)
            pieces.append(QStringLiteral("(%1, %2)")
                              .arg(pythonNumber(piece.points.front().x),
                                   pythonNumber(piece.points.back().x)));
    if (pieces.isEmpty())
        return {};
    const bool isSlope = curve.quantity == activation::Quantity::Slope;
    return QStringLiteral("curve(axes, %1,\n      %2, %3, zorder=%4)\n")
        .arg(functions.call(curve), list(pieces), line(curve, 1),
             isSlope ? QStringLiteral("3") : QStringLiteral("4"));
}

QString band(const FigurePanel& panel, const FigureCurve& curve) {
    if (curve.band.empty())
        return {};
    QList<QPointF> outline;
    for (const activation::SamplePoint& corner : curve.band)
        outline.append(panel.toPoint(corner.x, corner.y));
    return QStringLiteral("axes.fill(%1, color=%2, alpha=0.18, linewidth=0, zorder=1)\n")
        .arg(coordinates(panel, outline), pythonColor(curve.color));
}

QString ticks(const QString& axis, const FigureAxis& data, bool hidesZero) {
    QStringList places;
    QStringList labels;
    for (const Tick& tick : data.ticks) {
        const bool isShown = data.hasNumbers && !(hidesZero && tick.value == 0);
        places.append(pythonNumber(tick.value));
        labels.append(isShown ? pythonText(matplotlibLabel(tick.label)) : QStringLiteral("\"\""));
    }
    return QStringLiteral("axes.set_%1ticks(%2,\n                %3)\n")
        .arg(axis, list(places), list(labels));
}

QString axesLines(const Figure& figure, const FigurePanel& panel, bool hidesZero) {
    const FigureStyle& style = figure.style;
    QString text = ticks(QStringLiteral("x"), panel.x, hidesZero) +
                   ticks(QStringLiteral("y"), panel.y, hidesZero);
    text += QStringLiteral("axes.tick_params(length=%1, width=%2, pad=%3, color=%4, "
                           "labelcolor=%4, labelsize=%5)\n"
                           "axes.spines[:].set_linewidth(%2)\naxes.spines[:].set_color(%4)\n")
                .arg(point(tickLength(style)), point(style.axisWidth), point(0.3 * style.textSize),
                     pythonColor(style.ink), point(style.textSize));
    if (figure.placement == AxesPlacement::ThroughOrigin) {
        const QPointF crossing = panel.toData(axesCrossing(figure, panel));
        text += QStringLiteral("axes.spines[[\"top\", \"right\"]].set_visible(False)\n"
                               "axes.spines[\"left\"].set_position((\"data\", %1))\n"
                               "axes.spines[\"bottom\"].set_position((\"data\", %2))\n")
                    .arg(place(crossing.x(), panel.x.range), place(crossing.y(), panel.y.range));
    }
    if (figure.showsGrid)
        text += QStringLiteral("axes.grid(True, linewidth=%1, color=%2)\n")
                    .arg(point(style.axisWidth), pythonColor(style.grid));
    return text;
}

QString legend(const Figure& figure, const FigurePanel& panel) {
    QString text;
    for (const LegendEntry& entry : panel.legend) {
        FigureCurve curve = panel.curves[entry.curve];
        if (entry.isGeneral) {
            curve.color = figure.style.ink;
            curve.marker = Marker::None;
        }
        const LegendKey key = legendKey(entry);
        const double scale = legendTextSize(entry) / figure.style.textSize;
        const QString y = point(figure.size.height() - key.line.y1());
        if (entry.hasKey) {
            text += QStringLiteral("key([%1, %2], [%3, %3], %4)\n")
                        .arg(point(key.line.x1()), point(key.line.x2()), y, line(curve, scale));
            if (!markOf(curve.marker).isEmpty())
                text += QStringLiteral("key([%1], [%2], color=%3, linestyle=\"none\", %4)\n")
                            .arg(point(key.line.center().x()), y, pythonColor(curve.color),
                                 mark(curve, scale));
        }
        text += pythonWords(figure, key.label, curve.label,
                            QStringLiteral("va=\"center_baseline\", fontsize=%1")
                                .arg(point(legendTextSize(entry))));
    }
    return text;
}

// Where a legend stands over a grid or curves they must not run through its words.
QString legendGround(const Figure& figure, const FigurePanel& panel) {
    QRectF ground;
    for (const LegendEntry& entry : panel.legend)
        ground |= entry.area;
    const double margin = 0.3 * figure.style.textSize;
    if (ground.isEmpty() || !panel.plot.intersects(ground))
        return {};
    ground.adjust(-margin, -margin, margin, margin);
    return QStringLiteral("ground(%1, %2, %3, %4, color=%5)\n")
        .arg(point(ground.left()), point(figure.size.height() - ground.bottom()),
             point(ground.width()), point(ground.height()), pythonColor(figure.style.paper));
}

QString words(const Figure& figure, const PlacedText& text) {
    if (text.isUpwards)
        return pythonWords(figure, {text.start.x(), text.area.center().y()}, text.text,
                           QStringLiteral("ha=\"right\", va=\"center\", rotation=90"));
    return pythonWords(figure, {text.area.center().x(), text.start.y()}, text.text,
                       text.kind == TextKind::PanelLetter
                           ? QStringLiteral("ha=\"center\", weight=\"bold\"")
                           : QStringLiteral("ha=\"center\""));
}

} // namespace

QString pythonColor(const QColor& color) {
    return QLatin1Char('"') + color.name() + QLatin1Char('"');
}

QString pythonWords(const Figure& figure, const QPointF& place, const QString& label,
                    const QString& options) {
    return QStringLiteral("words(%1, %2, %3, %4)\n")
        .arg(point(place.x()), point(figure.size.height() - place.y()),
             pythonText(matplotlibLabel(label)), options);
}

QString pythonPanel(const Figure& figure, const FigurePanel& panel, PythonFunctions& functions) {
    if (panel.plot.isEmpty()) // no room is left for it
        return {};
    const QList<PlacedText> texts = placePanelTexts(figure, panel);
    const PlacedText* zero = zeroAtCrossing(figure, texts);
    const QRectF& plot = panel.plot;
    QString text = QStringLiteral("axes = panel(%1, %2, %3, %4, (%5, %6), (%7, %8))\n")
                       .arg(point(plot.left()), point(figure.size.height() - plot.bottom()),
                            point(plot.width()), point(plot.height()),
                            pythonNumber(panel.x.range.low), pythonNumber(panel.x.range.high),
                            pythonNumber(panel.y.range.low), pythonNumber(panel.y.range.high));
    text += axesLines(figure, panel, zero != nullptr);
    for (const FigureCurve& curve : panel.curves)
        text += band(panel, curve) + curveLine(curve, functions) + markers(panel, curve) +
                dots(figure, panel, curve, false) + dots(figure, panel, curve, true);
    text += legendGround(figure, panel) + legend(figure, panel);
    for (const PlacedText& placed : texts)
        if (&placed == zero || !placed.isNumber())
            text += words(figure, placed);
    return text;
}

} // namespace explorer
