// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions/call_names.h"

#include "model/language/number_text.h"

#include <activation/expression.h>

#include <QRegularExpression>

#include <algorithm>

namespace explorer {

namespace {

bool contains(const QStringList& names, const QString& name) {
    return std::any_of(names.begin(), names.end(),
                       [&](const QString& other) { return isSameCallName(name, other); });
}

// What formulas give a meaning of their own.
class DefinedNames {
public:
    void addFrom(const QString& formula) {
        const activation::DefinedNames defined = activation::namesDefinedIn(formula.toStdString());
        for (const std::string& name : defined.names)
            m_names += QString::fromStdString(name);
        for (const std::string& ending : defined.endings)
            m_endings += QString::fromStdString(ending);
    }

    bool have(const QString& name) const {
        return contains(m_names, name) ||
               std::any_of(m_endings.begin(), m_endings.end(), [&](const QString& ending) {
                   return name.endsWith(ending, Qt::CaseInsensitive);
               });
    }

private:
    QStringList m_names;
    QStringList m_endings;
};

// A letter alone may be a parameter's, and 2e5 is a number wherever it stands.
bool isUnmistakable(const QString& name) {
    static const QRegularExpression exponent(QStringLiteral("\\Ae[0-9]"));
    return name.size() > 1 && isCustomId(name) && !exponent.match(name).hasMatch();
}

} // namespace

QString identifierOf(const QString& name) {
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    static const QRegularExpression ends(QStringLiteral("\\A_+|_+\\z"));
    return name.toLower().replace(others, QStringLiteral("_")).remove(ends);
}

std::vector<CustomDefinition> definitionsOf(const CustomFunctions& functions) {
    std::vector<CustomDefinition> definitions;
    definitions.reserve(functions.size());
    for (const CustomFunction& function : functions)
        definitions.push_back(function.definition());
    return definitions;
}

std::optional<std::size_t> placeOf(const CustomFunctions& functions, const QString& id) {
    const auto found = std::find_if(functions.begin(), functions.end(),
                                    [&](const CustomFunction& each) { return each.id() == id; });
    if (found == functions.end())
        return std::nullopt;
    return std::size_t(found - functions.begin());
}

bool isNumberedName(const QString& callName) {
    static const QRegularExpression numbered(QStringLiteral("\\Aown_[0-9]+\\z"));
    return numbered.match(callName).hasMatch();
}

QString withCallNames(const CustomFunction& function, const CustomFunctions& functions,
                      const QStringList& names) {
    QString formula = function.definition().formula;
    const std::vector<CustomCall>& calls = function.calls();
    for (auto call = calls.rbegin(); call != calls.rend(); ++call)
        if (const auto place = placeOf(functions, call->id)) {
            const QString& name = names[qsizetype(*place)];
            const QString written = formula.mid(call->position, call->length);
            if (!isSameCallName(written, name))
                formula.replace(call->position, call->length, name);
        }
    return formula;
}

bool isSameCallName(const QString& a, const QString& b) {
    return activation::isSameFormulaName(a.toStdString(), b.toStdString());
}

QStringList callNames(const std::vector<CustomDefinition>& definitions,
                      const QStringList& besides) {
    DefinedNames defined;
    for (const CustomDefinition& definition : definitions)
        defined.addFrom(definition.formula);
    for (const QString& formula : besides)
        defined.addFrom(formula);
    QStringList names;
    for (const CustomDefinition& definition : definitions) {
        const QString byName = identifierOf(definition.name);
        const bool isAnothersId =
            std::any_of(definitions.begin(), definitions.end(), [&](const CustomDefinition& other) {
                return &other != &definition && isSameCallName(other.id, byName);
            });
        const bool followsName = isNumberedName(definition.id) && isUnmistakable(byName) &&
                                 !isAnothersId && !defined.have(byName);
        QString name = followsName ? byName : definition.id;
        if (contains(names, name))
            name = definition.id;
        for (int number = 1; contains(names, name); ++number)
            name = QStringLiteral("own_%1").arg(number);
        names.append(name);
    }
    return names;
}

QStringList callNames(const CustomFunctions& functions, const QStringList& besides) {
    return callNames(definitionsOf(functions), besides);
}

QString callSignature(const CustomFunction& function, const QString& callName) {
    QStringList arguments{QStringLiteral("x")};
    for (const CustomParameter& parameter : function.definition().parameters)
        arguments += parameter.name + u'=' + exactNumberText(parameter.defaultValue);
    return callName + u'(' + arguments.join(QStringLiteral(", ")) + u')';
}

} // namespace explorer
