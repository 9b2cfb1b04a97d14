// SPDX-License-Identifier: MIT
#include "vector/array_function.h"

#include "vector/dead_zone.h"

#include <algorithm>
#include <cmath>

namespace activation {

namespace {

// Points at a time: enough to make the calls cheap, few enough to stay in the nearest cache.
constexpr std::size_t blockSize = 2048;

// Below it a result may hang on a number that has lost digits to underflow, unless parameters have
// enlarged it on the way.
constexpr double plainReach = 0x1p-960;

// What lies at infinity is a limit, which is taken point by point.
void patchNotFinite(const PointFunctions& points, const double* parameters, const double* x,
                    double* value, double* slope, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        if (std::isfinite(x[i]))
            continue;
        const Jet limit = points.at(x[i], parameters);
        value[i] = limit.value;
        slope[i] = limit.slope;
    }
}

} // namespace

VectorArrayFunction::VectorArrayFunction(BlockEvaluation block, BlockScan hasIrregular,
                                         TailFunction tail, PointFunctions points)
    : m_block(std::move(block))
    , m_hasIrregular(hasIrregular)
    , m_tail(std::move(tail))
    , m_points(std::move(points)) {
}

void VectorArrayFunction::operator()(const double* x, const double* parameters, double* value,
                                     double* slope, std::size_t count) const {
    const bool isInPlace = value == x || slope == x;
    double ownX[blockSize];
    double ownValue[blockSize];
    double ownSlope[blockSize];
    const double reach = plainReach * magnification(m_tail, parameters);
    DeadZone dead(m_tail, parameters, reach * farFromReach);
    for (std::size_t begin = 0; begin < count; begin += blockSize) {
        const std::size_t size = std::min(blockSize, count - begin);
        const std::size_t padded = (size + mostLanes - 1) / mostLanes * mostLanes;
        const bool isWhole = size == padded;
        const double* from = x + begin;
        if (isInPlace || !isWhole) {
            std::copy_n(from, size, ownX);
            std::fill(ownX + size, ownX + padded, from[size - 1]);
            from = ownX;
        }
        double* const valueTo = value && isWhole ? value + begin : ownValue;
        double* const slopeTo = slope && isWhole ? slope + begin : ownSlope;

        const bool isFinite = m_block(from, parameters, valueTo, slopeTo, padded);
        if (m_tail.hasTails && m_hasIrregular(from, valueTo, slopeTo, padded, reach))
            patchTails(parameters, from, valueTo, slopeTo, size, reach, dead);
        if (!isFinite)
            patchNotFinite(m_points, parameters, from, valueTo, slopeTo, size);

        if (value && !isWhole)
            std::copy_n(ownValue, size, value + begin);
        if (slope && !isWhole)
            std::copy_n(ownSlope, size, slope + begin);
    }
}

void VectorArrayFunction::patchTails(const double* parameters, const double* x, double* value,
                                     double* slope, std::size_t count, double reach,
                                     DeadZone& dead) const {
    for (std::size_t i = 0; i < count; ++i) {
        const bool isZero = value[i] == 0 && std::fabs(slope[i]) >= reach * farFromReach;
        const bool isRegular =
            (std::fabs(value[i]) >= reach * std::fmax(1, std::fabs(x[i])) || isZero) &&
            std::fabs(slope[i]) >= reach;
        if (isRegular || !std::isfinite(x[i]))
            continue;
        if (std::isnan(value[i]) || std::isnan(slope[i])) {
            // Beyond all bounds on the way.
            const Jet exact = m_points.at(x[i], parameters);
            value[i] = exact.value;
            slope[i] = exact.slope;
        } else if (!dead.contains(x[i])) {
            const TailPoint point = m_tail.at(x[i], parameters);
            value[i] = point.value;
            slope[i] = point.slope;
            dead.learn(x[i], point);
        }
    }
}

} // namespace activation
