// SPDX-License-Identifier: MIT
#include "catalogue/catalogue_formula.h"

#include <cmath>
#include <utility>
#include <vector>

namespace activation {

CatalogueFormula::CatalogueFormula(PointFunctions points, ArrayFunction array)
    : m_points(points)
    , m_array(array) {
}

Jet CatalogueFormula::at(double x, std::span<const double> parameters) const {
    return m_points.at(x, parameters.data());
}

void CatalogueFormula::evaluate(std::span<const double> x, std::span<const double> parameters,
                                std::span<double> value, std::span<double> slope) const {
    // What lies at infinity is a limit, which is taken point by point; collected first, because
    // an output may be the input.
    std::vector<std::pair<std::size_t, double>> notFinite;
    for (std::size_t i = 0; i < x.size(); ++i)
        if (!std::isfinite(x[i]))
            notFinite.emplace_back(i, x[i]);

    m_array(x.data(), parameters.data(), value.empty() ? nullptr : value.data(),
            slope.empty() ? nullptr : slope.data(), x.size());

    for (const auto& [i, argument] : notFinite) {
        const Jet limit = at(argument, parameters);
        if (!value.empty())
            value[i] = limit.value;
        if (!slope.empty())
            slope[i] = limit.slope;
    }
}

double CatalogueFormula::slopeInParameter(double x, std::span<const double> parameters,
                                          std::size_t index) const {
    return m_points.slopeInParameter(x, parameters.data(), index);
}

} // namespace activation
