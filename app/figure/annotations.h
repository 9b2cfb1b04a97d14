// SPDX-License-Identifier: GPL-3.0-or-later
// What is laid over or under the curves to point at something, as plain shapes in the figure's
// points, so that a painter and every file format draw the same.
#pragma once

#include <QColor>
#include <QLineF>
#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QString>

namespace explorer {

struct AnnotationArea {
    QPolygonF outline;
    QColor color;
};

struct AnnotationLine {
    QLineF line;
    QColor color;
    qreal width = 1;
    QList<qreal> dashes{}; // in line widths; empty: solid
};

struct AnnotationDot {
    QPointF centre;
    qreal radius = 1;
    QColor rim;
    QColor fill;
    qreal rimWidth = 1;
};

struct AnnotationText {
    QString text; // may hold mathematics between dollar signs
    QPointF start;
    QRectF area;
    QColor color;
    QColor ground{}; // what its area is filled with; invalid: nothing
    bool isUpwards = false;
};

// Drawn in this order, each kind over the ones before.
struct Annotations {
    QList<AnnotationArea> areas;
    QList<AnnotationLine> lines;
    QList<AnnotationDot> dots;
    QList<AnnotationText> texts;
};

} // namespace explorer
