// SPDX-License-Identifier: MIT
// Heads of functions in the languages in which they are written.
#include "expression/reading/preparation.h"
#include "expression/tree/problem.h"

#include <algorithm>
#include <array>
#include <optional>

namespace activation::expression {

namespace {

constexpr std::string_view typeWords[] = {"double", "float",  "const", "auto",  "var",    "static",
                                          "inline", "Tensor", "int",   "local", "export", "fn"};
constexpr std::string_view owners[] = {"self", "cls", "ctx", "this"};

template<class List>
bool holds(const List& list, std::string_view word) {
    return std::ranges::find(list, word) != std::end(list);
}

class Headers {
public:
    explicit Headers(Preparation& preparation)
        : m_preparation(preparation)
        , m_tokens(preparation.tokens) {}

    void run() {
        std::vector<Token> kept;
        for (m_at = 0; m_at < m_tokens.size();) {
            const bool begins =
                kept.empty() || m_tokens[m_at].isFirstOfLine ||
                kept.back().kind == TokenKind::Assign || kept.back().kind == TokenKind::Semicolon ||
                kept.back().kind == TokenKind::OpenBrace || kept.back().name == "let";
            if (!takeHead(begins))
                kept.push_back(m_tokens[m_at++]);
        }
        dropBraces(kept);
        m_tokens = std::move(kept);
        m_tokens.insert(m_tokens.begin(), m_preparation.defaults.begin(),
                        m_preparation.defaults.end());
    }

private:
    struct Names {
        std::vector<std::string> list{};
        std::size_t end = 0; // behind the closing sign
    };

    TokenKind kind(std::size_t at) const {
        return at < m_tokens.size() ? m_tokens[at].kind : TokenKind::End;
    }
    std::string_view name(std::size_t at) const {
        return kind(at) == TokenKind::Name ? std::string_view(m_tokens[at].name)
                                           : std::string_view{};
    }

    // x: torch.Tensor, alpha=0.1) from behind the opening bracket, with what is left out.
    std::optional<Names> namesUntil(std::size_t at, TokenKind closing, bool takesDefaults) {
        Names names;
        std::vector<Token> defaults;
        while (kind(at) != closing) {
            while (holds(typeWords, name(at)) && kind(at + 1) == TokenKind::Name)
                ++at;
            if (kind(at) == TokenKind::Ampersand)
                ++at;
            const bool isCommand = kind(at) == TokenKind::Command;
            if (!isCommand && name(at).empty())
                return std::nullopt;
            const std::size_t word = at++;
            if (closing != TokenKind::Colon && kind(at) == TokenKind::Colon &&
                kind(at + 1) == TokenKind::Name)
                at += 2; // its type
            if (kind(at) == TokenKind::Assign) {
                const std::size_t value = at + 1;
                const std::size_t sign = kind(value) == TokenKind::Minus ? 1 : 0;
                const bool isNumber = kind(value + sign) == TokenKind::Number;
                const bool isWord =
                    holds(std::array<std::string_view, 3>{"None", "True", "False"}, name(value));
                if (!takesDefaults || !(isNumber || isWord))
                    return std::nullopt;
                at = value + sign + 1;
                if (isNumber) {
                    defaults.insert(defaults.end(), m_tokens.begin() + std::ptrdiff_t(word),
                                    m_tokens.begin() + std::ptrdiff_t(at));
                    defaults.push_back({TokenKind::Semicolon, m_tokens[at].position, 0});
                }
            }
            if (!holds(owners, m_tokens[word].name))
                names.list.push_back(m_tokens[word].name);
            if (kind(at) != TokenKind::Comma && kind(at) != TokenKind::Semicolon)
                break;
            ++at;
        }
        if (kind(at) != closing || names.list.empty())
            return std::nullopt;
        names.end = at + 1;
        m_defaults = std::move(defaults);
        return names;
    }

    bool take(const Names& names, std::size_t end) {
        const std::string& first = names.list.front();
        const bool hasX = holds(names.list, "x");
        const std::string variable = hasX ? "x"
                                     : first.ends_with("_") && first.size() > 1
                                         ? first.substr(0, first.size() - 1)
                                         : first;
        if (m_preparation.variable.empty())
            m_preparation.variable = variable;
        for (std::size_t at = 0; at < m_defaults.size(); ++at)
            if (m_defaults[at].kind == TokenKind::Assign && m_preparation.defaults.size() < 64) {
                const Token& number = m_defaults[at + 1];
                const Token& last = number.kind == TokenKind::Minus ? m_defaults[at + 2] : number;
                const std::string_view value = m_preparation.text.substr(
                    number.position, last.position + last.length - number.position);
                m_preparation.notes.push_back(
                    {SAY("core", "%1 is %2, as the head of the function says."),
                     {quoted(m_defaults[at - 1].name), quotation(std::string(value))}});
            }
        m_preparation.defaults.insert(m_preparation.defaults.end(), m_defaults.begin(),
                                      m_defaults.end());
        m_defaults.clear();
        m_at = end;
        const bool hasBody = kind(m_at) == TokenKind::OpenBrace &&
                             (name(m_at + 1) == "return" || holds(typeWords, name(m_at + 1)));
        if (hasBody) {
            m_hasBody = true;
            ++m_at;
        }
        return true;
    }

    // Passes over -> Tensor and : behind the names.
    std::size_t behindType(std::size_t at) const {
        if (kind(at) == TokenKind::Arrow)
            while (kind(at) != TokenKind::Colon && kind(at) != TokenKind::OpenBrace &&
                   kind(at) != TokenKind::End)
                ++at;
        return at;
    }

