// SPDX-License-Identifier: MIT
#include "expression/tree/print.h"

#include "activation/catalogue.h"
#include "operations/table.h"

namespace activation::expression {

namespace {

// Beyond it what is repeated gets a name.
constexpr double heaviest = 300;

class TextWriter : public InfixWriter {
public:
    using InfixWriter::InfixWriter;

protected:
    std::string_view sign(Operation operation) const override {
        return recordOf(operation).infix.text;
    }

    bool isWorthName(Index node) const override { return isHeavy() && weight(node) > 3; }

    Written special(Index node) override {
        const Node& it = tree()[node];
        switch (it.operation) {
        case Operation::Number:
            return {numberText(it.number)};
        case Operation::Pi:
            return {"pi"};
        case Operation::Euler:
            return {"e"};
        case Operation::Variable:
            return {"x"};
        case Operation::Parameter:
            return {tree().parameterNames()[it.symbol]};
        case Operation::Call:
            return catalogueCall(node);
        default:
            return called(printedName(it.operation), node);
        }
    }

private:
    // Parameters that have their default are left out.
    Written catalogueCall(Index node) {
        const Function& function = *catalogue()[tree()[node].symbol];
        std::string text = function.id + "(" + part(tree().operand(node, 0), Binding::Choice);
        for (std::size_t k = 0; k < function.parameters.size(); ++k) {
            const activation::Parameter& parameter = function.parameters[k];
            const Index argument = tree().operand(node, k + 1);
            if (!isDefault(argument, parameter.defaultValue))
                text += ", " + parameter.name + "=" + part(argument, Binding::Choice);
        }
        return {text + ")"};
    }

    bool isDefault(Index argument, double value) const {
        if (value < 0)
            return tree().is(argument, Operation::Negate) &&
                   tree().isNumber(tree().operand(argument, 0), -value);
        return tree().isNumber(argument, value);
    }

    bool isHeavy() const { return weight(tree().root()) > heaviest; }
};

} // namespace

std::string printed(const Tree& tree) {
    TextWriter writer(tree);
    const std::string root = writer.write();
    std::string text;
    for (const NamedPart& named : writer.namedParts())
        text += "let " + named.name + " = " + named.text + "; ";
    return text + root;
}

std::string printedPart(const Tree& tree, Index node) {
    Tree part = tree;
    part.setRoot(node);
    return printed(part.compacted());
}

} // namespace activation::expression
