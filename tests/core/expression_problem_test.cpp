// SPDX-License-Identifier: MIT
// What is said, and of which place, where a text makes no sense as a formula.
#include "activation/expression.h"

#include <gtest/gtest.h>

namespace activation::testing {

namespace {

struct Wrong {
    const char* text;
    std::size_t position;
    std::size_t length;
    const char* sentence;
};

const Wrong table[] = {
    {"", 0, 0, "There is no formula yet; write one in x, for example x * tanh(x)."},
    {"   ", 3, 0, "There is no formula yet; write one in x, for example x * tanh(x)."},
    {"x +", 3, 0, "Something is missing at the end: a number, a name or a bracket."},
    {"* x", 0, 1, "Here a number, a name or a bracket is missing, not `*`."},
    {"x * / 2", 4, 1, "Here a number, a name or a bracket is missing, not `/`."},
    {"(x + 1", 0, 1, "This bracket is not closed; `)` is missing."},
    {"x + 1)", 5, 1, "`)` closes a bracket that is not open."},
    {"((x)", 0, 1, "This bracket is not closed; `)` is missing."},
    {"x + )", 4, 1, "Here a number, a name or a bracket is missing, not `)`."},
    {"[x", 0, 1, "This bracket is not closed; `]` is missing."},
    {"{x", 0, 1, "This bracket is not closed; `}` is missing."},
    {"|x", 0, 1, "This bar has no partner; write |x| or abs(x)."},
    {"x |", 3, 0, "Something is missing at the end: a number, a name or a bracket."},
    {"sin x", 0, 3, "`sin` needs its argument in brackets, as in sin(x)."},
    {"sin", 0, 3, "`sin` needs its argument in brackets, as in sin(x)."},
    {"sin()", 0, 3, "`sin` takes 1 argument, not 0."},
    {"sin(x", 3, 1, "The bracket after `sin` is not closed; `)` is missing."},
    {"sin(x,", 6, 0, "Something is missing at the end: a number, a name or a bracket."},
    {"sin(x, 2)", 0, 3, "`sin` takes 1 argument, not 2."},
    {"max(x)", 0, 3, "`max` takes at least 2 arguments, not 1."},
    {"if(x > 0, 1)", 0, 2, "`if` takes 3 arguments, not 2."},
    {"sigmod(x)", 0, 6, "`sigmod` is not known: did you mean `sigmoid`?"},
    {"gleu(x)", 0, 4, "`gleu` is not known: did you mean `gelu`?"},
    {"tahn(x)", 0, 4, "`tahn` is not known: did you mean `tanh`?"},
    {"leakyrelu2(x)", 0, 10, "`leakyrelu2` is not known: did you mean `leaky_relu`?"},
    {"qwertyuiop(x)", 0, 10,
     "`qwertyuiop` is not known; it is no function of the language or the catalogue."},
    {"b(x + 1)", 0, 1, "`b` is not a function; to multiply write b * (...)."},
    {"x 2", 2, 1, "An operator is missing before `2`."},
    {"x2.5 3", 2, 2, "An operator is missing before `.5`."},
    {"2 3", 2, 1, "An operator is missing before `3`."},
    {"1/2x", 1, 3,
     "It is not clear how far this division reaches; write a / (b * c) or (a / b) * c."},
    {"x/2(x+1)", 1, 3,
     "It is not clear how far this division reaches; write a / (b * c) or (a / b) * c."},
    {"1.2.3", 0, 4, "A number has one decimal point."},
    {"1e400", 0, 5, "`1e400` is beyond the largest number, 1.8e308."},
    {"x = 2", 2, 1, "To compare write ==."},
    {"x ? 1", 5, 0,
     "After ? and its value comes a colon, as in x > 0 ? x : 0; not the end of the formula."},
    {"x #1", 2, 1, "`#` has no meaning in a formula."},
    {"x @ 2", 2, 1, "`@` has no meaning in a formula."},
    {"x $ !", 4, 1, "`!` has no meaning in a formula."},
    {"a % b", 2, 1,
     "The sign of a % b differs between languages: write mod(a, b), which has that of b as in "
     "Python, or fmod(a, b), which has that of a as in C."},
    {"x' + 1", 1, 1, "`'` has no meaning in a formula."},
    {"x, 1", 1, 1, "A comma stands between arguments; for a decimal point write a dot."},
    {"3,5 * x", 1, 1, "A comma stands between arguments; for a decimal point write a dot."},
    {"let = 2; x", 4, 1, "After let comes a name, as in let u = x^2; not `=`."},
    {"let u 2; u", 6, 1, "After the name comes =, not `2`."},
    {"let u = 2 u", 11, 0, "A definition ends with a semicolon, not the end of the formula."},
    {"let x = 2; x", 4, 1, "`x` has its meaning already; choose another name."},
    {"let e = 2; e", 4, 1, "`e` has its meaning already; choose another name."},
    {"let u = 1; let u = 2; u", 15, 1, "`u` is defined twice."},
    {"x if x > 0", 10, 0,
     "After `if` and its condition comes `else`, as in x if x > 0 else 0; not the end of the "
     "formula."},
    {"x if else 2", 5, 4, "Here a number, a name or a bracket is missing, not `else`."},
    {"if", 0, 2, "Here a number, a name or a bracket is missing, not `if`."},
    {"x and", 5, 0, "Something is missing at the end: a number, a name or a bracket."},
    {"not", 3, 0, "Something is missing at the end: a number, a name or a bracket."},
    {"x < ", 4, 0, "Something is missing at the end: a number, a name or a bracket."},
    {"x == ", 5, 0, "Something is missing at the end: a number, a name or a bracket."},
    {"np.expp(x)", 0, 7, "`np.expp` is not known: did you mean `exp2`?"},
    {"foo.exp(x)", 0, 3,
     "`foo` is no module that is known here: np, torch, math, F and their kin are."},
    {"np.", 2, 1, "`.` has no meaning in a formula."},
    {"torch.nn.functional.gleu(x)", 0, 24,
     "`torch.nn.functional.gleu` is not known: did you mean `gelu`?"},
    {"elu(x, beta=2)", 7, 6, "`elu` has no parameter `beta`; it is called as elu(x, alpha=1)."},
    {"elu(x, 1, 2)", 10, 1, "`elu` takes at most 2 arguments: elu(x, alpha=1)."},
    {"elu(x, alpha=1, alpha=2)", 16, 7, "This argument of `elu` is given twice."},
    {"elu(alpha=1)", 0, 3, "`elu` needs an argument: elu(x, alpha=1)."},
    {"elu(x, 1, alpha=2)", 10, 7, "This argument of `elu` is given twice."},
    {"sin(u=x)", 4, 3, "`sin` takes its arguments without names."},
    {"\\frac{x}", 8, 0, "Here `{` is missing, not the end of the formula."},
    {"\\frac +2", 6, 1, "Here `{` is missing, not `+`."},
    {"\\foo{x}", 0, 4, "The LaTeX command `\\foo` is not known here."},
    {"\\begin{matrix} x \\end{matrix}", 0, 6,
     "Of LaTeX's environments only \\begin{cases} is known here."},
    {"\\begin{cases} x \\end{cases}", 16, 4,
     "Between a case and its condition stands &, not `\\end`."},
    {"\\begin{cases} x & x > 0", 23, 0,
     "Between two cases stands \\\\, and after the last \\end{cases}."},
    {"\\lfloor x", 0, 7, "This bracket is not closed; `\\rfloor` is missing."},
    {"\\sqrt[3] +", 9, 1, "Here a number, a name or a bracket is missing, not `+`."},
    {"\\operatorname{erf}^{-1}(x)", 14, 3,
     "The language has no inverse of `erf`; for one divided by it write 1 / erf(x)."},
    {"\\left|x", 0, 6, "This bar has no partner; write |x| or abs(x)."},
    {"\\text{if } x", 6, 2, "Here a number, a name or a bracket is missing, not `if`."},
    {"\\begin{aligned} x \\\\ y \\end{aligned}", 18, 2,
     "A second formula begins here; keep one of them."},
    {"\\begin{cases} 1 & {otherwise", 18, 1, "This bracket is not closed; `}` is missing."},
    {"x + \\infty", 4, 6, "`\\infty` is no number here; the largest is 1.8e308."},
    {"x + ∞", 4, 3, "`∞` is no number here; the largest is 1.8e308."},
    {"np.inf * x", 0, 6, "`np.inf` is no number here; the largest is 1.8e308."},
    {"x * True", 4, 4, "`True` is no number; write a condition, as in x > 0, or 1 and 0."},
    {"x * None", 4, 4, "`None` is no number; write a condition, as in x > 0, or 1 and 0."},
    {"x.sigmod()", 1, 7, "`.sigmod` is not known: did you mean `sigmoid`?"},
    {"beta * x + beta(x + 1)", 11, 4, "`beta` is not a function; to multiply write beta * (...)."},
    {"slope * x + slope(x + 1)", 12, 5,
     "`slope` is not a function; to multiply write slope * (...)."},
    {"clamp(x, min=0, min=1)", 16, 5, "This argument of `clamp` is given twice."},
    {"clamp(x, 0)", 0, 5, "`clamp` takes 3 arguments, not 2."},
    // Places are those of the text as it was written.
    {"（x＋1）×？", 13, 3, "Here a number, a name or a bracket is missing, not `？`."},
    {"max（0，x） + sigmod(x)", 17, 6, "`sigmod` is not known: did you mean `sigmoid`?"},
    {"x⁻¹ + )", 9, 1, "Here a number, a name or a bracket is missing, not `)`."},
    {"x⁻", 1, 3, "Here a number, a name or a bracket is missing, not `⁻`."},
    {"　x ＊", 8, 0, "Something is missing at the end: a number, a name or a bracket."},
    {"𝑥 + 𝛼𝑥 )", 16, 1, "`)` closes a bracket that is not open."},
    {"\\", 0, 1, "A backslash begins a LaTeX command, as in \\frac or \\alpha."},
    {"z_{", 1, 2, "An index in braces is letters and digits, as in z_{2}."},
    {"z_{}", 1, 2, "An index in braces is letters and digits, as in z_{2}."},
    {"sum(x for in 1..3)", 10, 2, "After `for` comes the name of the index, as in j in 2..n."},
    {"sum(x for j 1..3)", 12, 1, "After the index comes `in` and its range, as in j in 2..n."},
    {"sum(x for j in 1)", 16, 1, "Between the ends of a range stand two dots, not `)`."},
    {"sum(x for j in 3..1)", 15, 4, "The range of an index has 1 to 16 steps."},
    {"sum(x for j in 1..99)", 15, 5, "The range of an index has 1 to 16 steps."},
    {"sum(x for j in 1..n)", 18, 1, "The range of an index ends with a whole number, as in 2..5."},
    {"sum(x for j in 0.5..2)", 15, 3,
     "The range of an index begins with a whole number, as in 2..n."},
    {"sum(x)", 0, 3, "`sum` adds over an index, as in sum(exp(z_j) for j in 2..5)."},
    {"a + b + c + d + f + g + h + i + j", 32, 1,
     "`j` would be parameter number 9; a formula has at most 8."},
    {"x ** ", 5, 0, "Something is missing at the end: a number, a name or a bracket."},
    {"x ^", 3, 0, "Something is missing at the end: a number, a name or a bracket."},
    {"x ^ * 2", 4, 1, "Here a number, a name or a bracket is missing, not `*`."},
    {"a b c (x", 6, 1, "The bracket after `c` is not closed; `)` is missing."},
    {"\x01"
     "x",
     0, 1, "Here is a character that cannot be seen and has no meaning."},
    {"; x", 0, 1, "Here a number, a name or a bracket is missing, not `;`."},
    {"|x| |", 5, 0, "Something is missing at the end: a number, a name or a bracket."},
    {"5..6", 1, 2, "An operator is missing before `..`."},
    {"x..2", 1, 2, "An operator is missing before `..`."},
    {"\\left( x", 5, 1, "This bracket is not closed; `)` is missing."},
    {"\\max{0, x", 4, 1, "The bracket after `\\max` is not closed; `)` is missing."},
    {"abs(x))", 6, 1, "`)` closes a bracket that is not open."},
};

} // namespace

TEST(FormulaProblems, haveAPlaceAndASentence) {
    for (const Wrong& wrong : table) {
        const ParsedExpression parsed = parseExpression(wrong.text);
        EXPECT_FALSE(parsed.expression) << wrong.text;
        EXPECT_EQ(parsed.problem.position, wrong.position) << wrong.text;
        EXPECT_EQ(parsed.problem.length, wrong.length) << wrong.text;
        EXPECT_EQ(parsed.problem.sentence.text(), wrong.sentence) << wrong.text;
    }
}

} // namespace activation::testing
