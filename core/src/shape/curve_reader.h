// SPDX-License-Identifier: MIT
// A function's value or slope as one curve: exact at points, fast over many of them.
#pragma once

#include "activation/formula.h"
#include "activation/function.h"
#include "activation/sample.h"
#include "activation/shape.h"

#include <vector>

namespace activation::shape {

struct Reading {
    double y;
    double slope;
};

// What it is made from has to outlive it. Once it was stopped it reads nothing but NaN, so that
// every search along it comes to its end at once; what such a search has found is worth nothing.
class CurveReader {
public:
    CurveReader(const Function& function, std::span<const double> parameters, Quantity quantity,
                const StopTest& stop);

    bool isStopped() const { return m_isStopped; }

    Reading at(double x) const;
    Reading beside(double x, Side side) const;
    std::vector<double> heights(const std::vector<double>& x) const;

    // Where it may jump or bend between the two places, in order and none twice.
    std::vector<double> breaks(double low, double high) const;
    std::vector<double> features(double low, double high) const;

private:
    Reading read(const Jet& jet) const {
        return m_quantity == Quantity::Value ? Reading{jet.value, jet.slope}
                                             : Reading{jet.slope, jet.curvature};
    }

    bool mayRead() const;

    const Function& m_function;
    std::span<const double> m_parameters;
    Quantity m_quantity;
    const StopTest& m_stop;
    mutable bool m_isStopped = false;
};

} // namespace activation::shape
