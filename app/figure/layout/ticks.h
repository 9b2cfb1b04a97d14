// SPDX-License-Identifier: GPL-3.0-or-later
// Places and labels of the ticks of an axis.
#pragma once

#include "figure/figure.h"

#include <functional>

namespace explorer {

// How powers of ten are written where a plain number would be long.
enum class Exponents { Superscript, Letter }; // 2×10⁻¹² or 2e−12

// How much room the labels have.
struct TickRoom {
    double length = 0;                            // of the axis
    double smallestStep = 1;                      // between two ticks, labels aside
    double gap = 0;                               // between two labels
    std::function<double(const QString&)> extent; // of a label along the axis
    Exponents exponents = Exponents::Superscript;
    double step = 0; // between ticks where it was asked for, as long as the labels stay apart
};

// Multiples of 1, 2 or 5 times a power of ten, as close together as the room allows. None for a
// range that cannot be drawn; never more than a hundred.
QList<Tick> chooseTicks(const Range& range, const TickRoom& room);

// A number as a label: a true minus sign, at most that many significant digits.
QString numberLabel(double value, int digits = 6);

} // namespace explorer
