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

void printCase(const Function& function, std::mt19937_64& random) {
    const auto expression = expressionOf(function);
    if (!expression) {
        std::printf("missing('%s')\n", function.id.c_str());
        return;
    }
    const Expression slope = expression->derivative();
    std::printf("%s\n", pythonFunction(numpyCode(*expression), *expression, "value").c_str());
    std::printf("%s\n", pythonFunction(numpyCode(slope), slope, "slope").c_str());
    std::printf("%s\n", pythonFunction(torchCode(*expression), *expression, "torch_value").c_str());
    for (const std::vector<double>& parameters : someParameters(function, random)) {
        std::vector<double> x;
        std::vector<double> values;
        std::vector<double> slopes;
        for (const double point : shuffledPoints(function, parameters, random)) {
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
}

} // namespace

int main() {
    std::mt19937_64 random(5);
    for (const FunctionPtr& function : catalogue())
        printCase(*function, random);
}
