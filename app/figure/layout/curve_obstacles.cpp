// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/layout/curve_obstacles.h"

#include "figure/clipping.h"

#include <algorithm>

namespace explorer {

CurveObstacles::CurveObstacles(const FigurePanel& panel) {
    for (const FigureCurve& curve : panel.curves)
        for (const activation::Piece& piece : curve.pieces) {
            const auto point = [&](std::size_t i) {
                return panel.toPoint(piece.points[i].x, piece.points[i].y);
            };
            for (std::size_t i = 0; i < piece.points.size(); ++i)
                m_lines.append(QLineF(point(i > 0 ? i - 1 : 0), point(i)));
        }
}

bool CurveObstacles::meet(const QRectF& area) const {
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [&](const QLineF& line) { return clipLine(line, area).has_value(); });
}

} // namespace explorer
