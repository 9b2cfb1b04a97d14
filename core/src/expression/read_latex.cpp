// SPDX-License-Identifier: MIT
// LaTeX as it is pasted from papers.
#include "expression/letters.h"
#include "expression/problem.h"
#include "expression/reader.h"

#include "activation/catalogue.h"

#include <algorithm>

namespace activation::expression {

namespace {

// Commands that are functions under a name of their own.
struct CommandName {
    std::string_view command;
    std::string_view name;
};

constexpr CommandName renamed[] = {
    {"Phi", "normal_cdf"},
    {"arcsin", "asin"},
    {"arccos", "acos"},
    {"arctan", "atan"},
};

} // namespace

Index Reader::braced() {
    if (current().kind != TokenKind::OpenBrace)
        refuseAt(current(), SAY("core", "Here `{` is missing, not %1."), shown(current()));
    return bracketed(TokenKind::CloseBrace, "}");
}

Index Reader::command() {
    const Token token = current();
    const std::string& name = token.name;
    ++m_at;
    if (name == "frac" || name == "dfrac" || name == "tfrac") {
        const Index top = braced();
        return node(Operation::Divide, {top, braced()});
    }
    if (name == "sqrt") {
        if (current().kind != TokenKind::OpenBracket) {
            const Index value = current().kind == TokenKind::OpenBrace ? braced() : primary();
            return node(Operation::Sqrt, {value});
        }
        const Index degree = bracketed(TokenKind::CloseBracket, "]");
        const Index value = braced();
        if (m_tree.isNumber(degree, 3))
            return node(Operation::Cbrt, {value});
        return node(Operation::Power, {value, node(Operation::Divide, {m_tree.number(1), degree})});
    }
    if (name == "lfloor" || name == "lceil") {
        const std::string_view closing = name == "lfloor" ? "rfloor" : "rceil";
        const Index value = expression();
        if (current().kind != TokenKind::Command || current().name != closing)
            refuseAt(token, SAY("core", "This bracket is not closed; %1 is missing."),
                     quoted("\\" + std::string(closing)));
        ++m_at;
        return node(name == "lfloor" ? Operation::Floor : Operation::Ceil, {value});
    }
    if (name == "begin")
        return cases();
    return commandFunction(token);
}

// \tanh x, \tanh(x), \tanh^2 x, \max\{0, x\}, \alpha.
Index Reader::commandFunction(const Token& token) {
    Token named = token;
    for (const CommandName& known : renamed)
        if (known.command == token.name)
            named.name = known.name;
    const bool isSigmoid = named.name == "sigma" && current().kind == TokenKind::Open;
    if (!isSigmoid && !findFunctionName(named.name)) {
        if (named.name == "pi")
            return m_tree.leaf(Operation::Pi);
        const std::string letter = named.name.substr(0, named.name.find_first_of("_0123456789"));
        const bool isLetter = !greekLetter(letter).empty() || letter == "varepsilon" ||
                              letter == "vartheta" || letter == "varphi";
        const bool isDefined = definition(named.name).has_value();
        if (!isLetter && !isDefined)
            refuseAt(token, SAY("core", "The LaTeX command %1 is not known here."),
                     quoted(written(token)));
        if (letter.starts_with("var"))
            named.name.erase(0, 3);
        if (const auto looped = loopedName(named))
            return *looped;
        return nameOrParameter(named);
    }
    const Level level(*this);
    std::optional<Index> power;
    if (accept(TokenKind::Power))
        power = primary();
    Index value = 0;
    if (current().kind == TokenKind::Open) {
        value = apply(named, arguments(named));
    } else if (current().kind == TokenKind::OpenBrace) {
        m_tokens[m_at].kind = TokenKind::Open;
        // \max\{a, b\} is written with braces that are seen.
        int depth = 0;
        for (std::size_t at = m_at; at < m_tokens.size(); ++at) {
            depth += m_tokens[at].kind == TokenKind::OpenBrace    ? 1
                     : m_tokens[at].kind == TokenKind::CloseBrace ? -1
                                                                  : 0;
            if (depth < 0) {
                m_tokens[at].kind = TokenKind::Close;
                break;
            }
        }
        value = apply(named, arguments(named));
    } else {
        Argument argument;
        argument.value = factor();
        value = apply(named, {argument});
    }
    return power ? node(Operation::Power, {value, *power}) : value;
}

// \begin{cases} a & c \\ b & \text{otherwise} \end{cases}
Index Reader::cases() {
    const Token begin = m_tokens[m_at - 1];
    const auto isCases = [&] {
        return current().kind == TokenKind::OpenBrace && following().name == "cases" &&
               following(2).kind == TokenKind::CloseBrace;
    };
    if (!isCases())
        refuseAt(begin, SAY("core", "Of LaTeX's environments only \\begin{cases} is known here."));
    m_at += 3;
    struct Row {
        Index value;
        std::optional<Index> condition;
    };
    std::vector<Row> rows;
    const auto isEnd = [&] {
        return current().kind == TokenKind::Command && current().name == "end";
    };
    while (!isEnd()) {
        Row row{expression(), std::nullopt};
        accept(TokenKind::Comma);
        expect(TokenKind::Ampersand,
               SAY("core", "Between a case and its condition stands &, not %1."));
        if (isWord("if"))
            ++m_at;
        const bool isOtherwise = current().kind == TokenKind::OpenBrace
                                     ? following().name == "otherwise"
                                     : current().name == "otherwise" || current().name == "else";
        if (isOtherwise)
            m_at += current().kind == TokenKind::OpenBrace ? 3 : 1;
        else
            row.condition = disjunction();
        rows.push_back(row);
        if (!accept(TokenKind::RowEnd) && !isEnd())
            refuseAt(
                current(),
                SAY("core", "Between two cases stands \\\\, and after the last \\end{cases}."));
    }
    ++m_at;
    if (!isCases())
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

} // namespace activation::expression
