// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/latex/tikz_annotations.h"

#include "export/latex/latex_text.h"
#include "export/latex/tikz_panel.h"

namespace explorer {

namespace {

QString place(const Figure& figure, const QPointF& point) {
    return QStringLiteral("(%1bp,%2bp)")
        .arg(tikzLength(point.x()), tikzLength(figure.size.height() - point.y()));
}

QString areaText(const Figure& figure, const QPolygonF& outline, const QColor& color) {
    QStringList corners;
    for (const QPointF& corner : outline)
        corners.append(place(figure, corner));
    return QStringLiteral("\\fill[%1] %2 -- cycle;\n")
        .arg(tikzColor(color), corners.join(QLatin1String(" -- ")));
}

QString lineText(const Figure& figure, const AnnotationLine& line) {
    QString style =
        QStringLiteral("%1,line width=%2bp").arg(tikzColor(line.color), tikzLength(line.width));
    if (!line.dashes.isEmpty()) {
        style += QStringLiteral(",dash pattern=");
        for (qsizetype i = 0; i < line.dashes.size(); ++i)
            style += QStringLiteral("%1 %2bp ")
                         .arg(i % 2 == 0 ? QStringLiteral("on") : QStringLiteral("off"),
                              tikzLength(line.dashes[i] * line.width));
    }
    return QStringLiteral("\\draw[%1] %2 -- %3;\n")
        .arg(style, place(figure, line.line.p1()), place(figure, line.line.p2()));
}

QString dotText(const Figure& figure, const AnnotationDot& dot) {
    return QStringLiteral("\\filldraw[draw=%1,fill=%2,line width=%3bp] %4 circle[radius=%5bp];\n")
        .arg(tikzColor(dot.rim), tikzColor(dot.fill), tikzLength(dot.rimWidth),
             place(figure, dot.centre), tikzLength(dot.radius));
}

QString textText(const Figure& figure, const AnnotationText& text) {
    QString anchor =
        text.isUpwards ? QStringLiteral("base west,rotate=90") : QStringLiteral("base west");
    anchor += QStringLiteral(",text=%1").arg(tikzColor(text.color));
    return (text.ground.isValid() ? areaText(figure, QPolygonF(text.area), text.ground)
                                  : QString()) +
           tikzNode(text.start, anchor, figure.style.textSize, latexLabel(text.text),
                    figure.size.height());
}

} // namespace

QString tikzAnnotations(const Figure& figure, const Annotations& annotations) {
    QString text;
    for (const AnnotationArea& area : annotations.areas)
        if (!area.outline.isEmpty())
            text += areaText(figure, area.outline, area.color);
    for (const AnnotationLine& line : annotations.lines)
        text += lineText(figure, line);
    for (const AnnotationDot& dot : annotations.dots)
        text += dotText(figure, dot);
    for (const AnnotationText& one : annotations.texts)
        text += textText(figure, one);
    return text;
}

QList<QColor> annotationColors(const Annotations& annotations) {
    QList<QColor> colors;
    for (const AnnotationArea& area : annotations.areas)
        colors.append(area.color);
    for (const AnnotationLine& line : annotations.lines)
        colors.append(line.color);
    for (const AnnotationDot& dot : annotations.dots)
        colors += {dot.rim, dot.fill};
    for (const AnnotationText& text : annotations.texts)
        colors += {text.color, text.ground.isValid() ? text.ground : text.color};
    return colors;
}

} // namespace explorer
