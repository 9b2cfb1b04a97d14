// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a composed figure, or a layer of it, with a painter whose unit is the figure's point.
#pragma once

#include "figure/figure.h"

class QPainter;

namespace explorer {

void paintFigure(QPainter& painter, const Figure& figure); // all layers, on its paper

void paintGrid(QPainter& painter, const Figure& figure);
void paintZones(QPainter& painter, const Figure& figure); // and the names of ghosts
void paintGhosts(QPainter& painter, const Figure& figure);
void paintBands(QPainter& painter, const Figure& figure); // under axes and curves
void paintAxes(QPainter& painter, const Figure& figure);  // lines, ticks, labels, title
void paintCurves(QPainter& painter, const Figure& figure);
// Above the curves: markers, dots at jumps, numbers that a curve runs through, pinned points.
void paintMarks(QPainter& painter, const Figure& figure);
void paintLegend(QPainter& painter, const Figure& figure);

} // namespace explorer
