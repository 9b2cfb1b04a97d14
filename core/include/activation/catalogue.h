// SPDX-License-Identifier: MIT
// Every function the core knows, and how to find one.
#pragma once

#include "activation/function.h"

#include <optional>
#include <string_view>
#include <vector>

namespace activation {

// All records, family by family, in the order in which a reader meets them.
const std::vector<FunctionPtr>& catalogue();

// By id; null where there is none.
FunctionPtr findFunction(std::string_view id);

// Those whose id, name or framework name contains the text, case and separators aside;
// all of them for an empty text.
std::vector<FunctionPtr> searchCatalogue(std::string_view text);

// A function under a name that people have for it, and the framework's entry where the name is
// one of a framework with its modules: "keras.layers.LeakyReLU".
struct CalledFunction {
    FunctionPtr function;
    const FrameworkEntry* entry = nullptr;
};

// All that are called so, case and separators aside: by a framework's whole name, by id or name, or
// by the last part of what frameworks call them. Two or more where the name is of several.
std::vector<CalledFunction> functionsCalled(std::string_view name);

std::string_view familyName(Family family);          // "Rectifiers"
std::string_view frameworkName(Framework framework); // "PyTorch"

// The candidates most like the text, best first, at most `count`; none that is quite unlike it.
std::vector<std::string> nearestNames(std::string_view text,
                                      const std::vector<std::string>& candidates,
                                      std::size_t count = 3);

std::vector<double> defaultParameters(const Function& function);

// The defaults under one of the function's framework names; the record's where it differs in none.
std::vector<double> defaultParameters(const Function& function, const FrameworkEntry& entry);

// By name, case aside; none where no framework is called that.
std::optional<Framework> findFramework(std::string_view name);

// Where the function has a parameter of that name.
std::optional<std::size_t> parameterIndex(const Function& function, std::string_view name);

// What is wrong with a set of parameter values.
struct ParameterProblem {
    enum class Kind {
        WrongCount,   // not as many values as the function has parameters
        NotFinite,    // NaN or infinite
        NotAnInteger, // where only whole numbers have a meaning
        OutsideDomain,
        BreaksOrdering, // with `other`
    };
    Kind kind;
    std::size_t index = 0;
    std::size_t other = 0;
};

std::optional<ParameterProblem> checkParameters(const Function& function,
                                                std::span<const double> values);

// The problem as one English sentence that names the parameter, the value and what is allowed.
std::string describe(const ParameterProblem& problem, const Function& function,
                     std::span<const double> values);

} // namespace activation
