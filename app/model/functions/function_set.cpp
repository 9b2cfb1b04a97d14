// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions/function_set.h"

#include <activation/expression.h>

#include <algorithm>

namespace explorer {

namespace {

// Makes each after those whose names its formula holds.
class Linking {
public:
    // Ids count as names only where the names are not given as they stand in a text.
    Linking(const std::vector<CustomDefinition>& definitions, const CustomFunctions& known,
            const QStringList& names, bool knowsIds)
        : m_definitions(definitions)
        , m_known(known)
        , m_names(names)
        , m_knowsIds(knowsIds)
        , m_knownNames(callNames(known))
        , m_made(definitions.size())
        , m_isMadeAnew(definitions.size())
        , m_isBegun(definitions.size()) {}

    LinkedFunctions run() {
        LinkedFunctions result;
        for (std::size_t i = 0; i < m_definitions.size(); ++i)
            if (!make(i)) {
                result.failed = m_failed;
                result.reading = m_problem;
                return result;
            }
        for (const std::optional<CustomFunction>& function : m_made)
            result.functions.push_back(*function);
        return result;
    }

private:
    bool make(std::size_t place) {
        if (m_made[place])
            return true;
        m_isBegun[place] = true;
        m_path.append(m_names[qsizetype(place)]);
        const std::string formula = m_definitions[place].formula.toStdString();
        for (const std::string& called : activation::namesCalledIn(formula)) {
            const auto other = placeCalled(QString::fromStdString(called));
            if (other && !m_isBegun[*other] && !make(*other))
                return false;
        }
        if (!takeKnown(place)) {
            CustomFunctionReading reading =
                CustomFunction::make(m_definitions[place], callableNow());
            if (!reading.function) {
                m_failed = place;
                m_problem = std::move(reading);
                return false;
            }
            m_made[place] = std::move(reading.function);
            m_isMadeAnew[place] = true;
        }
        m_path.removeLast();
        return true;
    }

    std::optional<std::size_t> placeCalled(const QString& name) const {
        for (qsizetype i = 0; i < m_names.size(); ++i)
            if (isSameCallName(m_names[i], name))
                return std::size_t(i);
        for (std::size_t i = 0; m_knowsIds && i < m_definitions.size(); ++i)
            if (isSameCallName(m_definitions[i].id, name))
                return i;
        return std::nullopt;
    }

    std::vector<CustomCallable> callableNow() const {
        std::vector<CustomCallable> result;
        for (std::size_t i = 0; i < m_definitions.size(); ++i) {
            const QString& name = m_names[qsizetype(i)];
            if (m_made[i])
                result.push_back(callable(*m_made[i], name));
            else
                result.push_back(notCallable(
                    m_definitions[i], name,
                    circleSentence(m_path.mid(m_path.indexOf(name)) + QStringList{name})));
        }
        return m_knowsIds ? withIds(std::move(result)) : result;
    }

    bool takeKnown(std::size_t place) {
        const auto known = placeOf(m_known, m_definitions[place].id);
        if (!known || m_known[*known].definition() != m_definitions[place])
            return false;
        for (const CustomCall& call : m_known[*known].calls()) {
            const auto before = placeOf(m_known, call.id);
            const auto now = std::find_if(
                m_definitions.begin(), m_definitions.end(),
                [&](const CustomDefinition& definition) { return definition.id == call.id; });
            if (!before || now == m_definitions.end())
                return false;
            const auto index = std::size_t(now - m_definitions.begin());
            if (m_isMadeAnew[index] || !m_made[index] ||
                m_names[qsizetype(index)] != m_knownNames[qsizetype(*before)])
                return false;
        }
        m_made[place] = m_known[*known];
        return true;
    }

    const std::vector<CustomDefinition>& m_definitions;
    const CustomFunctions& m_known;
    QStringList m_names;
    bool m_knowsIds;
    QStringList m_knownNames;
    std::vector<std::optional<CustomFunction>> m_made;
    std::vector<bool> m_isMadeAnew;
    std::vector<bool> m_isBegun;
    QStringList m_path; // of those that wait for what they call
    std::size_t m_failed = 0;
    CustomFunctionReading m_problem;
};

} // namespace

LinkedFunctions linked(const std::vector<CustomDefinition>& definitions,
                       const CustomFunctions& known) {
    return Linking(definitions, known, callNames(definitions), true).run();
}

LinkedFunctions linked(const std::vector<CustomDefinition>& definitions,
                       const CustomFunctions& known, const QStringList& names) {
    return Linking(definitions, known, names, false).run();
}

namespace {

struct ChangeSentences {
    Q_DECLARE_TR_FUNCTIONS(explorer::ChangeSentences)
};

QString nameOf(const CustomFunction& function) {
    return QString::fromStdString(function.function()->name);
}

// The place of the first that computes something else than is wanted; behind them all where none
// does.
std::size_t firstThatCallsOthers(const LinkedFunctions& result, const CustomFunctions& wanted) {
    if (!result.isDone())
        return result.failed;
    std::size_t place = 0;
    while (place < wanted.size() && callTheSame(result.functions[place], wanted[place]))
        ++place;
    return place;
}

CustomFunctionsChange changed(const CustomFunctions& before, const CustomFunctions& wanted) {
    std::vector<CustomDefinition> definitions = definitionsOf(wanted);
    const QStringList names = callNames(wanted);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        definitions[i].formula = withCallNames(wanted[i], wanted, names);
    LinkedFunctions byNames = linked(definitions, before);
    std::size_t other = firstThatCallsOthers(byNames, wanted);
    if (other == wanted.size())
        return {std::move(byNames.functions), {}};
    // Where a name is read as something else, the id may stand in its place.
    QStringList ids;
    for (const CustomFunction& function : wanted)
        ids.append(function.id());
    for (std::size_t tries = 0; tries < wanted.size(); ++tries) {
        const QString byIds = withCallNames(wanted[other], wanted, ids);
        if (byIds == definitions[other].formula)
            break;
        definitions[other].formula = byIds;
        LinkedFunctions result = linked(definitions, before);
        other = firstThatCallsOthers(result, wanted);
        if (other == wanted.size())
            return {std::move(result.functions), {}};
    }
    if (byNames.isDone())
        return {before, ChangeSentences::tr("\"%1\" would call something else then than it does "
                                            "now; give what it calls another name.")
                            .arg(nameOf(wanted[other]))};
    const CustomFunctionReading& reading = byNames.reading;
    return {before,
            ChangeSentences::tr("\"%1\" calls it and would make no sense any more: %2")
                .arg(nameOf(wanted[byNames.failed]),
                     reading.problem.isEmpty() ? reading.formula.problem : reading.problem)};
}

} // namespace

CustomFunctionsChange withCustomFunction(const CustomFunctions& functions,
                                         const CustomFunction& function) {
    CustomFunctions wanted = functions;
    if (const auto place = placeOf(functions, function.id()))
        wanted[*place] = function;
    else
        wanted.push_back(function);
    return changed(functions, wanted);
}

CustomFunctionsChange withoutCustomFunction(const CustomFunctions& functions, const QString& id) {
    const QStringList users = usersOf(functions, id);
    CustomFunctions wanted = functions;
    std::erase_if(wanted, [&](const CustomFunction& function) {
        return function.id() == id || users.contains(function.id());
    });
    return changed(functions, wanted);
}

} // namespace explorer
