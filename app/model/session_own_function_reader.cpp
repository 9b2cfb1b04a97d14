// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session_own_function_reader.h"

#include "model/json_fields.h"
#include "model/session_format.h"

#include <algorithm>

namespace explorer {

SessionOwnFunctionReader::SessionOwnFunctionReader(const JsonValue& function, const QString& path)
    : m_function(function)
    , m_path(path) {
}

QString SessionOwnFunctionReader::read(ExplorerState& state) const {
    JsonFields fields(m_function, m_path);
    OwnDefinition definition;
    const bool isRead =
        fields.checkObject() &&
        fields.require(session::idKey, tr("a name for curves to call it by, like \"own_1\"")) &&
        fields.readText(session::idKey, longestOwnName, definition.id) &&
        fields.readText(session::nameKey, longestOwnName, definition.name) &&
        fields.require(session::formulaKey, tr("a formula in x, like \"x*tanh(x)\"")) &&
        fields.readText(session::formulaKey, qsizetype(activation::mostFormulaCharacters),
                        definition.formula);
    if (!isRead)
        return fields.problem();
    const QString parameterProblem = readParameters(definition.parameters);
    if (!parameterProblem.isEmpty())
        return parameterProblem;
    if (state.ownFunction(definition.id))
        return tr("%1: another function of one's own has the id \"%2\" already.")
            .arg(fields.place(session::idKey), definition.id);
    const OwnFunctionReading reading = OwnFunction::make(definition);
    if (!reading.problem.isEmpty())
        return tr("%1: %2", "a field of a file and what is wrong with it")
            .arg(fields.place(session::idKey), reading.problem);
    if (!reading.function)
        return tr("%1, character %2: %3", "a field of a file, place in its text, what is wrong")
            .arg(fields.place(session::formulaKey))
            .arg(reading.formula.position + 1)
            .arg(reading.formula.problem);
    const std::vector<OwnParameter>& known = reading.function->definition().parameters;
    for (const OwnParameter& given : definition.parameters)
        if (std::none_of(known.begin(), known.end(), [&](const OwnParameter& parameter) {
                return parameter.name == given.name;
            }))
            return tr("%1: the formula has no parameter \"%2\".")
                .arg(fields.place(session::parametersKey), given.name.left(longestOwnName));
    state.ownFunctions.push_back(*reading.function);
    return {};
}

QString SessionOwnFunctionReader::readParameters(std::vector<OwnParameter>& parameters) const {
    const JsonFields parent(m_function, m_path);
    const JsonValue* given = m_function.member(session::parametersKey);
    if (!given)
        return {};
    JsonFields list(*given, parent.path(session::parametersKey));
    if (!list.checkObject())
        return list.problem();
    for (const JsonMember& member : given->members) {
        JsonFields fields(member.value, list.path(member.name.left(longestOwnName)));
        OwnParameter parameter{.name = member.name};
        Range range{parameter.low, parameter.high};
        const bool isRead = fields.checkObject() &&
                            fields.readNumber(session::defaultKey, parameter.defaultValue) &&
                            fields.readRange(session::rangeKey, range) &&
                            fields.readNumber(session::stepKey, parameter.step);
        if (!isRead)
            return fields.problem();
        parameter.low = range.low;
        parameter.high = range.high;
        const QString problem = OwnFunction::problemOf(parameter);
        if (!problem.isEmpty())
            return tr("%1: %2", "a field of a file and what is wrong with it")
                .arg(list.place(member.name), problem);
        parameters.push_back(parameter);
    }
    return {};
}

} // namespace explorer
