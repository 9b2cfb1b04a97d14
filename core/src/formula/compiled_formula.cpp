// SPDX-License-Identifier: MIT
#include "formula/compiled_formula.h"

#include <algorithm>
#include <utility>

namespace activation {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

}

CompiledFormula::CompiledFormula(std::size_t parameterCount, PointFunctions points,
                                 VectorArrayFunction array)
    : m_parameterCount(parameterCount)
    , m_points(std::move(points))
    , m_array(std::move(array)) {
}

Jet CompiledFormula::at(double x, std::span<const double> parameters) const {
    return isComplete(parameters) ? m_points.at(x, parameters.data()) : Jet{none, none, none};
}

Jet CompiledFormula::beside(double x, Side side, std::span<const double> parameters) const {
    return isComplete(parameters) ? m_points.beside(x, side, parameters.data())
                                  : Jet{none, none, none};
}

void CompiledFormula::evaluate(std::span<const double> x, std::span<const double> parameters,
                               std::span<double> value, std::span<double> slope) const {
    if (!isComplete(parameters)) {
        std::ranges::fill(value, none);
        std::ranges::fill(slope, none);
        return;
    }
    m_array(x.data(), parameters.data(), value.empty() ? nullptr : value.data(),
            slope.empty() ? nullptr : slope.data(), x.size());
}

double CompiledFormula::slopeInParameter(double x, std::span<const double> parameters,
                                         std::size_t index) const {
    return isComplete(parameters) && index < m_parameterCount
               ? m_points.slopeInParameter(x, parameters.data(), index)
               : none;
}

} // namespace activation
