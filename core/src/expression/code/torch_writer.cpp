// SPDX-License-Identifier: MIT
#include "expression/code/python_writer.h"
#include "expression/code/torch_branches.h"
#include "expression/reading/expand.h"
#include "expression/rewriting/stable_forms.h"

namespace activation {

namespace expression {

namespace {

constexpr std::string_view cbrtHelper = R"(def cbrt(u):
    return torch.sign(u) * torch.abs(u) ** (1 / 3)
)";
constexpr std::string_view straightThroughHelper = R"(def straight_through(value, slope):
    return (value - slope).detach() + slope
)";

// PyTorch and Python's math have the same names for these.
std::string_view commonName(Operation operation) {
    switch (operation) {
    case Operation::Floor:
        return "floor";
    case Operation::Ceil:
        return "ceil";
    case Operation::Exp:
        return "exp";
    case Operation::Expm1:
        return "expm1";
    case Operation::Log:
        return "log";
    case Operation::Log1p:
        return "log1p";
    case Operation::Sqrt:
        return "sqrt";
    case Operation::Sin:
        return "sin";
    case Operation::Cos:
        return "cos";
    case Operation::Tan:
        return "tan";
    case Operation::Asin:
        return "asin";
    case Operation::Acos:
        return "acos";
    case Operation::Atan:
        return "atan";
    case Operation::Sinh:
        return "sinh";
    case Operation::Cosh:
        return "cosh";
    case Operation::Tanh:
        return "tanh";
    case Operation::Erf:
        return "erf";
    case Operation::Erfc:
        return "erfc";
    default:
        return {};
    }
}

class TorchWriter : public PythonWriter {
public:
    using PythonWriter::PythonWriter;

protected:
    std::string_view functionName(Operation) const override { return {}; }

    Written construct(Index node) override {
        const Operation operation = tree()[node].operation;
        if (operation == Operation::Pi || operation == Operation::Euler) {
            needImport("import math");
            return {operation == Operation::Pi ? "math.pi" : "math.e"};
        }
        // PyTorch's functions take no plain numbers.
        const bool isPlain = isConstant(node);
        if (const std::string_view name = commonName(operation); !name.empty()) {
            if (isPlain)
                needImport("import math");
            return called((isPlain ? "math." : "torch.") + std::string(name), node);
        }
        if (isPlain)
            return {"float(" + onTensor(node).text + ")"};
        return onTensor(node);
    }

    Written onTensor(Index node) {
        switch (tree()[node].operation) {
        case Operation::Abs:
            return tensorFunction("torch.abs", node);
        case Operation::Sign:
            return tensorFunction("torch.sign", node);
        case Operation::Sigmoid:
            return tensorFunction("torch.sigmoid", node);
        case Operation::NormalCdf:
            return tensorFunction("torch.special.ndtr", node);
        case Operation::Cbrt:
            need(cbrtHelper);
            return tensorFunction("cbrt", node);
        case Operation::Softplus: // whose own threshold of 20 would leave out digits
            return {"torch.nn.functional.softplus(" + tensor(tree().operand(node, 0)) +
                    ", threshold=50)"};
        case Operation::Softsign:
            return softsign(node, isConstant(node) ? "abs" : "torch.abs");
        case Operation::Gaussian:
            return {"torch.exp(-" + wholeTensor(tree().operand(node, 0)) + "**2)"};
        case Operation::If:
            return {"torch.where(" + tensorCondition(tree().operand(node, 0)) + ", " +
                    branch(tree().operand(node, 1)) + ", " + branch(tree().operand(node, 2)) + ")"};
        case Operation::Minimum:
            return extreme("torch.minimum", "max", node);
        case Operation::Maximum:
            if (tree().isNumber(tree().operand(node, 0), 0) ||
                tree().isNumber(tree().operand(node, 1), 0)) {
                const std::size_t other = tree().isNumber(tree().operand(node, 0), 0) ? 1 : 0;
                return {"torch.relu(" + tensor(tree().operand(node, other)) + ")"};
            }
            return extreme("torch.maximum", "min", node);
        case Operation::GumbelNoise:
            needImport("import math");
            need(gumbelHelper);
            return called("gumbel", node);
        default:
            need(straightThroughHelper);
            return {"straight_through(" + tensor(tree().operand(node, 0)) + ", " +
                    tensor(tree().operand(node, 1)) + ")"};
        }
    }

    Written conditionAsNumber(Index node) override {
        return {"torch.as_tensor(" + condition(node) + ", dtype=x.dtype)"};
    }
    std::string both(const std::string& a, const std::string& b) const override {
        return "torch.logical_and(" + asTensor(a) + ", " + asTensor(b) + ")";
    }
    std::string either(const std::string& a, const std::string& b) const override {
        return "torch.logical_or(" + asTensor(a) + ", " + asTensor(b) + ")";
    }
    std::string opposite(const std::string& a) const override {
        return "torch.logical_not(" + asTensor(a) + ")";
    }
    Written constantPower(Index node) override {
        return {"float(torch.pow(" + tensor(tree().operand(node, 0)) + ", " +
                tensor(tree().operand(node, 1)) + "))"};
    }

private:
    static std::string asTensor(const std::string& text) { return "torch.as_tensor(" + text + ")"; }

    // A plain number as a tensor of x's kind.
    std::string tensor(Index node) {
        const std::string text = part(node, Binding::Choice);
        return isConstant(node) ? "torch.as_tensor(" + text + ", dtype=x.dtype)" : text;
    }

    std::string branch(Index node) {
        return tree().isNumber(node, 0) ? "torch.zeros_like(x)" : tensor(node);
    }

    std::string wholeTensor(Index node) {
        return isConstant(node) ? tensor(node) : part(node, Binding::Whole);
    }

    std::string tensorCondition(Index node) {
        return isConstant(node) ? asTensor(condition(node)) : condition(node);
    }

    Written tensorFunction(std::string_view name, Index node) {
        return {std::string(name) + "(" + tensor(tree().operand(node, 0)) + ")"};
    }

    Written extreme(std::string_view name, std::string_view bound, Index node) {
        const Index a = tree().operand(node, 0);
        const Index b = tree().operand(node, 1);
        if (isConstant(a) == isConstant(b))
            return {std::string(name) + "(" + tensor(a) + ", " + tensor(b) + ")"};
        const Index plain = isConstant(a) ? a : b;
        const Index other = isConstant(a) ? b : a;
        return {"torch.clamp(" + part(other, Binding::Choice) + ", " + std::string(bound) + "=" +
                part(plain, Binding::Choice) + ")"};
    }
};

} // namespace

} // namespace expression

PythonCode torchCode(const Expression& expression) {
    const expression::Tree tree = expression::guardedBranches(
        expression::stableForm(expression::expanded(expression.tree())));
    PythonCode code = expression::TorchWriter(tree).code();
    if (!tree.dependsOnVariable()[tree.root()])
        code.expression = "(" + code.expression + ") * torch.ones_like(x)";
    return code;
}

} // namespace activation
