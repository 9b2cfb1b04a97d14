// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/session_custom_function_reader.h"

#include "model/language/shown_text.h"
#include "model/session/session_format.h"
#include "model/storage/json_fields.h"

#include <algorithm>

namespace explorer {

SessionCustomFunctionReader::SessionCustomFunctionReader(const JsonValue& owner,
                                                         const QString& ownerPath,
                                                         QLatin1String name)
    : m_owner(owner)
    , m_ownerPath(ownerPath)
    , m_name(name) {
}

QString SessionCustomFunctionReader::path(std::size_t index) const {
    return JsonFields(m_owner, m_ownerPath).path(m_name) + u'[' + QString::number(index) + u']';
}

const JsonValue& SessionCustomFunctionReader::element(std::size_t index) const {
    return m_owner.member(m_name)->elements[index];
}

QString SessionCustomFunctionReader::read(CustomFunctions& functions, std::size_t most) {
    JsonFields fields(m_owner, m_ownerPath);
    if (!fields.checkList(m_name, most))
        return fields.problem();
    const JsonValue* list = m_owner.member(m_name);
    const std::size_t count = list ? list->elements.size() : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const QString problem = readDefinition(i);
        if (!problem.isEmpty())
            return problem;
    }
    const LinkedFunctions result = linked(m_definitions);
    if (!result.isDone())
        return problemOf(result.failed, result.reading);
    for (std::size_t i = 0; i < count; ++i) {
        const QString problem = unknownParameter(i, result.functions[i]);
        if (!problem.isEmpty())
            return problem;
    }
    functions = result.functions;
    return {};
}

QString SessionCustomFunctionReader::readDefinition(std::size_t index) {
    JsonFields fields(element(index), path(index));
    CustomDefinition definition;
    const bool isRead =
        fields.checkObject() &&
        fields.require(session::idKey, tr("a name for curves to call it by, like \"own_1\"")) &&
        fields.readText(session::idKey, longestOwnName, definition.id) &&
        fields.readLine(session::nameKey, longestOwnName, definition.name) &&
        fields.require(session::formulaKey, tr("a formula in x, like \"x*tanh(x)\"")) &&
        fields.readText(session::formulaKey, qsizetype(activation::mostFormulaCharacters),
                        definition.formula);
    if (!isRead)
        return fields.problem();
    const QString parameterProblem = readParameters(index, definition.parameters);
    if (!parameterProblem.isEmpty())
        return parameterProblem;
    const bool isTaken =
        std::any_of(m_definitions.begin(), m_definitions.end(),
                    [&](const CustomDefinition& other) { return other.id == definition.id; });
    if (isTaken)
        return tr("%1: another function of one's own has the id \"%2\" already.")
            .arg(fields.place(session::idKey), shownText(definition.id));
    m_definitions.push_back(std::move(definition));
    return {};
}

QString SessionCustomFunctionReader::problemOf(std::size_t index,
                                               const CustomFunctionReading& reading) const {
    const JsonFields fields(element(index), path(index));
    if (!reading.problem.isEmpty())
        return tr("%1: %2", "a field of a file and what is wrong with it")
            .arg(fields.place(session::idKey), reading.problem);
    return tr("%1, character %2: %3", "a field of a file, place in its text, what is wrong")
        .arg(fields.place(session::formulaKey))
        .arg(reading.formula.position + 1)
        .arg(reading.formula.problem);
}

QString SessionCustomFunctionReader::unknownParameter(std::size_t index,
                                                      const CustomFunction& function) const {
    const JsonFields fields(element(index), path(index));
    const std::vector<CustomParameter>& known = function.definition().parameters;
    for (const CustomParameter& given : m_definitions[index].parameters)
        if (std::none_of(known.begin(), known.end(), [&](const CustomParameter& parameter) {
                return parameter.name == given.name;
            }))
            return tr("%1: the formula has no parameter \"%2\".")
                .arg(fields.place(session::parametersKey), shownText(given.name));
    return {};
}

QString
SessionCustomFunctionReader::readParameters(std::size_t index,
                                            std::vector<CustomParameter>& parameters) const {
    const JsonFields parent(element(index), path(index));
    const JsonValue* given = element(index).member(session::parametersKey);
    if (!given)
        return {};
    JsonFields list(*given, parent.path(session::parametersKey));
    if (!list.checkObject())
        return list.problem();
    for (const JsonMember& member : given->members) {
        JsonFields fields(*list.field(member.name), list.path(member.name));
        CustomParameter parameter{.name = member.name};
        Range range{parameter.low, parameter.high};
        const bool isRead = fields.checkObject() &&
                            fields.readNumber(session::defaultKey, parameter.defaultValue) &&
                            fields.readRange(session::rangeKey, range) &&
                            fields.readNumber(session::stepKey, parameter.step);
        if (!isRead)
            return fields.problem();
        parameter.low = range.low;
        parameter.high = range.high;
        const QString problem = CustomFunction::problemOf(parameter);
        if (!problem.isEmpty())
            return tr("%1: %2", "a field of a file and what is wrong with it")
                .arg(list.place(member.name), problem);
        parameters.push_back(parameter);
    }
    return {};
}

} // namespace explorer
