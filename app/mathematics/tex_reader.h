// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the tokens of a formula; see tex_tree.h.
#pragma once

#include "mathematics/tex_tokens.h"
#include "mathematics/tex_tree.h"

namespace explorer {

class TexReader {
public:
    explicit TexReader(const QString& tex);

    TexFormula read();

private:
    struct Scope; // counts how deep the reading is

    const TexToken& token() const { return m_tokens[m_at]; }
    TexToken take();
    bool acceptCharacter(char character);
    bool acceptCommand(const char* name);
    bool isAtEnd() const;
    void report(TexProblem::Kind kind, const QString& name, qsizetype position);
    void reportMissing(const TexToken& command);

    // tex_reader.cpp: rows and scripts.
    TexNode row();
    void addTo(std::vector<TexNode>& parts);
    void addScript(std::vector<TexNode>& parts);
    void addPrimes(std::vector<TexNode>& parts);
    void skipLimits(const std::vector<TexNode>& parts);
    TexNode argument(const TexToken& command);
    TexNode group();
    TexNode atom();
    TexNode character();
    TexNode number();
    TexNode sign(const QString& text, TexClass role = TexClass::Ordinary) const;
    TexNode asTyped(const TexToken& command);

    // tex_commands.cpp: what commands mean.
    TexNode command();
    bool readStructure(const TexToken& command, TexNode& result);
    TexNode fraction(const TexToken& command);
    TexNode root(const TexToken& command);
    TexNode inLetters(const TexToken& command, TexLetters letters);
    TexNode words(const TexToken& command);
    TexNode operatorName(const TexToken& command);
    TexNode stacked(const TexToken& command);
    TexNode negated(const TexToken& command);
    QString plainGroup(const TexToken& command);

    // tex_environments.cpp: delimiters and tables.
    TexNode delimited(const TexToken& command);
    TexNode sizedDelimiter(int size, TexClass role);
    QString delimiter(const TexToken& command);
    TexNode environment(const TexToken& command);
    void readOptions(const TexToken& command, const QString& name, TexNode& table);
    std::vector<TexNode> tableRows(std::size_t mostColumns);
    TexNode cell();

    const QString m_tex;
    const std::vector<TexToken> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::size_t m_columns = 20; // of the table that is read
    int m_tables = 0;           // that are open
    int m_delimiters = 0;       // \left that are open
    bool m_isInDegree = false;
    TexLetters m_letters = TexLetters::Italic;
    std::optional<TexProblem> m_problem;
};

} // namespace explorer
