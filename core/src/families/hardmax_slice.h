// SPDX-License-Identifier: MIT
// Hardmax seen along one of its inputs, the others standing still.
#pragma once

#include "families/logits.h"
#include "numbers/choice.h"

namespace activation {

template<class Fixed>
struct HardInputs {
    Fixed largest;
    // The drawn output where the moving input wins, and where the first among the largest of the
    // fixed ones does.
    Fixed ifMoving;
    Fixed ifFixed;
};

template<class Fixed, class... Others>
HardInputs<Fixed> hardInputs(const Fixed& count, const Fixed& output, const Fixed& first,
                             const Others&... others) {
    Fixed largest = first;
    Fixed at = lift<Fixed>(2.0);
    double place = 3;
    const auto take = [&](const Fixed& input) {
        const auto isIn = count >= place;
        const auto isLarger = input > largest;
        at = select(isIn, select(isLarger, lift<Fixed>(place), at), at);
        largest = select(isIn, select(isLarger, input, largest), largest);
        place += 1;
    };
    (take(others), ...);
    const Fixed one = lift<Fixed>(1.0);
    return {largest, select(output < 1.5, one, 0.0),
            select(output < at, 0.0, select(output > at, 0.0, one))};
}

// A jump where the moving input draws level with the largest of the others.
inline std::vector<Break> hardmaxBreaks(ParameterValues p) {
    const HardInputs<double> inputs =
        hardInputs(p[0], p[8], p[1], p[2], p[3], p[4], p[5], p[6], p[7]);
    return inputs.ifMoving == inputs.ifFixed ? std::vector<Break>{} : oneBreak(inputs.largest, 0);
}

} // namespace activation
