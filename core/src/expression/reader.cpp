// SPDX-License-Identifier: MIT
#include "expression/reader.h"

#include "expression/known_functions.h"
#include "expression/problem.h"

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

// f(x) = ..., y = ... and return ..., as they are pasted.
void Reader::takeLeftSide() {
    if (isWord("return"))
        ++m_at;
    const bool isFunction = current().kind == TokenKind::Name &&
                            following(1).kind == TokenKind::Open && following(2).name == "x" &&
                            following(3).kind == TokenKind::Close &&
                            following(4).kind == TokenKind::Assign;
    if (isFunction)
        m_at += 5;
    else if (isWord("y") && following().kind == TokenKind::Assign)
        m_at += 2;
}

bool Reader::beginsDefinition() const {
    return isWord("let") ||
           (current().kind == TokenKind::Name && following().kind == TokenKind::Assign);
}

Index Reader::formula() {
    if (current().kind == TokenKind::End)
        refuseAt(current(),
                 SAY("core", "There is no formula yet; write one in x, for example x * tanh(x)."));
    takeLeftSide();
    while (beginsDefinition())
        readDefinition();
    takeLeftSide();
    const Index root = expression();
    accept(TokenKind::Semicolon);
    const Token& rest = current();
    switch (rest.kind) {
    case TokenKind::End:
        return root;
    case TokenKind::Close:
    case TokenKind::CloseBrace:
    case TokenKind::CloseBracket:
        refuseAt(rest, SAY("core", "%1 closes a bracket that is not open."), shown(rest));
    case TokenKind::Comma:
        refuseAt(rest,
                 SAY("core", "A comma stands between arguments; for a decimal point write a dot."));
    case TokenKind::Assign:
        refuseAt(rest,
                 SAY("core",
                     "To compare write ==; to name a part begin with let, as in let u = x^2; u."));
    case TokenKind::Bar:
        refuseAt(rest, SAY("core", "This bar has no partner; write |x| or abs(x)."));
    default:
        refuseAt(rest, SAY("core", "An operator is missing before %1."), shown(rest));
    }
}

void Reader::readDefinition() {
    const bool hasLet = isWord("let");
    if (hasLet)
        ++m_at;
    const Token token = current();
    if (!hasLet && token.name == "x")
        refuseAt(following(), SAY("core", "To compare write ==."));
    if (token.kind != TokenKind::Name && token.kind != TokenKind::Command)
        refuseAt(token, SAY("core", "After let comes a name, as in let u = x^2; not %1."),
                 shown(token));
    if (token.name == "x" || token.name == "e" || token.name == "pi")
        refuseAt(token, SAY("core", "%1 has its meaning already; choose another name."),
                 quoted(token.name));
    if (definition(token.name))
        refuseAt(token, SAY("core", "%1 is defined twice."), quoted(written(token)));
    ++m_at;
    expect(TokenKind::Assign, SAY("core", "After the name comes =, not %1."));
    const Index value = expression();
    expect(TokenKind::Semicolon, SAY("core", "A definition ends with a semicolon, not %1."));
    m_definitions.emplace_back(token.name, value);
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
    while (isWord("or")) {
        ++m_at;
        left = node(Operation::Or, {left, conjunction()});
    }
    return left;
}

Index Reader::conjunction() {
    Index left = negation();
    while (isWord("and")) {
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
    while (const auto operation = comparisonOf(current().kind)) {
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
        } else if (beginsFactor()) {
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
    if (current().kind == TokenKind::Superscript) {
        const double power = current().number;
        ++m_at;
        return node(Operation::Power, {base, m_tree.number(power)});
    }
    if (!accept(TokenKind::Power))
        return base;
    const Level level(*this);
    return node(Operation::Power, {base, signedFactor()});
}

} // namespace activation::expression
