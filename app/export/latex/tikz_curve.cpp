// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/latex/tikz_curve.h"

#include "export/latex/tikz_panel.h"
#include "figure/painting/curve_marker.h"
#include "figure/painting/curve_painter.h"

namespace explorer {

namespace {

QString coordinate(double x, double y) {
    return QStringLiteral("(%1,%2)\n").arg(tikzNumber(x), tikzNumber(y));
}

QString coordinates(const std::vector<activation::SamplePoint>& points) {
    QString text;
    for (const activation::SamplePoint& point : points)
        text += coordinate(point.x, point.y);
    return text;
}

// Dashes are counted in line widths.
QString lineStyle(const FigureCurve& curve, double scale) {
    const double width = curve.width * scale;
    QString text = QStringLiteral("color=%1,line width=%2bp,line join=round")
                       .arg(tikzColor(curve.color), tikzLength(width));
    if (curve.dashes.isEmpty())
        return text;
    text += QStringLiteral(",dash pattern=");
    for (qsizetype i = 0; i < curve.dashes.size(); ++i)
        text += QStringLiteral("%1 %2bp ")
                    .arg(i % 2 == 0 ? QStringLiteral("on") : QStringLiteral("off"),
                         tikzLength(curve.dashes[i] * width));
    return text.trimmed();
}

QString markOf(Marker marker) {
    switch (marker) {
    case Marker::Circle:
        return QStringLiteral("*");
    case Marker::Square:
        return QStringLiteral("square*");
    case Marker::Triangle:
        return QStringLiteral("triangle*");
    case Marker::Diamond:
        return QStringLiteral("diamond*");
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

QString onlyMarks(const FigureCurve& curve, const QString& mark, double radius,
                  const QString& options, const QString& points) {
    return QStringLiteral("\\addplot[only marks,mark=%1,mark size=%2bp,color=%3,"
                          "mark options={solid,%4}] coordinates {\n%5};\n")
        .arg(mark, tikzLength(radius), tikzColor(curve.color), options, points);
}

// Dots lie over the edge of the plot where a curve jumps there.
QString dots(const Figure& figure, const FigurePanel& panel, const FigureCurve& curve,
             bool areOpen) {
    QString points;
    for (const CurveDot& dot : curveDots(panel, curve)) {
        const QPointF data = panel.toData(dot.centre);
        if (dot.isOpen == areOpen)
            points += coordinate(data.x(), data.y());
    }
    if (points.isEmpty())
        return {};
    const QColor& fill = areOpen ? figure.style.paper : curve.color;
    return onlyMarks(curve, QStringLiteral("*"), dotRadius(curve),
                     QStringLiteral("line width=%1bp,fill=%2")
                         .arg(tikzLength(0.7 * curve.width), tikzColor(fill)),
                     points);
}

} // namespace

QString tikzNumber(double value) {
    constexpr int digits = 10;
    return QString::number(value, 'g', digits);
}

QString tikzBand(const FigureCurve& curve) {
    if (curve.band.empty())
        return {};
    return QStringLiteral("\\addplot[draw=none,fill=%1!18] coordinates {\n%2} -- cycle;\n")
        .arg(tikzColor(curve.color), coordinates(curve.band));
}

QString tikzCurve(const FigureCurve& curve) {
    QString points;
    for (const activation::Piece& piece : curve.pieces) {
        if (piece.points.size() < 2)
            continue;
        if (!points.isEmpty())
            points += QStringLiteral("(nan,nan)\n");
        points += coordinates(piece.points);
    }
    if (points.isEmpty())
        return {};
    return QStringLiteral("\\addplot[%1,unbounded coords=jump] coordinates {\n%2};\n")
        .arg(lineStyle(curve, 1), points);
}

QString tikzMarkers(const FigurePanel& panel, const FigureCurve& curve) {
    const QString mark = markOf(curve.marker);
    QString points;
    if (!mark.isEmpty())
        for (const QPointF& place : markerPlaces(panel, curve)) {
            const QPointF data = panel.toData(place);
            points += coordinate(data.x(), data.y());
        }
    if (points.isEmpty())
        return {};
    return onlyMarks(curve, mark, markerRadius(curve),
                     QStringLiteral("line width=%1bp").arg(tikzLength(0.9 * curve.width)), points);
}

QString tikzDots(const Figure& figure, const FigurePanel& panel, const FigureCurve& curve) {
    return dots(figure, panel, curve, false) + dots(figure, panel, curve, true);
}

QString tikzKey(const FigureCurve& curve, const QLineF& line, double scale, double figureHeight) {
    const auto place = [&](const QPointF& point) {
        return QStringLiteral("(%1bp,%2bp)")
            .arg(tikzLength(point.x()), tikzLength(figureHeight - point.y()));
    };
    QString text = QStringLiteral("\\draw[%1] %2 -- %3;\n")
                       .arg(lineStyle(curve, scale), place(line.p1()), place(line.p2()));
    const QString mark = markOf(curve.marker);
    if (!mark.isEmpty())
        text += QStringLiteral("\\draw[color=%1,mark size=%2bp,line width=%3bp] plot[only marks,"
                               "mark=%4] coordinates {%5};\n")
                    .arg(tikzColor(curve.color), tikzLength(markerRadius(curve) * scale),
                         tikzLength(0.9 * curve.width * scale), mark, place(line.center()));
    return text;
}

} // namespace explorer
