// SPDX-License-Identifier: MIT
// What a record of an operation must have, computed from the records themselves.
#include "activation/formula.h"
#include "operations/table.h"
#include "typed_formula.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <set>

namespace activation::expression {

namespace {

using activation::testing::expressionFrom;
using activation::testing::functionFrom;

// "cbrt(x)", "min(x, 0.25)".
std::string callOf(const OperationRecord& record) {
    constexpr std::string_view arguments[] = {"", "(x)", "(x, 0.25)", "(x > 0.25, x, 0.25)"};
    return std::string(record.names.front()) + std::string(arguments[record.arity]);
}

std::vector<OperationRecord> namedRecords() {
    std::vector<OperationRecord> named;
    std::ranges::copy_if(operationRecords, std::back_inserter(named),
                         [](const OperationRecord& record) {
                             return !record.names.front().empty() && record.infix.text.empty();
                         });
    return named;
}

bool isWithin(double a, double b, double allowed) {
    return std::fabs(a - b) <= allowed * std::fmax(1, std::fabs(b));
}

} // namespace

TEST(OperationTable, givesEveryNameOnce) {
    std::set<std::string_view> names;
    for (const FunctionName& known : functionNames())
        EXPECT_TRUE(names.insert(known.name).second) << known.name;
}

TEST(OperationTable, isReadAndPrintedByItsNames) {
    for (const OperationRecord& record : namedRecords())
        EXPECT_EQ(expressionFrom(callOf(record)).text(), callOf(record));
}

TEST(OperationTable, hasTheSlopesThatAreComputed) {
    for (const OperationRecord& record : namedRecords()) {
        const std::string call = callOf(record);
        const FunctionPtr function = functionFrom(call);
        const FunctionPtr slope =
            makeFunction(expressionFrom(call).derivative(), "slope", "Its slope");
        for (const double x : {-0.9, -0.3, 0.2, 0.7}) {
            const Jet wanted = function->formula->at(x, {});
            const double got = slope->formula->at(x, {}).value;
            EXPECT_TRUE(isWithin(got, wanted.slope, 1e-14) ||
                        (std::isnan(wanted.value) && !std::isfinite(wanted.slope)))
                << call << " at " << x << ": " << got << " for " << wanted.slope;
        }
    }
}

TEST(OperationTable, isWrittenInEveryLanguage) {
    for (const OperationRecord& record : namedRecords()) {
        const std::string call = callOf(record);
        const Expression expression = expressionFrom(call);
        EXPECT_FALSE(numpyCode(expression).expression.empty()) << call;
        EXPECT_FALSE(torchCode(expression).expression.empty()) << call;
        // What is written as LaTeX reads back; a formula on paper has no slope of its own.
        const FunctionPtr read = functionFrom(expression.tex());
        const FunctionPtr written = functionFrom(call);
        for (const double x : {-0.9, -0.3, 0.2, 0.7}) {
            const double wanted = written->formula->at(x, {}).value;
            const double got = read->formula->at(x, {}).value;
            EXPECT_TRUE(isWithin(got, wanted, 1e-15) || (std::isnan(got) && std::isnan(wanted)))
                << call << " as " << expression.tex() << " at " << x;
        }
    }
}

// tests/core/references/make_formula_references.py computes them with mpmath; a function of two
// operands that can be taken there needs a formula of its own.
TEST(OperationTable, isHeldAgainstReferences) {
    std::ifstream file(FORMULA_REFERENCE_TABLE);
    const std::string table{std::istreambuf_iterator<char>(file), {}};
    for (const OperationRecord& record : namedRecords())
        if (record.arity == 1) {
            EXPECT_NE(table.find("formula " + callOf(record) + "\n"), std::string::npos)
                << callOf(record);
        }
}

} // namespace activation::expression
