// SPDX-License-Identifier: MIT
// Turns a curve into polylines with as few points as a picture of a given size needs.
#pragma once

#include "activation/function.h"

#include <vector>

namespace activation {

enum class Quantity { Value, Slope };

// What is visible, in data units, and how large it is drawn, in pixels or points.
struct View {
    double xMin;
    double xMax;
    double yMin;
    double yMax;
    double width;
    double height;
};

struct SamplePoint {
    double x;
    double y;
};

// How an end of a piece is to be marked: at a jump the end that the function takes is closed.
enum class EndMark { None, Open, Closed };

// One unbroken polyline; a single point where the function has a value of its own at a jump.
struct Piece {
    std::vector<SamplePoint> points;
    EndMark first = EndMark::None;
    EndMark last = EndMark::None;
};

// Polylines nowhere further than `tolerance` (in the view's pixels) from the curve, split at jumps
// and where the value is not finite, with breaks exactly on vertices. Every point lies in
// [xMin, xMax] and within one height of the view above and below it, so that nothing that is
// handed to a painter is huge. An empty or not finite view gives nothing.
std::vector<Piece> sample(const Function& function, std::span<const double> parameters,
                          Quantity quantity, const View& view, double tolerance = 0.25);

} // namespace activation
