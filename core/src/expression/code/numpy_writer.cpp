// SPDX-License-Identifier: MIT
#include "expression/code/python_writer.h"
#include "expression/reading/expand.h"
#include "expression/rewriting/stable_forms.h"
#include "operations/table.h"

namespace activation {

namespace expression {

namespace {

class NumpyWriter : public PythonWriter {
public:
    explicit NumpyWriter(const Tree& tree)
        : PythonWriter(tree) {
        // Branches that are not taken may overflow.
        result().context = "with np.errstate(all=\"ignore\"):";
    }

protected:
    CodeForm form(Index node) const override { return recordOf(tree()[node].operation).numpy; }

    Written construct(Index node) override {
        return {"np.where(" + condition(tree().operand(node, 0)) + ", " +
                branch(tree().operand(node, 1)) + ", " + branch(tree().operand(node, 2)) + ")"};
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
