// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/painting/annotation_painter.h"

#include "figure/figure_text.h"

#include <QPainter>

namespace explorer {

namespace {

QPen penOf(const AnnotationLine& line) {
    QPen pen(line.color, line.width, Qt::SolidLine, Qt::FlatCap);
    if (!line.dashes.isEmpty())
        pen.setDashPattern(line.dashes);
    return pen;
}

} // namespace

void paintAnnotations(QPainter& painter, const FigureStyle& style, const Annotations& annotations) {
    painter.setPen(Qt::NoPen);
    for (const AnnotationArea& area : annotations.areas) {
        painter.setBrush(area.color);
        painter.drawPolygon(area.outline);
    }
    painter.setBrush(Qt::NoBrush);
    for (const AnnotationLine& line : annotations.lines) {
        painter.setPen(penOf(line));
        painter.drawLine(line.line);
    }
    for (const AnnotationDot& dot : annotations.dots) {
        painter.setPen(QPen(dot.rim, dot.rimWidth));
        painter.setBrush(dot.fill);
        painter.drawEllipse(dot.centre, dot.radius, dot.radius);
    }
    painter.setBrush(Qt::NoBrush);
    if (annotations.texts.isEmpty())
        return;
    const FigureText type(style, style.textSize);
    for (const AnnotationText& text : annotations.texts) {
        if (text.ground.isValid())
            painter.fillRect(text.area, text.ground);
        painter.setPen(text.color);
        if (text.isUpwards)
            type.drawUpwards(painter, text.start, text.text);
        else
            type.draw(painter, text.start, text.text);
    }
}

} // namespace explorer
