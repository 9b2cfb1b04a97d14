// SPDX-License-Identifier: GPL-3.0-or-later
// What the core costs: whole arrays, single exact points, and sampling for a picture.
#include "measurement.h"

#include <activation/catalogue.h>
#include <activation/expression.h>
#include <activation/formula.h>
#include <activation/sample.h>

#include <cmath>
#include <cstring>
#include <random>

#ifdef HAS_MUPARSER
#include <muParser.h>
#endif

namespace {

using namespace activation;
using benchmarks::Clock;
using benchmarks::Options;

constexpr std::size_t elementCount = 100'000;
constexpr int arrayRounds = 101;
constexpr int exactRounds = 300;
constexpr int sampleRounds = 50;
constexpr int parseRounds = 1000;
constexpr const char* typedFormula = "x * tanh(log(1 + exp(b*x)))";
constexpr View pictureView{-4, 4, -1, 1.2, 1120, 740};

std::vector<double> normalNumbers(std::size_t count) {
    std::mt19937_64 generator(20240229);
    std::normal_distribution<double> normal(0, 3);
    std::vector<double> numbers(count);
    for (double& number : numbers) {
        number = normal(generator);
    }
    return numbers;
}

template<class Work>
std::vector<double> measured(int rounds, const Work& work) {
    work(); // brings code and data into the caches
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const auto start = Clock::now();
        work();
        times.push_back(benchmarks::millisecondsSince(start));
    }
    return times;
}

void printPerElement(const std::string& name, double medianMs) {
    std::printf("%s %.3f ns/element\n", name.c_str(),
                medianMs * 1e6 / static_cast<double>(elementCount));
    std::fflush(stdout);
}

// The same bytes moved and nothing computed: read x, write value and slope.
void benchmarkCopy(const Options& options) {
    if (!options.wants("evaluate/copy")) {
        return;
    }
    const std::vector<double> x = normalNumbers(elementCount);
    std::vector<double> value(x.size());
    std::vector<double> slope(x.size());
    const auto times = measured(options.rounds(arrayRounds), [&] {
        std::memcpy(value.data(), x.data(), x.size() * sizeof(double));
        std::memcpy(slope.data(), x.data(), x.size() * sizeof(double));
        asm volatile("" : : "r"(value.data()), "r"(slope.data()) : "memory");
    });
    printPerElement("evaluate/copy", benchmarks::median(times));
}

void benchmarkArrays(const Options& options, const Function& function) {
    const std::string name = "evaluate/" + function.id;
    if (!options.wants(name)) {
        return;
    }
    const std::vector<double> x = normalNumbers(elementCount);
    const std::vector<double> parameters = defaultParameters(function);
    std::vector<double> value(x.size());
    std::vector<double> slope(x.size());
    const auto times = measured(options.rounds(arrayRounds),
                                [&] { function.formula->evaluate(x, parameters, value, slope); });
    printPerElement(name, benchmarks::median(times));
}

void benchmarkExact(const Options& options, const Function& function) {
    const std::string name = "exact/" + function.id;
    if (!options.wants(name)) {
        return;
    }
    const std::vector<double> parameters = defaultParameters(function);
    const auto count = static_cast<std::size_t>(options.rounds(exactRounds));
    double sum = 0; // keeps the work from being left out
    std::vector<double> times;
    for (const double x : normalNumbers(count)) {
        const auto start = Clock::now();
        sum += function.formula->at(x, parameters).value;
        times.push_back(benchmarks::millisecondsSince(start));
    }
    std::printf("%s median %.2f us/point p95 %.2f us/point%s\n", name.c_str(),
                benchmarks::median(times) * 1e3, benchmarks::quantile(times, 0.95) * 1e3,
                sum == sum ? "" : " (not a number)");
    std::fflush(stdout);
}

// Passes everything on and counts the points that were asked for.
class CountedFormula : public Formula {
public:
    explicit CountedFormula(std::shared_ptr<const Formula> formula)
        : m_formula(std::move(formula)) {}

    Jet at(double x, std::span<const double> parameters) const override {
        ++pointCount;
        return m_formula->at(x, parameters);
    }
    void evaluate(std::span<const double> x, std::span<const double> parameters,
                  std::span<double> value, std::span<double> slope) const override {
        pointCount += x.size();
        m_formula->evaluate(x, parameters, value, slope);
    }
    double slopeInParameter(double x, std::span<const double> parameters,
                            std::size_t index) const override {
        return m_formula->slopeInParameter(x, parameters, index);
    }

