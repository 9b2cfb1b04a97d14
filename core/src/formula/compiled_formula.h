// SPDX-License-Identifier: MIT
// What a formula answers that has been compiled for single points and for arrays.
#pragma once

#include "activation/formula.h"
#include "evaluation/points.h"
#include "vector/array_function.h"

namespace activation {

class CompiledFormula : public Formula {
public:
    CompiledFormula(std::size_t parameterCount, PointFunctions points, VectorArrayFunction array);

    Jet at(double x, std::span<const double> parameters) const override;
    Jet beside(double x, Side side, std::span<const double> parameters) const override;
    void evaluate(std::span<const double> x, std::span<const double> parameters,
                  std::span<double> value, std::span<double> slope) const override;
    double slopeInParameter(double x, std::span<const double> parameters,
                            std::size_t index) const override;

    std::size_t parameterCount() const { return m_parameterCount; }

private:
    bool isComplete(std::span<const double> parameters) const {
        return parameters.size() >= m_parameterCount;
    }

    std::size_t m_parameterCount;
    PointFunctions m_points;
    VectorArrayFunction m_array;
};

} // namespace activation
