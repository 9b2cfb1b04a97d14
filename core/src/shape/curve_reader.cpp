// SPDX-License-Identifier: MIT
#include "shape/curve_reader.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace activation::shape {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t mostPlaces = 400; // of one kind; a comb with more teeth is a wave

std::vector<double> inOrder(std::vector<double> places, double low, double high) {
    std::erase_if(places, [&](double x) { return !(x > low && x < high); });
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    if (places.size() > mostPlaces)
        places.resize(mostPlaces);
    return places;
}

} // namespace

CurveReader::CurveReader(const Function& function, std::span<const double> parameters,
                         Quantity quantity, const StopTest& stop)
    : m_function(function)
    , m_parameters(parameters)
    , m_quantity(quantity)
    , m_stop(stop) {
}

bool CurveReader::mayRead() const {
    m_isStopped = m_isStopped || (m_stop && m_stop());
    return !m_isStopped;
}

Reading CurveReader::at(double x) const {
    return mayRead() ? read(m_function.formula->at(x, m_parameters)) : Reading{nothing, nothing};
}

Reading CurveReader::beside(double x, Side side) const {
    return mayRead() ? read(m_function.formula->beside(x, side, m_parameters))
                     : Reading{nothing, nothing};
}

std::vector<double> CurveReader::heights(const std::vector<double>& x) const {
    std::vector<double> y(x.size(), nothing);
    if (m_isStopped)
        return y;
    if (m_quantity == Quantity::Value)
        m_function.formula->evaluate(x, m_parameters, y, {});
    else
        m_function.formula->evaluate(x, m_parameters, {}, y);
    return y;
}

std::vector<double> CurveReader::breaks(double low, double high) const {
    std::vector<double> places;
    if (m_function.breaks)
        for (const Break& place : m_function.breaks(m_parameters))
            places.push_back(place.x);
    return inOrder(std::move(places), low, high);
}

std::vector<double> CurveReader::features(double low, double high) const {
    if (!m_function.features)
        return {};
    return inOrder(m_function.features(m_parameters), low, high);
}

} // namespace activation::shape
