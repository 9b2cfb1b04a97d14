// SPDX-License-Identifier: MIT
#include "operations/operation.h"

#include <algorithm>
#include <array>

namespace activation::expression {

namespace {

constexpr std::size_t anyNumber = 64;

constexpr FunctionName names[] = {
    {"if", Operation::If, 3, 3},
    {"where", Operation::If, 3, 3},
    {"min", Operation::Minimum, 2, anyNumber},
    {"minimum", Operation::Minimum, 2, anyNumber},
    {"fmin", Operation::Minimum, 2, anyNumber},
    {"max", Operation::Maximum, 2, anyNumber},
    {"maximum", Operation::Maximum, 2, anyNumber},
    {"fmax", Operation::Maximum, 2, anyNumber},
    {"abs", Operation::Abs, 1, 1},
    {"absolute", Operation::Abs, 1, 1},
    {"fabs", Operation::Abs, 1, 1},
    {"sign", Operation::Sign, 1, 1},
    {"sgn", Operation::Sign, 1, 1},
    {"floor", Operation::Floor, 1, 1},
    {"ceil", Operation::Ceil, 1, 1},
    {"exp", Operation::Exp, 1, 1},
    {"expm1", Operation::Expm1, 1, 1},
    {"log", Operation::Log, 1, 1},
    {"ln", Operation::Log, 1, 1},
    {"log1p", Operation::Log1p, 1, 1},
    {"sqrt", Operation::Sqrt, 1, 1},
    {"cbrt", Operation::Cbrt, 1, 1},
    {"sin", Operation::Sin, 1, 1},
    {"cos", Operation::Cos, 1, 1},
    {"tan", Operation::Tan, 1, 1},
    {"asin", Operation::Asin, 1, 1},
    {"arcsin", Operation::Asin, 1, 1},
    {"acos", Operation::Acos, 1, 1},
    {"arccos", Operation::Acos, 1, 1},
    {"atan", Operation::Atan, 1, 1},
    {"arctan", Operation::Atan, 1, 1},
    {"sinh", Operation::Sinh, 1, 1},
    {"cosh", Operation::Cosh, 1, 1},
    {"tanh", Operation::Tanh, 1, 1},
    {"erf", Operation::Erf, 1, 1},
    {"erfc", Operation::Erfc, 1, 1},
    {"sigmoid", Operation::Sigmoid, 1, 1},
    {"expit", Operation::Sigmoid, 1, 1},
    {"softplus", Operation::Softplus, 1, 1},
    {"normal_cdf", Operation::NormalCdf, 1, 1},
    {"ndtr", Operation::NormalCdf, 1, 1},
    {"gaussian", Operation::Gaussian, 1, 1},
    {"softsign", Operation::Softsign, 1, 1},
    {"gumbel", Operation::GumbelNoise, 2, 2},
    {"straight_through", Operation::StraightThrough, 2, 2},
    // Written with operators, and so printed with them.
    {"pow", Operation::Power, 2, 2},
    {"power", Operation::Power, 2, 2},
};

} // namespace

std::span<const FunctionName> functionNames() {
    return names;
}

const FunctionName* findFunctionName(std::string_view name) {
    const auto found = std::ranges::find(names, name, &FunctionName::name);
    return found == std::end(names) ? nullptr : found;
}

std::string_view printedName(Operation operation) {
    if (operation == Operation::Power)
        return {};
    const auto found = std::ranges::find(names, operation, &FunctionName::operation);
    return found == std::end(names) ? std::string_view{} : found->name;
}

bool isCondition(Operation operation) {
    return operation >= Operation::Less && operation <= Operation::Not;
}

} // namespace activation::expression
