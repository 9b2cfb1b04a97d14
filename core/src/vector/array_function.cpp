// SPDX-License-Identifier: MIT
#include "vector/array_function.h"

#include "vector/dead_zone.h"

#include <algorithm>
#include <cmath>

namespace activation {

namespace {

// Points at a time: enough to make the calls cheap, few enough to stay in the nearest cache.
constexpr std::size_t blockSize = 2048;

// Below it a result may hang on a number that has lost digits to underflow.
constexpr double reach = 0x1p-960;

void patchTails(const TailFunction& tail, const double* parameters, const double* x, double* value,
                double* slope, std::size_t count, DeadZone& dead) {
    for (std::size_t i = 0; i < count; ++i) {
        const bool isTiny = std::fabs(value[i]) < reach * std::fmax(1, std::fabs(x[i])) ||
                            std::fabs(slope[i]) < reach;
        if (!isTiny || !std::isfinite(x[i]) || dead.contains(x[i]))
            continue;
        const TailPoint point = tail.at(x[i], parameters);
        value[i] = point.value;
        slope[i] = point.slope;
        dead.learn(x[i], point);
    }
}

// What lies at infinity is a limit, and what came out as NaN has gone beyond all bounds on the way.
void patchIrregular(const PointFunctions& points, const double* parameters, const double* x,
                    double* value, double* slope, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        if (std::isfinite(x[i]) && !std::isnan(value[i]) && !std::isnan(slope[i]))
            continue;
        const Jet limit = points.at(x[i], parameters);
        value[i] = limit.value;
        slope[i] = limit.slope;
    }
}

} // namespace

VectorArrayFunction::VectorArrayFunction(BlockFunction block, BlockScan hasTiny, TailFunction tail,
                                         PointFunctions points)
    : m_block(block)
    , m_hasTiny(hasTiny)
    , m_tail(tail)
    , m_points(points) {
}

void VectorArrayFunction::operator()(const double* x, const double* parameters, double* value,
                                     double* slope, std::size_t count) const {
    const bool isInPlace = value == x || slope == x;
    double ownX[blockSize];
    double ownValue[blockSize];
    double ownSlope[blockSize];
    DeadZone dead(m_tail, parameters);
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

        const bool isRegular = m_block(from, parameters, valueTo, slopeTo, padded);
        if (m_tail.hasTails && m_hasTiny(from, valueTo, slopeTo, padded, reach))
            patchTails(m_tail, parameters, from, valueTo, slopeTo, size, dead);
        if (!isRegular)
            patchIrregular(m_points, parameters, from, valueTo, slopeTo, size);

        if (value && !isWhole)
            std::copy_n(ownValue, size, value + begin);
        if (slope && !isWhole)
            std::copy_n(ownSlope, size, slope + begin);
    }
}

} // namespace activation
