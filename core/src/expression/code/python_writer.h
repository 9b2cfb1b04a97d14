// SPDX-License-Identifier: MIT
// What NumPy and PyTorch code have in common: Python's operators, and conditions that are no
// numbers.
#pragma once

#include "activation/expression.h"
#include "expression/tree/infix_writer.h"

#include <string>
#include <vector>

namespace activation::expression {

class PythonWriter : public InfixWriter {
public:
    explicit PythonWriter(const Tree& tree)
        : InfixWriter(tree)
        , m_dependsOnVariable(tree.dependsOnVariable())
        , m_isConstant(constants(tree)) {}

    PythonCode code();

protected:
    std::string_view sign(Operation operation) const override;
    bool isWorthName(Index node) const override;
    std::size_t timesWritten(Index node, std::size_t place) const override;
    std::string parameterText(const std::string& name) const override { return pythonName(name); }
    Written special(Index node) override;

    // How the language writes an operation, by its record; empty where it is a construct.
    virtual CodeForm form(Index node) const = 0;
    // What is neither an operator, a leaf nor written in a form.
    virtual Written construct(Index node) = 0;
    // A condition where a number is wanted.
    virtual Written conditionAsNumber(Index node) = 0;
    virtual std::string both(const std::string& a, const std::string& b) const = 0;
    virtual std::string either(const std::string& a, const std::string& b) const = 0;
    virtual std::string opposite(const std::string& a) const = 0;
    // A power of numbers alone.
    virtual Written constantPower(Index node) = 0;

    // A condition where one is wanted.
    std::string condition(Index node);
    Written coded(const CodeForm& form, Index node);
    // Whether it is made of numbers alone.
    bool isConstant(Index node) const { return m_isConstant[node]; }
    PythonCode& result() { return m_code; }

private:
    static std::vector<bool> constants(const Tree& tree);
    // The definition goes before the code, once.
    void need(std::string_view helper);
    void importFor(std::string_view text);

    std::vector<bool> m_dependsOnVariable;
    std::vector<bool> m_isConstant;
    PythonCode m_code;
};

} // namespace activation::expression
