// SPDX-License-Identifier: MIT
// Evaluates and samples ELU through the installed library alone.
#include <activation/catalogue.h>
#include <activation/formula.h>
#include <activation/sample.h>

#include <cmath>
#include <cstdio>
#include <vector>

namespace {

int failures = 0;

void expect(bool holds, const char* what) {
    if (!holds) {
        std::printf("failed: %s\n", what);
        ++failures;
    }
}

bool isClose(double actual, double wanted) {
    return std::abs(actual - wanted) <= 4e-16 * std::abs(wanted);
}

void evaluates(const activation::Function& elu, const std::vector<double>& parameters) {
    const auto jet = elu.formula->at(-1.0, parameters);
    expect(isClose(jet.value, -0.63212055882855768), "elu(-1) = 1/e - 1");
    expect(isClose(jet.slope, 0.36787944117144233), "elu'(-1) = 1/e");

    const std::vector<double> x{-2.0, 0.5, 3.0};
    std::vector<double> value(x.size());
    std::vector<double> slope(x.size());
    elu.formula->evaluate(x, parameters, value, slope);
    expect(isClose(value[0], -0.86466471676338731), "elu(-2) = e^-2 - 1 in an array");
    expect(value[2] == 3.0 && slope[2] == 1.0, "elu is the identity above zero");
}

void samples(const activation::Function& elu, const std::vector<double>& parameters) {
    const activation::View view{-4.0, 4.0, -2.0, 4.0, 800.0, 600.0};
    const auto pieces = activation::sample(elu, parameters, activation::Quantity::Value, view);
    expect(pieces.size() == 1, "elu is one piece");
    if (pieces.empty() || pieces.front().points.size() < 2) {
        expect(false, "elu has points");
        return;
    }
    const auto& points = pieces.front().points;
    expect(points.front().x == -4.0 && points.back().x == 4.0, "the piece spans the view");
    expect(points.size() < 200, "the piece is sampled with few points");
    for (const auto& point : points) {
        expect(isClose(point.y, point.x > 0.0 ? point.x : std::expm1(point.x)),
               "every sampled point lies on the curve");
    }
}

} // namespace

int main() {
    const auto elu = activation::findFunction("elu");
    if (!elu) {
        std::puts("failed: the catalogue has elu");
        return 1;
    }
    const auto parameters = activation::defaultParameters(*elu);
    evaluates(*elu, parameters);
    samples(*elu, parameters);
    return failures == 0 ? 0 : 1;
}
