// SPDX-License-Identifier: MIT
#include "stages.h"

#include "activation/catalogue.h"
#include "activation/expression.h"
#include "activation/formula.h"
#include "array_points.h"
#include "evaluation/settle.h"
#include "random_cases.h"

#include <bit>
#include <cmath>
#include <sstream>

namespace activation {

namespace {

// Typed formulas that lean on what the catalogue does not.
const char* const typedFormulas[] = {
    "tan(x) + asin(x / (1 + abs(x))) - acos(sin(x))",
    "cbrt(x) * sinh(x / 3) / cosh(x)",
    "floor(x * 8) / 8 + ceil(x) - sign(x)",
    "x^3 - x^2.5 + abs(x)^b + 2^x",
    "erf(x) * erfc(-x) + normal_cdf(b * x) - gaussian(x)",
    "log1p(x^2) - ln(abs(x) + 1e-9) + expm1(-x * x)",
    "if(x > b and x <= 3 or not x >= -2, x * e, pi / x)",
    "min(x, sin(b * x), max(cos(x), tanh(x)))",
    "x / 3 + 1 / 3 - (x + 1) / 3",
    "softplus(x) - softplus(-x) - x",
    "sqrt(x^2 + b) - abs(x)",
    "(1 + x) - 1 + 0.5^53 * x",
};

bool isSame(double a, double b) {
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b) ||
           (std::isnan(a) && std::isnan(b));
}

double somePoint(const std::vector<double>& places, std::mt19937_64& random) {
    switch (random() % 8) {
    case 0: // a few units beside a place
        if (!places.empty()) {
            double x = places[random() % places.size()];
            for (auto steps = random() % 4; steps > 0; --steps)
                x = std::nextafter(x, random() % 2 ? HUGE_VAL : -HUGE_VAL);
            return x;
        }
        break;
    case 1: // few digits, whose sums and products come out even or half way
        return std::ldexp(static_cast<double>(random() % 4096) - 2048,
                          static_cast<int>(random() % 80) - 70);
    case 2: // any bits at all
        return std::bit_cast<double>(random());
    case 3: // so small that values lie half way between 1 and its neighbours, or nearly
        return std::ldexp(1 + static_cast<double>(random() % 1024) / 512,
                          -50 - static_cast<int>(random() % 8)) *
               (random() % 2 ? 1 : -1);
    default:
        break;
    }
    return randomPoint(random);
}

struct Comparison {
    const Function& function;
    const std::function<void(const std::string&)>& differ;

    void at(double x, const std::vector<double>& parameters) const {
        const Jet quick = function.formula->at(x, parameters);
        const OnlyManyDigits only;
        const Jet sure = function.formula->at(x, parameters);
        if (!isSame(quick.value, sure.value) || !isSame(quick.slope, sure.slope) ||
            !isSame(quick.curvature, sure.curvature))
            tell(x, parameters, {quick.value, quick.slope, quick.curvature},
                 {sure.value, sure.slope, sure.curvature});
    }

    void inParameter(double x, const std::vector<double>& parameters, std::size_t index) const {
        const double quick = function.formula->slopeInParameter(x, parameters, index);
        const OnlyManyDigits only;
        const double sure = function.formula->slopeInParameter(x, parameters, index);
        if (!isSame(quick, sure))
            tell(x, parameters, {quick}, {sure});
    }

    void tell(double x, const std::vector<double>& parameters, const std::vector<double>& quick,
              const std::vector<double>& sure) const {
        std::ostringstream text;
        text << std::hexfloat << function.text;
        for (const double parameter : parameters)
            text << ' ' << parameter;
        text << " at " << x << ':';
        for (const double number : quick)
            text << ' ' << number;
        text << " for";
        for (const double number : sure)
            text << ' ' << number;
        differ(text.str());
    }
};

} // namespace

std::uint64_t compareStages(std::uint64_t pointsEach, std::mt19937_64& random,
                            const std::function<void(const std::string&)>& differ) {
    std::vector<FunctionPtr> functions = catalogue();
    for (const FunctionPtr& function : catalogue())
        functions.push_back(makeFunction(*expressionOf(*function), function->id, function->name));
    for (const char* text : typedFormulas)
        functions.push_back(makeFunction(*parseExpression(text).expression, "typed", text));
    std::uint64_t count = 0;
    for (const FunctionPtr& function : functions) {
        const Comparison comparison{*function, differ};
        for (const std::vector<double>& parameters : someParameters(*function, random)) {
            std::vector<double> places{0, 1, -1, HUGE_VAL, -HUGE_VAL};
            if (function->breaks)
                for (const Break& place : function->breaks(parameters))
                    places.push_back(place.x);
            if (function->features)
                for (const double place : function->features(parameters))
                    places.push_back(place);
            for (std::uint64_t i = 0; i < pointsEach; ++i, ++count) {
                const double x = somePoint(places, random);
                comparison.at(x, parameters);
                if (i % 8 == 0 && !parameters.empty())
                    comparison.inParameter(x, parameters, random() % parameters.size());
            }
        }
    }
    return count;
}

} // namespace activation
