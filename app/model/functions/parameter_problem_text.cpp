// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions/parameter_problem_text.h"

#include "model/language/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace explorer {

namespace {

// What the core writes where there is no limit.
constexpr double unlimited = 1e300;

class ProblemText {
    Q_DECLARE_TR_FUNCTIONS(explorer::ProblemText)

public:
    static QString low(const activation::Domain& domain) {
        if (domain.low <= -unlimited)
            return {};
        return (domain.lowIsOpen ? tr("greater than %1") : tr("at least %1"))
            .arg(exactNumberText(domain.low));
    }

    static QString high(const activation::Domain& domain) {
        if (domain.high >= unlimited)
            return {};
        return (domain.highIsOpen ? tr("less than %1") : tr("at most %1"))
            .arg(exactNumberText(domain.high));
    }

    static QString range(const activation::Domain& domain) {
        const QString lowText = low(domain);
        const QString highText = high(domain);
        if (lowText.isEmpty() || highText.isEmpty())
            return lowText + highText;
        return tr("%1 and %2", "at least 0 and at most 1").arg(lowText, highText);
    }

    static QString outside(const QString& name, double value, const activation::Domain& domain) {
        const QString allowed = range(domain);
        if (allowed.isEmpty())
            return tr("%1 is %2, which is too large.").arg(name, exactNumberText(value));
        return tr("%1 has to be %2; it is %3.").arg(name, allowed, exactNumberText(value));
    }

    static QString ordering(const activation::ParameterProblem& problem,
                            const activation::Function& function, std::span<const double> values) {
        const auto isMeant = [&](const activation::Ordering& ordering) {
            return (ordering.lower == problem.index && ordering.upper == problem.other) ||
                   (ordering.lower == problem.other && ordering.upper == problem.index);
        };
        const auto found =
            std::find_if(function.orderings.begin(), function.orderings.end(), isMeant);
        const activation::Ordering meant =
            found == function.orderings.end()
                ? activation::Ordering{problem.index, problem.other, false}
                : *found;
        const QString sentence = meant.isStrict
                                     ? tr("%1 has to be less than %2; they are %3 and %4.")
                                     : tr("%1 has to be at most %2; they are %3 and %4.");
        return sentence.arg(name(function, meant.lower), name(function, meant.upper),
                            exactNumberText(values[meant.lower]),
                            exactNumberText(values[meant.upper]));
    }

    static QString wrongCount(const activation::Function& function, std::size_t given) {
        return tr("The number of parameters of %1 has to be %2; it is %3.")
            .arg(QString::fromStdString(function.name), QString::number(function.parameters.size()),
                 QString::number(given));
    }

    static QString name(const activation::Function& function, std::size_t index) {
        return QString::fromStdString(function.parameters[index].name);
    }

    static QString text(const activation::ParameterProblem& problem,
                        const activation::Function& function, std::span<const double> values) {
        using Kind = activation::ParameterProblem::Kind;
        if (problem.kind == Kind::WrongCount)
            return wrongCount(function, values.size());
        if (problem.kind == Kind::BreaksOrdering)
            return ordering(problem, function, values);
        const QString name = ProblemText::name(function, problem.index);
        const double value = values[problem.index];
        if (problem.kind == Kind::NotFinite)
            return tr("%1 has to be a finite number; it is %2.").arg(name, exactNumberText(value));
        if (problem.kind == Kind::NotAnInteger)
            return tr("%1 has to be a whole number; it is %2.").arg(name, exactNumberText(value));
        return outside(name, value, function.parameters[problem.index].domain);
    }
};

} // namespace

QString parameterProblemText(const activation::ParameterProblem& problem,
                             const activation::Function& function, std::span<const double> values) {
    return ProblemText::text(problem, function, values);
}

QString domainProblemText(const QString& name, double value, const activation::Domain& domain) {
    const bool isInside = (domain.lowIsOpen ? value > domain.low : value >= domain.low) &&
                          (domain.highIsOpen ? value < domain.high : value <= domain.high);
    return isInside ? QString() : ProblemText::outside(name, value, domain);
}

QString allowedRangeText(const activation::Domain& domain) {
    return ProblemText::range(domain);
}

} // namespace explorer