    mutable std::size_t pointCount = 0;

private:
    std::shared_ptr<const Formula> m_formula;
};

void benchmarkSampling(const Options& options, const Function& function, Quantity quantity) {
    const std::string name =
        "sample/" + function.id + (quantity == Quantity::Slope ? "-slope" : "");
    if (!options.wants(name)) {
        return;
    }
    const std::vector<double> parameters = defaultParameters(function);
    const auto times = measured(options.rounds(sampleRounds),
                                [&] { sample(function, parameters, quantity, pictureView); });
    Function counted = function;
    const auto formula = std::make_shared<CountedFormula>(function.formula);
    counted.formula = formula;
    std::size_t points = 0;
    for (const Piece& piece : sample(counted, parameters, quantity, pictureView)) {
        points += piece.points.size();
    }
    std::printf("%s points %zu evaluations %zu median %.1f us\n", name.c_str(), points,
                formula->pointCount, benchmarks::median(times) * 1e3);
    std::fflush(stdout);
}

void benchmarkParsing(const Options& options) {
    if (!options.wants("expression/parse")) {
        return;
    }
    bool isGood = true;
    const auto times = measured(options.rounds(parseRounds), [&] {
        isGood = parseExpression(typedFormula).expression.has_value() && isGood;
    });
    std::printf("expression/parse median %.2f us p95 %.2f us%s\n", benchmarks::median(times) * 1e3,
                benchmarks::quantile(times, 0.95) * 1e3, isGood ? "" : " (refused)");
    std::fflush(stdout);
}

// Value and slope of what is typed; beside it the built-in mish, which is the same with b = 1, and
// muParser, which knows values only.
void benchmarkTyped(const Options& options) {
    if (!options.wants("expression/evaluate") && !options.wants("ratio/expression-mish")) {
        return;
    }
    const FunctionPtr typed =
        makeFunction(*parseExpression(typedFormula).expression, "typed", "Typed");
    const FunctionPtr mish = findFunction("mish");
    const std::vector<double> x = normalNumbers(elementCount);
    std::vector<double> value(x.size());
    std::vector<double> slope(x.size());
    const std::vector<double> typedParameters = defaultParameters(*typed);
    const std::vector<double> mishParameters = defaultParameters(*mish);
    // In turn, so that whatever else the machine does falls on both.
    std::vector<double> typedTimes;
    std::vector<double> mishTimes;
    const int rounds = options.rounds(arrayRounds);
    for (int round = 0; round <= rounds; ++round) {
        const auto start = Clock::now();
        typed->formula->evaluate(x, typedParameters, value, slope);
        const double typedTime = benchmarks::millisecondsSince(start);
        const auto middle = Clock::now();
        mish->formula->evaluate(x, mishParameters, value, slope);
        const double mishTime = benchmarks::millisecondsSince(middle);
        if (round > 0) { // the first brings code and data into the caches
            typedTimes.push_back(typedTime);
            mishTimes.push_back(mishTime);
        }
    }
    printPerElement("expression/evaluate", benchmarks::median(typedTimes));
    printPerElement("expression/evaluate-mish", benchmarks::median(mishTimes));
    std::printf("ratio/expression-mish %.2f\n",
                benchmarks::median(typedTimes) / benchmarks::median(mishTimes));
    std::fflush(stdout);
#ifdef HAS_MUPARSER
    double here = 0;
    double b = 1;
    mu::Parser parser;
    parser.DefineVar("x", &here);
    parser.DefineVar("b", &b);
    parser.DefineFun("log", [](double u) { return std::log(u); });
    parser.SetExpr(typedFormula);
    const auto times = measured(options.rounds(arrayRounds), [&] {
        for (std::size_t i = 0; i < x.size(); ++i) {
            here = x[i];
            value[i] = parser.Eval();
        }
    });
    printPerElement("expression/evaluate-muparser-value-only", benchmarks::median(times));
#endif
}

} // namespace

int main(int argc, char** argv) {
    const Options options(argc, argv);
    benchmarkCopy(options);
    for (const FunctionPtr& function : catalogue()) {
        benchmarkArrays(options, *function);
    }
    benchmarkParsing(options);
    benchmarkTyped(options);
    for (const FunctionPtr& function : catalogue()) {
        benchmarkExact(options, *function);
    }
    benchmarkExact(options, *makeFunction(*parseExpression(typedFormula).expression, "typed", ""));
    for (const FunctionPtr& function : catalogue()) {
        benchmarkSampling(options, *function, Quantity::Value);
        benchmarkSampling(options, *function, Quantity::Slope);
    }
}
