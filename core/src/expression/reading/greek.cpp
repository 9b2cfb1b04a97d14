// SPDX-License-Identifier: MIT
#include "activation/greek.h"

#include <algorithm>

namespace activation {

namespace {

constexpr GreekLetter letters[] = {
    {"α", "alpha"},   {"β", "beta"},  {"γ", "gamma"},  {"δ", "delta"}, {"ε", "epsilon"},
    {"ϵ", "epsilon"}, {"ζ", "zeta"},  {"η", "eta"},    {"θ", "theta"}, {"ϑ", "theta"},
    {"ι", "iota"},    {"κ", "kappa"}, {"λ", "lambda"}, {"μ", "mu"},    {"µ", "mu"},
    {"ν", "nu"},      {"ξ", "xi"},    {"π", "pi"},     {"ρ", "rho"},   {"σ", "sigma"},
    {"τ", "tau"},     {"φ", "phi"},   {"ϕ", "phi"},    {"χ", "chi"},   {"ψ", "psi"},
    {"υ", "upsilon"}, {"ω", "omega"}, {"Γ", "Gamma"},  {"Δ", "Delta"}, {"Θ", "Theta"},
    {"Λ", "Lambda"},  {"Ξ", "Xi"},    {"Π", "Pi"},     {"Σ", "Sigma"}, {"Φ", "Phi"},
    {"Ψ", "Psi"},     {"Ω", "Omega"},
};

} // namespace

std::span<const GreekLetter> greekLetters() {
    return letters;
}

std::string_view greekName(std::string_view text, std::size_t& length) {
    for (const GreekLetter& letter : letters)
        if (text.starts_with(letter.letter)) {
            length = letter.letter.size();
            return letter.name;
        }
    return {};
}

std::string_view greekLetter(std::string_view name) {
    const auto found = std::ranges::find(letters, name, &GreekLetter::name);
    return found == std::end(letters) ? std::string_view{} : found->letter;
}

} // namespace activation
