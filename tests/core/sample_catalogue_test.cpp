// SPDX-License-Identifier: MIT
#include "activation/catalogue.h"

#include "sampled_curves.h"

#include <random>

namespace activation::testing {

namespace {

class SampleCatalogue : public ::testing::TestWithParam<FunctionPtr> {
protected:
    double between(double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(m_random);
    }
    bool oneIn(int chances) {
        return std::uniform_int_distribution<int>(1, chances)(m_random) == 1;
    }

    // Inside the sliders' ranges, their ends more often than by chance.
    std::vector<double> randomParameters() {
        for (;;) {
            std::vector<double> values = defaultParameters(*GetParam());
            for (std::size_t k = 0; k < values.size(); ++k) {
                const Parameter& parameter = GetParam()->parameters[k];
                values[k] = oneIn(5)   ? parameter.low
                            : oneIn(5) ? parameter.high
                                       : between(parameter.low, parameter.high);
                if (parameter.isInteger)
                    values[k] = std::round(values[k]);
            }
            if (!checkParameters(*GetParam(), values))
                return values;
        }
    }

    // Around a special point or elsewhere, at any width, with the curve in it.
    View randomView(std::span<const double> parameters, Quantity quantity, double leastWidth,
                    double mostWidth) {
        const std::vector<double> special = specialPoints(*GetParam(), parameters);
        const double centre = special.empty() || oneIn(2) ? between(-5, 5) : special.front();
        const double width = std::pow(10, between(std::log10(leastWidth), std::log10(mostWidth)));
        View view{centre - width * between(0.1, 0.9),
                  centre + width * between(0.1, 0.9),
                  0,
                  0,
                  between(300, 2000),
                  between(200, 1200)};
        double low = infinity;
        double high = -infinity;
        for (int k = 0; k <= 200; ++k) {
            const double x = view.xMin + (view.xMax - view.xMin) * k / 200;
            double value = 0;
            double slope = 0;
            GetParam()->formula->evaluate({&x, 1}, parameters, {&value, 1}, {&slope, 1});
            const double y = quantity == Quantity::Value ? value : slope;
            low = std::isfinite(y) ? std::min(low, y) : low;
            high = std::isfinite(y) ? std::max(high, y) : high;
        }
        // No closer than where roundings of the formula are a small part of a pixel.
        const double least = std::max(1e-9, 1e-9 * std::max(std::abs(low), std::abs(high)));
        const double height = std::max(high - low, least) * std::pow(10, between(-0.7, 0.7));
        const double middle = 0.5 * (low + high);
        view.yMin = middle - 0.6 * height;
        view.yMax = middle + 0.6 * height;
        return view;
    }

    std::mt19937_64 m_random{20261123};
};

// How often the values change their direction by more than the least.
std::size_t countTurns(const std::vector<double>& values, double least) {
    std::size_t turns = 0;
    double direction = 0;
    double furthest = values.front();
    for (const double here : values) {
        const double step = here - furthest;
        if (std::abs(step) <= least && direction * step <= 0)
            continue;
        turns += direction * step < 0 ? 1 : 0;
        direction = step;
        furthest = here;
    }
    return turns;
}

// How often the curve turns around or bends the other way in the view.
std::size_t countTurns(const Function& function, std::span<const double> parameters,
                       Quantity quantity, const View& view) {
    constexpr int count = 20000;
    std::vector<double> x(count + 1);
    for (std::size_t k = 0; k < x.size(); ++k) {
        const double part = static_cast<double>(k) / count;
        x[k] = std::clamp(view.xMin * (1 - part) + view.xMax * part, view.xMin, view.xMax);
    }
    std::vector<double> value(x.size());
    std::vector<double> slope(x.size());
    function.formula->evaluate(x, parameters, value, slope);
    const double pixelAcross = (view.xMax - view.xMin) / view.width;
    const double pixelUp = (view.yMax - view.yMin) / view.height;
    constexpr double visible = 0.1;
    if (quantity == Quantity::Slope)
        return countTurns(slope, visible * pixelUp);
    return std::max(countTurns(value, visible * pixelUp),
                    countTurns(slope, visible * pixelUp / pixelAcross));
}

} // namespace

TEST_P(SampleCatalogue, staysWithinAQuarterPixel_atRandomViewsAndParameters) {
    for (const Quantity quantity : {Quantity::Value, Quantity::Slope}) {
        for (int trial = 0; trial < 40; ++trial) {
            const std::vector<double> parameters =
                trial < 10 ? defaultParameters(*GetParam()) : randomParameters();
            const View view = randomView(parameters, quantity, 1e-8, 1e12);
            const std::vector<Piece> pieces = sample(*GetParam(), parameters, quantity, view);
            expectSound(pieces, view);
            // Where a curve turns at every other pixel, nobody can see how much a line misses it.
            const std::size_t turns = countTurns(*GetParam(), parameters, quantity, view);
            if (static_cast<double>(turns) > view.width / 2)
                continue;
            const Distances far = distances(*GetParam(), parameters, quantity, view, pieces);
            EXPECT_LE(std::max(far.ofCurve, far.ofPolyline), quarter)
                << "trial " << trial << ", x from " << view.xMin << " to " << view.xMax;
            EXPECT_LE(countPoints(pieces), std::max<std::size_t>(400, 15 * (turns + 2)));
        }
    }
}

TEST_P(SampleCatalogue, takesUnder60Points_inTheUsualView_unlessItTurnsOften) {
    const std::vector<double> parameters = defaultParameters(*GetParam());
    for (const Quantity quantity : {Quantity::Value, Quantity::Slope}) {
        const std::size_t turns = countTurns(*GetParam(), parameters, quantity, usualView);
        EXPECT_LE(countPoints(sample(*GetParam(), parameters, quantity, usualView)),
                  std::max<std::size_t>(60, 15 * (turns + 2)));
    }
}

TEST_P(SampleCatalogue, putsAVertexOnEveryBreak) {
    const std::vector<double> parameters = defaultParameters(*GetParam());
    if (!GetParam()->breaks)
        return;
    const std::vector<Piece> pieces =
        sample(*GetParam(), parameters, Quantity::Value, View{-30, 30, -30, 30, 820, 510});
    for (const Break& at : GetParam()->breaks(parameters)) {
        const bool isVertex = std::any_of(pieces.begin(), pieces.end(), [&](const Piece& piece) {
            return std::any_of(piece.points.begin(), piece.points.end(),
                               [&](const SamplePoint& point) { return point.x == at.x; });
        });
        EXPECT_TRUE(isVertex || std::abs(at.x) > 30) << at.x;
    }
}

INSTANTIATE_TEST_SUITE_P(All, SampleCatalogue, ::testing::ValuesIn(catalogue()),
                         [](const auto& each) { return each.param->id; });

} // namespace activation::testing
