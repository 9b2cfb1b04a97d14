// SPDX-License-Identifier: GPL-3.0-or-later
// Places of a slider against values of a parameter: linear or logarithmic, in the record's steps.
#pragma once

#include <activation/function.h>

namespace explorer {

class ParameterScale {
public:
    explicit ParameterScale(const activation::Parameter& parameter);

    int highestPosition() const { return m_count; } // the lowest is 0
    // The nearest place; a value beyond the slider's range gives its end.
    int positionOf(double value) const;
    double valueAt(int position) const;
    // The same without steps, from 0 to 1, but for parameters that are whole numbers.
    double partOf(double value) const;
    double valueAtPart(double part) const;

private:
    double m_low;
    double m_high;
    double m_step;
    int m_count;
    bool m_isLogarithmic;
    bool m_isInteger;
};

} // namespace explorer
