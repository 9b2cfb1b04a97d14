// SPDX-License-Identifier: MIT
#include "expression/reading/rough_value.h"

#include "expression/reading/known_functions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace activation::expression {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

double of(Operation operation, double u, double v, double w) {
    using enum Operation;
    switch (operation) {
    case Negate:
        return -u;
    case Add:
        return u + v;
    case Subtract:
        return u - v;
    case Multiply:
        return u * v;
    case Divide:
        return u / v;
    case Power:
        return std::pow(u, v);
    case Less:
        return u < v;
    case LessEqual:
        return u <= v;
    case Greater:
        return u > v;
    case GreaterEqual:
        return u >= v;
    case Equal:
        return u == v;
    case NotEqual:
        return u != v;
    case And:
        return u != 0 && v != 0;
    case Or:
        return u != 0 || v != 0;
    case Not:
        return u == 0;
    case If:
        return u != 0 ? v : w;
    case Minimum:
        return std::fmin(u, v);
    case Maximum:
        return std::fmax(u, v);
    case Abs:
        return std::fabs(u);
    case Sign:
        return u > 0 ? 1 : u < 0 ? -1 : 0;
    case Floor:
        return std::floor(u);
    case Ceil:
        return std::ceil(u);
    case Exp:
        return std::exp(u);
    case Expm1:
        return std::expm1(u);
    case Log:
        return std::log(u);
    case Log1p:
        return std::log1p(u);
    case Sqrt:
        return std::sqrt(u);
    case Cbrt:
        return std::cbrt(u);
    case Sin:
        return std::sin(u);
    case Cos:
        return std::cos(u);
    case Tan:
        return std::tan(u);
    case Asin:
        return std::asin(u);
    case Acos:
        return std::acos(u);
    case Atan:
        return std::atan(u);
    case Sinh:
        return std::sinh(u);
    case Cosh:
        return std::cosh(u);
    case Tanh:
        return std::tanh(u);
    case Erf:
        return std::erf(u);
    case Erfc:
        return std::erfc(u);
    case Sigmoid:
        return 1 / (1 + std::exp(-u));
    case Softplus:
        return std::log1p(std::exp(-std::fabs(u))) + std::fmax(u, 0.0);
    case NormalCdf:
        return std::erfc(-u / std::numbers::sqrt2) / 2;
    case Gaussian:
        return std::exp(-u * u);
    case Softsign:
        return u / (1 + std::fabs(u));
    case StraightThrough:
        return u;
    default:
        return none;
    }
}

// Different for each parameter, so that no two fall together.
std::vector<double> someParameters(std::size_t count, double scale) {
    std::vector<double> values;
    for (std::size_t k = 0; k < count; ++k)
        values.push_back(scale * (0.7 + 0.61803 * static_cast<double>(k)));
    return values;
}

} // namespace

double roughValue(const Tree& tree, Index root, double x, std::span<const double> parameters) {
    std::vector<double> values(root + 1);
    for (Index index = 0; index <= root; ++index) {
        const Node& node = tree[index];
        const auto at = [&](std::size_t place) {
            return place < node.count ? values[tree.operand(index, place)] : 0.0;
        };
        switch (node.operation) {
        case Operation::Number:
            values[index] = node.number;
            break;
        case Operation::Pi:
            values[index] = std::numbers::pi;
            break;
        case Operation::Euler:
            values[index] = std::numbers::e;
            break;
        case Operation::Variable:
            values[index] = x;
            break;
        case Operation::Parameter:
            values[index] = parameters[node.symbol];
            break;
        case Operation::Call: {
            const Tree& callee = catalogueTree(node.symbol);
            std::vector<double> given;
            for (std::size_t place = 1; place < node.count; ++place)
                given.push_back(at(place));
            values[index] = roughValue(callee, callee.root(), at(0), given);
            break;
        }
        default:
            values[index] = of(node.operation, at(0), at(1), at(2));
        }
    }
    return values[root];
}

bool haveSameValues(const Tree& tree, Index a, Index b) {
    constexpr std::array places{-2.3, -1.1, -0.4, 0.3, 0.9, 1.7, 3.1};
    const std::size_t count = tree.parameterNames().size();
    for (const double scale : {1.0, 0.6})
        for (const double x : places) {
            const std::vector<double> parameters = someParameters(count, scale);
            const double one = roughValue(tree, a, x, parameters);
            const double other = roughValue(tree, b, x, parameters);
            if (std::isnan(one) != std::isnan(other) ||
                std::fabs(one - other) > 1e-9 * (1 + std::fabs(one)))
                return false;
        }
    return true;
}

bool isOneAlwaysTrue(const Tree& tree, std::span<const Index> conditions) {
    const std::size_t count = tree.parameterNames().size();
    for (const double scale : {1.0, -0.8, 3.0}) {
        const std::vector<double> parameters = someParameters(count, scale);
        std::vector<double> places{0, 1e6, -1e6, 1e-3, -1e-3};
        for (Index index = 0; index < tree.size(); ++index)
            if (tree.is(index, Operation::Number) && places.size() < 60)
                places.push_back(tree[index].number);
        places.insert(places.end(), parameters.begin(), parameters.end());
        for (std::size_t known = places.size(); known-- > 0;)
            for (const double step : {-1e-3, 1e-3, 0.5, -0.5}) {
                places.push_back(places[known] + step);
                places.push_back(-places[known]);
            }
        for (int k = -200; k <= 200; ++k)
            places.push_back(k * 0.0513);
        for (const double x : places)
            if (std::ranges::none_of(conditions, [&](Index condition) {
                    return roughValue(tree, condition, x, parameters) != 0;
                }))
                return false;
    }
    return true;
}

} // namespace activation::expression