    bool takeHead(bool begins) {
        m_defaults.clear();
        const std::string_view word = name(m_at);
        if (begins && (word == "import" || word == "from"))
            return dropLine();
        if (word == "lambda" && kind(m_at + 1) == TokenKind::Name) {
            const auto names = namesUntil(m_at + 1, TokenKind::Colon, true);
            return names && take(*names, names->end);
        }
        if ((begins && (word == "def" || holds(typeWords, word))) || word == "function")
            if (takeFunction())
                return true;
        if (begins && holds(typeWords, word) && kind(m_at + 1) == TokenKind::Name)
            return ++m_at, true;
        if (kind(m_at) == TokenKind::At)
            return takeBracketed(m_at + 1, false);
        if (kind(m_at) == TokenKind::Open && takeBracketed(m_at, true))
            return true;
        if (!word.empty() && kind(m_at + 1) == TokenKind::Arrow) {
            m_defaults.clear();
            return take({{std::string(word)}, 0}, m_at + 2);
        }
        if (!word.empty() && kind(m_at + 1) == TokenKind::Less &&
            kind(m_at + 2) == TokenKind::Minus && name(m_at + 3) == "function")
            return m_at += 3, true;
        const bool isMap = begins && kind(m_at) != TokenKind::End &&
                           kind(m_at + 1) == TokenKind::Colon &&
                           kind(m_at + 2) == TokenKind::Name && kind(m_at + 3) == TokenKind::Arrow;
        if (isMap)
            return take({{m_tokens[m_at + 2].name}, 0}, m_at + 4);
        return begins && takeLeftSide();
    }

    bool dropLine() {
        ++m_at;
        while (kind(m_at) != TokenKind::End && !m_tokens[m_at].isFirstOfLine &&
               kind(m_at) != TokenKind::Semicolon)
            ++m_at;
        if (kind(m_at) == TokenKind::Semicolon)
            ++m_at;
        return true;
    }

    // def f(x): and double f(double x) { and function f(x) {
    bool takeFunction() {
        std::size_t at = m_at;
        const bool isDef = name(at) == "def";
        while (kind(at) == TokenKind::Name && kind(at + 1) != TokenKind::Open)
            ++at;
        const bool isNamed = kind(at) == TokenKind::Name && kind(at + 1) == TokenKind::Open;
        if (!isNamed)
            return false;
        const auto names = namesUntil(at + 2, TokenKind::Close, true);
        if (!names)
            return false;
        const std::size_t end = behindType(names->end);
        if (isDef)
            return kind(end) == TokenKind::Colon && take(*names, end + 1);
        if (kind(end) == TokenKind::OpenBrace) {
            m_hasBody = true;
            return take(*names, end + 1);
        }
        const bool isR = name(at) == "function";
        return isR && take(*names, end);
    }

    // @(x) and (x) => and (x) ->
    bool takeBracketed(std::size_t open, bool needsArrow) {
        if (kind(open) != TokenKind::Open)
            return false;
        const auto names = namesUntil(open + 1, TokenKind::Close, true);
        if (!names || (needsArrow && kind(names->end) != TokenKind::Arrow))
            return false;
        return take(*names, names->end + (needsArrow ? 1 : 0));
    }

    // f(z) =, f(x, a = 0.2) =, f[x_] :=, f'(x) =
    bool takeLeftSide() {
        std::size_t at = m_at;
        if (kind(at) != TokenKind::Name && kind(at) != TokenKind::Command)
            return false;
        ++at;
        if (kind(at) == TokenKind::Command && kind(at + 1) == TokenKind::Open)
            ++at; // f_\beta
        while (kind(at) == TokenKind::Prime)
            ++at;
        const TokenKind open = kind(at);
        if (open != TokenKind::Open && open != TokenKind::OpenBracket)
            return false;
        const auto names = namesUntil(
            at + 1, open == TokenKind::Open ? TokenKind::Close : TokenKind::CloseBracket, true);
        if (!names)
            return false;
        std::size_t end = names->end;
        while (kind(end) == TokenKind::Ampersand)
            ++end;
        if (kind(end) != TokenKind::Assign)
            return false;
        ++end;
        while (kind(end) == TokenKind::Ampersand)
            ++end;
        return take(*names, end);
    }

    // The braces around the body of a function.
    void dropBraces(std::vector<Token>& tokens) const {
        const auto isBrace = [](const Token& token) { return token.kind == TokenKind::CloseBrace; };
        if (!m_hasBody)
            return;
        const auto last = std::find_if(tokens.rbegin(), tokens.rend(), isBrace);
        if (last != tokens.rend())
            tokens.erase(std::next(last).base());
    }

    Preparation& m_preparation;
    std::vector<Token>& m_tokens;
    std::vector<Token> m_defaults;
    std::size_t m_at = 0;
    bool m_hasBody = false;
};

} // namespace

void takeHeaders(Preparation& preparation) {
    Headers(preparation).run();
}

void takeSheet(Preparation& preparation) {
    std::vector<Token>& tokens = preparation.tokens;
    tokens.erase(tokens.begin());
    const auto isCell = [](const Token& token) {
        const std::string& name = token.name;
        const std::size_t digits = name.find_first_of("0123456789");
        return token.kind == TokenKind::Name && digits != std::string::npos && digits > 0 &&
               digits <= 3 && name.find_first_not_of("0123456789", digits) == std::string::npos &&
               std::all_of(name.begin(), name.begin() + std::ptrdiff_t(digits),
                           [](char c) { return c >= 'A' && c <= 'Z'; });
    };
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        Token& token = tokens[at];
        if (token.kind == TokenKind::Semicolon) // where the comma is the decimal sign
            token.kind = TokenKind::Comma;
        // LOG10(...) is no cell.
        if (preparation.variable.empty() && isCell(token) && tokens[at + 1].kind != TokenKind::Open)
            preparation.variable = token.name;
    }
}

} // namespace activation::expression
