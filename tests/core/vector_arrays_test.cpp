// SPDX-License-Identifier: MIT
// How arrays of any length, place and content go through the vector functions.
#include "activation/catalogue.h"
#include "array_points.h"
#include "vector/array_function.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <memory>
#include <sstream>

namespace activation {

namespace {

const char* const tested[] = {"relu", "silu", "gelu", "softplus", "sine", "gumbel_softmax"};

std::size_t indexOf(const std::string& id) {
    for (std::size_t i = 0; i < catalogue().size(); ++i)
        if (catalogue()[i]->id == id)
            return i;
    ADD_FAILURE() << id << " is not in the catalogue";
    return 0;
}

bool isSame(double a, double b) {
    return a == b || (std::isnan(a) && std::isnan(b));
}

// Calls check(function, record, points) for each tested function and instruction set.
template<class Check>
void forEachFunction(Check check) {
    for (const InstructionSet instructionSet : availableInstructionSets())
        for (const char* id : tested) {
            SCOPED_TRACE(testing::Message()
                         << id << " on instruction set " << static_cast<int>(instructionSet));
            const std::size_t index = indexOf(id);
            const Function& record = *catalogue()[index];
            std::mt19937_64 random(3);
            check(vectorArrayFunctions(instructionSet)[index], defaultParameters(record),
                  shuffledPoints(record, defaultParameters(record), random));
        }
}

} // namespace

TEST(VectorArrays, giveEachPointTheSameResult_whateverTheLengthAndPlaceOfTheArray) {
    forEachFunction([](const VectorArrayFunction& function, const std::vector<double>& parameters,
                       const std::vector<double>& x) {
        std::vector<double> value(x.size());
        std::vector<double> slope(x.size());
        function(x.data(), parameters.data(), value.data(), slope.data(), x.size());
        for (const std::size_t begin : {0u, 1u, 3u, 500u})
            for (const std::size_t count : {0u, 1u, 2u, 5u, 7u, 8u, 9u, 15u, 16u, 17u, 31u, 700u}) {
                constexpr double untouched = 12345;
                std::vector<double> partValue(count + 1, untouched);
                std::vector<double> partSlope(count + 1, untouched);
                function(x.data() + begin, parameters.data(), partValue.data(), partSlope.data(),
                         count);
                for (std::size_t i = 0; i < count; ++i) {
                    EXPECT_TRUE(isSame(partValue[i], value[begin + i])) << x[begin + i];
                    EXPECT_TRUE(isSame(partSlope[i], slope[begin + i])) << x[begin + i];
                }
                EXPECT_EQ(partValue[count], untouched);
                EXPECT_EQ(partSlope[count], untouched);
            }
    });
}

TEST(VectorArrays, giveTheSameResults_whereAnOutputIsMissingOrIsTheInput) {
    forEachFunction([](const VectorArrayFunction& function, const std::vector<double>& parameters,
                       const std::vector<double>& x) {
        std::vector<double> value(x.size());
        std::vector<double> slope(x.size());
        function(x.data(), parameters.data(), value.data(), slope.data(), x.size());
        std::vector<double> valueInPlace = x;
        function(valueInPlace.data(), parameters.data(), valueInPlace.data(), nullptr, x.size());
        std::vector<double> slopeInPlace = x;
        function(slopeInPlace.data(), parameters.data(), nullptr, slopeInPlace.data(), x.size());
        std::vector<double> both = x;
        std::vector<double> slopeBeside(x.size());
        function(both.data(), parameters.data(), both.data(), slopeBeside.data(), x.size());
        std::vector<double> bothSlope = x;
        std::vector<double> valueBeside(x.size());
        function(bothSlope.data(), parameters.data(), valueBeside.data(), bothSlope.data(),
                 x.size());
        for (std::size_t i = 0; i < x.size(); ++i) {
            EXPECT_TRUE(isSame(bothSlope[i], slope[i])) << x[i];
            EXPECT_TRUE(isSame(valueBeside[i], value[i])) << x[i];
            EXPECT_TRUE(isSame(valueInPlace[i], value[i])) << x[i];
            EXPECT_TRUE(isSame(slopeInPlace[i], slope[i])) << x[i];
            EXPECT_TRUE(isSame(both[i], value[i])) << x[i];
            EXPECT_TRUE(isSame(slopeBeside[i], slope[i])) << x[i];
        }
    });
}

TEST(VectorArrays, giveEachPointTheSameResult_amongTenMillion) {
    constexpr std::size_t count = 10'000'000;
    const std::size_t index = indexOf("silu");
    std::mt19937_64 random(5);
    const std::vector<double> some = shuffledPoints(*catalogue()[index], {}, random);
    std::vector<double> x(count);
    for (std::size_t i = 0; i < count; ++i)
        x[i] = some[i % some.size()];
    std::vector<double> value(count);
    std::vector<double> slope(count);
    for (const InstructionSet instructionSet : availableInstructionSets()) {
        const VectorArrayFunction function = vectorArrayFunctions(instructionSet)[index];
        function(x.data(), nullptr, value.data(), slope.data(), count);
        std::vector<double> someValues(some.size());
        std::vector<double> someSlopes(some.size());
        function(some.data(), nullptr, someValues.data(), someSlopes.data(), some.size());
        std::size_t differing = 0;
        for (std::size_t i = 0; i < count; ++i)
            if (!isSame(value[i], someValues[i % some.size()]) ||
                !isSame(slope[i], someSlopes[i % some.size()]))
                ++differing;
        EXPECT_EQ(differing, 0u) << "on instruction set " << static_cast<int>(instructionSet);
    }
}

TEST(VectorArrays, areRightInLongRunsBeyondATail) {
    // Enough of them that the edge of the tail is looked for.
    const std::size_t index = indexOf("silu");
    std::vector<double> x(3000);
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = -900 + 0.1 * static_cast<double>(i);
    for (const InstructionSet instructionSet : availableInstructionSets()) {
        std::vector<double> value(x.size());
        std::vector<double> slope(x.size());
        vectorArrayFunctions(instructionSet)[index](x.data(), nullptr, value.data(), slope.data(),
                                                    x.size());
        for (std::size_t i = 0; i < x.size(); i += 7) {
            const Jet exact = catalogue()[index]->formula->at(x[i], {});
            EXPECT_NEAR(value[i], exact.value, 4 * 0x1p-1074 + std::fabs(exact.value) * 0x1p-51);
            EXPECT_NEAR(slope[i], exact.slope, 8 * 0x1p-1074 + std::fabs(exact.slope) * 0x1p-50);
        }
    }
}

// What the linker may share between object files must not come from one that needs more than
// every machine has.
TEST(VectorObjects, defineNothingThatTheLinkerCouldShare) {
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "The sanitizers add symbols of their own.";
#endif
    std::istringstream objects(VECTOR_OBJECTS);
    int objectCount = 0;
    for (std::string object; std::getline(objects, object, ':'); ++objectCount) {
        const std::string command = "nm --defined-only '" + object + "'";
        const std::unique_ptr<std::FILE, int (*)(std::FILE*)> output(popen(command.c_str(), "r"),
                                                                     pclose);
        ASSERT_TRUE(output) << command;
        int lineCount = 0;
        char line[4096];
        while (std::fgets(line, sizeof line, output.get())) {
            ++lineCount;
            std::istringstream fields(line);
            std::string address;
            std::string kind;
            std::string name;
            fields >> address >> kind >> name;
            const bool isLocal = kind.size() == 1 && kind != "u" && std::islower(kind[0]) &&
                                 kind != "w" && kind != "v";
            EXPECT_TRUE(isLocal || name.find("BlockFunctions") != std::string::npos)
                << object << ": " << line;
        }
        EXPECT_GT(lineCount, 20) << command << " listed too little";
    }
    EXPECT_GE(objectCount, 1);
}

} // namespace activation
