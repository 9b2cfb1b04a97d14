// SPDX-License-Identifier: MIT
// Writes a tree with operators between operands and as few brackets as are needed, in any language
// of that kind.
#pragma once

#include "expression/tree/tree.h"
#include "operations/record.h"

#include <string>
#include <vector>

namespace activation::expression {

struct Written {
    std::string text{};
    Binding binding = Binding::Whole;
};

struct NamedPart {
    std::string name;
    std::string text;
};

class InfixWriter {
public:
    explicit InfixWriter(const Tree& tree);
    virtual ~InfixWriter() = default;
    InfixWriter(const InfixWriter&) = delete;
    InfixWriter& operator=(const InfixWriter&) = delete;

    // The root; afterwards namedParts() holds what it refers to, in the order of definition.
    std::string write();
    const std::vector<NamedPart>& namedParts() const { return m_namedParts; }

protected:
    // What is not written with a sign.
    virtual Written special(Index node) = 0;
    // The sign before an operand or between two; empty for what is not written with one.
    virtual std::string_view sign(Operation operation) const = 0;
    // Whether a node that is written more than once gets a name. What would make the text long gets
    // one in any case.
    virtual bool isWorthName(Index node) const = 0;
    // How often the operand in that place is written where its node is.
    virtual std::size_t timesWritten(Index, std::size_t) const { return 1; }
    // What a name stands for.
    virtual std::string definition(Index node) { return part(node, Binding::Choice); }
    // How a parameter is written, which no other name may be.
    virtual std::string parameterText(const std::string& name) const { return name; }

    virtual std::string nameOf(int number) const { return "u" + std::to_string(number); }
    virtual std::string bracketed(const std::string& text) const { return "(" + text + ")"; }

    // An operand in a place that needs at least that binding.
    std::string part(Index node, Binding least);
    // name(operand, operand).
    Written called(std::string_view name, Index node);
    // The operands in the places of the form; what has no places is called by that name.
    Written filled(const Form& form, Index node);
    // An operand where the form asks for a tensor.
    virtual std::string tensorPart(Index node, Binding least) { return part(node, least); }
    // How often the form has a place for that operand, at least once.
    static std::size_t timesWritten(const Form& form, std::size_t place);
    const Tree& tree() const { return m_tree; }
    bool isNamed(Index node) const { return !m_names[node].empty(); }
    // How many signs and names a node takes where nothing of it has a name; known in write().
    double weight(Index node) const { return m_weights[node]; }

private:
    void weigh();
    bool needsName(Index node, double weight) const;
    void giveName(Index node, std::string text);
    Written written(Index node);
    std::string freshName();

    const Tree& m_tree;
    std::vector<std::size_t> m_uses; // how often it is written where nothing above it has a name
    std::vector<double> m_weights;
    std::vector<int> m_heights;
    std::vector<std::string> m_names; // of nodes that have one
    std::vector<NamedPart> m_namedParts;
    int m_nextName = 1;
};

// The shortest text that reads back as the same number.
std::string numberText(double value);

} // namespace activation::expression
