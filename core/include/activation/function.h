// SPDX-License-Identifier: MIT
// What an activation function is: the record that every table, panel and command reads.
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace activation {

class Formula;

enum class Family { Saturating, Rectifier, Shrinkage, SelfGated, Vector, Further };

enum class Scale { Linear, Logarithmic };

// The values at which a parameter has a meaning; an open end is itself excluded.
struct Domain {
    double low;
    double high;
    bool lowIsOpen = false;
    bool highIsOpen = false;
};

struct Parameter {
    std::string name{}; // PyTorch's where it has the function: "negative_slope"
    std::string symbol; // one or two characters for labels, UTF-8: "α"
    double defaultValue = 0;
    double low = 0; // the slider's range; the domain may reach further
    double high = 1;
    double step = 0.01;
    Scale scale = Scale::Linear;
    bool isInteger = false;
    Domain domain{-1e300, 1e300};
    // Whether the value matters with these others (softmax: z5 only when n >= 5). Empty: always.
    std::function<bool(std::span<const double>)> isRelevant{};
};

// A condition between two parameters of one function, by index: lower <= upper, or < where strict.
struct Ordering {
    std::size_t lower;
    std::size_t upper;
    bool isStrict = false;
};

// Where the curve stops being smooth: the lowest derivative that jumps there (0: the value itself).
struct Break {
    double x;
    int order;
};

enum class Framework { PyTorch, Keras, Jax, Onnx, TensorFlow, Timm };

struct FrameworkDefault {
    std::string parameter; // the record's name of it
    double value;
};

// How a framework calls the function, and where its defaults differ from the record's.
struct FrameworkEntry {
    Framework framework;
    std::string name{}; // "torch.nn.ELU", "keras.activations.elu"
    std::vector<FrameworkDefault> defaults{};
};

struct Function {
    std::string id{};   // snake_case, as on the command line and in files
    std::string name{}; // as people write it: "Leaky ReLU"
    Family family = Family::Saturating;
    std::string tex{};         // f(x) as LaTeX without the left side
    std::string gradientTex{}; // f'(x) as LaTeX without the left side
    std::string text{};        // f(x) in plain characters
    std::vector<Parameter> parameters{};
    std::vector<Ordering> orderings{};
    // Breaks for one value of each parameter (else none), in no order. Empty: smooth everywhere.
    std::function<std::vector<Break>(std::span<const double>)> breaks{};
    // Points near which a narrow feature may sit (a peak, a steep flank), for the sampler.
    std::function<std::vector<double>(std::span<const double>)> features{};
    // Parameter values of the two curves between which the function lies at random in training
    // (rrelu). Empty: it is the same in training.
    std::function<std::array<std::vector<double>, 2>(std::span<const double>)> band{};
    std::vector<FrameworkEntry> frameworks{};
    std::string paper{};    // authors and year; empty where none is known for certain
    std::string kinkNote{}; // which slope is given where two meet, and whose convention that is
    std::shared_ptr<const Formula> formula{};
};

using FunctionPtr = std::shared_ptr<const Function>;

} // namespace activation
