// SPDX-License-Identifier: MIT
// Formulas of all notations as people paste them, against values that mpmath computes; what was
// decided about them; and texts that are refused, with the sentence that says what to write.
#include "activation/catalogue.h"
#include "activation/expression.h"
#include "activation/formula.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <sstream>

namespace activation::testing {

namespace {

// \n in the table is a new line where nothing else could begin so: behind : ) or a word.
std::string withLines(const std::string& text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isLine = text.compare(at, 2, "\\n") == 0 &&
                            (at + 2 == text.size() || text[at + 2] == ' ' || text[at + 2] == '\\' ||
                             text.compare(at, 5, "\\ndef") == 0);
        if (isLine) {
            result += '\n';
            ++at;
        } else {
            result += text[at];
        }
    }
    return result;
}

double numberFrom(const std::string& text) {
    return text == "nan" ? std::nan("") : std::strtod(text.c_str(), nullptr);
}

std::vector<std::string> notesOf(std::string_view text) {
    std::vector<std::string> notes;
    for (const Sentence& note : parseExpression(text).notes)
        notes.push_back(note.text());
    return notes;
}

} // namespace

TEST(PastedFormulas, meanWhatTheirAuthorsMeant) {
    std::ifstream table(PASTED_FORMULA_TABLE);
    std::string line;
    int count = 0;
    while (std::getline(table, line)) {
        const std::size_t tab = line.find('\t');
        ASSERT_NE(tab, std::string::npos) << line;
        const std::string text = withLines(line.substr(0, tab));
        const ParsedExpression parsed = parseExpression(text);
        ++count;
        if (!parsed.expression) {
            ADD_FAILURE() << text << ": " << parsed.problem.sentence.text();
            continue;
        }
        const FunctionPtr function = makeFunction(*parsed.expression, "pasted", "Pasted");
        std::istringstream pairs(line.substr(tab + 1));
        std::string x;
        std::string wanted;
        while (pairs >> x >> wanted) {
            const double value = numberFrom(wanted);
            const double got =
                function->formula->at(numberFrom(x), defaultParameters(*function)).value;
            if (std::isnan(value))
                EXPECT_TRUE(std::isnan(got)) << text << " at " << numberFrom(x) << " is " << got;
            else
                EXPECT_NEAR(got, value, 4e-15 * (1 + std::fabs(value)))
                    << text << " at " << numberFrom(x) << " read as " << parsed.expression->text();
        }
    }
    EXPECT_GE(count, 250);
}

TEST(PastedFormulas, sayWhatWasDecided) {
    struct Decision {
        const char* text;
        const char* note;
    };
    const Decision decisions[] = {
        {"1/(1+np.exp(-z))", "`z` is the variable, and called x from here on."},
        {"input * sigmoid(input)", "`input` is the variable, and called x from here on."},
        {"=MAX(0,A1)", "`A1` is the variable, and called x from here on."},
        {"xe^x", "`xe` is read as `x * e`."},
        {"e^{-kx}", "`kx` is read as `k * x`."},
        {"kx + k", "`kx` is read as `k * x`."},
        {"tf.nn.leaky_relu(x)", "`tf.nn.leaky_relu` as in TensorFlow: negative_slope = 0.2."},
        {"jax.nn.gelu(x)", "`jax.nn.gelu` is `gelu_tanh`, as in JAX."},
        {"1/(1+E**(-x))", "E is read as Euler's number."},
        {"f(x) = max(0, x) (3)", "`(3)` is taken for the number of the equation and left out."},
        {"0.5f*x", "`0.5f` is read as a number, as C writes it."},
        {"sigmoid(a)", "Nothing varies in this formula: it has one value for every x."},
        {"\\begin{cases} x & x > 1 \\\\ 0 & x < 0 \\end{cases}",
         "Where none of the conditions holds there is no value."},
        {"np.exp(x)^2", "^ is read as a power, which it is not in Python."},
        {"Math.exp(x)^2", "^ is read as a power, which it is not in JavaScript."},
        {"=-A1^2", "`A1` is the variable, and called x from here on."},
        {"x // 2", "// is read as division rounded down, as in Python."},
        {"lambda x, a=0.1: a*x", "`a` is 0.1, as the head of the function says."},
        {"sinc(x)", "sinc(x) is sin(x)/x here; NumPy's is sin(pi*x)/(pi*x)."},
        {"x \\varphi(x)", "`\\varphi` is read as the density of the normal distribution."},
        {"PI * x", "`PI` is read as the number pi."},
        {"round(x)", "round takes halves to the nearest even number."},
        {"mod(x, 2)", "mod(a, b) has the sign of b; fmod(a, b) has that of a."},
    };
    for (const Decision& decision : decisions) {
        const std::vector<std::string> notes = notesOf(decision.text);
        ASSERT_FALSE(notes.empty()) << decision.text;
        EXPECT_EQ(notes.front(), decision.note) << decision.text;
    }
    EXPECT_TRUE(notesOf("x * tanh(log(1 + exp(x)))").empty());
    EXPECT_EQ(parametersNote({"a", "k"}).text(), "`a`, `k` are read as parameters.");
    EXPECT_EQ(parametersNote({"k"}).text(), "`k` is read as a parameter.");
    EXPECT_TRUE(parametersNote({}).empty());
}

