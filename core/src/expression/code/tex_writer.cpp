// SPDX-License-Identifier: MIT
// LaTeX as a paper would print it.
#include "activation/expression.h"

#include "activation/catalogue.h"
#include "expression/reading/letters.h"
#include "expression/tree/infix_writer.h"
#include "operations/table.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace activation {

namespace expression {

namespace {

// Beyond it what is repeated gets a name of its own.
constexpr double heaviest = 60;

Written texNumber(double value) {
    std::string text = numberText(value);
    const std::size_t exponent = text.find('e');
    if (exponent == std::string::npos)
        return {text};
    int power = 0;
    const std::size_t digits = exponent + (text[exponent + 1] == '+' ? 2 : 1);
    std::from_chars(text.data() + digits, text.data() + text.size(), power);
    const std::string scale = "10^{" + std::to_string(power) + "}";
    const std::string mantissa = text.substr(0, exponent);
    if (mantissa == "1")
        return {scale, Binding::Power};
    return {mantissa + R"( \cdot )" + scale, Binding::Product};
}

// Its bar holds it together, but not with an exponent.
Written fraction(const std::string& top, const std::string& bottom) {
    return {R"(\frac{)" + top + "}{" + bottom + "}", Binding::Power};
}

std::string escaped(std::string_view name) {
    std::string text;
    for (const char c : name) {
        if (c == '_')
            text += '\\';
        text += c;
    }
    return text;
}

// \alpha, z_{2}, \mathrm{negative\_slope}.
std::string texName(const std::string& name) {
    const std::size_t end = name.find_first_of("0123456789");
    const std::string letters = name.substr(0, end);
    const std::string digits = end == std::string::npos ? "" : name.substr(end);
    const bool isIndex = digits.find_first_not_of("0123456789") == std::string::npos;
    const std::string index = digits.empty() ? "" : "_{" + digits + "}";
    if (isIndex && letters.size() == 1)
        return letters + index;
    if (isIndex && !greekLetter(letters).empty())
        return "\\" + letters + index;
    return "\\mathrm{" + escaped(name) + "}";
}

// The command in front of the arguments; empty for what is written in another form.
std::string_view commandOf(Operation operation) {
    const std::string_view text = recordOf(operation).tex.text;
    return text.find('#') == std::string_view::npos ? text : std::string_view{};
}

class TexWriter : public InfixWriter {
public:
    using InfixWriter::InfixWriter;

protected:
    std::string_view sign(Operation operation) const override {
        return recordOf(operation).infix.tex;
    }

    bool isWorthName(Index node) const override {
        return isHeavy() && weight(node) > 5 && !isCondition(tree()[node].operation);
    }
    std::size_t timesWritten(Index node, std::size_t place) const override {
        return InfixWriter::timesWritten(recordOf(tree()[node].operation).tex, place);
    }
    std::string parameterText(const std::string& name) const override { return texName(name); }
    std::string definition(Index node) override {
        const bool isTruth = isCondition(tree()[node].operation);
        return part(node, isTruth ? Binding::Whole : Binding::Choice);
    }
    std::string nameOf(int number) const override { return "u_{" + std::to_string(number) + "}"; }
    std::string bracketed(const std::string& text) const override {
        return text.size() > 12 || text.find(R"(\frac)") != std::string::npos
                   ? R"(\left()" + text + R"(\right))"
                   : "(" + text + ")";
    }

    Written special(Index node) override {
        const Node& it = tree()[node];
        switch (it.operation) {
        case Operation::Number:
            return texNumber(it.number);
        case Operation::Pi:
            return {R"(\pi)"};
        case Operation::Euler:
            return {"e"};
        case Operation::Variable:
            return {"x"};
        case Operation::Parameter:
            return {parameterText(tree().parameterNames()[it.symbol])};
        case Operation::Call:
            return {R"(\operatorname{)" + escaped(catalogue()[it.symbol]->id) + "}" +
                    arguments(node)};
        case Operation::Multiply:
            return product(node);
        case Operation::Divide:
            return fraction(inside(node, 0), inside(node, 1));
        case Operation::Power:
            return power(node);
        case Operation::If:
            return cases(node);
        default:
            return function(node);
        }
    }

private:
    std::string inside(Index node, std::size_t place) {
        return part(tree().operand(node, place), Binding::Choice);
    }

    std::string arguments(Index node) {
        std::string text;
        for (std::size_t place = 0; place < tree()[node].count; ++place)
            text += (place == 0 ? "" : ", ") + inside(node, place);
        return bracketed(text);
    }

    Written product(Index node) {
        const std::string left = part(tree().operand(node, 0), Binding::Product);
        std::string right = part(tree().operand(node, 1), Binding::Product);
        if (right.front() == '-') // of the product x * (-x * y) as well
            right = bracketed(right);
        // Two numbers side by side would be one.
        const bool needsSign = std::isdigit(static_cast<unsigned char>(right.front())) != 0;
        return {left + (needsSign ? R"( \cdot )" : R"(\,)") + right, Binding::Product};
    }

    Written power(Index node) {
        const Index base = tree().operand(node, 0);
        const std::string exponent = "^{" + inside(node, 1) + "}";
        const std::string_view command = commandOf(tree()[base].operation);
        // sin^{-1} would be another function, and sin^{a} may become one.
        const bool isPlain = tree().is(tree().operand(node, 1), Operation::Number);
        if (!command.empty() && tree()[base].count == 1 && !isNamed(base) && isPlain)
            return {std::string(command) + exponent + arguments(base), Binding::Power};
        return {part(base, Binding::Whole) + exponent, Binding::Power};
    }

    Written cases(Index node) {
        std::string text = R"(\begin{cases} )";
        Index rest = node;
        while (tree().is(rest, Operation::If) && (rest == node || !isNamed(rest))) {
            text += inside(rest, 1) + " & " + inside(rest, 0) + R"( \\ )";
            rest = tree().operand(rest, 2);
        }
        text += part(rest, Binding::Choice) + R"( & \text{otherwise} \end{cases})";
        return {text, Binding::Product};
    }

    Written function(Index node) {
        const Operation operation = tree()[node].operation;
        const std::string_view command = commandOf(operation);
        if (!command.empty())
            return {std::string(command) + arguments(node), Binding::Power};
        return filled(recordOf(operation).tex, node);
    }

    bool isHeavy() const { return weight(tree().root()) > heaviest; }
};

} // namespace

} // namespace expression

std::string Expression::tex() const {
    expression::TexWriter writer(*m_tree);
    const std::string root = writer.write();
    if (writer.namedParts().empty())
        return root;
    // As the catalogue writes what needs a line of explanation.
    std::string text = R"({\begin{aligned}[t] & )" + root;
    for (const expression::NamedPart& named : writer.namedParts())
        text += R"(, \\ & )" + named.name + " = " + named.text;
    return text + R"( \end{aligned}})";
}

} // namespace activation
