// SPDX-License-Identifier: MIT
#include "formula/compiled_formula.h"

#include <utility>

namespace activation {

CompiledFormula::CompiledFormula(PointFunctions points, VectorArrayFunction array)
    : m_points(std::move(points))
    , m_array(std::move(array)) {
}

Jet CompiledFormula::at(double x, std::span<const double> parameters) const {
    return m_points.at(x, parameters.data());
}

Jet CompiledFormula::beside(double x, Side side, std::span<const double> parameters) const {
    return m_points.beside(x, side, parameters.data());
}

void CompiledFormula::evaluate(std::span<const double> x, std::span<const double> parameters,
                               std::span<double> value, std::span<double> slope) const {
    m_array(x.data(), parameters.data(), value.empty() ? nullptr : value.data(),
            slope.empty() ? nullptr : slope.data(), x.size());
}

double CompiledFormula::slopeInParameter(double x, std::span<const double> parameters,
                                         std::size_t index) const {
    return m_points.slopeInParameter(x, parameters.data(), index);
}

} // namespace activation
