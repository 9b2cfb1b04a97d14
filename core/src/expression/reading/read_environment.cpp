// SPDX-License-Identifier: MIT
// \begin{cases}, and \begin{aligned} as the program itself writes long formulas.
#include "expression/reading/reader.h"
#include "expression/tree/problem.h"

namespace activation::expression {

bool Reader::isEnvironment(std::string_view name) const {
    return current().kind == TokenKind::OpenBrace && following().name == name &&
           following(2).kind == TokenKind::CloseBrace;
}

bool Reader::isEndOfEnvironment() const {
    return isCommand("end");
}

Index Reader::environment() {
    const Token begin = m_tokens[m_at - 1];
    const Level level(*this);
    const Surroundings outside = std::exchange(m_inside, {});
    const bool isAligned = isEnvironment("aligned");
    if (!isAligned && !isEnvironment("cases"))
        refuseAt(begin, SAY("core", "Of LaTeX's environments only \\begin{cases} is known here."));
    m_at += 3;
    const Index value = isAligned ? aligned(begin) : cases(begin);
    m_inside = outside;
    return value;
}

// a & c, a, & \text{if } c, and b & \text{otherwise}.
Reader::Row Reader::caseRow() {
    m_inside = {.isRow = true};
    Row row{expression(), std::nullopt};
    accept(TokenKind::Comma);
    expect(TokenKind::Ampersand, SAY("core", "Between a case and its condition stands &, not %1."));
    m_inside = {.isEquation = true};
    if (isWord("if") || isWord("for") || isWord("when") || isWord("where"))
        ++m_at;
    const bool isBraced =
        current().kind == TokenKind::OpenBrace && following(2).kind == TokenKind::CloseBrace;
    const std::string& word = isBraced ? following().name : current().name;
    if (word == "otherwise" || word == "else")
        m_at += isBraced ? 3 : 1;
    else
        row.condition = disjunction();
    if (!accept(TokenKind::Comma))
        accept(TokenKind::Semicolon);
    return row;
}

// \begin{cases} a & c \\ b & \text{otherwise} \end{cases}
Index Reader::cases(const Token& begin) {
    std::vector<Row> rows;
    while (!isEndOfEnvironment()) {
        rows.push_back(caseRow());
        if (!accept(TokenKind::RowEnd) && !isEndOfEnvironment())
            refuseAt(
                current(),
                SAY("core", "Between two cases stands \\\\, and after the last \\end{cases}."));
    }
    ++m_at;
    if (!isEnvironment("cases"))
        refuseAt(begin, SAY("core", "\\begin{cases} ends with \\end{cases}."));
    m_at += 3;
    if (rows.empty())
        refuseAt(begin, SAY("core", "There is no case here."));
    Index result = rows.back().value;
    for (std::size_t k = rows.size() - 1; k-- > 0;) {
        if (!rows[k].condition)
            refuseAt(begin, SAY("core", "Only the last case may be the one for everything else."));
        result = node(Operation::If, {*rows[k].condition, rows[k].value, result});
    }
    return result;
}

// The formula in the first row and what it refers to, u_{1} = ..., in the others.
Index Reader::aligned(const Token& begin) {
    const auto refuseRows = [&] {
        refuseAt(begin, SAY("core", "Of \\begin{aligned} a formula is understood, and rows that "
                                    "say what its names stand for."));
    };
    if (current().kind == TokenKind::OpenBracket && following(2).kind == TokenKind::CloseBracket)
        m_at += 3;
    std::vector<std::size_t> starts{m_at};
    int depth = 1;
    std::size_t end = m_at;
    for (; end < m_tokens.size(); ++end) {
        const Token& token = m_tokens[end];
        const bool isCommand = token.kind == TokenKind::Command;
        depth += isCommand && token.name == "begin" ? 1 : isCommand && token.name == "end" ? -1 : 0;
        if (depth == 0)
            break;
        if (depth == 1 && token.kind == TokenKind::RowEnd)
            starts.push_back(end + 1);
    }
    if (depth != 0)
        refuseRows();
    const auto row = [&](std::size_t k) {
        accept(TokenKind::Comma);
        const std::size_t after = k + 1 < starts.size() ? starts[k + 1] - 1 : end;
        if (m_at != after)
            refuseRows();
    };
    for (std::size_t k = 1; k < starts.size(); ++k) {
        m_at = starts[k];
        accept(TokenKind::Ampersand);
        const Token name = current();
        if (name.kind != TokenKind::Name || following().kind != TokenKind::Assign ||
            definition(name.name))
            refuseRows();
        m_at += 2;
        m_definitions.emplace_back(name.name, expression());
        row(k);
    }
    m_at = starts.front();
    accept(TokenKind::Ampersand);
    const Index value = expression();
    row(0);
    m_at = end + 1;
    if (!isEnvironment("aligned"))
        refuseRows();
    m_at += 3;
    return value;
}

} // namespace activation::expression
