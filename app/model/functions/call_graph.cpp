// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions/call_graph.h"

#include <activation/catalogue.h>

#include <QSet>

#include <algorithm>

namespace explorer {

namespace {

struct LinkSentences {
    Q_DECLARE_TR_FUNCTIONS(explorer::LinkSentences)
};

// The names from a function that leads to another, directly or not, each calling the next.
QStringList pathBetween(const CustomFunctions& functions, const QStringList& names,
                        std::size_t from, const QString& to) {
    const QStringList users = usersOf(functions, to);
    QStringList path;
    while (true) {
        path.append(names[qsizetype(from)]);
        const std::vector<CustomCall>& calls = functions[from].calls();
        const auto next = std::find_if(calls.begin(), calls.end(), [&](const CustomCall& call) {
            return call.id == to || users.contains(call.id);
        });
        if (next == calls.end() || next->id == to)
            return path;
        from = *placeOf(functions, next->id);
    }
}

} // namespace

CustomCallable callable(const CustomFunction& function, const QString& name) {
    return {function.id(),
            {name.toStdString(),
             activation::expressionOf(*function.function()),
             activation::defaultParameters(*function.function()),
             {}}};
}

CustomCallable notCallable(const CustomDefinition& definition, const QString& name,
                           const QString& sentence) {
    return {definition.id, {name.toStdString(), std::nullopt, {}, sentence.toStdString()}};
}

QString circleSentence(const QStringList& path) {
    return path.size() == 2
               ? LinkSentences::tr("`%1` cannot call itself.").arg(path.first())
               : LinkSentences::tr("`%1` cannot be called here, because that goes in a circle: %2.")
                     .arg(path.first(), path.join(QStringLiteral(" → ")));
}

QStringList callNamesFor(const CustomFunctions& functions, const QString& id,
                         const QString& formula) {
    const auto self = placeOf(functions, id);
    if (!self)
        return callNames(functions, {formula});
    std::vector<CustomDefinition> definitions = definitionsOf(functions);
    definitions[*self].formula = formula;
    return callNames(definitions);
}

std::vector<CustomCallable> withIds(std::vector<CustomCallable> callable) {
    const auto folded = [](QString name) { return name.toLower().remove(u'_'); };
    QSet<QString> names;
    for (const CustomCallable& function : callable)
        names.insert(folded(QString::fromStdString(function.expression.name)));
    const std::size_t count = callable.size();
    for (std::size_t i = 0; i < count; ++i) {
        const QString id = folded(callable[i].id);
        if (names.contains(id))
            continue;
        names.insert(id);
        CustomCallable byId = callable[i];
        byId.expression.name = byId.id.toStdString();
        callable.push_back(std::move(byId));
    }
    return callable;
}

std::vector<CustomCallable> callableFrom(const CustomFunctions& functions, const QString& id,
                                         const QString& formula) {
    const QStringList names = callNamesFor(functions, id, formula);
    const std::optional<std::size_t> self = placeOf(functions, id);
    const QStringList users = self ? usersOf(functions, id) : QStringList();
    std::vector<CustomCallable> result;
    for (std::size_t i = 0; i < functions.size(); ++i) {
        const QString& name = names[qsizetype(i)];
        const bool isUser = users.contains(functions[i].id());
        if (i != self && !isUser) {
            result.push_back(callable(functions[i], name));
            continue;
        }
        QStringList path{name};
        if (isUser)
            path = pathBetween(functions, names, i, id) + QStringList{names[qsizetype(*self)]};
        result.push_back(
            notCallable(functions[i].definition(), name, circleSentence(path + QStringList{name})));
    }
    return withIds(std::move(result));
}

CustomFunctionReading makeCustomFunction(const CustomFunctions& functions,
                                         CustomDefinition definition) {
    const std::vector<CustomCallable> callable =
        callableFrom(functions, definition.id, definition.formula);
    return CustomFunction::make(std::move(definition), callable);
}

bool callTheSame(const CustomFunction& one, const CustomFunction& other) {
    return std::equal(one.calls().begin(), one.calls().end(), other.calls().begin(),
                      other.calls().end(),
                      [](const CustomCall& a, const CustomCall& b) { return a.id == b.id; });
}

QStringList usersOf(const CustomFunctions& functions, const QString& id) {
    QStringList reached{id};
    for (qsizetype at = 0; at < reached.size(); ++at)
        for (const CustomFunction& function : functions)
            if (function.calls(reached[at]) && !reached.contains(function.id()))
                reached.append(function.id());
    QStringList users;
    for (const CustomFunction& function : functions)
        if (function.id() != id && reached.contains(function.id()))
            users.append(function.id());
    return users;
}

CustomFunctions withTheirCallees(const CustomFunctions& functions, const QStringList& ids) {
    QStringList wanted = ids;
    for (qsizetype at = 0; at < wanted.size(); ++at)
        if (const auto place = placeOf(functions, wanted[at]))
            for (const CustomCall& call : functions[*place].calls())
                if (!wanted.contains(call.id))
                    wanted.append(call.id);
    CustomFunctions result;
    for (const CustomFunction& function : functions)
        if (wanted.contains(function.id()))
            result.push_back(function);
    return result;
}

} // namespace explorer
