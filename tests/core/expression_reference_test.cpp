// SPDX-License-Identifier: MIT
// Formulas as people type them against values computed with many digits outside the library.
#include "activation/catalogue.h"
#include "activation/expression.h"
#include "activation/formula.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace activation::testing {

namespace {

struct FormulaPoint {
    double x;
    Jet jet;
    std::vector<double> slopesInParameters;
};

struct FormulaReference {
    std::string text;
    std::vector<std::string> names;
    std::vector<double> parameters;
    std::vector<FormulaPoint> points;
};

std::vector<double> numbersIn(std::istream& line) {
    std::vector<double> numbers;
    for (std::string number; line >> number;)
        numbers.push_back(std::strtod(number.c_str(), nullptr));
    return numbers;
}

std::vector<FormulaReference> readReferences() {
    std::vector<FormulaReference> references;
    std::ifstream table(FORMULA_REFERENCE_TABLE);
    for (std::string line; std::getline(table, line);) {
        std::istringstream words(line);
        if (line.starts_with("formula ")) {
            references.push_back({line.substr(8), {}, {}, {}});
        } else if (line.starts_with("parameters")) {
            std::string word;
            words >> word;
            while (words >> word) {
                const std::size_t equals = word.find('=');
                references.back().names.push_back(word.substr(0, equals));
                references.back().parameters.push_back(
                    std::strtod(word.c_str() + equals + 1, nullptr));
            }
        } else {
            const std::vector<double> numbers = numbersIn(words);
            references.back().points.push_back({numbers[0],
                                                {numbers[1], numbers[2], numbers[3]},
                                                {numbers.begin() + 4, numbers.end()}});
        }
    }
    return references;
}

const std::vector<FormulaReference>& references() {
    static const std::vector<FormulaReference> all = readReferences();
    return all;
}

FunctionPtr functionOf(const FormulaReference& reference) {
    const ParsedExpression parsed = parseExpression(reference.text, reference.names);
    EXPECT_TRUE(parsed.expression) << reference.text << ": " << parsed.problem.sentence.text();
    return parsed.expression ? makeFunction(*parsed.expression, "typed", "Typed") : nullptr;
}

std::string where(const FormulaReference& reference, double x) {
    std::ostringstream text;
    text.precision(17);
    text << reference.text << " at x = " << x;
    return text.str();
}

} // namespace

TEST(FormulaReferences, areManyEnough) {
    EXPECT_GE(references().size(), 200u);
}

TEST(FormulaReferences, areMetToTheLastBit_byValueSlopeAndCurvature) {
    for (const FormulaReference& reference : references()) {
        const FunctionPtr function = functionOf(reference);
        if (!function)
            continue;
        for (const FormulaPoint& point : reference.points) {
            const Jet jet = function->formula->at(point.x, reference.parameters);
            EXPECT_EQ(jet.value, point.jet.value) << where(reference, point.x);
            EXPECT_EQ(jet.slope, point.jet.slope) << where(reference, point.x);
            EXPECT_EQ(jet.curvature, point.jet.curvature) << where(reference, point.x);
        }
    }
}

TEST(FormulaReferences, areMetToTheLastBit_bySlopesInParameters) {
    for (const FormulaReference& reference : references()) {
        const FunctionPtr function = functionOf(reference);
        if (!function)
            continue;
        for (const FormulaPoint& point : reference.points)
            for (std::size_t k = 0; k < reference.names.size(); ++k)
                EXPECT_EQ(function->formula->slopeInParameter(point.x, reference.parameters, k),
                          point.slopesInParameters[k])
                    << where(reference, point.x) << " in " << reference.names[k];
    }
}

TEST(FormulaReferences, areMetByTheSymbolicDerivatives) {
    for (const FormulaReference& reference : references()) {
        const ParsedExpression parsed = parseExpression(reference.text, reference.names);
        ASSERT_TRUE(parsed.expression);
        const FunctionPtr slope = makeFunction(parsed.expression->derivative(), "slope", "Slope");
        for (const FormulaPoint& point : reference.points) {
            const Jet jet = slope->formula->at(point.x, reference.parameters);
            EXPECT_EQ(jet.value, point.jet.slope) << where(reference, point.x);
            EXPECT_EQ(jet.slope, point.jet.curvature) << where(reference, point.x);
        }
        for (std::size_t k = 0; k < reference.names.size(); ++k) {
            const FunctionPtr inParameter =
                makeFunction(parsed.expression->derivativeInParameter(k), "slope", "Slope");
            for (const FormulaPoint& point : reference.points)
                EXPECT_EQ(inParameter->formula->at(point.x, reference.parameters).value,
                          point.slopesInParameters[k])
                    << where(reference, point.x) << " in " << reference.names[k];
        }
    }
}

TEST(FormulaReferences, areMetCloselyByArrays) {
    for (const FormulaReference& reference : references()) {
        const FunctionPtr function = functionOf(reference);
        // Nothing is left of large terms that cancel, however well each is known.
        if (!function || reference.text == "cosh(x) - sinh(x)")
            continue;
        for (const FormulaPoint& point : reference.points) {
            if (std::isinf(point.jet.value))
                continue;
            double value = 0;
            double slope = 0;
            function->formula->evaluate({&point.x, 1}, reference.parameters, {&value, 1},
                                        {&slope, 1});
            // Sums in doubles cancel as far as their terms do; these are of the size of 1.
            const double valueScale = std::fmax(1, std::fabs(point.jet.value));
            const double slopeScale =
                std::fmax(std::fmax(1, std::fabs(point.jet.slope)), std::fabs(point.jet.value)) *
                std::fmax(1, std::fabs(point.x));
            EXPECT_NEAR(value, point.jet.value, 4e-15 * valueScale) << where(reference, point.x);
            EXPECT_NEAR(slope, point.jet.slope, 4e-15 * slopeScale) << where(reference, point.x);
        }
    }
}

} // namespace activation::testing
