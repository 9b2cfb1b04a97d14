// SPDX-License-Identifier: MIT
// Reads the tokens of a formula into a tree, the rules of its grammar one function each.
#pragma once

#include "expression/reading/dialect.h"
#include "expression/reading/token.h"
#include "expression/tree/problem.h"
#include "expression/tree/tree.h"

#include <functional>
#include <optional>
#include <utility>

namespace activation::expression {

class Reader {
public:
    // With `fixedNames` no name beyond the given ones becomes a parameter.
    Reader(std::string_view text, std::vector<std::string> parameterNames, bool hasFixedNames);

    // Formulas that may be called; they have to outlive the reader.
    void setCallable(std::span<const NamedExpression> callable) { m_callable = callable; }

    using Differentiate = std::function<Tree(const Tree&)>;
    void setDifferentiate(Differentiate differentiate) {
        m_differentiate = std::move(differentiate);
    }

    // Throws a Refusal.
    Tree read();
    const std::vector<NamedCall>& calls() const { return m_calls; }
    // What it decided where the text left it open.
    const std::vector<Sentence>& notes() const { return m_notes; }

private:
    // An index that runs in a sum: for j in 2..n.
    struct Loop {
        std::string name;
        int value = 0;
    };
    struct Argument {
        std::string name{}; // empty where it is given by its place
        std::string word{}; // where it is no value but 'tanh' or True
        Index value = 0;
        std::size_t position = 0;
        std::size_t length = 0;
    };

    // What the innermost brackets, a row of cases or a definition make of a sign.
    struct Surroundings {
        std::size_t openBars = 0;
        bool isRow = false;       // & ends what is read
        bool isEquation = false;  // = compares
        bool isCondition = false; // a comma is "and"
        bool endsAtLine = false;  // what begins the next line is no factor
    };

    // read_statements.cpp: what stands around the formula.
    void prepare();
    Index formula();
    Index equalForms(Index value);
    void readDefinitionsBehind();
    void takeLeftSide();
    bool beginsDefinition() const;
    std::optional<Index> readDefinition();
    [[noreturn]] void refuseRest() const;
    void noteParameters();

    // reader.cpp: operators.
    Index expression();
    Index disjunction();
    Index conjunction();
    Index negation();
    Index comparison();
    Index sum();
    Index product();
    Index signedFactor();
    Index factor();
    Index exponent(Index base);
    void refuseUnclearExponent(std::size_t begin, bool isSigned) const;
    Index divided(const Token& sign, std::size_t begin, Index left, Index right);
    bool isPythonOr(Index left) const;
    static std::optional<Operation> comparisonOf(TokenKind kind);

    // read_primary.cpp: numbers, brackets, names.
    Index primary();
    Index bracketed(TokenKind close, std::string_view closing);
    Index name();
    std::optional<Index> definition(std::string_view name) const;
    Index nameOrParameter(const Token& token);
    Index parameterNamed(const Token& token);
    std::optional<Index> loopedName(const Token& token);
    bool isCalled() const { return current().kind == TokenKind::Open && !current().isSetApart; }
    bool isFactorBeforeBracket(const Token& token) const;
    void refuseNoNumber(const Token& token) const;
    std::optional<Index> constant(const Token& token);
    void bracketsAsParentheses();
    void refuseIndex(const Token& token) const;
    bool isRaisedCall() const;
    void refuseRaisedName(const Token& token) const;
    bool isParameterOfCatalogue(std::string_view name) const;
    bool beginsFactor() const;

    // read_call.cpp: functions.
    bool isFunctionName(const Token& token) const;
    Token inItsCase(const Token& token) const;
    Index call(const Token& called);
    std::optional<Index> raised(const Token& token);
    Token inverse(const Token& token) const;
    std::vector<Argument> arguments(const Token& function);
    Argument argument();
    Index apply(const Token& called, const std::vector<Argument>& arguments);
    std::optional<Index> applyKnown(const Token& token, const std::vector<Argument>& arguments);
    std::optional<Index> applyComposed(const Token& token, const std::vector<Argument>& arguments);
    std::optional<Index> applyExpansion(const Token& token, const std::vector<Argument>& arguments);
    Index clamp(const Token& token, const std::vector<Argument>& arguments);
    void requireCount(const Token& token, const std::vector<Argument>& arguments, std::size_t least,
                      std::size_t most, const Sentence& allowed) const;

