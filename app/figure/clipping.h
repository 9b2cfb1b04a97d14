// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts lines at a rectangle, so that nothing outside it is handed to a painter or a file.
#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <optional>

namespace explorer {

// The part of the line inside the rectangle, edges included; nothing where they do not meet.
std::optional<QLineF> clipLine(const QLineF& line, const QRectF& area);

// The parts of the polyline inside the rectangle, each as long as it stays inside.
QList<QPolygonF> clipPolyline(const QPolygonF& polyline, const QRectF& area);

} // namespace explorer
