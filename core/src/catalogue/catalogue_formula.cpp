// SPDX-License-Identifier: MIT
#include "catalogue/catalogue_formula.h"

namespace activation {

CatalogueFormula::CatalogueFormula(PointFunctions points, VectorArrayFunction array)
    : m_points(points)
    , m_array(array) {
}

Jet CatalogueFormula::at(double x, std::span<const double> parameters) const {
    return m_points.at(x, parameters.data());
}

Jet CatalogueFormula::beside(double x, Side side, std::span<const double> parameters) const {
    return m_points.beside(x, side, parameters.data());
}

void CatalogueFormula::evaluate(std::span<const double> x, std::span<const double> parameters,
                                std::span<double> value, std::span<double> slope) const {
    m_array(x.data(), parameters.data(), value.empty() ? nullptr : value.data(),
            slope.empty() ? nullptr : slope.data(), x.size());
}

double CatalogueFormula::slopeInParameter(double x, std::span<const double> parameters,
                                          std::size_t index) const {
    return m_points.slopeInParameter(x, parameters.data(), index);
}

} // namespace activation
