// SPDX-License-Identifier: MIT
// A formula in two stages, for those with much that depends on their parameters alone.
#pragma once

namespace activation {

// Both are captureless generic lambdas: `Prepare` of the parameters, `Finish` of x and of what
// that gave. Whole arrays prepare once. As a formula it is the one after the other.
template<class Prepare, class Finish>
struct Staged {
    Staged() = default;
    constexpr Staged(Prepare, Finish) {}

    template<class... Parameters>
    static auto prepare(const Parameters&... parameters) requires requires(Prepare p) {
        p(parameters...);
    }
    { return Prepare{}(parameters...); }

    template<class X, class Prepared>
    static auto finish(const X& x, const Prepared& prepared) {
        return Finish{}(x, prepared);
    }

    template<class X, class... Parameters>
    auto operator()(const X& x, const Parameters&... parameters) const requires
        requires(Prepare p) {
        p(parameters...);
    }
    { return finish(x, prepare(parameters...)); }
};

} // namespace activation
