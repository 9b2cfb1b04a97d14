// SPDX-License-Identifier: GPL-3.0-or-later
// Takes any bytes for a formula and asks everything of it that can be asked.
#include <activation/catalogue.h>
#include <activation/expression.h>
#include <activation/formula.h>
#include <activation/sample.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>

namespace {

using namespace activation;

[[noreturn]] void fail(const char* what, const std::string& text) {
    std::fprintf(stderr, "%s: %s\n", what, text.c_str());
    std::abort();
}

void checkProblem(const ParsedExpression& parsed, std::string_view text) {
    const TextProblem& problem = parsed.problem;
    if (problem.sentence.empty() || problem.position > text.size() ||
        problem.length > text.size() - problem.position)
        fail("a problem without place or sentence", std::string(text));
}

void checkPrinting(const Expression& expression) {
    const std::string text = expression.text();
    if (text.size() > mostFormulaCharacters)
        return;
    const ParsedExpression again = parseExpression(text, expression.parameterNames());
    if (!again.expression)
        fail("what was printed cannot be read", text + " -- " + again.problem.sentence.text());
    if (!(*again.expression == expression))
        fail("what was printed reads as something else", text + " -- " + again.expression->text());
}

void checkWriters(const Expression& expression) {
    const Expression slope = expression.derivative();
    std::size_t length = expression.tex().size() + slope.tex().size() + slope.text().size();
    for (const PythonCode& code : {numpyCode(expression), numpyCode(slope), torchCode(expression)})
        length += pythonFunction(code, expression, "f").size();
    for (const Sentence& note : expression.stableForms())
        length += note.text().size();
    if (length > 20'000'000)
        fail("too much is written", expression.text());
}

void checkEvaluation(const Expression& expression) {
    const FunctionPtr function = makeFunction(expression, "f", "f");
    std::vector<double> parameters = defaultParameters(*function);
    for (std::size_t k = 0; k < parameters.size(); ++k)
        parameters[k] = k % 3 == 0 ? 1 : k % 3 == 1 ? -0.5 : 3;
    const double infinity = std::numeric_limits<double>::infinity();
    const std::vector<double> x{-infinity, -1e300, -800, -3,  -0.25,   0,
                                5e-324,    0.5,    2,    700, infinity};
    std::vector<double> value(x.size());
    std::vector<double> slope(x.size());
    function->formula->evaluate(x, parameters, value, slope);
    function->formula->at(0.75, parameters);
    function->formula->beside(-1, Side::Left, parameters);
    for (std::size_t k = 0; k < std::min<std::size_t>(parameters.size(), 2); ++k)
        function->formula->slopeInParameter(0.75, parameters, k);
    sample(*function, parameters, Quantity::Value, {-4, 4, -2, 2, 100, 100});
}

// What stands before a percent sign, which no formula knows, is a formula that the rest may call:
// f1, f2 and so on.
std::vector<NamedExpression> takeCallable(std::string_view& text) {
    std::vector<NamedExpression> callable;
    for (std::size_t end = text.find('%'); end != std::string_view::npos; end = text.find('%')) {
        const ParsedExpression parsed = parseExpression(text.substr(0, end), callable);
        if (!parsed.expression || callable.size() == 50)
            break;
        std::string name = "f";
        name += std::to_string(callable.size() + 1);
        callable.push_back({name,
                            parsed.expression,
                            std::vector<double>(parsed.expression->parameterNames().size(), 1.5),
                            {}});
        text.remove_prefix(end + 1);
    }
    return callable;
}

void checkCalls(const ParsedExpression& parsed, std::string_view text, std::size_t callableCount) {
    for (const NamedCall& call : parsed.calls)
        if (call.callee >= callableCount || call.position + call.length > text.size())
            fail("a call without place or function", std::string(text));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::vector<NamedExpression> callable = takeCallable(text);
    const ParsedExpression parsed = parseExpression(text, callable);
    checkCalls(parsed, text, callable.size());
    if (!parsed.expression) {
        checkProblem(parsed, text);
        return 0;
    }
    checkPrinting(*parsed.expression);
    checkWriters(*parsed.expression);
    checkEvaluation(*parsed.expression);
    return 0;
}
