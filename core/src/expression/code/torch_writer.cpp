// SPDX-License-Identifier: MIT
#include "expression/code/python_writer.h"
#include "expression/code/torch_branches.h"
#include "expression/reading/expand.h"
#include "expression/rewriting/stable_forms.h"
#include "operations/table.h"

namespace activation {

namespace expression {

namespace {

class TorchWriter : public PythonWriter {
public:
    using PythonWriter::PythonWriter;

protected:
    // PyTorch's functions take no plain numbers.
    CodeForm form(Index node) const override {
        const OperationRecord& record = recordOf(tree()[node].operation);
        if (isConstant(node))
            return {record.math.text, record.math.binding};
        return record.torch;
    }

    std::string tensorPart(Index node, Binding least) override {
        return isConstant(node) ? tensor(node) : part(node, least);
    }

    // What has no form, and plain numbers that Python's own functions do not take.
    Written construct(Index node) override {
        const Written written = onTensor(node);
        return isConstant(node) ? Written{"float(" + written.text + ")"} : written;
    }

    Written onTensor(Index node) {
        switch (tree()[node].operation) {
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
        default:
            return coded(recordOf(tree()[node].operation).torch, node);
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

    std::string tensorCondition(Index node) {
        return isConstant(node) ? asTensor(condition(node)) : condition(node);
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
