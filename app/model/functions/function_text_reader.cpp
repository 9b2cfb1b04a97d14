// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions/function_text.h"
#include "model/functions/text_entry.h"
#include "model/language/shown_text.h"

#include <algorithm>

namespace explorer {

namespace {

// So that they have another name when they get another title, where the title is what they are
// called by.
void numberThoseThatFollowTheirTitles(std::vector<CustomDefinition>& definitions) {
    const std::vector<CustomDefinition> given = definitions;
    int number = 0;
    const auto isTaken = [&](const QString& id) {
        return std::any_of(definitions.begin(), definitions.end(),
                           [&](const CustomDefinition& other) { return other.id == id; });
    };
    for (CustomDefinition& definition : definitions) {
        if (identifierOf(definition.name) != definition.id)
            continue;
        QString id;
        do
            id = QStringLiteral("own_%1").arg(++number);
        while (isTaken(id));
        definition.id = id;
    }
    const QStringList names = callNames(definitions);
    for (std::size_t i = 0; i < given.size(); ++i)
        if (names[qsizetype(i)] != given[i].id)
            definitions[i].id = given[i].id;
}

// A title may be what a function is called by from here on.
CustomFunctions underTheirCallNames(const CustomFunctions& functions) {
    const QStringList names = callNames(functions);
    std::vector<CustomDefinition> definitions = definitionsOf(functions);
    for (std::size_t i = 0; i < functions.size(); ++i)
        definitions[i].formula = withCallNames(functions[i], functions, names);
    if (definitions == definitionsOf(functions))
        return functions;
    return linked(definitions).functions;
}

class TextReader {
    Q_DECLARE_TR_FUNCTIONS(explorer::CustomFunctionTextReader)

public:
    explicit TextReader(const QString& text) {
        if (text.size() > longestCustomFunctionText)
            m_problem = tr("The text is longer than %1 characters, which no custom functions are.")
                            .arg(longestCustomFunctionText);
        else
            m_entries = customFunctionEntries(text);
    }

    CustomFunctionTextReading readAll(std::size_t most) {
        if (m_problem.isEmpty() && m_entries.empty())
            m_problem = tr("There is no function in the text; write one as in %1.")
                            .arg(customFunctionExample());
        if (m_problem.isEmpty() && m_entries.size() > most && problems().isEmpty())
            m_problem = tooMany(most);
        if (m_problem.isEmpty())
            readEntries();
        if (m_problem.isEmpty() && problems().isEmpty())
            link();
        if (m_problem.isEmpty() && !problems().isEmpty())
            m_problem = problems().first();
        if (!m_problem.isEmpty())
            return {{}, m_problem};
        return {std::move(m_functions), {}};
    }

    CustomFunctionTextParts readGood(std::size_t most) {
        if (!m_problem.isEmpty())
            return {{}, {}, {}, m_problem};
        readEntries();
        std::size_t count = 0;
        for (CustomFunctionEntry& entry : m_entries)
            if (entry.problem.isEmpty() && ++count > most)
                entry.problem = tooMany(most);
        // Who calls one that makes no sense makes none either.
        while (!link()) {
        }
        CustomFunctionTextParts parts{std::move(m_functions), problems(), {}, {}};
        for (const CustomFunctionEntry& entry : m_entries)
            if (!entry.problem.isEmpty())
                parts.unread.append(entry.text());
        return parts;
    }

private:
    QString tooMany(std::size_t most) const {
        return tr("The text holds %1 functions; at most %2 are possible.")
            .arg(m_entries.size())
            .arg(most);
    }

    QStringList problems() const {
        QStringList sentences;
        for (const CustomFunctionEntry& entry : m_entries)
            if (!entry.problem.isEmpty())
                sentences.append(entry.problem);
        return sentences;
    }

    void readEntries() {
        for (CustomFunctionEntry& entry : m_entries) {
            if (!entry.problem.isEmpty())
                continue;
            readCustomFunctionEntry(entry);
            const auto isNamesake = [&](const CustomFunctionEntry& other) {
                return &other < &entry && other.problem.isEmpty() &&
                       isSameCallName(other.definition.id, entry.definition.id);
            };
            const auto first = std::find_if(m_entries.begin(), m_entries.end(), isNamesake);
            if (entry.problem.isEmpty() && first != m_entries.end())
                entry.refuse(entry.lines.front().number, 0,
                             tr("\"%1\" is defined in line %2 already.")
                                 .arg(shownText(entry.definition.id))
                                 .arg(first->lines.front().number));
        }
    }

    // Makes those that have no problem; whether none has turned up.
    bool link() {
        std::vector<std::size_t> places;
        std::vector<CustomDefinition> definitions;
        QStringList names;
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            if (!m_entries[i].problem.isEmpty())
                continue;
            places.push_back(i);
            definitions.push_back(m_entries[i].definition);
            names.append(m_entries[i].definition.id);
        }
        numberThoseThatFollowTheirTitles(definitions);
        const LinkedFunctions result = linked(definitions, {}, names);
        if (!result.isDone()) {
            refuse(m_entries[places[result.failed]], result.reading);
            return false;
        }
        bool isGood = true;
        for (std::size_t i = 0; i < places.size(); ++i)
            isGood = checkParameters(m_entries[places[i]], result.functions[i]) && isGood;
        if (isGood)
            m_functions = underTheirCallNames(result.functions);
        return isGood;
    }

    static void refuse(CustomFunctionEntry& entry, const CustomFunctionReading& reading) {
        if (reading.problem.isEmpty())
            entry.refuseFormula(reading.formula.position, reading.formula.problem);
        else
            entry.refuse(entry.lines.front().number, 0, reading.problem);
    }

    static bool checkParameters(CustomFunctionEntry& entry, const CustomFunction& function) {
        const std::vector<CustomParameter>& known = function.definition().parameters;
        for (const CustomParameter& given : entry.definition.parameters)
            if (std::none_of(known.begin(), known.end(), [&](const CustomParameter& parameter) {
                    return parameter.name == given.name;
                }))
                entry.refuse(entry.lines.front().number, 0,
                             tr("The formula has no parameter \"%1\".").arg(shownText(given.name)));
        return entry.problem.isEmpty();
    }

    std::vector<CustomFunctionEntry> m_entries;
    CustomFunctions m_functions;
    QString m_problem; // with the text as a whole
};

} // namespace

CustomFunctionTextReading readCustomFunctionText(const QString& text, std::size_t most) {
    return TextReader(text).readAll(most);
}

CustomFunctionTextParts readGoodCustomFunctions(const QString& text, std::size_t most) {
    return TextReader(text).readGood(most);
}

} // namespace explorer
