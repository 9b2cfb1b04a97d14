// SPDX-License-Identifier: MIT
#include "activation/sample.h"

#include "sampling/refine.h"
#include "sampling/seed.h"
#include "sampling/thin.h"
#include "sampling/trace.h"

#include <algorithm>
#include <cmath>

namespace activation {

namespace {

// The rest of the tolerance is for the cubics, and for the trace between its points.
constexpr double shareForThinning = 0.8;

struct Inexact {
    std::size_t piece;
    std::size_t point;
};

} // namespace

std::vector<Piece> sample(const Function& function, std::span<const double> parameters,
                          Quantity quantity, const View& view, double tolerance) {
    using namespace sampling;
    const std::optional<PixelFrame> frame = PixelFrame::of(view);
    if (!frame || !function.formula || !(tolerance > 0))
        return {};
    const double allowed = std::clamp(tolerance, 1e-3, 1e3);

    Curve curve(function, parameters, quantity, *frame);
    seed(curve);
    refine(curve, allowed);

    std::vector<Piece> pieces;
    std::vector<Inexact> inexact;
    std::vector<double> x;
    std::vector<std::size_t> kept;
    for (const Trace& found : trace(curve, allowed)) {
        thin(found.points, shareForThinning * allowed + frame->noise(), kept);
        Piece piece{{}, found.first, found.last};
        piece.points.reserve(kept.size());
        for (const std::size_t k : kept) {
            const TracePoint& point = found.points[k];
            if (!point.isExact) {
                inexact.push_back({pieces.size(), piece.points.size()});
                x.push_back(point.x);
            }
            piece.points.push_back({point.x, point.y});
        }
        pieces.push_back(std::move(piece));
    }

    // Vertices lie on the curve, not on the cubics that stood for it.
    std::vector<double> y;
    std::vector<double> beside;
    curve.evaluate(x, y, beside);
    for (std::size_t k = 0; k < inexact.size(); ++k) {
        pieces[inexact[k].piece].points[inexact[k].point].y =
            std::clamp(y[k], frame->bandLow(), frame->bandHigh());
    }
    return pieces;
}

} // namespace activation
