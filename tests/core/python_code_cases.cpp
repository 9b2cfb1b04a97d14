// SPDX-License-Identifier: MIT
// Prints a Python program that compares the code written for every function of the catalogue with
// exact values.
#include "activation/catalogue.h"
#include "activation/expression.h"
#include "activation/formula.h"
#include "array_points.h"

#include <cmath>
#include <cstdio>

namespace {

using namespace activation;

void printNumbers(const char* name, const std::vector<double>& numbers) {
    std::printf("%s = np.array([", name);
    for (const double number : numbers)
        if (std::isfinite(number))
            std::printf("float.fromhex('%a'), ", number);
        else
            std::printf("float('%f'), ", number);
    std::printf("])\n");
}

// Where digits can be told: not beside a break, and not where intermediate results overflow.
bool isPlain(const Function& function, const std::vector<double>& parameters, double x) {
    for (const Break& place : function.breaks(parameters))
        if (std::fabs(place.x - x) < 1e-6)
            return false;
    return std::fabs(x) <= 1000 && std::fabs(x) > 1e-4;
}

void printCode(const Expression& expression) {
    const Expression slope = expression.derivative();
    std::printf("%s\n", pythonFunction(numpyCode(expression), expression, "value").c_str());
    std::printf("%s\n", pythonFunction(numpyCode(slope), slope, "slope").c_str());
    std::printf("%s\n", torchModule(expression, "torch_value").c_str());
}

void printChecks(const Function& function, const std::vector<double>& parameters,
                 const std::vector<double>& points) {
    std::vector<double> x;
    std::vector<double> values;
    std::vector<double> slopes;
    for (const double point : points) {
        if (x.size() >= 200 || !isPlain(function, parameters, point))
            continue;
        const Jet jet = function.formula->at(point, parameters);
        x.push_back(point);
        values.push_back(jet.value);
        slopes.push_back(jet.slope);
    }
    printNumbers("x", x);
    printNumbers("values", values);
    printNumbers("slopes", slopes);
    printNumbers("parameters", parameters);
    std::printf("check('%s', parameters, x, values, slopes)\n\n", function.id.c_str());
}

void printCase(const Function& function, std::mt19937_64& random) {
    const auto expression = expressionOf(function);
    if (!expression) {
        std::printf("missing('%s')\n", function.id.c_str());
        return;
    }
    printCode(*expression);
    for (const std::vector<double>& parameters : someParameters(function, random))
        printChecks(function, parameters, shuffledPoints(function, parameters, random));
}

// Formulas whose branches overflow, or have no value, where they are not taken.
constexpr const char* branches[] = {
    "x if x > 0 else a * (exp(x) - 1)",
    "max(0, x) + min(0, a * (exp(x) - 1))",
    "exp(x) if x < 0 else log(1 + a * x) if x < 5 else sqrt(x) + 1 / x",
    "min(x, exp(x)) * float",
    "where(x > 0, x^a, -(-x)^a)",
    "cosh(x) if abs(x) < 2 else x / (1 + abs(x))",
    "softsign(softsign(sinh(max(-700, min(x, 3)))))",
    "let c = (x > 0) == (a > 0); let d = (c == c) == (c == c); if((d == d) == (d == d), x * c, 2)",
    "x + sqrt(x^2 + a)",
};

} // namespace

int main() {
    std::mt19937_64 random(5);
    std::printf("function_count = %zu\n", catalogue().size());
    for (const FunctionPtr& function : catalogue())
        printCase(*function, random);
    for (const char* text : branches) {
        const Expression expression = *parseExpression(text).expression;
        const FunctionPtr function = makeFunction(expression, "branches", text);
        printCode(expression);
        for (const double parameter : {1.0, 0.3})
            printChecks(*function, std::vector(expression.parameterNames().size(), parameter),
                        {-1000, -710, -90, -3, -0.5, -0.01, 0.01, 0.7, 4, 90, 710, 1000});
    }
}
