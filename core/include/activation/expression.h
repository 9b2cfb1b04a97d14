// SPDX-License-Identifier: MIT
// A formula of one's own: read from text, shown, differentiated, written as code, and made into a
// function that does all that a function of the catalogue does.
#pragma once

#include "activation/function.h"
#include "activation/sentence.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace activation {

namespace expression {
class Tree;
}

// Bounds within which every formula is answered at once; what goes beyond gets a sentence.
inline constexpr std::size_t mostFormulaCharacters = 2000; // bytes
inline constexpr std::size_t mostFormulaNodes = 600;       // different sub-expressions
inline constexpr std::size_t mostFormulaDepth = 64;        // of brackets within brackets
inline constexpr std::size_t mostFormulaParameters = 8;
inline constexpr std::size_t mostWrittenOutNodes = 6000; // with the catalogue's functions in full

// Where a text makes no sense, in bytes of UTF-8, and why.
struct TextProblem {
    std::size_t position = 0;
    std::size_t length = 0; // 0 at the end of the text
    Sentence sentence{};
};

// Program text in Python.
struct PythonCode {
    std::vector<std::string> imports;    // "import math", beyond NumPy as np or PyTorch as torch
    std::string context;                 // "with ...:" around the lines below; may be empty
    std::vector<std::string> helpers;    // definitions of functions that the lines below call
    std::vector<std::string> statements; // "t1 = ...": what is used more than once
    std::string expression;              // in x, the parameters and the names above
};

// A formula of x and parameters. It is a value: copies are cheap and nothing changes it.
class Expression {
public:
    explicit Expression(std::shared_ptr<const expression::Tree> tree);

    // The names of its parameters, in the order in which the text names them first.
    const std::vector<std::string>& parameterNames() const;

    // In the language in which it is read: reading it again, with the same parameters, gives the
    // same expression.
    std::string text() const;
    // As LaTeX, without a left side.
    std::string tex() const;

    // df/dx, simplified. Where the function jumps or bends it is the slope of one side.
    Expression derivative() const;
    // df/dp for the parameter with that index.
    Expression derivativeInParameter(std::size_t index) const;

    // With numbers in place of some parameters (none: it stays one), conditions among them decided
    // and names that no longer matter gone; one entry for each parameter.
    Expression withValues(const std::vector<std::optional<double>>& values) const;

    // What is evaluated otherwise than it is written, because it would overflow or cancel: one
    // sentence for each.
    std::vector<Sentence> stableForms() const;

    const expression::Tree& tree() const { return *m_tree; }

    friend bool operator==(const Expression& a, const Expression& b);

private:
    std::shared_ptr<const expression::Tree> m_tree;
};

// A formula that others may call by its name: mine(x, b=2).
struct NamedExpression {
    std::string name;
    std::optional<Expression> expression{}; // none where it must not be called
    std::vector<double> defaults{};         // of its parameters
    std::string refusal{};                  // what is said then: one sentence
};

// Where a text calls one of those, in bytes of UTF-8.
struct NamedCall {
    std::size_t position = 0;
    std::size_t length = 0; // of the name
    std::size_t callee = 0; // by its place in the list
};

// What came of reading a text: an expression, or a problem.
struct ParsedExpression {
    std::optional<Expression> expression{};
    TextProblem problem{};
    std::vector<NamedCall> calls{}; // in the order of the text
    // What was decided where the text leaves a choice: which name is the variable, whose defaults
    // hold, what a name in two parts is. Names that became parameters are not among them.
    std::vector<Sentence> notes{};
};

// Reads a formula in x. Names that are neither functions nor constants are parameters; where
// `parameterNames` is given those alone are, in that order. Understood are the four operations,
// ^ and **, implied multiplication (2x), comparisons, if(c, a, b) and a if c else b, the functions
// of the language and of the catalogue (gelu(x), elu(x, alpha=0.3)), pi and e, Greek letters,
// `let u = ...;`, sums, products and extremes over an index (sum(exp(z_j) for j in 2..n)), the
// prefixes of NumPy, PyTorch and their kin, and plain LaTeX, also in full-width characters. Nothing
// throws.
ParsedExpression parseExpression(std::string_view text);
ParsedExpression parseExpression(std::string_view text,
                                 const std::vector<std::string>& parameterNames);
// The same with formulas that it may call, written out where it does: by names in which case and
// underscores do not matter, and which the language or the catalogue must not know. Their
// parameters are given as mine(x, 2) or mine(x, b=2).
ParsedExpression parseExpression(std::string_view text,
                                 const std::vector<NamedExpression>& callable);

// "`a` and `b` are read as parameters."; empty for none.
Sentence parametersNote(const std::vector<std::string>& parameterNames);

// The names of functions that a text calls, as far as can be seen without understanding it; those
// that it defines itself are not among them.
std::vector<std::string> namesCalledIn(std::string_view text);
// The names that a text gives a meaning of its own, seen in the same way: u behind `let u = ...;`,
// and the index j of `for j in 2..5`, for which z_j and all that end like it stand.
struct DefinedNames {
    std::vector<std::string> names;   // indices among them
    std::vector<std::string> endings; // "_j"
};
DefinedNames namesDefinedIn(std::string_view text);
// Whether both names call the same: case and underscores aside.
bool isSameFormulaName(std::string_view a, std::string_view b);
// Whether the language or the catalogue gives that name a meaning that no formula can take from it.
// The names that the language learned later ("ramp", "round") are not among these: where a formula
// may call another one of such a name, it calls that.
bool isFormulaName(std::string_view name);

// The formula behind a function that was made from one, or behind a record's `text`, with its
// parameters; none where it has none that can be read.
std::optional<Expression> expressionOf(const Function& function);

// A function with that formula: exact at points, fast over arrays, with breaks, features, LaTeX and
// parameters (default 1 in a range of -5 to 5). `id` and `name` are taken as they are.
FunctionPtr makeFunction(const Expression& expression, std::string id, std::string name);

// Value and slope in NumPy: needs `import numpy as np`; x and the parameters are arrays or numbers.
PythonCode numpyCode(const Expression& expression);
// The value in PyTorch, whose autograd finds the slopes: needs `import torch`; x and the parameters
// are tensors.
PythonCode torchCode(const Expression& expression);

// The code as the definition of one function of x and the parameters, with everything it needs
// before it but the import of NumPy or PyTorch.
std::string pythonFunction(const PythonCode& code, const Expression& expression,
                           std::string_view name);

// The value in PyTorch as such a function, and a torch.nn.Module that calls it: its parameters are
// torch.nn.Parameters that begin with `values`, one for each parameter, or else with 1. The class
// has the function's name in capitals: SwishTwo for swish_two.
std::string torchModule(const Expression& expression, std::string_view name,
                        const std::vector<double>& values = {});

// A parameter's name where it is free to be a name in Python ("lambda_" for lambda).
std::string pythonName(std::string_view parameterName);

// Every name that a formula may use, with its signature ("elu(x, alpha=1)"), for completion.
struct FormulaName {
    std::string name;
    std::string signature;
};
std::vector<FormulaName> formulaNames();

} // namespace activation
