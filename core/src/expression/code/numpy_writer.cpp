// SPDX-License-Identifier: MIT
#include "expression/code/python_writer.h"
#include "expression/reading/expand.h"
#include "expression/rewriting/stable_forms.h"

namespace activation {

namespace expression {

namespace {

constexpr std::string_view sigmoidHelper = R"(def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u >= 0, 1 / (1 + e), e / (1 + e))
)";
constexpr std::string_view erfHelper = "erf = np.vectorize(math.erf, otypes=[float])\n";
constexpr std::string_view erfcHelper = "erfc = np.vectorize(math.erfc, otypes=[float])\n";
constexpr std::string_view normalCdfHelper = R"(def normal_cdf(u):
    return erfc(-u / np.sqrt(2)) / 2
)";

class NumpyWriter : public PythonWriter {
public:
    explicit NumpyWriter(const Tree& tree)
        : PythonWriter(tree) {
        // Branches that are not taken may overflow.
        result().context = "with np.errstate(all=\"ignore\"):";
    }

protected:
    std::string_view functionName(Operation operation) const override {
        switch (operation) {
        case Operation::Pi:
            return "np.pi";
        case Operation::Euler:
            return "np.e";
        case Operation::Minimum:
            return "np.minimum";
        case Operation::Maximum:
            return "np.maximum";
        case Operation::Abs:
            return "np.abs";
        case Operation::Sign:
            return "np.sign";
        case Operation::Floor:
            return "np.floor";
        case Operation::Ceil:
            return "np.ceil";
        case Operation::Exp:
            return "np.exp";
        case Operation::Expm1:
            return "np.expm1";
        case Operation::Log:
            return "np.log";
        case Operation::Log1p:
            return "np.log1p";
        case Operation::Sqrt:
            return "np.sqrt";
        case Operation::Cbrt:
            return "np.cbrt";
        case Operation::Sin:
            return "np.sin";
        case Operation::Cos:
            return "np.cos";
        case Operation::Tan:
            return "np.tan";
        case Operation::Asin:
            return "np.arcsin";
        case Operation::Acos:
            return "np.arccos";
        case Operation::Atan:
            return "np.arctan";
        case Operation::Sinh:
            return "np.sinh";
        case Operation::Cosh:
            return "np.cosh";
        case Operation::Tanh:
            return "np.tanh";
        default:
            return {};
        }
    }

    Written construct(Index node) override {
        const Index first = tree().operand(node, 0);
        const auto helped = [&](std::string_view name, std::string_view helper) {
            need(helper);
            return called(name, node);
        };
        switch (tree()[node].operation) {
        case Operation::If:
            return {"np.where(" + condition(first) + ", " + branch(tree().operand(node, 1)) + ", " +
                    branch(tree().operand(node, 2)) + ")"};
        case Operation::Sigmoid:
            return helped("sigmoid", sigmoidHelper);
        case Operation::Softplus:
            return {"np.logaddexp(0, " + part(first, Binding::Choice) + ")"};
        case Operation::Softsign:
            return softsign(node, "np.abs");
        case Operation::Gaussian:
            return {"np.exp(-" + part(first, Binding::Whole) + "**2)"};
        case Operation::Erf:
            needImport("import math");
            return helped("erf", erfHelper);
        case Operation::Erfc:
            needImport("import math");
            return helped("erfc", erfcHelper);
        case Operation::NormalCdf:
            needImport("import math");
            need(erfcHelper);
            return helped("normal_cdf", normalCdfHelper);
        case Operation::GumbelNoise:
            needImport("import math");
            return helped("gumbel", gumbelHelper);
        default: // StraightThrough
            return {part(first, Binding::Whole)};
        }
    }

    // A whole number with a point, or arrays of whole numbers would come out.
    std::string branch(Index node) {
        const std::string text = part(node, Binding::Choice);
        const bool isWhole = tree().is(node, Operation::Number) &&
                             text.find_first_not_of("0123456789") == std::string::npos;
        return isWhole ? text + ".0" : text;
    }

    Written conditionAsNumber(Index node) override {
        return {"np.where(" + condition(node) + ", 1.0, 0.0)"};
    }
    std::string both(const std::string& a, const std::string& b) const override {
        return "np.logical_and(" + a + ", " + b + ")";
    }
    std::string either(const std::string& a, const std::string& b) const override {
        return "np.logical_or(" + a + ", " + b + ")";
    }
    std::string opposite(const std::string& a) const override {
        return "np.logical_not(" + a + ")";
    }
    // Python itself would count to any number of digits.
    Written constantPower(Index node) override {
        return {"np.power(" + part(tree().operand(node, 0), Binding::Choice) + " + 0.0, " +
                part(tree().operand(node, 1), Binding::Choice) + ")"};
    }
};

} // namespace

} // namespace expression

PythonCode numpyCode(const Expression& expression) {
    const expression::Tree tree = expression::stableForm(expression::expanded(expression.tree()));
    PythonCode code = expression::NumpyWriter(tree).code();
    if (!tree.dependsOnVariable()[tree.root()])
        code.expression = "(" + code.expression + ") * np.ones_like(x)";
    return code;
}

} // namespace activation
