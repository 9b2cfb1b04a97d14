// SPDX-License-Identifier: MIT
// In which language a text is plainly written, where the same words mean different things.
#pragma once

#include "expression/reading/token.h"

namespace activation::expression {

enum class Dialect { Mathematics, Python, C, JavaScript, Matlab, Spreadsheet, Mathematica };

Dialect dialectOf(std::string_view text, const std::vector<Token>& tokens);

std::string_view dialectName(Dialect dialect);

// Where the languages part; what a text of no plain language means is the first.
enum class Halves { ToEven, AwayFromZero, Upward };
enum class SignOfModulus { None, Divisor, Dividend };

struct Traps {
    Halves halves = Halves::ToEven;
    SignOfModulus modulus = SignOfModulus::None;
    double stepAtZero = 0.5; // of heaviside
    bool isSincNormalised = false;
    bool isLogDecimal = false;      // log(x) is the logarithm to base 10
    bool isBaseFirst = false;       // log(b, x)
    bool isXFirst = false;          // atan2(x, y)
    bool isPowerSign = true;        // ^ raises
    bool isMinusFirst = false;      // -x^2 is (-x)^2
    bool hasWholeQuotients = false; // 1/2 is 0
};

const Traps& trapsOf(Dialect dialect);

} // namespace activation::expression
