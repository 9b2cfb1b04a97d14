// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/own_function_links.h"

#include <activation/catalogue.h>

#include <algorithm>

namespace explorer {

namespace {

struct LinkSentences {
    Q_DECLARE_TR_FUNCTIONS(explorer::LinkSentences)
};

// The names from a function that leads to another, directly or not, each calling the next.
QStringList pathBetween(const OwnFunctions& functions, std::size_t from, const QString& to) {
    const QStringList names = callNames(functions);
    const QStringList users = usersOf(functions, to);
    QStringList path;
    while (true) {
        path.append(names[qsizetype(from)]);
        const std::vector<OwnCall>& calls = functions[from].calls();
        const auto next = std::find_if(calls.begin(), calls.end(), [&](const OwnCall& call) {
            return call.id == to || users.contains(call.id);
        });
        if (next == calls.end() || next->id == to)
            return path;
        from = *placeOf(functions, next->id);
    }
}

} // namespace

OwnCallable callable(const OwnFunction& function, const QString& name) {
    return {function.id(),
            {name.toStdString(),
             activation::expressionOf(*function.function()),
             activation::defaultParameters(*function.function()),
             {}}};
}

OwnCallable notCallable(const OwnDefinition& definition, const QString& name,
                        const QString& sentence) {
    return {definition.id, {name.toStdString(), std::nullopt, {}, sentence.toStdString()}};
}

QString circleSentence(const QStringList& path) {
    return path.size() == 2
               ? LinkSentences::tr("`%1` cannot call itself.").arg(path.first())
               : LinkSentences::tr("`%1` cannot be called here, because that goes in a circle: %2.")
                     .arg(path.first(), path.join(QStringLiteral(" → ")));
}

std::vector<OwnCallable> callableFrom(const OwnFunctions& functions, const QString& id) {
    const QStringList names = callNames(functions);
    const std::optional<std::size_t> self = placeOf(functions, id);
    const QStringList users = self ? usersOf(functions, id) : QStringList();
    std::vector<OwnCallable> result;
    for (std::size_t i = 0; i < functions.size(); ++i) {
        const QString& name = names[qsizetype(i)];
        const bool isUser = users.contains(functions[i].id());
        if (i != self && !isUser) {
            result.push_back(callable(functions[i], name));
            continue;
        }
        QStringList path{name};
        if (isUser)
            path = pathBetween(functions, i, id) + QStringList{names[qsizetype(*self)]};
        result.push_back(
            notCallable(functions[i].definition(), name, circleSentence(path + QStringList{name})));
    }
    return result;
}

OwnFunctionReading makeOwnFunction(const OwnFunctions& functions, OwnDefinition definition) {
    const std::vector<OwnCallable> callable = callableFrom(functions, definition.id);
    return OwnFunction::make(std::move(definition), callable);
}

QStringList usersOf(const OwnFunctions& functions, const QString& id) {
    QStringList reached{id};
    for (qsizetype at = 0; at < reached.size(); ++at)
        for (const OwnFunction& function : functions)
            if (function.calls(reached[at]) && !reached.contains(function.id()))
                reached.append(function.id());
    QStringList users;
    for (const OwnFunction& function : functions)
        if (function.id() != id && reached.contains(function.id()))
            users.append(function.id());
    return users;
}

OwnFunctions withTheirCallees(const OwnFunctions& functions, const QStringList& ids) {
    QStringList wanted = ids;
    for (qsizetype at = 0; at < wanted.size(); ++at)
        if (const auto place = placeOf(functions, wanted[at]))
            for (const OwnCall& call : functions[*place].calls())
                if (!wanted.contains(call.id))
                    wanted.append(call.id);
    OwnFunctions result;
    for (const OwnFunction& function : functions)
        if (wanted.contains(function.id()))
            result.push_back(function);
    return result;
}

} // namespace explorer
