// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/latex/tikz_panel.h"

#include "export/latex/latex_text.h"
#include "export/latex/tikz_curve.h"
#include "figure/layout/legend_entries.h"
#include "figure/layout/panel_texts.h"

namespace explorer {

namespace {

QString placement(const Figure& figure, const FigurePanel& panel) {
    return QStringLiteral("at={(%1bp,%2bp)}, anchor=south west, scale only axis,\n"
                          "width=%3bp, height=%4bp,\n")
        .arg(tikzLength(panel.plot.left()), tikzLength(figure.size.height() - panel.plot.bottom()),
             tikzLength(panel.plot.width()), tikzLength(panel.plot.height()));
}

QString ticks(const QString& axis, const FigureAxis& data, bool hidesZero) {
    QStringList places;
    QStringList labels;
    for (const Tick& tick : data.ticks) {
        const bool isShown = data.hasNumbers && !(hidesZero && tick.value == 0);
        places.append(tikzNumber(tick.value));
        labels.append(isShown ? QLatin1Char('{') + latexLabel(tick.label) + QLatin1Char('}')
                              : QStringLiteral("{}"));
    }
    return QStringLiteral("%1min=%2, %1max=%3,\n%1tick={%4},\n%1ticklabels={%5},\n")
        .arg(axis, tikzNumber(data.range.low), tikzNumber(data.range.high),
             places.join(QLatin1Char(',')), labels.join(QLatin1Char(',')));
}

QString axes(const Figure& figure, const FigurePanel& panel, bool hidesZero) {
    const FigureStyle& style = figure.style;
    QString text;
    if (figure.placement == AxesPlacement::Frame)
        text = QStringLiteral("axis lines=box, xtick pos=lower, ytick pos=lower,\n");
    else
        text = QStringLiteral("axis lines=middle,\n");
    // Behind the kind of axes, which has arrows and ticks of its own.
    text +=
        QStringLiteral("axis line style={-,line width=%1bp,%2},\n"
                       "tick style={line width=%1bp,%2}, major tick length=%3bp, "
                       "tick align=outside,\n")
            .arg(tikzLength(style.axisWidth), tikzColor(style.ink), tikzLength(tickLength(style)));
    if (figure.showsGrid)
        text += QStringLiteral("grid=major, grid style={line width=%1bp,%2},\n")
                    .arg(tikzLength(style.axisWidth), tikzColor(style.grid));
    text += ticks(QStringLiteral("x"), panel.x, hidesZero) +
            ticks(QStringLiteral("y"), panel.y, hidesZero);
    return text;
}

QString words(const Figure& figure, const PlacedText& placed) {
    const QString tex = latexLabel(placed.text);
    const bool isLetter = placed.kind == TextKind::PanelLetter;
    const QPointF place = placed.isUpwards ? QPointF(placed.start.x(), placed.area.center().y())
                                           : QPointF(placed.area.center().x(), placed.start.y());
    return tikzNode(place,
                    placed.isUpwards ? QStringLiteral("base,rotate=90") : QStringLiteral("base"),
                    figure.style.textSize, isLetter ? QStringLiteral("\\textbf{%1}").arg(tex) : tex,
                    figure.size.height());
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
        if (entry.hasKey)
            text += tikzKey(curve, key.line, scale, figure.size.height());
        text += tikzNode(key.label, QStringLiteral("mid west"), legendTextSize(entry),
                         latexLabel(curve.label), figure.size.height());
    }
    return text;
}

QString legendGround(const Figure& figure, const FigurePanel& panel) {
    QRectF ground;
    for (const LegendEntry& entry : panel.legend)
        ground |= entry.area;
    const double margin = 0.3 * figure.style.textSize;
    if (ground.isEmpty() || !panel.plot.intersects(ground))
        return {};
    ground.adjust(-margin, -margin, margin, margin);
    return QStringLiteral("\\fill[%1] (%2bp,%3bp) rectangle (%4bp,%5bp);\n")
        .arg(tikzColor(figure.style.paper), tikzLength(ground.left()),
             tikzLength(figure.size.height() - ground.bottom()), tikzLength(ground.right()),
             tikzLength(figure.size.height() - ground.top()));
}

} // namespace

QString tikzColor(const QColor& color) {
    return QLatin1String("color") + color.name().mid(1).toUpper();
}

QString tikzLength(double points) {
    return QString::number(points, 'f', 3);
}

QString tikzFont(double size) {
    return QStringLiteral("font=\\fontsize{%1bp}{%2bp}\\selectfont")
        .arg(tikzLength(size), tikzLength(1.2 * size));
}

QString tikzNode(const QPointF& place, const QString& anchor, double textSize, const QString& tex,
                 double figureHeight) {
    return QStringLiteral("\\node[anchor=%1,inner sep=0pt,%2] at (%3bp,%4bp) {%5};\n")
        .arg(anchor, tikzFont(textSize), tikzLength(place.x()),
             tikzLength(figureHeight - place.y()), tex);
}

QString tikzPanel(const Figure& figure, const FigurePanel& panel) {
    if (panel.plot.isEmpty()) // no room is left for it
        return {};
    const QList<PlacedText> texts = placePanelTexts(figure, panel);
    const PlacedText* zero = zeroAtCrossing(figure, texts);
    QString text = QStringLiteral("\\begin{axis}[\n") + placement(figure, panel) +
                   axes(figure, panel, zero != nullptr) + QStringLiteral("]\n");
    for (const FigureCurve& ghost : panel.ghosts)
        text += tikzCurve(ghost);
    for (const FigureCurve& curve : panel.curves)
        text += tikzBand(curve);
    for (const auto quantity : {activation::Quantity::Slope, activation::Quantity::Value})
        for (const FigureCurve& curve : panel.curves)
            if (curve.quantity == quantity)
                text += tikzCurve(curve);
    for (const FigureCurve& curve : panel.curves)
        text += tikzMarkers(panel, curve);
    for (const FigureCurve& curve : panel.curves)
        text += tikzDots(figure, panel, curve);
    text += QStringLiteral("\\end{axis}\n") + legendGround(figure, panel) + legend(figure, panel);
    for (const PlacedText& placed : texts)
        if (&placed == zero || !placed.isNumber())
            text += words(figure, placed);
    return text;
}

} // namespace explorer
