// SPDX-License-Identifier: MIT
// Every function of the catalogue, read from its own text, against the catalogue.
#include "activation/catalogue.h"
#include "activation/expression.h"
#include "activation/formula.h"
#include "array_points.h"
#include "expression/running/compiled.h"
#include "vector/array_function.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>

namespace activation {

namespace {

// How many doubles lie between two.
double unitsApart(double a, double b) {
    if (a == b || (std::isnan(a) && std::isnan(b)))
        return 0;
    if (std::isnan(a) || std::isnan(b) || std::isinf(a) || std::isinf(b))
        return HUGE_VAL;
    const double spacing = std::nextafter(std::fmax(std::fabs(a), std::fabs(b)), HUGE_VAL) -
                           std::fmax(std::fabs(a), std::fabs(b));
    return std::fabs(a - b) / spacing;
}

} // namespace

class CatalogueText : public testing::TestWithParam<FunctionPtr> {};

TEST_P(CatalogueText, givesWhatTheCatalogueGives_atPoints) {
    const Function& record = *GetParam();
    const auto expression = expressionOf(record);
    ASSERT_TRUE(expression) << record.text;
    const auto formula = expression::compiled(expression->tree(), InstructionSet::Baseline);
    std::mt19937_64 random(11);
    for (const std::vector<double>& parameters : someParameters(record, random)) {
        int left = 150;
        for (const double x : shuffledPoints(record, parameters, random)) {
            if (--left < 0)
                break;
            const Jet wanted = record.formula->at(x, parameters);
            const Jet got = formula->at(x, parameters);
            // The catalogue takes the double nearest to 1/6 for 1/6 itself, which shows beside -3.
            const double allowed = record.id == "hard_sigmoid" ? 2 / std::fabs(wanted.value) : 2;
            ASSERT_LE(unitsApart(got.value, wanted.value), allowed)
                << record.id << " at " << testing::PrintToString(x) << " with "
                << testing::PrintToString(parameters) << ": " << testing::PrintToString(got.value)
                << " for " << testing::PrintToString(wanted.value);
            ASSERT_LE(unitsApart(got.slope, wanted.slope), 2)
                << record.id << "' at " << testing::PrintToString(x) << " with "
                << testing::PrintToString(parameters) << ": " << testing::PrintToString(got.slope)
                << " for " << testing::PrintToString(wanted.slope);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Catalogue, CatalogueText, testing::ValuesIn(catalogue()),
                         [](const auto& instance) { return instance.param->id; });

} // namespace activation
