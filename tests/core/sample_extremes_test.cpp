// SPDX-License-Identifier: MIT
#include "activation/catalogue.h"

#include "sampled_curves.h"

#include <algorithm>
#include <random>

namespace activation::testing {

namespace {

class SampleExtremes : public ::testing::TestWithParam<FunctionPtr> {
protected:
    const Function& function() const { return *GetParam(); }

    // Every parameter at each end of its slider and of its domain, the others as they are by
    // default; then all of them at random ends together.
    std::vector<std::vector<double>> extremeParameters() const {
        const std::vector<double> usual = defaultParameters(function());
        std::vector<std::vector<double>> sets{usual};
        const auto addIfAllowed = [&](const std::vector<double>& values) {
            if (!checkParameters(function(), values))
                sets.push_back(values);
        };
        for (std::size_t k = 0; k < usual.size(); ++k) {
            const Parameter& parameter = function().parameters[k];
            if (parameter.isRelevant && !parameter.isRelevant(usual))
                continue;
            for (const double end : endsOf(parameter)) {
                std::vector<double> values = usual;
                values[k] = end;
                addIfAllowed(values);
            }
        }
        std::mt19937_64 random{65};
        for (int trial = 0; trial < 10 && !usual.empty(); ++trial) {
            std::vector<double> values = usual;
            for (std::size_t k = 0; k < values.size(); ++k) {
                const std::vector<double> ends = endsOf(function().parameters[k]);
                values[k] = ends[random() % ends.size()];
            }
            addIfAllowed(values);
        }
        return sets;
    }

    static std::vector<double> endsOf(const Parameter& parameter) {
        const Domain& domain = parameter.domain;
        std::vector<double> ends{
            parameter.low, parameter.high,
            domain.lowIsOpen ? std::nextafter(domain.low, infinity) : domain.low,
            domain.highIsOpen ? std::nextafter(domain.high, -infinity) : domain.high};
        std::sort(ends.begin(), ends.end());
        ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
        return ends;
    }

    void expectSoundEverywhere(const View& view) const {
        for (const std::vector<double>& parameters : extremeParameters()) {
            for (const Quantity quantity : {Quantity::Value, Quantity::Slope}) {
                const std::vector<Piece> pieces = sample(function(), parameters, quantity, view);
                expectSound(pieces, view);
                // A wave too fine to be told from a solid band is given up at so many.
                EXPECT_LE(static_cast<double>(countPoints(pieces)),
                          10 * std::clamp(view.width, 400.0, 4000.0));
            }
        }
    }
};

} // namespace

TEST_P(SampleExtremes, staysInTheBand_howeverWideOrNarrowTheView) {
    constexpr double least = std::numeric_limits<double>::denorm_min();
    for (const double halfWidth : {1e300, 1e100, 1e12, 5.0, 1e-12, 1e-300, 100 * least, least}) {
        for (const double halfHeight : {1e300, 5.0, 1e-300, least})
            expectSoundEverywhere({-halfWidth, halfWidth, -halfHeight, halfHeight, 820, 510});
    }
}

TEST_P(SampleExtremes, staysInTheBand_farFromTheOrigin) {
    for (const double at : {-1e300, -1e6, 1e6, 1e15, 1.7e308}) {
        const double width = std::abs(at) * 1e-9;
        expectSoundEverywhere({at - width, at, -2, 2, 820, 510});
        expectSoundEverywhere({std::nextafter(at, -infinity), at, -2, 2, 820, 510});
    }
}

TEST_P(SampleExtremes, staysInTheBand_atEverySizeOfThePicture) {
    for (const double size : {1e-300, 1e-3, 1.0, 3.0, 1e5, 1e300}) {
        expectSoundEverywhere({-5, 5, -2, 2, size, 510});
        expectSoundEverywhere({-5, 5, -2, 2, 820, size});
    }
}

TEST_P(SampleExtremes, givesNothing_forAViewThatIsNone) {
    const std::vector<double> parameters = defaultParameters(function());
    for (const double wrong : {notANumber, infinity, -infinity}) {
        for (const View& view : {View{wrong, 5, -2, 2, 820, 510}, View{-5, wrong, -2, 2, 820, 510},
                                 View{-5, 5, wrong, 2, 820, 510}, View{-5, 5, -2, wrong, 820, 510},
                                 View{-5, 5, -2, 2, wrong, 510}, View{-5, 5, -2, 2, 820, wrong}})
            EXPECT_TRUE(sample(function(), parameters, Quantity::Value, view).empty());
    }
    for (const View& view :
         {View{5, -5, -2, 2, 820, 510}, View{-5, 5, 2, -2, 820, 510}, View{-5, 5, 2, 2, 820, 510},
          View{5, 5, -2, 2, 820, 510}, View{-5, 5, -2, 2, 0, 510}, View{-5, 5, -2, 2, 820, -510}})
        EXPECT_TRUE(sample(function(), parameters, Quantity::Slope, view).empty());
}

INSTANTIATE_TEST_SUITE_P(All, SampleExtremes, ::testing::ValuesIn(catalogue()),
                         [](const auto& each) { return each.param->id; });

} // namespace activation::testing
