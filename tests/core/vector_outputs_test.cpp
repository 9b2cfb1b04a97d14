// SPDX-License-Identifier: MIT
#include "activation/catalogue.h"
#include "activation/vector_outputs.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace activation {
namespace {

VectorOutputs outputsOf(const char* id, const std::vector<double>& inputs, double temperature = 1) {
    const FunctionPtr function = findFunction(id);
    std::vector<double> parameters = defaultParameters(*function);
    if (const auto index = parameterIndex(*function, "T"))
        parameters[*index] = temperature;
    return vectorOutputs(*function, inputs, parameters).value();
}

// Straight from the definition, in more digits.
std::vector<long double> softmaxByDefinition(const std::vector<double>& inputs,
                                             long double temperature) {
    std::vector<long double> weights;
    for (const double input : inputs)
        weights.push_back(std::exp(input / temperature));
    const long double sum = std::accumulate(weights.begin(), weights.end(), 0.0L);
    for (long double& weight : weights)
        weight /= sum;
    return weights;
}

const std::vector<double> someInputs{0.5, -1, 2, 0.25, -3};

TEST(VectorOutputs, OfSoftmax_areThoseOfItsDefinition) {
    for (const double temperature : {0.3, 1.0, 4.0}) {
        const VectorOutputs outputs = outputsOf("softmax", someInputs, temperature);
        const auto expected = softmaxByDefinition(someInputs, temperature);
        for (std::size_t i = 0; i < someInputs.size(); ++i) {
            EXPECT_DOUBLE_EQ(outputs.values[i], static_cast<double>(expected[i]));
            for (std::size_t k = 0; k < someInputs.size(); ++k) {
                const long double delta = i == k ? 1 : 0;
                const long double slope = expected[i] * (delta - expected[k]) / temperature;
                EXPECT_NEAR(outputs.slope(i, k), static_cast<double>(slope), 1e-16);
            }
        }
    }
}

TEST(VectorOutputs, OfLogSoftmax_areTheLogarithmsOfSoftmax) {
    const VectorOutputs logs = outputsOf("log_softmax", someInputs);
    const VectorOutputs shares = outputsOf("softmax", someInputs);
    for (std::size_t i = 0; i < someInputs.size(); ++i) {
        EXPECT_NEAR(std::exp(logs.values[i]), shares.values[i], 1e-15);
        for (std::size_t k = 0; k < someInputs.size(); ++k)
            EXPECT_NEAR(logs.slope(i, k), (i == k ? 1 : 0) - shares.values[k], 1e-15);
    }
}

TEST(VectorOutputs, OfSparsemax_sumToOneAndLeaveTheSmallOnesOut) {
    const VectorOutputs outputs = outputsOf("sparsemax", {0.5, 1, 0.9, -2});
    // In the support are 0.5, 1 and 0.9: tau = (2.4 - 1) / 3.
    const double tau = 1.4 / 3;
    EXPECT_NEAR(outputs.values[0], 0.5 - tau, 1e-15);
    EXPECT_NEAR(outputs.values[1], 1 - tau, 1e-15);
    EXPECT_NEAR(outputs.values[2], 0.9 - tau, 1e-15);
    EXPECT_EQ(outputs.values[3], 0);
    EXPECT_NEAR(outputs.slope(0, 0), 2.0 / 3, 1e-15);
    EXPECT_NEAR(outputs.slope(0, 1), -1.0 / 3, 1e-15);
    EXPECT_EQ(outputs.slope(0, 3), 0);
    EXPECT_EQ(outputs.slope(3, 0), 0);
}

TEST(VectorOutputs, ThatSumToOne_haveSlopesThatSumToZero) {
    for (const char* id : {"softmax", "softmin", "sparsemax"}) {
        const VectorOutputs outputs = outputsOf(id, someInputs);
        EXPECT_NEAR(std::accumulate(outputs.values.begin(), outputs.values.end(), 0.0), 1, 1e-15);
        for (std::size_t k = 0; k < someInputs.size(); ++k) {
            double sum = 0;
            for (std::size_t i = 0; i < someInputs.size(); ++i)
                sum += outputs.slope(i, k);
            EXPECT_NEAR(sum, 0, 1e-15) << id;
        }
    }
}

TEST(VectorOutputs, OfOtherFunctionsOrNumbersOfInputs_areNone) {
    for (const char* id : {"gelu", "glu", "maxout", "gumbel_softmax"})
        EXPECT_FALSE(hasVectorOutputs(*findFunction(id))) << id;
    const FunctionPtr softmax = findFunction("softmax");
    const std::vector<double> parameters = defaultParameters(*softmax);
    const std::vector<double> inputs(9);
    EXPECT_FALSE(vectorOutputs(*softmax, inputs, parameters));
    EXPECT_FALSE(vectorOutputs(*softmax, std::span(inputs).first(1), parameters));
    EXPECT_TRUE(vectorOutputs(*softmax, std::span(inputs).first(8), parameters));
    EXPECT_FALSE(vectorOutputs(*softmax, std::span(inputs).first(8), {}));
}

} // namespace
} // namespace activation
