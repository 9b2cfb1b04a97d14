// SPDX-License-Identifier: MIT
// What is seen to among the tokens before they are read as a formula: what stands around it, and
// the name of its variable, which afterwards is x.
#pragma once

#include "expression/reading/dialect.h"
#include "expression/reading/token.h"

#include <string>

namespace activation::expression {

struct Preparation {
    std::vector<Token>& tokens;
    std::vector<Sentence>& notes;
    std::string_view text;
    Dialect dialect = Dialect::Mathematics;
    std::string variable{};        // as the text names it; empty where it does not
    std::vector<Token> defaults{}; // a = 0.1; b = 2; of the heads of functions
};

// headers.cpp: lambda x:, def f(x):, x -> , @(x), f(z) =, and what goes with them. The tokens are
// gone afterwards, and the variable is known where they name one.
void takeHeaders(Preparation& preparation);
// A cell is the variable of a spreadsheet's formula.
void takeSheet(Preparation& preparation);

// environments.cpp: \begin{align} and its kin become rows that commas part, and braces that only
// hold a word go.
void flattenEnvironments(Preparation& preparation);
// f(x) = ... (3)
void dropEquationNumber(Preparation& preparation);

// variable.cpp: renames the variable where it is not called x. Throws a Refusal where it is not
// clear which name is it.
void chooseVariable(Preparation& preparation);
// Whether the name is free to mean something new.
bool isFreeName(const Token& token);

// glued_names.cpp: kx in LaTeX, xe and what else is a product of names that are known. Throws a
// Refusal where it may be either.
void splitGluedNames(Preparation& preparation, bool mayAsk);

} // namespace activation::expression
