// SPDX-License-Identifier: MIT
// Commands of LaTeX that say how a page looks, and signs that only LaTeX writes.
#include "expression/reading/scanner.h"
#include "expression/tree/problem.h"

#include <algorithm>

namespace activation::expression {

// {...} with whatever it holds.
void Scanner::skipGroup() {
    skipSpace();
    if (current() != '{')
        return;
    int depth = 0;
    for (; m_at < m_text.size(); ++m_at) {
        depth += current() == '{' ? 1 : current() == '}' ? -1 : 0;
        if (depth == 0)
            break;
    }
    if (m_at < m_text.size())
        ++m_at;
}

// \tag{3}, \label{eq:gelu}, \nonumber, \overset{def}{=}, \mathbb{1}; whether it was one of those.
bool Scanner::scanLayout(std::string_view command, std::size_t begin) {
    constexpr std::string_view grouped[] = {"tag",   "label",    "hspace", "vspace",
                                            "color", "hphantom", "phantom"};
    constexpr std::string_view bare[] = {"nonumber",  "notag", "mathop", "boldsymbol",
                                         "mathstrut", "strut", "hfill",  "bm"};
    if (std::ranges::find(grouped, command) != std::end(grouped)) {
        if (current() == '*')
            ++m_at;
        skipGroup();
        return true;
    }
    if (std::ranges::find(bare, command) != std::end(bare))
        return true;
    if (command == "overset" || command == "stackrel" || command == "underset") {
        skipGroup();
        return true;
    }
    (void)begin;
    return scanIndicator(command);
}

// \mathbb{1}_{x > 0} is 1 where the condition holds.
bool Scanner::scanIndicator(std::string_view command) {
    constexpr std::string_view faces[] = {"mathbb",  "mathbf", "mathds",
                                          "mathbbm", "mathbb", "mathrm"};
    if (std::ranges::find(faces, command) == std::end(faces))
        return false;
    const std::size_t begin = m_at;
    const std::size_t open = m_text.find_first_not_of(' ', m_at);
    std::size_t end = 0;
    for (const std::string_view sign : {"{1}", "{I}", "1", "I"})
        if (open != std::string_view::npos && end == 0 && m_text.substr(open).starts_with(sign))
            end = open + sign.size();
    const std::size_t after =
        end == 0 ? std::string_view::npos : m_text.find_first_not_of(" \\!,", end);
    if (after == std::string_view::npos)
        return false;
    const std::string_view behind = m_text.substr(after);
    const bool hasCondition = behind.starts_with("_{") || behind.starts_with("(") ||
                              behind.starts_with("[") || behind.starts_with("{") ||
                              behind.starts_with("left");
    if (!hasCondition)
        return false;
    m_at = behind.starts_with("_{") ? after + 1 : end;
    Token token{TokenKind::Command, begin, end - begin};
    token.name = "indicator";
    token.isLatex = true;
    m_tokens.push_back(std::move(token));
    return true;
}

// [x]_+ and x_{+}; 1_{x > 0} is an indicator, too.
bool Scanner::scanPositivePart() {
    if (m_tokens.empty())
        return false;
    const std::size_t begin = m_at;
    if (rest().starts_with("_+") || rest().starts_with("_{+}")) {
        push(TokenKind::PositivePart, next() == '+' ? 2 : 4);
        return true;
    }
    Token& last = m_tokens.back();
    const bool isOne = last.kind == TokenKind::Number && last.number == 1 && last.length == 1;
    if (!isOne || next() != '{' || last.position + last.length != begin)
        return false;
    last.kind = TokenKind::Command;
    last.name = "indicator";
    last.isLatex = true;
    ++m_at;
    return true;
}

} // namespace activation::expression
