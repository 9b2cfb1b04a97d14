// SPDX-License-Identifier: MIT
// Definitions that generated Python code needs for what NumPy or PyTorch has not.
#pragma once

#include <string_view>

namespace activation::expression {

inline constexpr std::string_view numpySigmoid = R"(def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u >= 0, 1 / (1 + e), e / (1 + e))
)";
inline constexpr std::string_view numpyErf = "erf = np.vectorize(math.erf, otypes=[float])\n";
inline constexpr std::string_view numpyErfc = "erfc = np.vectorize(math.erfc, otypes=[float])\n";
inline constexpr std::string_view numpyNormalCdf = R"(def normal_cdf(u):
    return erfc(-u / np.sqrt(2)) / 2
)";
inline constexpr std::string_view torchCbrt = R"(def cbrt(u):
    return torch.sign(u) * torch.abs(u) ** (1 / 3)
)";
inline constexpr std::string_view torchStraightThrough = R"(def straight_through(value, slope):
    return (value - slope).detach() + slope
)";
// The draws of Gumbel noise, in plain Python.
inline constexpr std::string_view pythonGumbel = R"(def gumbel(seed, place):
    mask = 0xFFFFFFFFFFFFFFFF
    z = (int(seed) * 8 + int(place)) * 0x9E3779B97F4A7C15 & mask
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & mask
    z = (z ^ z >> 27) * 0x94D049BB133111EB & mask
    z ^= z >> 31
    return -math.log(-math.log(((z >> 32) + 0.5) / 2**32))
)";

} // namespace activation::expression