// Beyond what is refused in general: texts that once became curves that nobody meant.
TEST(PastedFormulas, areRefusedWhereTheyMayMeanTwoThings) {
    struct Refused {
        const char* text;
        std::size_t position;
        std::size_t length;
        const char* sentence;
    };
    const char* const index =
        "Square brackets behind `x` would be an index, which is not read; for "
        "a product write x * (...).";
    const char* const hexadecimal = "Hexadecimal numbers are not read; write it with the digits 0 "
                                    "to 9, and a product as 0 * x.";
    const Refused table[] = {
        {"x[0]", 0, 2, index},
        {"2*x[1]", 2, 2, index},
        {"0xff*x", 0, 3, hexadecimal},
        {"0x1F", 0, 3, hexadecimal},
        {"1e", 0, 2,
         "`1e` lacks its exponent; write `1e0`, or `1 * e` for a product with Euler's number."},
        {"2.5e*x", 0, 4,
         "`2.5e` lacks its exponent; write `2.5e0`, or `2.5 * e` for a product with Euler's "
         "number."},
        {"sinx", 0, 4, "`sinx` is no name here: write `sin(x)`."},
        {"x*tanhx", 2, 5, "`tanhx` is no name here: write `tanh(x)`."},
        {"sqrt2", 0, 5, "`sqrt2` is no name here: write `sqrt(2)`."},
        {"log2 x", 0, 4, "`log2` needs its argument in brackets, as in log2(x)."},
        {"asinh x", 0, 5, "`asinh` needs its argument in brackets, as in asinh(x)."},
        {"kx", 0, 2, "`kx` may be a product or one name: write `k * x` or `k_x`."},
        {"exp(-ax)", 5, 2, "`ax` may be a product or one name: write `a * x` or `a_x`."},
        {"xy", 0, 2, "`xy` may be a product or one name: write `x * y` or `x_y`."},
        {"foo^2(x)", 0, 3,
         "`foo` is not known; it is no function of the language or the catalogue."},
        {"sehc^2(x)", 0, 4, "`sehc` is not known: did you mean `sech`?"},
        {"k^2(x+1)", 0, 3, "`k` is not a function; to multiply write k^n * (...)."},
        {"2/(1+e^-2x)-1", 7, 3,
         "It is not clear how far this exponent reaches; write ^(-2 * x) or ^(-2) * x."},
        {"e^2x", 2, 2,
         "It is not clear how far this exponent reaches; write ^(2 * x) or ^(2) * x."},
        {"z*t", 2, 1,
         "It is not clear which is the variable, `z` or `t`: call it x, or begin with f(z) = or "
         "f(t) =."},
        {"f(z) = x*z", 7, 1, "The variable is `z` on the left; what is x then?"},
        {"max(0,x) (3)", 9, 3,
         "`(3)` may be the number of the equation or a factor; leave it out, or write * `(3)`."},
        {"f(x) = x*x = x^3", 11, 1,
         "What stands before and behind this sign is not the same; write one of them. To compare "
         "write ==."},
        {"1/2*std::exp(x)", 0, 3,
         "In C this is the whole number 0; write 1.0 / 2 for the fraction, or 0."},
        {"x % 2", 2, 1,
         "The sign of a % b differs between languages: write mod(a, b), which has that of b as in "
         "Python, or fmod(a, b), which has that of a as in C."},
        {"x /* half", 2, 2, "This comment is not closed; `*/` is missing."},
        {"x.foo", 1, 4, "`.foo` is no function that is called; brackets are missing."},
        {"k(x-x0)", 0, 1, "`k` is not a function; to multiply write k * (...)."},
        {"x * TRUE", 4, 4, "`TRUE` is no number; write a condition, as in x > 0, or 1 and 0."},
        {"\\sum_{k=1}^{n} x^k", 0, 4,
         "`\\sum` needs its range in whole numbers, as in \\sum_{k=1}^{3} x^k."},
        {"\\sum_{k=1}^{99} x^k", 0, 4, "The range of an index has 1 to 16 steps."},
        {"np.select([x > 0], [x, 1, 2])", 0, 9, "`np.select` needs a value for each condition."},
        {"\\begin{align} x \\\\ x^2 \\end{align}", 16, 2,
         "A second formula begins here; keep one of them."},
        {"x > 0 ? x", 9, 0,
         "After ? and its value comes a colon, as in x > 0 ? x : 0; not the end of the formula."},
    };
    for (const Refused& refused : table) {
        const ParsedExpression parsed = parseExpression(refused.text);
        EXPECT_FALSE(parsed.expression) << refused.text;
        EXPECT_EQ(parsed.problem.position, refused.position) << refused.text;
        EXPECT_EQ(parsed.problem.length, refused.length) << refused.text;
        EXPECT_EQ(parsed.problem.sentence.text(), refused.sentence) << refused.text;
    }
}

