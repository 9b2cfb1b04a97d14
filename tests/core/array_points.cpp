// SPDX-License-Identifier: MIT
#include "array_points.h"

#include "activation/catalogue.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace activation {

std::vector<std::vector<double>> someParameters(const Function& function, std::mt19937_64& random) {
    std::vector<std::vector<double>> sets{defaultParameters(function)};
    if (function.parameters.empty())
        return sets;
    std::uniform_real_distribution<> share(0, 1);
    for (int set = 0; set < 3; ++set) {
        std::vector<double> parameters;
        for (const Parameter& parameter : function.parameters) {
            double value = parameter.low + share(random) * (parameter.high - parameter.low);
            if (parameter.isInteger)
                value = std::round(value);
            parameters.push_back(value);
        }
        for (const Ordering& ordering : function.orderings)
            if (parameters[ordering.lower] > parameters[ordering.upper])
                std::swap(parameters[ordering.lower], parameters[ordering.upper]);
        sets.push_back(std::move(parameters));
    }
    return sets;
}

std::vector<double> shuffledPoints(const Function& function, const std::vector<double>& parameters,
                                   std::mt19937_64& random) {
    std::uniform_real_distribution<> share(-1, 1);
    const auto eitherSide = [&](double size) { return std::copysign(size, share(random)); };
    std::vector<double> x;
    for (int i = 0; i < 250; ++i) {
        x.push_back(3 * share(random));
        x.push_back(40 * share(random));
        x.push_back(eitherSide(std::exp(709.7 * share(random))));
        x.push_back(eitherSide(36 + 4 * std::fabs(share(random))));
        x.push_back(eitherSide(690 + 70 * std::fabs(share(random))));
        x.push_back(std::ldexp(share(random), -1021 - i % 53));
    }
    using Limits = std::numeric_limits<double>;
    for (const double end : {0.0, Limits::denorm_min(), Limits::min(), Limits::max(),
                             Limits::infinity(), Limits::quiet_NaN()})
        for (const double sign : {1.0, -1.0})
            x.push_back(std::copysign(end, sign));
    for (const double zeroOfSlope :
         {-1.2784645427610738, -0.7517915246935645, -0.7524614220710163, -1.1924312145154952})
        x.push_back(zeroOfSlope);
    for (const Break& place : function.breaks(parameters))
        for (const double distance : {1e-14, 1e-9, 1e-3})
            x.push_back(place.x + eitherSide(distance) * std::max(1.0, std::fabs(place.x)));
    std::ranges::shuffle(x, random);
    return x;
}

} // namespace activation
