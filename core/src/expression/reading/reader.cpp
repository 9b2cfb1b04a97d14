// SPDX-License-Identifier: MIT
#include "expression/reading/reader.h"

#include "expression/reading/known_functions.h"
#include "expression/tree/problem.h"

#include <algorithm>

namespace activation::expression {

Reader::Reader(std::string_view text, std::vector<std::string> parameterNames, bool hasFixedNames)
    : m_text(text)
    , m_tree(std::move(parameterNames))
    , m_hasFixedNames(hasFixedNames) {
}

Tree Reader::read() {
    if (m_text.size() > mostFormulaCharacters)
        refuse(mostFormulaCharacters, m_text.size() - mostFormulaCharacters,
               SAY("core", "The formula is longer than %1 characters."),
               quoted(mostFormulaCharacters));
    m_tokens = tokensOf(m_text);
    splitLatexNames();
    m_tree.setRoot(formula());
    Tree tree = m_tree.compacted();
    checkWrittenOut(tree);
    return tree;
}

Reader::Level::Level(Reader& reader)
    : m_reader(reader) {
    if (++m_reader.m_depth > mostFormulaDepth) {
        --m_reader.m_depth;
        m_reader.refuseAt(m_reader.current(),
                          SAY("core", "The formula is nested more than %1 levels deep."),
                          quoted(mostFormulaDepth));
    }
}

Sentence Reader::shown(const Token& token) const {
    return token.kind == TokenKind::End ? Sentence{SAY("core", "the end of the formula")}
                                        : quoted(written(token));
}

bool Reader::accept(TokenKind kind) {
    if (current().kind != kind)
        return false;
    ++m_at;
    return true;
}

void Reader::expect(TokenKind kind, const char* pattern) {
    if (!accept(kind))
        refuseAt(current(), pattern, shown(current()));
}

Index Reader::node(Operation operation, std::initializer_list<Index> operands) {
    const Index made = m_tree.add(operation, operands);
    checkSize();
    return made;
}

void Reader::checkSize() const {
    if (m_tree.size() > mostFormulaNodes)
        refuse(0, m_text.size(), SAY("core", "The formula has more than %1 different parts."),
               quoted(mostFormulaNodes));
}

// A text is short enough by itself, unless it calls others that call others.
void Reader::checkWrittenOut(const Tree& tree) const {
    std::size_t size = tree.size();
    for (Index node = 0; node < tree.size(); ++node)
        if (tree.is(node, Operation::Call))
            size += catalogueTree(tree[node].symbol).size();
    if (size > mostWrittenOutNodes)
        refuse(0, m_text.size(),
               SAY("core",
                   "With every function in it written out, the formula has more than %1 parts."),
               quoted(mostWrittenOutNodes));
}

Index Reader::expression() {
    const Level level(*this);
    const Index value = disjunction();
    if (!isWord("if"))
        return value;
    ++m_at;
    const Index condition = disjunction();
    if (!isWord("else"))
        refuseAt(current(),
                 SAY("core",
                     "After `if` and its condition comes `else`, as in x if x > 0 else 0; not %1."),
                 shown(current()));
    ++m_at;
    const Index otherwise = expression();
    return node(Operation::If, {condition, value, otherwise});
}

Index Reader::disjunction() {
    Index left = conjunction();
    while (isWord("or") || isPythonOr(left)) {
        ++m_at;
        left = node(Operation::Or, {left, conjunction()});
    }
    return left;
}

Index Reader::conjunction() {
    Index left = negation();
    while (isWord("and") || (current().kind == TokenKind::Ampersand && !m_inside.isRow)) {
        ++m_at;
        left = node(Operation::And, {left, negation()});
    }
    return left;
}

Index Reader::negation() {
    if (!isWord("not"))
        return comparison();
    const Level level(*this);
    ++m_at;
    return node(Operation::Not, {negation()});
}

namespace {

std::optional<Operation> comparisonOf(TokenKind kind) {
    switch (kind) {
    case TokenKind::Less:
        return Operation::Less;
    case TokenKind::LessEqual:
        return Operation::LessEqual;
    case TokenKind::Greater:
        return Operation::Greater;
    case TokenKind::GreaterEqual:
        return Operation::GreaterEqual;
    case TokenKind::Equal:
        return Operation::Equal;
    case TokenKind::NotEqual:
        return Operation::NotEqual;
    default:
        return std::nullopt;
    }
}

} // namespace

// -1 < x < 1 holds where both do.
Index Reader::comparison() {
    Index left = sum();
    std::optional<Index> chain;
    while (const auto operation = comparisonOf(
               m_inside.isEquation && current().kind == TokenKind::Assign ? TokenKind::Equal
                                                                          : current().kind)) {
        ++m_at;
        const Index right = sum();
        const Index link = node(*operation, {left, right});
        chain = chain ? node(Operation::And, {*chain, link}) : link;
        left = right;
    }
    return chain.value_or(left);
}

Index Reader::sum() {
    Index left = product();
    while (true) {
        if (accept(TokenKind::Plus))
            left = node(Operation::Add, {left, product()});
        else if (accept(TokenKind::Minus))
            left = node(Operation::Subtract, {left, product()});
        else
            return left;
    }
}

// (x < 0) | (x > 1), as arrays in Python are asked; elsewhere a bar begins an absolute value.
bool Reader::isPythonOr(Index left) const {
    if (current().kind != TokenKind::Bar || following().kind != TokenKind::Open ||
        m_inside.openBars > 0 || !isCondition(m_tree[left].operation))
        return false;
    int depth = 0;
    for (std::size_t at = m_at + 1; at < m_tokens.size(); ++at) {
        const TokenKind kind = m_tokens[at].kind;
        depth += kind == TokenKind::Open ? 1 : kind == TokenKind::Close ? -1 : 0;
        if (depth == 0)
            return false;
        if (comparisonOf(kind))
            return true;
    }
    return false;
}

Index Reader::product() {
    Index left = signedFactor();
    const Token* division = nullptr;
    while (true) {
        const Token& operation = current();
        if (accept(TokenKind::Times)) {
            left = node(Operation::Multiply, {left, signedFactor()});
            division = nullptr;
        } else if (accept(TokenKind::Divide)) {
            left = node(Operation::Divide, {left, signedFactor()});
            division = &operation;
        } else if (beginsFactor() && !isPythonOr(left)) {
            if (division)
                refuse(division->position,
                       operation.position + operation.length - division->position,
                       SAY("core", "It is not clear how far this division "
                                   "reaches; write a / (b * c) or (a / b) * c."));
            if (operation.kind == TokenKind::Number)
                refuseAt(operation, SAY("core", "An operator is missing before %1."),
                         shown(operation));
            left = node(Operation::Multiply, {left, factor()});
        } else {
            return left;
        }
    }
}

Index Reader::signedFactor() {
    if (current().kind != TokenKind::Minus && current().kind != TokenKind::Plus)
        return factor();
    const Level level(*this);
    const bool isNegative = current().kind == TokenKind::Minus;
    ++m_at;
    const Index value = signedFactor();
    return isNegative ? node(Operation::Negate, {value}) : value;
}

Index Reader::factor() {
    return exponent(primary());
}

Index Reader::exponent(Index base) {
    if (!accept(TokenKind::Power))
        return base;
    const Level level(*this);
    return node(Operation::Power, {base, signedFactor()});
}

} // namespace activation::expression