// Everything that is printed for a record but the softmax family, whose formulas are of lists.
TEST(PastedFormulas, mayBeWhatTheCataloguePrints) {
    int count = 0;
    for (const FunctionPtr& function : catalogue()) {
        for (const std::string* tex : {&function->tex, &function->gradientTex}) {
            const bool isOfLists = tex->find("z_") != std::string::npos ||
                                   tex->find("w_i") != std::string::npos ||
                                   tex->find("w_{i") != std::string::npos;
            if (isOfLists)
                continue;
            const ParsedExpression parsed = parseExpression(*tex);
            EXPECT_TRUE(parsed.expression)
                << function->id << ": " << *tex << ": " << parsed.problem.sentence.text();
            ++count;
            const bool isPlain = parsed.expression && function->parameters.empty();
            if (!isPlain)
                continue;
            const FunctionPtr read = makeFunction(*parsed.expression, "read", "Read");
            for (double x = -3.05; x < 3.2; x += 0.31) {
                const Jet wanted = function->formula->at(x, {});
                const double value = tex == &function->tex ? wanted.value : wanted.slope;
                EXPECT_NEAR(read->formula->at(x, {}).value, value, 1e-14 * (1 + std::fabs(value)))
                    << function->id << ": " << *tex << " at " << x;
            }
        }
    }
    EXPECT_GT(count, 90);
}

TEST(FunctionsCalled, areKnownByTheNamesThatPeopleHaveForThem) {
    const auto idsOf = [](std::string_view name) {
        std::vector<std::string> ids;
        for (const CalledFunction& called : functionsCalled(name))
            ids.push_back(called.function->id);
        return ids;
    };
    using Ids = std::vector<std::string>;
    EXPECT_EQ(idsOf("LeakyReLU"), Ids{"leaky_relu"});
    EXPECT_EQ(idsOf("leaky relu"), Ids{"leaky_relu"});
    EXPECT_EQ(idsOf("torch.nn.GELU"), Ids{"gelu"});
    EXPECT_EQ(idsOf("jax.nn.gelu"), Ids{"gelu_tanh"});
    EXPECT_EQ(idsOf("torch.nn.functional.silu"), Ids{"silu"});
    EXPECT_EQ(idsOf("keras.layers.LeakyReLU"), Ids{"leaky_relu"});
    ASSERT_TRUE(functionsCalled("keras.layers.LeakyReLU").front().entry);
    EXPECT_EQ(idsOf("nothing of the kind"), Ids{});
    EXPECT_EQ(idsOf(""), Ids{});
}

} // namespace activation::testing
