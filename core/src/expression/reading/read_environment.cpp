// SPDX-License-Identifier: MIT
// \begin{cases} and its kin.
#include "expression/reading/expansions.h"
#include "expression/reading/reader.h"
#include "expression/reading/rough_value.h"
#include "expression/tree/problem.h"

#include <algorithm>

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
    constexpr std::string_view names[] = {"cases", "dcases", "rcases", "array"};
    const auto isHere = [&](std::string_view name) { return isEnvironment(name); };
    const std::size_t star = following(2).kind == TokenKind::Times ? 1 : 0;
    const bool isKnown =
        std::ranges::any_of(names, isHere) ||
        (star == 1 && (following().name == "cases" || following().name == "dcases"));
    if (!isKnown)
        refuseAt(begin, SAY("core", "Of LaTeX's environments only \\begin{cases} is known here."));
    m_at += 3 + star;
    const Index value = cases(begin);
    m_inside = outside;
    return value;
}

// a & c, a, & \text{if } c, a \text{ if } c, and b & \text{otherwise}.
Reader::Row Reader::caseRow() {
    constexpr std::string_view beginnings[] = {"if", "for", "when", "where", "otherwise", "else"};
    const auto beginsCondition = [&] {
        return current().kind == TokenKind::Name &&
               std::ranges::find(beginnings, current().name) != std::end(beginnings);
    };
    m_inside = {.isRow = true};
    Row row{expression(), std::nullopt};
    const bool hasComma = accept(TokenKind::Comma);
    const bool isBraced = current().kind == TokenKind::OpenBrace &&
                          (following().name == "if" || following().name == "for");
    if (!accept(TokenKind::Ampersand) && !beginsCondition() && !isBraced && !hasComma)
        refuseAt(current(), SAY("core", "Between a case and its condition stands &, not %1."),
                 shown(current()));
    m_inside = {.isEquation = true, .isCondition = true};
    const bool isInBraces = current().kind == TokenKind::OpenBrace &&
                            (following().name == "if" || following().name == "for");
    m_at += isInBraces ? 1 : 0;
    if (isWord("if") || isWord("for") || isWord("when") || isWord("where"))
        ++m_at;
    if (current().name == "otherwise" || current().name == "else") {
        ++m_at;
    } else {
        const auto isEnd = [&] {
            return current().kind == TokenKind::RowEnd || isEndOfEnvironment() ||
                   current().kind == TokenKind::End;
        };
        row.condition = disjunction();
        while (current().kind == TokenKind::Comma) { // o = 1, x > 0
            ++m_at;
            if (isEnd())
                break;
            row.condition = node(Operation::And, {*row.condition, disjunction()});
        }
    }
    if (isInBraces)
        accept(TokenKind::CloseBrace);
    if (!accept(TokenKind::Comma))
        accept(TokenKind::Semicolon);
    return row;
}

// Where the conditions leave a gap there is no value; where they do not, the last one adds nothing.
bool Reader::coversEverything(const std::vector<Row>& rows) const {
    std::vector<Index> conditions;
    for (const Row& row : rows) {
        if (!row.condition)
            return true;
        conditions.push_back(*row.condition);
    }
    return isOneAlwaysTrue(m_tree, conditions);
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
    const std::size_t star = following(2).kind == TokenKind::Times ? 1 : 0;
    if (current().kind != TokenKind::OpenBrace || following(2 + star).kind != TokenKind::CloseBrace)
        refuseAt(begin, SAY("core", "\\begin{cases} ends with \\end{cases}."));
    m_at += 3 + star;
    if (rows.empty())
        refuseAt(begin, SAY("core", "There is no case here."));
    for (std::size_t k = 0; k + 1 < rows.size(); ++k)
        if (!rows[k].condition)
            refuseAt(begin, SAY("core", "Only the last case may be the one for everything else."));
    if (coversEverything(rows))
        rows.back().condition.reset();
    else
        note(SAY("core", "Where none of the conditions holds there is no value."));
    Index result = rows.back().condition ? undefined(m_tree) : rows.back().value;
    for (std::size_t k = rows.size(); k-- > 0;)
        if (rows[k].condition)
            result = node(Operation::If, {*rows[k].condition, rows[k].value, result});
    return result;
}

} // namespace activation::expression
