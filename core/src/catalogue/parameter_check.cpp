// SPDX-License-Identifier: MIT
#include "activation/catalogue.h"

#include <charconv>
#include <cmath>

namespace activation {

namespace {

bool isInside(const Domain& domain, double value) {
    const bool isAboveLow = domain.lowIsOpen ? value > domain.low : value >= domain.low;
    const bool isBelowHigh = domain.highIsOpen ? value < domain.high : value <= domain.high;
    return isAboveLow && isBelowHigh;
}

// The shortest text that reads back as the same number.
std::string number(double value) {
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value > 0 ? "inf" : "-inf";
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof(buffer), value);
    return std::string(buffer, end.ptr);
}

constexpr double endOfDomain = 1e300;

std::string allowedRange(const Domain& domain) {
    const bool hasLow = domain.low > -endOfDomain;
    const bool hasHigh = domain.high < endOfDomain;
    const std::string low = (domain.lowIsOpen ? "greater than " : "at least ") + number(domain.low);
    const std::string high = (domain.highIsOpen ? "less than " : "at most ") + number(domain.high);
    if (hasLow && hasHigh && !domain.lowIsOpen && !domain.highIsOpen)
        return "between " + number(domain.low) + " and " + number(domain.high);
    if (hasLow && hasHigh)
        return low + " and " + high;
    if (hasLow)
        return low;
    if (hasHigh)
        return high;
    return "between " + number(domain.low) + " and " + number(domain.high);
}

} // namespace

std::optional<ParameterProblem> checkParameters(const Function& function,
                                                std::span<const double> values) {
    using Kind = ParameterProblem::Kind;
    const auto& parameters = function.parameters;
    if (values.size() != parameters.size())
        return ParameterProblem{Kind::WrongCount, values.size()};
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            return ParameterProblem{Kind::NotFinite, i};
        if (parameters[i].isInteger && values[i] != std::floor(values[i]))
            return ParameterProblem{Kind::NotAnInteger, i};
        if (!isInside(parameters[i].domain, values[i]))
            return ParameterProblem{Kind::OutsideDomain, i};
    }
    for (const Ordering& ordering : function.orderings) {
        const double lower = values[ordering.lower];
        const double upper = values[ordering.upper];
        if (ordering.isStrict ? lower >= upper : lower > upper)
            return ParameterProblem{Kind::BreaksOrdering, ordering.lower, ordering.upper};
    }
    return std::nullopt;
}

std::string describe(const ParameterProblem& problem, const Function& function,
                     std::span<const double> values) {
    using Kind = ParameterProblem::Kind;
    if (problem.kind == Kind::WrongCount)
        return function.id + " takes " + std::to_string(function.parameters.size()) +
               " parameter values, not " + std::to_string(values.size()) + ".";

    const Parameter& parameter = function.parameters[problem.index];
    const std::string subject = "The parameter " + parameter.name + " of " + function.id;
    const std::string given = number(values[problem.index]);
    switch (problem.kind) {
    case Kind::NotFinite:
        return subject + " must be a finite number, not " + given + ".";
    case Kind::NotAnInteger:
        return subject + " must be a whole number, not " + given + ".";
    case Kind::OutsideDomain:
        return subject + " must be " + allowedRange(parameter.domain) + ", not " + given + ".";
    case Kind::BreaksOrdering: {
        bool isStrict = false;
        for (const Ordering& ordering : function.orderings)
            if (ordering.lower == problem.index && ordering.upper == problem.other)
                isStrict = ordering.isStrict;
        return subject + " must be " + (isStrict ? "less than " : "at most ") +
               function.parameters[problem.other].name + " (" + number(values[problem.other]) +
               "), not " + given + ".";
    }
    case Kind::WrongCount:
        break;
    }
    return {};
}

} // namespace activation