    // read_named_call.cpp: functions with parameters of their own.
    struct Callee;
    Index applyCatalogue(const Token& token, std::uint32_t function,
                         const std::vector<Argument>& arguments);
    std::uint32_t approximated(std::uint32_t function, std::vector<Argument>& arguments) const;
    Index called(const Token& token, std::uint32_t function, const FrameworkEntry* entry,
                 const std::vector<Argument>& arguments);
    std::optional<Index> applyFramework(const Token& token, const std::vector<Argument>& arguments);
    Index applyObject(const Token& token, std::vector<Argument> settings);
    bool isObject(const Token& token, const std::vector<Argument>& settings) const;
    std::optional<Index> applyCallable(const Token& token, const std::vector<Argument>& arguments);
    std::vector<std::optional<Index>> placed(const Token& token, const Callee& callee,
                                             const std::vector<Argument>& arguments) const;
    [[noreturn]] void refuseUnknownFunction(const Token& token) const;

    // read_loop.cpp: sums over an index.
    bool isLoop() const;
    Index loop(Operation operation);
    Index loopBody(std::size_t begin, const Loop& loop);
    void countLoopStep(std::size_t begin);

    // read_range.cpp
    Index range(const Token& token);

    // read_derivative.cpp
    Index derivativeOf(const Token& token);
    Index differentiated(Index root);

    // read_postfix.cpp
    Index postfix(Index value, const Token& object, bool isBareName);
    Index method(Index value, const Token& object, bool isBareName);
    bool isFormulaParameterGiven(std::string_view name) const;

    // read_choice.cpp
    static bool isChoiceName(std::string_view name);
    std::vector<Index> list();
    Index chosen(const std::vector<Index>& conditions, const std::vector<Index>& values,
                 Index otherwise);
    Index choice(const Token& token);
    Index indicator();
    std::optional<Index> statementWithIf();

    // read_latex.cpp: commands.
    Index command();
    Index fraction();
    Index root();
    Index fenced(const Token& open, std::string_view closing, Operation operation);
    Index commandFunction(const Token& token);
    bool isCommandFunction(const Token& token) const;
    Index commandArgument(const Token& token);
    Index impliedProduct();
    Index bracedOrSingle();
    Index braced();

    // read_environment.cpp: what stands between \begin and \end.
    struct Row {
        Index value;
        std::optional<Index> condition;
    };
    Index environment();
    bool isEnvironment(std::string_view name) const;
    bool isEndOfEnvironment() const;
    Index cases(const Token& begin);
    Row caseRow();
    bool coversEverything(const std::vector<Row>& rows) const;

    const Token& current() const { return m_tokens[m_at]; }
    const Token& following(std::size_t distance = 1) const {
        return m_tokens[std::min(m_at + distance, m_tokens.size() - 1)];
    }
    bool isWord(std::string_view word) const {
        return current().kind == TokenKind::Name && current().name == word;
    }
    bool isCommand(std::string_view name) const {
        return current().kind == TokenKind::Command && current().name == name;
    }
    bool isCallable(const Token& token) const;
    bool accept(TokenKind kind);
    void expect(TokenKind kind, const char* pattern); // with %1 for what stands there
    template<class... Arguments>
    [[noreturn]] void refuseAt(const Token& token, const char* pattern,
                               const Arguments&... arguments) const {
        refuse(token.position, token.length, pattern, arguments...);
    }
    template<class... Arguments>
    void note(const char* pattern, const Arguments&... arguments) {
        addNote({pattern, {arguments...}});
    }
    void addNote(Sentence sentence);
    std::string_view written(const Token& token) const {
        return m_text.substr(token.position, token.length);
    }
    Sentence shown(const Token& token) const;

    Index node(Operation operation, std::initializer_list<Index> operands);
    void checkSize() const;
    void checkWrittenOut(const Tree& tree) const;

    // Counts brackets within brackets, and whatever else makes this class call itself.
    class Level {
    public:
        explicit Level(Reader& reader);
        ~Level() { --m_reader.m_depth; }
        Level(const Level&) = delete;
        Level& operator=(const Level&) = delete;

    private:
        Reader& m_reader;
    };

    std::string_view m_text;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    Tree m_tree;
    bool m_hasFixedNames;
    std::vector<std::pair<std::string, Index>> m_definitions;
    std::vector<Loop> m_loops;
    std::span<const NamedExpression> m_callable;
    std::vector<NamedCall> m_calls;
    std::size_t m_depth = 0;
    Surroundings m_inside;
    std::size_t m_loopSteps = 0;
    Differentiate m_differentiate;
    std::vector<Sentence> m_notes;
    Dialect m_dialect = Dialect::Mathematics;
    Traps m_traps;
};

} // namespace activation::expression
