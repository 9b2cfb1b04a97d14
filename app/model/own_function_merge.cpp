// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/own_function_merge.h"

#include <algorithm>

namespace explorer {

namespace {

struct MergeSentences {
    Q_DECLARE_TR_FUNCTIONS(explorer::MergeSentences)
};

// Those that are called before those that call them.
OwnFunctions calleesFirst(const OwnFunctions& functions) {
    OwnFunctions sorted;
    OwnFunctions waiting = functions;
    const auto isReady = [&](const OwnFunction& function) {
        return std::none_of(waiting.begin(), waiting.end(),
                            [&](const OwnFunction& other) { return function.calls(other.id()); });
    };
    while (!waiting.empty()) {
        const auto next = std::find_if(waiting.begin(), waiting.end(), isReady);
        if (next == waiting.end())
            break;
        sorted.push_back(*next);
        waiting.erase(next);
    }
    return sorted;
}

class Merging {
public:
    Merging(const OwnFunctions& here, std::size_t most, const QMap<QString, QString>& inPlaceOf)
        : m_result{here, {}, 0, {}}
        , m_most(most)
        , m_inPlaceOf(inPlaceOf) {}

    MergedFunctions run(const OwnFunctions& others) {
        const OwnFunctions here = m_result.functions;
        for (const OwnFunction& function : calleesFirst(others))
            if (m_result.problem.isEmpty())
                take(function);
        if (!m_result.problem.isEmpty())
            return {here, {}, 0, m_result.problem};
        for (const OwnFunction& function : others)
            m_result.ids.append(m_newIds.value(function.id()));
        return m_result;
    }

private:
    void take(const OwnFunction& function) {
        OwnDefinition definition = function.definition();
        definition.formula = formulaHere(function);
        const auto same = std::find_if(
            m_result.functions.begin(), m_result.functions.end(), [&](const OwnFunction& other) {
                return other.definition().name == definition.name &&
                       other.definition().formula == definition.formula &&
                       other.definition().parameters == definition.parameters;
            });
        const bool isReplacing = m_inPlaceOf.contains(function.id());
        if (same != m_result.functions.end() && !isReplacing) {
            m_newIds[function.id()] = same->id();
            return;
        }
        if (m_result.functions.size() >= m_most && !isReplacing) {
            m_result.problem = MergeSentences::tr("There is room for %1 own functions; remove one "
                                                  "first.")
                                   .arg(m_most);
            return;
        }
        if (isReplacing)
            definition.id = m_inPlaceOf[function.id()];
        else if (isNumberedName(definition.id) || placeOf(m_result.functions, definition.id))
            definition.id = freeOwnId(m_result.functions);
        m_newIds[function.id()] = definition.id;
        const OwnFunctionReading reading = makeOwnFunction(m_result.functions, definition);
        if (!reading.function) {
            m_result.problem =
                reading.problem.isEmpty() ? reading.formula.problem : reading.problem;
            return;
        }
        OwnFunctionsChange change = withOwnFunction(m_result.functions, *reading.function);
        m_result.functions = std::move(change.functions);
        m_result.problem = change.problem;
        ++m_result.addedCount;
    }

    // With what it calls under the names that it has here.
    QString formulaHere(const OwnFunction& function) const {
        const QStringList names = callNames(m_result.functions);
        QString formula = function.definition().formula;
        const std::vector<OwnCall>& calls = function.calls();
        for (auto call = calls.rbegin(); call != calls.rend(); ++call)
            if (const auto place = placeOf(m_result.functions, m_newIds.value(call->id)))
                formula.replace(call->position, call->length, names[qsizetype(*place)]);
        return formula;
    }

    MergedFunctions m_result;
    std::size_t m_most;
    const QMap<QString, QString>& m_inPlaceOf; // by the id elsewhere
    QMap<QString, QString> m_newIds;           // the same
};

} // namespace

MergedFunctions merged(const OwnFunctions& here, const OwnFunctions& others, std::size_t most,
                       const QMap<QString, QString>& inPlaceOf) {
    return Merging(here, most, inPlaceOf).run(others);
}

QString freeOwnId(const OwnFunctions& functions) {
    const QStringList names = callNames(functions);
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("own_%1").arg(number);
        if (!placeOf(functions, id) && !names.contains(id))
            return id;
    }
}

} // namespace explorer
