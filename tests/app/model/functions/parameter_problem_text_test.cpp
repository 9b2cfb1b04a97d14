// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions/parameter_problem_text.h"
#include "support/test_program.h"

#include <QTest>

#include <limits>

using namespace explorer;

namespace {

// Records of the test's own, so that it does not depend on the catalogue's limits.
activation::Function functionOf(std::vector<activation::Parameter> parameters) {
    activation::Function function;
    function.name = "Test";
    function.parameters = std::move(parameters);
    return function;
}

activation::Parameter parameter(const std::string& name, const activation::Domain& domain,
                                bool isInteger = false) {
    activation::Parameter parameter;
    parameter.name = name;
    parameter.domain = domain;
    parameter.isInteger = isInteger;
    return parameter;
}

QString problemOf(const activation::Function& function, const std::vector<double>& values) {
    const auto problem = activation::checkParameters(function, values);
    return problem ? parameterProblemText(*problem, function, values) : QString();
}

} // namespace

class ParameterProblemTextTest : public QObject {
    Q_OBJECT

private slots:
    void closedDomain_namesBothEnds() {
        const auto function = functionOf({parameter("alpha", {0, 1})});
        QCOMPARE(problemOf(function, {1}), QString());
        QCOMPARE(problemOf(function, {1.5}),
                 "alpha has to be at least 0 and at most 1; it is 1.5.");
    }

    void openDomain_excludesItsEnds() {
        const auto function = functionOf({parameter("T", {0, 1, true, true})});
        QCOMPARE(problemOf(function, {0}), "T has to be greater than 0 and less than 1; it is 0.");
        QCOMPARE(problemOf(function, {1}), "T has to be greater than 0 and less than 1; it is 1.");
    }

    void halfDomain_namesItsOneEnd() {
        QCOMPARE(problemOf(functionOf({parameter("T", {0, 1e300, true})}), {-0.5}),
                 "T has to be greater than 0; it is -0.5.");
        QCOMPARE(problemOf(functionOf({parameter("T", {-1e300, 2})}), {3}),
                 "T has to be at most 2; it is 3.");
    }

    void unlimitedDomain_refusesWhatIsTooLarge() {
        QCOMPARE(problemOf(functionOf({parameter("b", {-1e300, 1e300})}), {1e301}),
                 "b is 1e+301, which is too large.");
    }

    void notFinite_isSaid() {
        const auto function = functionOf({parameter("alpha", {0, 1})});
        QCOMPARE(problemOf(function, {std::numeric_limits<double>::quiet_NaN()}),
                 "alpha has to be a finite number; it is nan.");
        QCOMPARE(problemOf(function, {std::numeric_limits<double>::infinity()}),
                 "alpha has to be a finite number; it is inf.");
    }

    void wholeNumber_isAskedFor() {
        QCOMPARE(problemOf(functionOf({parameter("n", {2, 8}, true)}), {2.5}),
                 "n has to be a whole number; it is 2.5.");
    }

    void wrongCount_namesBothNumbers() {
        QCOMPARE(problemOf(functionOf({parameter("n", {2, 8})}), {}),
                 "The number of parameters of Test has to be 1; it is 0.");
    }

    void ordering_namesBothParameters() {
        auto function = functionOf({parameter("upper", {-9, 9}), parameter("lower", {-9, 9})});
        function.orderings = {{1, 0, false}};
        QCOMPARE(problemOf(function, {1, 1}), QString());
        QCOMPARE(problemOf(function, {1, 2}), "lower has to be at most upper; they are 2 and 1.");
        function.orderings = {{1, 0, true}};
        QCOMPARE(problemOf(function, {1, 1}), "lower has to be less than upper; they are 1 and 1.");
    }
};

EXPLORER_TEST(ParameterProblemTextTest)
#include "parameter_problem_text_test.moc"
