// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions/parameter_scale.h"

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

constexpr int logarithmicPositions = 400;
constexpr int logarithmicDigits = 3;

double roundedToDigits(double value, int digits) {
    if (value == 0 || !std::isfinite(value)) {
        return value;
    }
    const int decimals = digits - 1 - static_cast<int>(std::floor(std::log10(std::abs(value))));
    const double scale = std::pow(10.0, std::abs(decimals));
    // Multiplying or dividing by a whole power of ten keeps 0.2 the double that is written 0.2.
    return decimals >= 0 ? std::round(value * scale) / scale : std::round(value / scale) * scale;
}

} // namespace

ParameterScale::ParameterScale(const activation::Parameter& parameter)
    : m_low(parameter.low)
    , m_high(parameter.high)
    , m_step(parameter.isInteger ? 1 : parameter.step)
    , m_count(logarithmicPositions)
    , m_isLogarithmic(parameter.scale == activation::Scale::Logarithmic && parameter.low > 0)
    , m_isInteger(parameter.isInteger) {
    if (!m_isLogarithmic) {
        m_count = std::max(1, static_cast<int>(std::lround((m_high - m_low) / m_step)));
    }
}

int ParameterScale::positionOf(double value) const {
    return static_cast<int>(std::lround(partOf(value) * m_count));
}

double ParameterScale::partOf(double value) const {
    if (!(value > m_low)) {
        return 0;
    }
    if (value >= m_high) {
        return 1;
    }
    return m_isLogarithmic ? std::log(value / m_low) / std::log(m_high / m_low)
                           : (value - m_low) / (m_high - m_low);
}

double ParameterScale::valueAtPart(double part) const {
    const double inside = std::clamp(part, 0.0, 1.0);
    if (m_isInteger) {
        return valueAt(static_cast<int>(std::lround(inside * m_count)));
    }
    return m_isLogarithmic ? m_low * std::pow(m_high / m_low, inside)
                           : std::lerp(m_low, m_high, inside);
}

double ParameterScale::valueAt(int position) const {
    if (position <= 0) {
        return m_low;
    }
    if (position >= m_count) {
        return m_high;
    }
    const double part = static_cast<double>(position) / m_count;
    if (m_isLogarithmic) {
        return roundedToDigits(m_low * std::pow(m_high / m_low, part), logarithmicDigits);
    }
    const double value = m_low + part * (m_high - m_low);
    const double decimals = std::max(0.0, std::ceil(-std::log10(m_step)));
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

} // namespace explorer
