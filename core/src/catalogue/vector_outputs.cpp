// SPDX-License-Identifier: MIT
#include "activation/vector_outputs.h"

#include "activation/catalogue.h"
#include "activation/formula.h"

namespace activation {

namespace {

constexpr std::size_t fewestInputs = 2;
constexpr std::size_t mostInputs = 8;

} // namespace

bool hasVectorOutputs(const Function& function) {
    return parameterIndex(function, "n") && parameterIndex(function, "z2") &&
           parameterIndex(function, "output") && !parameterIndex(function, "seed");
}

// The record draws one output along one input. As the inputs are alike, each of them takes the
// place of the one that moves, in turn.
std::optional<VectorOutputs> vectorOutputs(const Function& function, std::span<const double> inputs,
                                           std::span<const double> parameters) {
    const std::size_t size = inputs.size();
    if (!hasVectorOutputs(function) || size < fewestInputs || size > mostInputs ||
        parameters.size() != function.parameters.size())
        return std::nullopt;
    const std::size_t firstFixed = *parameterIndex(function, "z2");
    const std::size_t output = *parameterIndex(function, "output");
    std::vector<double> slice(parameters.begin(), parameters.end());
    slice[*parameterIndex(function, "n")] = static_cast<double>(size);
    VectorOutputs result{std::vector<double>(size), std::vector<double>(size * size)};
    for (std::size_t moving = 0; moving < size; ++moving) {
        std::size_t place = firstFixed;
        for (std::size_t other = 0; other < size; ++other) {
            if (other != moving)
                slice[place++] = inputs[other];
        }
        double fixedPlace = 2;
        for (std::size_t drawn = 0; drawn < size; ++drawn) {
            slice[output] = drawn == moving ? 1 : fixedPlace++;
            const Jet jet = function.formula->at(inputs[moving], slice);
            result.jacobian[drawn * size + moving] = jet.slope;
            if (drawn == moving)
                result.values[drawn] = jet.value;
        }
    }
    return result;
}

} // namespace activation
