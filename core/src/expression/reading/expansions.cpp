// SPDX-License-Identifier: MIT
#include "expression/reading/expansions.h"
#include "expression/reading/formula_parts.h"

#include "catalogue/say.h"

#include <algorithm>

namespace activation::expression {

namespace {

Part asinh(Part u) { // without cancellation on either side
    const auto positive = [](Part v) {
        return made(Operation::Log1p, v + squared(v) / (of(v, 1) + root(of(v, 1) + squared(v))));
    };
    return choose(u < 0, -positive(-u), positive(u));
}

Part acosh(Part u) {
    const Part more = u - 1;
    return made(Operation::Log1p, more + root(more * (u + 1)));
}

Part atanh(Part u) {
    return (made(Operation::Log1p, u) - made(Operation::Log1p, -u)) / 2;
}

Part trunc(Part u) {
    return choose(u < 0, ceilOf(u), floorOf(u));
}

Part rounded(Part u, const Traps& traps) {
    if (traps.halves == Halves::AwayFromZero)
        return choose(u < 0, ceilOf(u - 0.5), floorOf(u + 0.5));
    const Part up = floorOf(u + 0.5);
    if (traps.halves == Halves::Upward)
        return up;
    return choose(equal(u - floorOf(u), of(u, 0.5)), 2 * floorOf((u + 0.5) / 2), up);
}

Part sinc(Part u, bool isNormalised) {
    const Part angle = isNormalised ? pi(u) * u : u;
    return choose(equal(u, of(u, 0)), of(u, 1), made(Operation::Sin, angle) / angle);
}

Part step(Part u, Part atZero) {
    return choose(u < 0, of(u, 0), choose(u > 0, of(u, 1), atZero));
}

Part density(Part u) {
    return made(Operation::Exp, -(squared(u) / 2)) / root(2 * pi(u));
}

Part angle(Part y, Part x) {
    const Part half = pi(x) / 2;
    const Part beside = made(Operation::Atan, x / y);
    return choose(x > 0, made(Operation::Atan, y / x),
                  choose(y > 0, half - beside,
                         choose(y < 0, -half - beside, choose(x < 0, pi(x), of(x, 0)))));
}

Part logToBase(Part u, double base) {
    return logOf(u) / logOf(of(u, base));
}

using Arguments = std::span<const Index>;

// One argument, and none of the traps.
template<auto function>
Index one(Tree& tree, Arguments arguments, const Traps&) {
    return function(Part{&tree, arguments[0]}).index;
}

template<auto function>
Index two(Tree& tree, Arguments arguments, const Traps&) {
    return function(Part{&tree, arguments[0]}, Part{&tree, arguments[1]}).index;
}

template<Operation operation>
Index plain(Tree& tree, Arguments arguments, const Traps&) {
    return tree.add(operation, arguments);
}

Index rootOf(Tree& tree, Arguments arguments, const Traps&) {
    const Part u{&tree, arguments[0]};
    const Part degree{&tree, arguments[1]};
    const Node& node = tree[arguments[1]];
    const double number = node.operation == Operation::Number ? node.number : 0;
    if (number == 2)
        return root(u).index;
    if (number == 3)
        return made(Operation::Cbrt, u).index;
    const auto positive = [&](Part v) { return made(Operation::Power, v, 1 / degree); };
    const bool isOdd = number == static_cast<double>(static_cast<int>(number)) &&
                       static_cast<int>(number) % 2 == 1;
    return (isOdd ? choose(u < 0, -positive(-u), positive(u)) : positive(u)).index;
}

Index logarithm(Tree& tree, Arguments arguments, const Traps& traps) {
    const Part u{&tree, arguments[0]};
    if (arguments.size() == 1)
        return (traps.isLogDecimal ? logToBase(u, 10) : logOf(u)).index;
    const Part v{&tree, arguments[1]};
    return (traps.isBaseFirst ? logOf(v) / logOf(u) : logOf(u) / logOf(v)).index;
}

Index modulus(Tree& tree, Arguments arguments, const Traps&) {
    const Part u{&tree, arguments[0]};
    const Part v{&tree, arguments[1]};
    return (u - v * floorOf(u / v)).index;
}

Index remainder(Tree& tree, Arguments arguments, const Traps&) {
    const Part u{&tree, arguments[0]};
    const Part v{&tree, arguments[1]};
    return (u - v * trunc(u / v)).index;
}

Index heaviside(Tree& tree, Arguments arguments, const Traps& traps) {
    const Part u{&tree, arguments[0]};
    const Part atZero = arguments.size() > 1 ? Part{&tree, arguments[1]} : of(u, traps.stepAtZero);
    return step(u, atZero).index;
}

Index logSum(Tree& tree, Arguments arguments, const Traps&) {
    Part sum{&tree, arguments[0]};
    for (const Index other : arguments.subspan(1))
        sum = sum + made(Operation::Softplus, Part{&tree, other} - sum);
    return sum.index;
}

Index roundedTo(Tree& tree, Arguments arguments, const Traps& traps) {
    const Part u{&tree, arguments[0]};
    if (arguments.size() == 1)
        return rounded(u, traps).index;
    const Part scale = made(Operation::Power, of(u, 10), Part{&tree, arguments[1]});
    return (rounded(u * scale, traps) / scale).index;
}

Index sincOf(Tree& tree, Arguments arguments, const Traps& traps) {
    return sinc(Part{&tree, arguments[0]}, traps.isSincNormalised).index;
}

Index angleOf(Tree& tree, Arguments arguments, const Traps& traps) {
    const Part a{&tree, arguments[0]};
    const Part b{&tree, arguments[1]};
    return (traps.isXFirst ? angle(b, a) : angle(a, b)).index;
}

Index normal(Tree& tree, Arguments arguments, const Traps&) {
    const Part u{&tree, arguments[0]};
    const bool isDensity = tree.isNumber(arguments[1], 0);
    return (isDensity ? density(u) : made(Operation::NormalCdf, u)).index;
}

constexpr ExpandedFunction table[] = {
    {"asinh", 1, 1, one<asinh>},
    {"arcsinh", 1, 1, one<asinh>},
    {"arsinh", 1, 1, one<asinh>},
    {"acosh", 1, 1, one<acosh>},
    {"arccosh", 1, 1, one<acosh>},
    {"arcosh", 1, 1, one<acosh>},
    {"atanh", 1, 1, one<atanh>},
    {"arctanh", 1, 1, one<atanh>},
    {"artanh", 1, 1, one<atanh>},
    {"sech", 1, 1, one<[](Part u) { return 1 / made(Operation::Cosh, u); }>},
    {"csch", 1, 1, one<[](Part u) { return 1 / made(Operation::Sinh, u); }>},
    {"cosech", 1, 1, one<[](Part u) { return 1 / made(Operation::Sinh, u); }>},
    {"coth", 1, 1, one<[](Part u) { return 1 / made(Operation::Tanh, u); }>},
    {"sec", 1, 1, one<[](Part u) { return 1 / made(Operation::Cos, u); }>},
    {"csc", 1, 1, one<[](Part u) { return 1 / made(Operation::Sin, u); }>},
    {"cot", 1, 1, one<[](Part u) { return made(Operation::Cos, u) / made(Operation::Sin, u); }>},
    {"exp2", 1, 1, one<[](Part u) { return made(Operation::Power, of(u, 2), u); }>},
    {"exp10", 1, 1, one<[](Part u) { return made(Operation::Power, of(u, 10), u); }>},
    {"logit", 1, 1, one<[](Part u) { return logOf(u) - made(Operation::Log1p, -u); }>},
    {"trunc", 1, 1, one<trunc>},
    {"fix", 1, 1, one<trunc>},
    {"frac", 1, 1, one<[](Part u) { return u - trunc(u); }>},
    {"normal_pdf", 1, 1, one<density>},
    {"normpdf", 1, 1, one<density>},
    {"dnorm", 1, 1, one<density>},
    {"pdf", 1, 1, one<density>},
    {"normcdf", 1, 1, plain<Operation::NormalCdf>},
    {"pnorm", 1, 1, plain<Operation::NormalCdf>},
    {"normsdist", 1, 1, plain<Operation::NormalCdf>},
    {"cdf", 1, 1, plain<Operation::NormalCdf>},
    {"norm_s_dist", 2, 2, normal},
    {"ifelse", 3, 3, plain<Operation::If>},
    {"logistic", 1, 1, plain<Operation::Sigmoid>},
    {"logisticsigmoid", 1, 1, plain<Operation::Sigmoid>},
    {"ramp", 1, 1, one<[](Part u) { return made(Operation::Maximum, of(u, 0), u); }>},
    {"fabsf", 1, 1, plain<Operation::Abs>},
    {"expf", 1, 1, plain<Operation::Exp>},
    {"logf", 1, 1, plain<Operation::Log>},
    {"log1pf", 1, 1, plain<Operation::Log1p>},
    {"expm1f", 1, 1, plain<Operation::Expm1>},
    {"tanhf", 1, 1, plain<Operation::Tanh>},
    {"sqrtf", 1, 1, plain<Operation::Sqrt>},
    {"erff", 1, 1, plain<Operation::Erf>},
    {"sinf", 1, 1, plain<Operation::Sin>},
    {"cosf", 1, 1, plain<Operation::Cos>},
    {"powf", 2, 2, plain<Operation::Power>},
    {"fmaxf", 2, 2, plain<Operation::Maximum>},
    {"fminf", 2, 2, plain<Operation::Minimum>},
    {"pmax", 2, 2, plain<Operation::Maximum>},
    {"pmin", 2, 2, plain<Operation::Minimum>},
    {"hypot", 2, 2, two<[](Part a, Part b) { return root(squared(a) + squared(b)); }>},
    {"root", 2, 2, rootOf},
    {"nthroot", 2, 2, rootOf},
    {"surd", 2, 2, rootOf},
    {"log", 1, 2, logarithm},
    {"fmod", 2, 2, remainder},
    {"rem", 2, 2, remainder},
    {"mod", 2, 2, modulus, SAY("core", "mod(a, b) has the sign of b; fmod(a, b) has that of a.")},
    {"remainder", 2, 2, modulus,
     SAY("core", "mod(a, b) has the sign of b; fmod(a, b) has that of a.")},
    {"heaviside", 1, 2, heaviside,
     SAY("core", "heaviside is 1/2 at 0; heaviside(x, 1) is another.")},
    {"heavisidetheta", 1, 1, heaviside,
     SAY("core", "heaviside is 1/2 at 0; heaviside(x, 1) is another.")},
    {"unitstep", 1, 1, one<[](Part u) { return step(u, of(u, 1)); }>},
    {"logaddexp", 2, 2, logSum},
    {"logsumexp", 2, 64, logSum},
    {"round", 1, 2, roundedTo, SAY("core", "round takes halves to the nearest even number.")},
    {"around", 1, 1, roundedTo, SAY("core", "round takes halves to the nearest even number.")},
    {"rint", 1, 1, roundedTo},
    {"sinc", 1, 1, sincOf, SAY("core", "sinc(x) is sin(x)/x here; NumPy's is sin(pi*x)/(pi*x).")},
    {"atan2", 2, 2, angleOf},
    {"arctan2", 2, 2, angleOf},
    {"arctan", 1, 2, angleOf},
};

} // namespace

const ExpandedFunction* findExpansion(std::string_view name) {
    const auto* const found = std::ranges::find(table, name, &ExpandedFunction::name);
    return found == std::end(table) ? nullptr : found;
}

std::span<const ExpandedFunction> expansions() {
    return table;
}

Index undefined(Tree& tree) {
    return tree.add(Operation::Divide, {tree.number(0), tree.number(0)});
}

} // namespace activation::expression
