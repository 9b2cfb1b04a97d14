// SPDX-License-Identifier: MIT
// What a name means by what stands behind it, and the names of constants.
#include "expression/reading/expansions.h"
#include "expression/reading/known_functions.h"
#include "expression/reading/letters.h"
#include "expression/reading/reader.h"
#include "expression/tree/problem.h"

#include "activation/catalogue.h"

#include <algorithm>

namespace activation::expression {

// pi and e under the names that languages give them.
std::optional<Index> Reader::constant(const Token& token) {
    const std::string& name = token.name;
    const bool isFree = !definition(name);
    const bool isPi = name == "pi" || (isFree && (name == "Pi" || name == "PI" || name == "M_PI"));
    if (isPi) {
        const bool hasBrackets =
            current().kind == TokenKind::Open && following().kind == TokenKind::Close;
        m_at += hasBrackets ? 2 : 0;
        if (name != "pi" && !token.isModular)
            note(SAY("core", "%1 is read as the number pi."), quoted(written(token)));
        return m_tree.leaf(Operation::Pi);
    }
    if (name == "e" || name == "M_E" || (name == "E" && token.isModular))
        return m_tree.leaf(Operation::Euler);
    if (name == "E" && current().kind == TokenKind::Power && isFree) {
        note(SAY("core", "E is read as Euler's number."));
        return m_tree.leaf(Operation::Euler);
    }
    if (m_dialect == Dialect::Spreadsheet && (name == "TRUE" || name == "FALSE"))
        return m_tree.number(name == "TRUE" ? 1 : 0);
    if (name == "nan" || name == "NaN")
        return undefined(m_tree);
    return std::nullopt;
}

// Exp[x] of computer algebra; in LaTeX brackets are brackets.
void Reader::bracketsAsParentheses() {
    const Token& name = m_tokens[m_at - 1];
    if (current().kind != TokenKind::OpenBracket || current().isSpaced || name.isLatex ||
        !(isFunctionName(name) || isComposed(inItsCase(name).name) || isChoiceName(name.name) ||
          findFunctionName(inItsCase(name).name) || isCallable(name)))
        return;
    int depth = 0;
    for (std::size_t at = m_at; at < m_tokens.size(); ++at) {
        depth += m_tokens[at].kind == TokenKind::OpenBracket    ? 1
                 : m_tokens[at].kind == TokenKind::CloseBracket ? -1
                                                                : 0;
        if (depth > 0)
            continue;
        m_tokens[at].kind = TokenKind::Close;
        m_tokens[m_at].kind = TokenKind::Open;
        return;
    }
}

// x[0] is an entry of a list, and no product.
void Reader::refuseIndex(const Token& token) const {
    const bool isLatex = m_text.find('\\') != std::string_view::npos;
    if (current().kind != TokenKind::OpenBracket || current().isSpaced || isLatex)
        return;
    refuse(token.position, current().position + 1 - token.position,
           SAY("core", "Square brackets behind %1 would be an index, which is not read; for a "
                       "product write %2 * (...)."),
           quoted(written(token)), quotation(std::string(written(token))));
}

// sech^2(x), whatever sech is: the power of what is called.
bool Reader::isRaisedCall() const {
    if (current().kind != TokenKind::Power)
        return false;
    const TokenKind opening = following().kind;
    const bool isBracketed = opening == TokenKind::Open || opening == TokenKind::OpenBrace;
    std::size_t place = isBracketed ? 2 : 1;
    place += following(place).kind == TokenKind::Minus ? 1 : 0;
    if (following(place++).kind != TokenKind::Number)
        return false;
    place += isBracketed ? 1 : 0;
    const Token& open = following(place);
    const Token& name = m_tokens[m_at - 1];
    const bool isSymbol = static_cast<unsigned char>(m_text[name.position]) >= 0x80;
    return open.kind == TokenKind::Open && !open.isSpaced && !open.isSetApart && !name.isLatex &&
           !(isSymbol && !isComposed(name.name));
}

void Reader::refuseRaisedName(const Token& token) const {
    const auto& names = m_tree.parameterNames();
    const bool isFactor = token.name.size() == 1 || !greekLetter(token.name).empty() ||
                          std::ranges::find(names, token.name) != names.end();
    if (!isFactor)
        refuseUnknownFunction(token);
    const Token& power = following();
    refuse(token.position, power.position + power.length - token.position,
           SAY("core", "%1 is not a function; to multiply write %2^n * (...)."),
           quoted(written(token)), quotation(token.name));
}

bool Reader::isParameterOfCatalogue(std::string_view name) const {
    if (!catalogueIndex(name) || isComposed(name))
        return false;
    for (const FunctionPtr& function : catalogue())
        for (const Parameter& parameter : function->parameters)
            if (parameter.name == name)
                return true;
    return false;
}

} // namespace activation::expression
