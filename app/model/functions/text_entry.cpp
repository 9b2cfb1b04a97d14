// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions/text_entry.h"

#include "model/functions/call_names.h"
#include "model/language/shown_text.h"

#include <QRegularExpression>

namespace explorer {

namespace {

qsizetype indentOf(const QString& line) {
    qsizetype indent = 0;
    while (indent < line.size() && line[indent].isSpace())
        ++indent;
    return indent;
}

class EntryReader {
    Q_DECLARE_TR_FUNCTIONS(explorer::CustomFunctionTextReader)

public:
    explicit EntryReader(CustomFunctionEntry& entry)
        : m_entry(entry)
        , m_line(entry.lines.front()) {}

    static QString noBeginning() { return tr("A function begins at the start of a line."); }
    static QString place(int line, qsizetype character, const QString& sentence) {
        return tr("Line %1, character %2: %3", "place in a text and what is wrong there")
            .arg(line)
            .arg(character + 1)
            .arg(sentence);
    }

    void read() {
        CustomDefinition& definition = m_entry.definition;
        definition.id = word();
        if (!isCustomId(definition.id))
            return m_entry.refuse(
                m_line.number, 0,
                tr("\"%1\" cannot be the name of a function: use small letters, digits "
                   "and underscores, and no name that formulas know already.")
                    .arg(definition.id.isEmpty() ? shownText(m_line.text, 20)
                                                 : shownText(definition.id)));
        const bool isHead = accept(QStringLiteral("(")) && accept(QStringLiteral("x")) &&
                            readParameters(definition.parameters) && readTitle(definition) &&
                            accept(QStringLiteral("="));
        if (!isHead)
            return m_entry.refuse(m_line.number, m_at,
                                  tr("This is not understood; write a function as in %1.")
                                      .arg(customFunctionExample()));
        skipSpace();
        m_entry.formulaStart = m_at;
        definition.formula = m_line.text.mid(m_at);
        for (std::size_t i = 1; i < m_entry.lines.size(); ++i)
            definition.formula += u'\n' + m_entry.lines[i].text.trimmed();
    }

private:
    bool readParameters(std::vector<CustomParameter>& parameters) {
        while (accept(QStringLiteral(";")) || accept(QStringLiteral(","))) {
            CustomParameter parameter;
            parameter.name = parameterNameOf(word());
            bool isRead = !parameter.name.isEmpty() && accept(QStringLiteral("=")) &&
                          number(parameter.defaultValue);
            if (isRead && acceptWord(QStringLiteral("from")))
                isRead = number(parameter.low) && acceptWord(QStringLiteral("to")) &&
                         number(parameter.high);
            if (isRead && acceptWord(QStringLiteral("step")))
                isRead = number(parameter.step);
            if (!isRead)
                return false;
            const QString problem = CustomFunction::problemOf(parameter);
            if (!problem.isEmpty())
                m_entry.refuse(m_line.number, m_at, problem);
            parameters.push_back(parameter);
        }
        return accept(QStringLiteral(")"));
    }

    bool readTitle(CustomDefinition& definition) {
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

    // Parameters may be Greek letters, and have numbers below them.
    QString word() {
        static const QRegularExpression name(QStringLiteral("[\\p{L}_][\\p{L}\\p{N}_]*"));
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

    CustomFunctionEntry& m_entry;
    const CustomFunctionEntry::Line m_line; // the first
    qsizetype m_at = 0;
};

} // namespace

QString CustomFunctionEntry::text() const {
    QStringList texts;
    for (const Line& line : lines)
        texts.append(line.text);
    return texts.join(u'\n');
}

void CustomFunctionEntry::refuse(int line, qsizetype character, const QString& sentence) {
    if (problem.isEmpty())
        problem = EntryReader::place(line, character, sentence);
}

void CustomFunctionEntry::refuseFormula(qsizetype position, const QString& sentence) {
    const QString before = definition.formula.left(position);
    const auto line = std::size_t(before.count(u'\n'));
    qsizetype character = before.size() - (before.lastIndexOf(u'\n') + 1);
    character += line == 0 ? formulaStart : indentOf(lines[line].text);
    refuse(lines[line].number, character, sentence);
}

std::vector<CustomFunctionEntry> customFunctionEntries(const QString& text) {
    std::vector<CustomFunctionEntry> entries;
    int number = 0;
    for (QString line : text.split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const bool begins = !line.front().isSpace();
        if (begins || entries.empty())
            entries.emplace_back();
        entries.back().lines.push_back({number, line});
        if (!begins && entries.back().lines.size() == 1)
            entries.back().refuse(number, 0, EntryReader::noBeginning());
    }
    return entries;
}

void readCustomFunctionEntry(CustomFunctionEntry& entry) {
    EntryReader(entry).read();
}

QString customFunctionExample() {
    return QStringLiteral("mine(x; b = 1) = x * tanh(b*x)");
}

} // namespace explorer
