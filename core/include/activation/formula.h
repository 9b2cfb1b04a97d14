// SPDX-License-Identifier: MIT
// What can be asked of a formula, whoever wrote it: a catalogue record or a user's own text.
#pragma once

#include <cmath>
#include <limits>
#include <span>

namespace activation {

// f(x), f'(x), f''(x).
struct Jet {
    double value;
    double slope;
    double curvature;
};

enum class Side { Left, Right };

// Parameters: one for each of the record's, in its order and domain; with fewer, results are NaN.
// NaN gives NaN; infinities give the limits, NaN where there is none. Nothing throws.
class Formula {
public:
    virtual ~Formula() = default;

    // For read-outs and exported data: as exact as the core can, one point at a time.
    virtual Jet at(double x, std::span<const double> parameters) const = 0;

    // What `at` tends to from one side. It is the same except at a jump or a bend: the slopes left
    // and right of a kink, where `at` gives one of them (see Function::kinkNote). A formula that
    // has no better way takes the next double for the limit.
    virtual Jet beside(double x, Side side, std::span<const double> parameters) const {
        constexpr double far = std::numeric_limits<double>::infinity();
        return at(std::nextafter(x, side == Side::Left ? -far : far), parameters);
    }

    // For the screen: values and slopes of many points. The spans have one length; value and
    // slope may be empty where they are not wanted, and may alias x exactly.
    virtual void evaluate(std::span<const double> x, std::span<const double> parameters,
                          std::span<double> value, std::span<double> slope) const = 0;

    // df/dp at x for the parameter with that index; NaN where there is no such parameter.
    virtual double slopeInParameter(double x, std::span<const double> parameters,
                                    std::size_t index) const = 0;
};

} // namespace activation
