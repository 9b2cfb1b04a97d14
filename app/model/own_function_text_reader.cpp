// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/own_function_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace explorer {

namespace {

struct Line {
    int number = 0; // in the text, from 1
    QString text;
};

qsizetype indentOf(const QString& line) {
    qsizetype indent = 0;
    while (indent < line.size() && line[indent].isSpace())
        ++indent;
    return indent;
}

// One function as it stands in the text.
struct Entry {
    std::vector<Line> lines; // all but the first continue the formula
    OwnDefinition definition;
    qsizetype formulaStart = 0; // in the first line
};

class TextReader {
    Q_DECLARE_TR_FUNCTIONS(explorer::OwnFunctionTextReader)

public:
    OwnFunctionTextReading read(const QString& text, std::size_t most) {
        if (text.size() > longestOwnFunctionText)
            return {{},
                    tr("The text is longer than %1 characters, which no own functions are.")
                        .arg(longestOwnFunctionText)};
        split(text);
        if (m_problem.isEmpty() && m_entries.empty())
            m_problem = tr("There is no function in the text; write one as in %1.").arg(example());
        if (m_problem.isEmpty() && m_entries.size() > most)
            m_problem = tr("The text holds %1 functions; at most %2 are possible.")
                            .arg(m_entries.size())
                            .arg(most);
        for (Entry& entry : m_entries)
            if (m_problem.isEmpty())
                readEntry(entry);
        OwnFunctions functions = m_problem.isEmpty() ? link() : OwnFunctions();
        if (!m_problem.isEmpty())
            functions.clear();
        return {std::move(functions), m_problem};
    }

private:
    static QString example() { return QStringLiteral("mine(x; b = 1) = x * tanh(b*x)"); }

    void refuse(int line, qsizetype character, const QString& sentence) {
        if (m_problem.isEmpty())
            m_problem = tr("Line %1, character %2: %3", "place in a text and what is wrong there")
                            .arg(line)
                            .arg(character + 1)
                            .arg(sentence);
    }

    void split(const QString& text) {
        int number = 0;
        for (QString line : text.split(u'\n')) {
            ++number;
            if (line.endsWith(u'\r'))
                line.chop(1);
            if (line.trimmed().isEmpty() || line.startsWith(u'#'))
                continue;
            if (!line.front().isSpace())
                m_entries.push_back({});
            else if (m_entries.empty())
                return refuse(number, 0, tr("A function begins at the start of a line."));
            m_entries.back().lines.push_back({number, line});
        }
    }

    // mine(x; b = 1 from -5 to 5 step 0.01, c = 2) "Title" =
    void readEntry(Entry& entry) {
        m_line = entry.lines.front();
        m_at = 0;
        OwnDefinition& definition = entry.definition;
        definition.id = word();
        if (!isOwnId(definition.id))
            return refuse(m_line.number, 0,
                          tr("\"%1\" cannot be the name of a function: use small letters, digits "
                             "and underscores, and no name that formulas know already.")
                              .arg(definition.id.isEmpty() ? m_line.text.left(20) : definition.id));
        for (const Entry& other : m_entries)
            if (&other < &entry && isSameCallName(other.definition.id, definition.id))
                return refuse(m_line.number, 0,
                              tr("\"%1\" is defined in line %2 already.")
                                  .arg(definition.id)
                                  .arg(other.lines.front().number));
        const bool isHead = accept(QStringLiteral("(")) && accept(QStringLiteral("x")) &&
                            readParameters(definition.parameters) && readTitle(definition) &&
                            accept(QStringLiteral("="));
        if (!isHead)
            return refuse(m_line.number, m_at,
                          tr("This is not understood; write a function as in %1.").arg(example()));
        skipSpace();
        entry.formulaStart = m_at;
        definition.formula = m_line.text.mid(m_at);
        for (std::size_t i = 1; i < entry.lines.size(); ++i)
            definition.formula += u'\n' + entry.lines[i].text.trimmed();
    }

    bool readParameters(std::vector<OwnParameter>& parameters) {
        while (accept(QStringLiteral(";")) || accept(QStringLiteral(","))) {
            OwnParameter parameter;
            parameter.name = word();
            bool isRead = !parameter.name.isEmpty() && accept(QStringLiteral("=")) &&
                          number(parameter.defaultValue);
            if (isRead && acceptWord(QStringLiteral("from")))
                isRead = number(parameter.low) && acceptWord(QStringLiteral("to")) &&
                         number(parameter.high);
            if (isRead && acceptWord(QStringLiteral("step")))
                isRead = number(parameter.step);
            if (!isRead)
                return false;
            const QString problem = OwnFunction::problemOf(parameter);
            if (!problem.isEmpty())
                refuse(m_line.number, m_at, problem);
            parameters.push_back(parameter);
        }
        return accept(QStringLiteral(")"));
    }

