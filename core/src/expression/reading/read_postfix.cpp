// SPDX-License-Identifier: MIT
// What stands behind a value: methods, as in x.clamp(min=0), and the sign of a positive part.
#include "expression/reading/known_functions.h"
#include "expression/reading/reader.h"
#include "expression/tree/problem.h"

#include <algorithm>

namespace activation::expression {

namespace {

// They change where a number is kept or how, and not what it is.
constexpr std::string_view neutral[] = {
    "float",   "double", "half",     "detach",         "clone",     "contiguous", "cpu",
    "cuda",    "numpy",  "item",     "squeeze",        "unsqueeze", "astype",     "to",
    "type_as", "copy",   "bfloat16", "requires_grad_", "value",     "type"};

struct OperatorMethod {
    std::string_view name;
    Operation operation;
};

constexpr OperatorMethod operators[] = {
    {"add", Operation::Add},           {"sub", Operation::Subtract},
    {"mul", Operation::Multiply},      {"div", Operation::Divide},
    {"pow", Operation::Power},         {"gt", Operation::Greater},
    {"lt", Operation::Less},           {"ge", Operation::GreaterEqual},
    {"le", Operation::LessEqual},      {"subtract", Operation::Subtract},
    {"multiply", Operation::Multiply}, {"divide", Operation::Divide},
};

} // namespace

Index Reader::postfix(Index value, const Token& object, bool isBareName) {
    while (true) {
        if (accept(TokenKind::PositivePart)) {
            value = node(Operation::Maximum, {m_tree.number(0), value});
        } else if (current().kind == TokenKind::Method) {
            value = method(value, object, isBareName);
            isBareName = false;
        } else {
            return value;
        }
    }
}

Index Reader::method(Index value, const Token& object, bool isBareName) {
    Token token = current();
    token.isModular = true;
    token.path = token.name;
    ++m_at;
    std::vector<Argument> list;
    const bool isCall = current().kind == TokenKind::Open;
    const bool isAttribute = !isCall && (token.name == "data" || token.name == "T");
    if (isAttribute)
        return value;
    if (!isCall)
        refuseAt(token, SAY("core", "%1 is no function that is called; brackets are missing."),
                 quoted(written(token)));
    const bool isNeutral = std::ranges::find(neutral, token.name) != std::end(neutral);
    if (isNeutral) {
        int depth = 0;
        do {
            depth += current().kind == TokenKind::Open    ? 1
                     : current().kind == TokenKind::Close ? -1
                                                          : 0;
            ++m_at;
        } while (depth > 0 && current().kind != TokenKind::End);
        return value;
    }
    list = arguments(token);
    if (isBareName && !list.empty() && list.front().name.empty() && isFunctionName(token) &&
        !isFormulaParameterGiven(object.name))
        refuseAt(object,
                 SAY("core", "%1 is no module that is known here: np, torch, math, F and their "
                             "kin are."),
                 quoted(written(object)));
    std::string& name = token.name;
    if (name.size() > 1 && name.ends_with("_") && !name.starts_with("_")) // changes its tensor
        name.pop_back();
    if (list.size() == 1 && list.front().name.empty())
        for (const OperatorMethod& known : operators)
            if (known.name == name)
                return node(known.operation, {value, list.front().value});
    Argument self;
    self.value = value;
    self.position = token.position;
    self.length = token.length;
    list.insert(list.begin(), self);
    return apply(token, list);
}

bool Reader::isFormulaParameterGiven(std::string_view name) const {
    return m_hasFixedNames &&
           std::ranges::find(m_tree.parameterNames(), name) != m_tree.parameterNames().end();
}

} // namespace activation::expression
