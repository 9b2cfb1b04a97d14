// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/tex_reader.h"

#include <QHash>

#include <utility>

namespace explorer {

namespace {

using Kind = TexNode::Kind;

// The delimiters of a matrix; nothing where there is no such environment.
QString matrixDelimiters(const QString& name) {
    static const QHash<QString, QString> table{
        {QStringLiteral("matrix"), QStringLiteral("..")},
        {QStringLiteral("smallmatrix"), QStringLiteral("..")},
        {QStringLiteral("array"), QStringLiteral("..")},
        {QStringLiteral("pmatrix"), QStringLiteral("()")},
        {QStringLiteral("bmatrix"), QStringLiteral("[]")},
        {QStringLiteral("Bmatrix"), QStringLiteral("{}")},
        {QStringLiteral("vmatrix"), QStringLiteral("||")},
        {QStringLiteral("Vmatrix"), QStringLiteral("‖‖")},
    };
    return table.value(name);
}

bool isLines(const QString& name) {
    return name == QLatin1String("aligned") || name == QLatin1String("gathered") ||
           name == QLatin1String("split");
}

} // namespace

// One character; "." is none.
QString TexReader::delimiter(const TexToken& command) {
    if (token().kind == TexToken::Kind::End) {
        reportMissing(command);
        return QStringLiteral(".");
    }
    const TexToken next = take();
    static const QString delimiters = QString::fromUtf8("{}[]⟨⟩⌊⌋⌈⌉|‖\\↑↓");
    if (next.kind == TexToken::Kind::Character && !QStringLiteral("()[]<>/|.").contains(next.text))
        reportMissing(command);
    if (next.kind == TexToken::Kind::Character)
        return next.text == QLatin1String("<")   ? QStringLiteral("⟨")
               : next.text == QLatin1String(">") ? QStringLiteral("⟩")
                                                 : next.text;
    const TexSymbol* symbol =
        next.kind == TexToken::Kind::Command ? findTexSymbol(next.text) : nullptr;
    const char32_t letter = symbol ? symbol->letter : U'.';
    if (!symbol || !delimiters.contains(QString::fromUcs4(&letter, 1)))
        reportMissing(command);
    return QString::fromUcs4(&letter, 1);
}

TexNode TexReader::delimited(const TexToken& command) {
    const QString open = delimiter(command);
    ++m_delimiters;
    TexNode inside = row();
    --m_delimiters;
    QString close = QStringLiteral(".");
    if (token().isCommand(QLatin1String("right")))
        close = delimiter(take());
    else
        report(TexProblem::Kind::Unbalanced, QStringLiteral("\\left"), command.position);
    TexNode result{Kind::Delimited, open + close};
    result.children.push_back(std::move(inside));
    result.role = TexClass::Inner;
    return result;
}

TexNode TexReader::sizedDelimiter(int size, TexClass role) {
    const TexToken& before = m_tokens[m_at - 1];
    TexNode result = sign(delimiter(before), role);
    if (result.text == QLatin1String("."))
        result.text.clear();
    result.amount = size;
    return result;
}

TexNode TexReader::environment(const TexToken& command) {
    const qsizetype position = token().position + 1;
    const QString name = plainGroup(command);
    const QString delimiters = matrixDelimiters(name);
    const bool isCases = name == QLatin1String("cases");
    if (!isCases && delimiters.isEmpty() && !isLines(name))
        report(TexProblem::Kind::UnknownEnvironment, name, position);
    TexNode result{isCases                ? Kind::Cases
                   : delimiters.isEmpty() ? Kind::Lines
                                          : Kind::Matrix,
                   delimiters};
    result.role = isCases ? TexClass::Inner : TexClass::Ordinary;
    readOptions(command, name, result);
    ++m_tables;
    result.children = tableRows(std::exchange(m_columns, 20));
    --m_tables;
    if (acceptCommand("end"))
        plainGroup(command);
    else
        report(TexProblem::Kind::Unbalanced, QStringLiteral("\\begin"), command.position);
    if (name == QLatin1String("smallmatrix")) {
        TexNode size{Kind::Size};
        size.amount = 2;
        TexNode small;
        small.children = {std::move(size), std::move(result)};
        return small;
    }
    if (!isCases)
        return result;
    std::vector<TexNode> cells; // two to a row, whatever was typed
    for (TexNode& line : result.children)
        for (std::size_t i = 0; i < 2; ++i)
            cells.push_back(i < line.children.size() ? std::move(line.children[i])
                                                     : TexNode{Kind::Sign});
    result.children = std::move(cells);
    return result;
}

// [t] of lines, the columns of an array, and how many there may be.
void TexReader::readOptions(const TexToken& command, const QString& name, TexNode& table) {
    const qsizetype position = token().position;
    m_columns = table.kind == Kind::Cases                ? 2
                : name == QLatin1String("gathered")      ? 1
                : name.endsWith(QLatin1String("matrix")) ? 10
                                                         : 20;
    if (table.kind == Kind::Lines && acceptCharacter('[')) {
        table.isStretched = token().is(QLatin1String("t"));
        const bool isPlace =
            table.isStretched || token().is(QLatin1String("b")) || token().is(QLatin1String("c"));
        if (isPlace)
            take();
        if (!isPlace || !acceptCharacter(']'))
            report(TexProblem::Kind::Unbalanced, QStringLiteral("["), position);
    }
    if (name != QLatin1String("array"))
        return;
    const QString columns = plainGroup(command); // they are centred, whatever it says
    m_columns = 0;
    for (const QChar column : columns) {
        if (!QStringLiteral("lcr|").contains(column))
            report(TexProblem::Kind::StraySign, QString(column), position);
        m_columns += column == u'|' ? 0 : 1;
    }
}

std::vector<TexNode> TexReader::tableRows(std::size_t mostColumns) {
    std::vector<TexNode> rows(1);
    while (true) {
        rows.back().children.push_back(cell());
        const qsizetype position = token().position;
        if (acceptCharacter('&')) {
            if (rows.back().children.size() == mostColumns)
                report(TexProblem::Kind::StraySign, QStringLiteral("&"), position);
            continue;
        }
        if (!acceptCommand("\\"))
            break;
        if (token().is(QLatin1String("[")) || token().is(QLatin1String("*")))
            report(TexProblem::Kind::StraySign, token().text, token().position);
        rows.emplace_back();
    }
    // The last row may have its \\ as well.
    if (rows.size() > 1 && rows.back().children.size() == 1 &&
        rows.back().children[0].children.empty())
        rows.pop_back();
    return rows;
}

TexNode TexReader::cell() {
    const bool wasInDegree = std::exchange(m_isInDegree, false);
    const int delimiters = std::exchange(m_delimiters, 0);
    TexNode inside = row();
    m_isInDegree = wasInDegree;
    m_delimiters = delimiters;
    return inside;
}

} // namespace explorer
