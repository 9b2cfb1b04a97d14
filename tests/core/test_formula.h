// SPDX-License-Identifier: MIT
// Functions made for testing the sampler, with formulas from lambdas that count their calls.
#pragma once

#include "activation/formula.h"
#include "activation/sample.h"

#include <limits>
#include <utility>
#include <vector>

namespace activation::testing {

// A formula from two lambdas of x.
class TestFormula : public Formula {
public:
    using Graph = std::function<double(double)>;

    TestFormula(Graph value, Graph slope)
        : m_value(std::move(value))
        , m_slope(std::move(slope)) {}

    Jet at(double x, std::span<const double>) const override {
        return {m_value(x), m_slope(x), std::numeric_limits<double>::quiet_NaN()};
    }
    void evaluate(std::span<const double> x, std::span<const double>, std::span<double> value,
                  std::span<double> slope) const override {
        for (std::size_t k = 0; k < x.size(); ++k) {
            const double here = x[k];
            if (!value.empty())
                value[k] = m_value(here);
            if (!slope.empty())
                slope[k] = m_slope(here);
            ++evaluations;
        }
    }
    double slopeInParameter(double, std::span<const double>, std::size_t) const override {
        return 0;
    }

    mutable int evaluations = 0;

private:
    Graph m_value;
    Graph m_slope;
};

inline Function testFunction(TestFormula::Graph value, TestFormula::Graph slope,
                             std::vector<Break> breaks = {}, std::vector<double> features = {}) {
    Function function;
    function.breaks = [breaks = std::move(breaks)](std::span<const double>) { return breaks; };
    function.features = [features = std::move(features)](std::span<const double>) {
        return features;
    };
    function.formula = std::make_shared<TestFormula>(std::move(value), std::move(slope));
    return function;
}

inline int evaluationsOf(const Function& function) {
    return static_cast<const TestFormula&>(*function.formula).evaluations;
}

inline std::size_t countPoints(const std::vector<Piece>& pieces) {
    std::size_t count = 0;
    for (const Piece& piece : pieces)
        count += piece.points.size();
    return count;
}

} // namespace activation::testing
