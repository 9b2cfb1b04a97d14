// SPDX-License-Identifier: MIT
// What a curve does, found from the function itself: where it turns, bends, jumps, crosses zero and
// stands still, what it tends to, and what follows for the function as a whole.
#pragma once

#include "activation/function.h"
#include "activation/sample.h"

#include <optional>
#include <vector>

namespace activation {

// y = slope * x + offset.
struct Line {
    double slope;
    double offset;
};

// Where a curve stops rising and begins to fall, or the other way round.
struct Turn {
    double x; // found by search, in 11 significant digits (below 1e-3 to a multiple of 1e-14)
    double y; // exact at that x
    bool isMinimum;
};

// A part of the curve without jumps, bends and gaps.
struct Section {
    double low;
    double high;
    bool isDefined = true;
    double start = 0; // what the curve tends to at its ends
    double end = 0;
    int direction = 0;          // 1 where it rises at its steepest, -1 where it falls, else 0
    std::optional<Line> line{}; // where it is exactly straight
    std::vector<Turn> turns{};
    std::vector<double> crossings{}; // of zero, in as many digits as the x of a turn

    bool isFlat() const { return line && line->slope == 0; }
};

// Between two sections: a jump, a bend, or the end of where the function is defined.
struct Joint {
    double x;
    double left; // what the curve tends to, NaN where it is not defined
    double here;
    double right;
    double leftSlope;
    double rightSlope;
    bool isJump = false;
    bool crossesZero = false; // without a jump
};

struct CurveShape {
    double low;
    double high;
    std::vector<Section> sections{}; // from left to right, without gaps; none for an empty range
    std::vector<Joint> joints{};     // one fewer than the sections
    // What the curve comes ever closer to, far out of any view.
    std::optional<Line> leftAsymptote{};
    std::optional<Line> rightAsymptote{};
    bool hasMoreTurns = false; // too many to follow, as those of a wave
};

// The shape between two places, which may be infinite.
CurveShape shapeOf(const Function& function, std::span<const double> parameters, Quantity quantity,
                   double low, double high);

struct Interval {
    double low;
    double high;
    bool holdsLow = false; // whether the ends are in it
    bool holdsHigh = false;
};

enum class Symmetry { None, Odd, Even };
enum class Monotony { None, Increasing, Decreasing, Constant };

// What is true of a function as a whole.
struct Facts {
    Interval range;                // the smallest interval that holds every value
    std::optional<Turn> minimum{}; // where one place alone has the lowest value
    std::optional<Turn> maximum{};
    double slopeAtZero = 0; // NaN where there is none
    Symmetry symmetry = Symmetry::None;
    Monotony monotony = Monotony::None;
    std::vector<Interval> dead{}; // where the slope is exactly 0
    std::vector<double> kinks{};  // where the slope jumps and the value does not
    std::vector<double> jumps{};
};

Facts factsOf(const Function& function, std::span<const double> parameters);

} // namespace activation
