// SPDX-License-Identifier: MIT
#include "activation/expression.h"

#include "expression/reading/expand.h"
#include "expression/reading/letters.h"
#include "expression/rewriting/primitive_form.h"
#include "expression/rewriting/stable_forms.h"
#include "expression/running/block_program.h"
#include "expression/running/breaks.h"
#include "expression/running/compiled.h"
#include "expression/running/point_evaluation.h"
#include "expression/typed_formula.h"

#include <algorithm>
#include <cmath>
#include <mutex>

namespace activation {

namespace expression {

namespace {

Parameter parameterOf(const std::string& name) {
    const std::string_view letter = greekLetter(name);
    return {.name = name,
            .symbol = letter.empty() ? name : std::string(letter),
            .defaultValue = 1,
            .low = -5,
            .high = 5};
}

// What is asked for again with the same parameters, frame by frame, is found out once.
template<class Result>
class Remembered {
public:
    template<class Find>
    Result get(std::span<const double> parameters, Find find) {
        const std::scoped_lock lock(m_mutex);
        if (!m_isKnown || !std::ranges::equal(parameters, m_parameters)) {
            m_result = find();
            m_parameters.assign(parameters.begin(), parameters.end());
            m_isKnown = true;
        }
        return m_result;
    }

private:
    std::mutex m_mutex;
    bool m_isKnown = false;
    std::vector<double> m_parameters;
    Result m_result;
};

// Where the slope passes zero or turns around itself, on a grid.
std::vector<double> turningPoints(const Formula& formula, std::span<const double> parameters) {
    constexpr int steps = 300; // to each side
    constexpr double spacing = 0.1;
    constexpr std::size_t most = 60;
    std::vector<double> x;
    for (int k = -steps; k <= steps; ++k)
        x.push_back(k * spacing);
    std::vector<double> slope(x.size());
    formula.evaluate(x, parameters, {}, slope);
    std::vector<double> turns;
    for (std::size_t k = 1; k + 1 < x.size() && turns.size() < most; ++k) {
        const double before = slope[k] - slope[k - 1];
        const double after = slope[k + 1] - slope[k];
        const double size = std::fabs(slope[k]) + std::fabs(before) + std::fabs(after);
        const bool turnsAround = before * after < 0 && std::fabs(before) > 1e-9 * size;
        const bool passesZero = (slope[k - 1] < 0) != (slope[k] < 0) && slope[k] != 0;
        if (turnsAround || passesZero)
            turns.push_back(x[k]);
    }
    return turns;
}

} // namespace

namespace {

std::shared_ptr<const Tree> programOf(const Tree& tree) {
    return std::make_shared<const Tree>(primitiveForm(stableForm(expanded(tree))));
}

VectorArrayFunction arrayFunctionOf(const std::shared_ptr<const Tree>& program,
                                    InstructionSet instructionSet) {
    const PointFunctions quick = quickPointFunctionsOf(program);
    const OperationBlockFunctions operations = operationBlockFunctions(instructionSet);
    return {BlockProgram(program, operations, quick), blockFunctions(instructionSet).hasIrregular,
            tailFunctionOf(program), quick};
}

} // namespace

std::shared_ptr<const Formula> compiled(const Tree& tree, InstructionSet instructionSet) {
    const auto program = programOf(tree);
    return std::make_shared<CompiledFormula>(tree.parameterNames().size(),
                                             pointFunctionsOf(program),
                                             arrayFunctionOf(program, instructionSet));
}

} // namespace expression

FunctionPtr makeFunction(const Expression& expression, std::string id, std::string name) {
    auto function = std::make_shared<Function>();
    function->id = std::move(id);
    function->name = std::move(name);
    function->family = Family::Further;
    function->tex = expression.tex();
    function->gradientTex = expression.derivative().tex();
    function->text = expression.text();
    for (const std::string& parameter : expression.parameterNames())
        function->parameters.push_back(expression::parameterOf(parameter));
    const auto program = expression::programOf(expression.tree());
    const auto formula = std::make_shared<const TypedFormula>(
        expression, expression::pointFunctionsOf(program),
        expression::arrayFunctionOf(program, availableInstructionSets().back()));
    function->formula = formula;
    const auto finder =
        std::make_shared<const expression::BreakFinder>(expression::expanded(expression.tree()));
    const auto breaks = std::make_shared<expression::Remembered<std::vector<Break>>>();
    function->breaks = [finder, breaks, formula,
                        quick = expression::pointFunctionsOf(program, 256)](
                           std::span<const double> parameters) {
        if (parameters.size() < formula->parameterCount())
            return std::vector<Break>{};
        return breaks->get(parameters, [&] { return finder->find(parameters, quick, *formula); });
    };
    const auto features = std::make_shared<expression::Remembered<std::vector<double>>>();
    function->features = [formula, features](std::span<const double> parameters) {
        if (parameters.size() < formula->parameterCount())
            return std::vector<double>{};
        return features->get(parameters,
                             [&] { return expression::turningPoints(*formula, parameters); });
    };
    return function;
}

} // namespace activation