    bool readTitle(OwnDefinition& definition) {
        if (!isNumberedName(definition.id))
            definition.name = definition.id;
        if (!accept(QStringLiteral("\"")))
            return true;
        definition.name.clear();
        for (; m_at < m_line.text.size() && m_line.text[m_at] != u'"'; ++m_at) {
            if (m_line.text[m_at] == u'\\' && m_at + 1 < m_line.text.size())
                ++m_at;
            definition.name += m_line.text[m_at];
        }
        return accept(QStringLiteral("\""));
    }

    OwnFunctions link() {
        std::vector<OwnDefinition> definitions;
        QStringList names;
        for (const Entry& entry : m_entries) {
            definitions.push_back(entry.definition);
            names.append(entry.definition.id);
        }
        numberThoseThatFollowTheirTitles(definitions);
        const LinkedFunctions result = linked(definitions, {}, names);
        if (!result.isDone()) {
            refuseFormula(m_entries[result.failed], result.reading);
            return {};
        }
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            checkParameters(m_entries[i], result.functions[i]);
        return underTheirCallNames(result.functions);
    }

    // So that they have another name when they get another title.
    static void numberThoseThatFollowTheirTitles(std::vector<OwnDefinition>& definitions) {
        int number = 0;
        const auto isTaken = [&](const QString& id) {
            return std::any_of(definitions.begin(), definitions.end(),
                               [&](const OwnDefinition& other) { return other.id == id; });
        };
        for (OwnDefinition& definition : definitions) {
            if (identifierOf(definition.name) != definition.id)
                continue;
            QString id;
            do
                id = QStringLiteral("own_%1").arg(++number);
            while (isTaken(id));
            definition.id = id;
        }
    }

    // A title may be what a function is called by from here on.
    static OwnFunctions underTheirCallNames(const OwnFunctions& functions) {
        const QStringList names = callNames(functions);
        std::vector<OwnDefinition> definitions = definitionsOf(functions);
        for (std::size_t i = 0; i < functions.size(); ++i)
            definitions[i].formula = withCallNames(functions[i], functions, names);
        if (definitions == definitionsOf(functions))
            return functions;
        return linked(definitions).functions;
    }

    void refuseFormula(const Entry& entry, const OwnFunctionReading& reading) {
        if (!reading.problem.isEmpty())
            return refuse(entry.lines.front().number, 0, reading.problem);
        const QString before = entry.definition.formula.left(reading.formula.position);
        const auto line = std::size_t(before.count(u'\n'));
        qsizetype character = before.size() - (before.lastIndexOf(u'\n') + 1);
        if (line == 0)
            character += entry.formulaStart;
        else
            character += indentOf(entry.lines[line].text);
        refuse(entry.lines[line].number, character, reading.formula.problem);
    }

    void checkParameters(const Entry& entry, const OwnFunction& function) {
        const std::vector<OwnParameter>& known = function.definition().parameters;
        for (const OwnParameter& given : entry.definition.parameters)
            if (std::none_of(known.begin(), known.end(), [&](const OwnParameter& parameter) {
                    return parameter.name == given.name;
                }))
                refuse(entry.lines.front().number, 0,
                       tr("The formula has no parameter \"%1\".").arg(given.name));
    }

    void skipSpace() {
        while (m_at < m_line.text.size() && m_line.text[m_at].isSpace())
            ++m_at;
    }

    bool accept(const QString& sign) {
        skipSpace();
        if (!QStringView(m_line.text).mid(m_at).startsWith(sign))
            return false;
        m_at += sign.size();
        return true;
    }

    bool acceptWord(const QString& wanted) {
        const qsizetype before = m_at;
        if (word() == wanted)
            return true;
        m_at = before;
        return false;
    }

    QString word() {
        static const QRegularExpression name(QStringLiteral("[A-Za-z_][A-Za-z0-9_]*"));
        return matched(name);
    }

    bool number(double& value) {
        static const QRegularExpression digits(QStringLiteral("[-+]?[0-9.]+([eE][-+]?[0-9]+)?"));
        const qsizetype before = m_at;
        bool isNumber = false;
        value = matched(digits).toDouble(&isNumber);
        if (!isNumber)
            m_at = before;
        return isNumber;
    }

    QString matched(const QRegularExpression& pattern) {
        skipSpace();
        const QRegularExpressionMatch match =
            pattern.match(m_line.text, m_at, QRegularExpression::NormalMatch,
                          QRegularExpression::AnchorAtOffsetMatchOption);
        m_at += match.capturedLength();
        return match.captured();
    }

    std::vector<Entry> m_entries;
    QString m_problem;
    Line m_line; // being read
    qsizetype m_at = 0;
};

} // namespace

OwnFunctionTextReading readOwnFunctionText(const QString& text, std::size_t most) {
    return TextReader().read(text, most);
}

} // namespace explorer
