// SPDX-License-Identifier: MIT
#include "expression/reading/reader.h"

#include "expression/reading/known_functions.h"
#include "expression/reading/preparation.h"
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
    prepare();
    m_tree.setRoot(formula());
    Tree tree = m_tree.compacted();
    checkWrittenOut(tree);
    if (!m_hasFixedNames)
        noteParameters();
    return tree;
}

void Reader::prepare() {
    m_tokens = tokensOf(m_text, m_notes);
    m_dialect = dialectOf(m_text, m_tokens);
    m_traps = trapsOf(m_dialect);
    Preparation preparation{m_tokens, m_notes, m_text, m_dialect};
    if (m_dialect == Dialect::Spreadsheet)
        takeSheet(preparation);
    flattenEnvironments(preparation);
    takeHeaders(preparation);
    dropEquationNumber(preparation);
    if (m_hasFixedNames && preparation.variable.empty())
        preparation.variable = "x";
    splitGluedNames(preparation, !m_hasFixedNames);
    chooseVariable(preparation);
}

void Reader::addNote(Sentence sentence) {
    const auto isSame = [&](const Sentence& known) { return known.text() == sentence.text(); };
    if (std::ranges::none_of(m_notes, isSame))
        m_notes.push_back(std::move(sentence));
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
    if (accept(TokenKind::Question)) { // c ? a : b
        const Index yes = expression();
        expect(TokenKind::Colon, SAY("core", "After ? and its value comes a colon, as in "
                                             "x > 0 ? x : 0; not %1."));
        const Index no = expression();
        return node(Operation::If, {value, yes, no});
    }
    if (!isWord("if") || m_inside.isRow)
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

std::optional<Operation> Reader::comparisonOf(TokenKind kind) {
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

} // namespace activation::expression
