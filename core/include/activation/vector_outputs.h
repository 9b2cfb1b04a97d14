// SPDX-License-Identifier: MIT
// A vector function as a whole: all its outputs, and how each of them answers to each input.
#pragma once

#include "activation/function.h"

#include <optional>
#include <span>
#include <vector>

namespace activation {

struct VectorOutputs {
    std::vector<double> values;   // one for each input
    std::vector<double> jacobian; // row by row: d values[i] / d inputs[k] at [i * size + k]

    double slope(std::size_t output, std::size_t input) const {
        return jacobian[output * values.size() + input];
    }
};

// Whether the function takes all its inputs alike, so that it can be asked for as a whole: softmax,
// softmin, log_softmax, sparsemax and hardmax. (Gumbel-softmax gives each input its own noise.)
bool hasVectorOutputs(const Function& function);

// Of 2 to 8 finite inputs; `parameters` are those of the record, of which the inputs, their number
// and the choice of an output are not looked at. Values and slopes are as exact as Formula::at;
// where the function bends, the slopes are those of its kinkNote. None where the function has no
// vector outputs or the number of inputs is another.
std::optional<VectorOutputs> vectorOutputs(const Function& function, std::span<const double> inputs,
                                           std::span<const double> parameters);

} // namespace activation
