// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions/function_import.h"

#include <activation/expression.h>

#include <algorithm>

namespace explorer {

namespace {

struct MergeSentences {
    Q_DECLARE_TR_FUNCTIONS(explorer::MergeSentences)
};

// Those that are called before those that call them.
CustomFunctions calleesFirst(const CustomFunctions& functions) {
    CustomFunctions sorted;
    CustomFunctions waiting = functions;
    const auto isReady = [&](const CustomFunction& function) {
        return std::none_of(waiting.begin(), waiting.end(), [&](const CustomFunction& other) {
            return function.calls(other.id());
        });
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
    Merging(const CustomFunctions& here, std::size_t most, const QMap<QString, QString>& inPlaceOf)
        : m_result{here, {}, 0, {}}
        , m_most(most)
        , m_inPlaceOf(inPlaceOf) {}

    MergedFunctions run(const CustomFunctions& others) {
        const CustomFunctions here = m_result.functions;
        for (const CustomFunction& function : calleesFirst(others))
            if (m_result.problem.isEmpty())
                take(function);
        if (!m_result.problem.isEmpty())
            return {here, {}, 0, m_result.problem};
        for (const CustomFunction& function : others)
            m_result.ids.append(m_newIds.value(function.id()));
        return m_result;
    }

private:
    void take(const CustomFunction& function) {
        CustomDefinition definition = function.definition();
        definition.formula = formulaHere(function, namesFor(function));
        const auto same = std::find_if(
            m_result.functions.begin(), m_result.functions.end(), [&](const CustomFunction& other) {
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
            m_result.problem =
                MergeSentences::tr("There is room for %1 custom functions; remove one "
                                   "first.")
                    .arg(m_most);
            return;
        }
        if (isReplacing)
            definition.id = m_inPlaceOf[function.id()];
        else if (isNumberedName(definition.id) || placeOf(m_result.functions, definition.id))
            definition.id = freeCustomId(m_result.functions);
        m_newIds[function.id()] = definition.id;
        CustomFunctionReading reading = makeCustomFunction(m_result.functions, definition);
        if (!callsTheSame(reading, function)) { // a name that means something else in the formula
            definition.formula = formulaHere(function, ids());
            reading = makeCustomFunction(m_result.functions, definition);
        }
        if (!callsTheSame(reading, function)) {
            m_result.problem = problemOf(reading, function);
            return;
        }
        CustomFunctionsChange change = withCustomFunction(m_result.functions, *reading.function);
        m_result.functions = std::move(change.functions);
        m_result.problem = change.problem;
        ++m_result.addedCount;
    }

    QStringList namesFor(const CustomFunction& function) const {
        return callNamesFor(m_result.functions, m_inPlaceOf.value(function.id()),
                            function.definition().formula);
    }

    QStringList ids() const {
        QStringList result;
        for (const CustomFunction& function : m_result.functions)
            result.append(function.id());
        return result;
    }

    bool callsTheSame(const CustomFunctionReading& reading, const CustomFunction& function) const {
        return reading.function &&
               std::equal(reading.function->calls().begin(), reading.function->calls().end(),
                          function.calls().begin(), function.calls().end(),
                          [&](const CustomCall& here, const CustomCall& there) {
                              return here.id == m_newIds.value(there.id);
                          });
    }

    static QString problemOf(const CustomFunctionReading& reading, const CustomFunction& function) {
        if (reading.function)
            return MergeSentences::tr("\"%1\" would call something else here; give what it calls "
                                      "another name.")
                .arg(QString::fromStdString(function.function()->name));
        return reading.problem.isEmpty() ? reading.formula.problem : reading.problem;
    }

    // With what it calls under the names that it has here.
    QString formulaHere(const CustomFunction& function, const QStringList& names) const {
        QString formula = function.definition().formula;
        const std::vector<CustomCall>& calls = function.calls();
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

MergedFunctions merged(const CustomFunctions& here, const CustomFunctions& others, std::size_t most,
                       const QMap<QString, QString>& inPlaceOf) {
    return Merging(here, most, inPlaceOf).run(others);
}

namespace {

QStringList keptIdsCalled(const CustomFunctions& functions, const CustomFunctions& kept,
                          const QString& formula) {
    const QStringList namesHere = callNames(functions);
    const QStringList names = borrowingNames(kept);
    QStringList ids;
    for (const std::string& word : activation::namesCalledIn(formula.toStdString())) {
        const QString called = QString::fromStdString(word);
        const auto isCalled = [&](const QString& name) { return isSameCallName(name, called); };
        const auto found = std::find_if(names.begin(), names.end(), isCalled);
        if (found != names.end() && std::none_of(namesHere.begin(), namesHere.end(), isCalled))
            ids.append(kept[std::size_t(found - names.begin())].id());
    }
    return ids;
}

} // namespace

QStringList borrowingNames(const CustomFunctions& kept) {
    QStringList names = callNames(kept);
    for (QString& name : names)
        if (isNumberedName(name))
            name.clear();
    return names;
}

BorrowingReading makeBorrowing(const CustomFunctions& functions, const CustomFunctions& kept,
                               CustomDefinition definition) {
    BorrowingReading result{makeCustomFunction(functions, definition), functions};
    if (result.reading.function || kept.empty())
        return result;
    const QStringList ids = keptIdsCalled(functions, kept, definition.formula);
    if (ids.isEmpty())
        return result;
    MergedFunctions merge = merged(functions, withTheirCallees(kept, ids), mostCustomFunctions);
    if (!merge.problem.isEmpty()) {
        result.reading.problem = merge.problem;
        return result;
    }
    if (!placeOf(functions, definition.id) && placeOf(merge.functions, definition.id))
        definition.id = freeCustomId(merge.functions);
    result.reading = makeCustomFunction(merge.functions, std::move(definition));
    if (result.reading.function)
        result.functions = std::move(merge.functions);
    return result;
}

QString freeCustomId(const CustomFunctions& functions) {
    const QStringList names = callNames(functions);
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("own_%1").arg(number);
        if (!placeOf(functions, id) && !names.contains(id))
            return id;
    }
}

} // namespace explorer
