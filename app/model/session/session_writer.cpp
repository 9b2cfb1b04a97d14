// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/session_file.h"

#include "model/session/session_format.h"
#include "model/session/session_settings.h"
#include "model/state/state_words.h"
#include "model/storage/json_text.h"

#include <activation/function.h>

#include <QLocale>

#include <algorithm>

namespace explorer {

namespace {

// QJsonDocument would sort the keys; written out here, the format comes first and an axis or a
// parameter list stays on one line.
QByteArray number(double value) {
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

QByteArray boolean(bool value) {
    return value ? "true" : "false";
}

QByteArray parameters(const ExplorerState& state, const CurveState& curve) {
    const activation::FunctionPtr function = functionOf(state, curve);
    if (!function || function->parameters.empty())
        return "{}";
    QByteArrayList members;
    for (std::size_t i = 0; i < function->parameters.size(); ++i)
        members += jsonKey(QLatin1String(function->parameters[i].name.c_str())) +
                   number(curve.parameters.at(i));
    return "{ " + members.join(", ") + " }";
}

QByteArray object(const QByteArrayList& members, int depth) {
    const QByteArray indent(4 * depth, ' ');
    const QByteArray separator = ",\n    " + indent;
    return "{\n    " + indent + members.join(separator) + '\n' + indent + '}';
}

// What departs from the palette is written only where it does.
QByteArray curve(const ExplorerState& state, const CurveState& curve, int depth) {
    QByteArrayList members{jsonKey(session::functionKey) + jsonText(curve.functionId)};
    if (!curve.frozenId.isEmpty())
        members += jsonKey(session::frozenKey) + jsonText(curve.frozenId);
    members += {jsonKey(session::parametersKey) + parameters(state, curve),
                jsonKey(session::valueKey) + boolean(curve.showsValue),
                jsonKey(session::slopeKey) + boolean(curve.showsSlope),
                jsonKey(session::colorKey) + QByteArray::number(curve.colorIndex)};
    if (!curve.look.color.isEmpty())
        members += jsonKey(session::ownColorKey) + jsonText(curve.look.color);
    if (curve.look.dash != Dash::Automatic)
        members += jsonKey(session::dashKey) + jsonText(wordOf(curve.look.dash));
    if (curve.look.marker != Marker::Automatic)
        members += jsonKey(session::markerKey) + jsonText(wordOf(curve.look.marker));
    if (!curve.label.isEmpty())
        members += jsonKey(session::labelKey) + jsonText(curve.label);
    return object(members, depth);
}

QByteArray list(const QByteArrayList& elements, int depth) {
    const QByteArray indent(4 * depth, ' ');
    const QByteArray separator = ",\n    " + indent;
    return elements.isEmpty() ? "[]"
                              : "[\n    " + indent + elements.join(separator) + '\n' + indent + ']';
}

QByteArray curves(const ExplorerState& state, const std::vector<CurveState>& some, int depth) {
    QByteArrayList elements;
    for (const CurveState& one : some)
        elements += curve(state, one, depth + 1);
    return list(elements, depth);
}

QByteArray customFunction(const CustomDefinition& definition, int depth) {
    QByteArrayList parameters;
    for (const CustomParameter& parameter : definition.parameters)
        parameters +=
            jsonText(parameter.name) + ": " +
            object({jsonKey(session::defaultKey) + number(parameter.defaultValue),
                    jsonKey(session::rangeKey) + jsonRange({parameter.low, parameter.high}),
                    jsonKey(session::stepKey) + number(parameter.step)},
                   depth + 2);
    QByteArrayList members{jsonKey(session::idKey) + jsonText(definition.id)};
    if (!definition.name.isEmpty())
        members += jsonKey(session::nameKey) + jsonText(definition.name);
    members += jsonKey(session::formulaKey) + jsonText(definition.formula);
    if (!parameters.isEmpty())
        members += jsonKey(session::parametersKey) + object(parameters, depth + 1);
    return object(members, depth);
}

QByteArray customFunctions(const CustomFunctions& functions, int depth) {
    QByteArrayList elements;
    for (const CustomFunction& function : functions)
        elements += customFunction(function.definition(), depth + 1);
    return list(elements, depth);
}

// Curves go by their place in the file, since keys are not stored.
int placeOf(const ExplorerState& state, int curveKey) {
    const auto found = std::find_if(state.curves.begin(), state.curves.end(),
                                    [&](const CurveState& curve) { return curve.key == curveKey; });
    return static_cast<int>(found - state.curves.begin());
}

QByteArray pins(const ExplorerState& state) {
    QByteArrayList elements;
    for (const PinnedPoint& pin : state.teaching.pins)
        elements += "{ " + jsonKey(session::curveKey) +
                    QByteArray::number(placeOf(state, pin.curveKey)) + ", " +
                    jsonKey(session::xKey) + number(pin.x) + " }";
    return list(elements, 2);
}

QByteArray teaching(const ExplorerState& state) {
    const TeachingState& teaching = state.teaching;
    QByteArrayList members{jsonKey(session::pinsKey) + pins(state)};
    members += settingMembers(state, SettingPart::Teaching);
    if (teaching.zonedCurve != 0)
        members += jsonKey(session::zonedCurveKey) +
                   QByteArray::number(placeOf(state, teaching.zonedCurve));
    if (!teaching.ghostFunctions.empty())
        members +=
            jsonKey(session::ghostFunctionsKey) + customFunctions(teaching.ghostFunctions, 2);
    members += jsonKey(session::ghostsKey) + curves(state, teaching.ghosts, 2);
    return object(members, 1);
}

QByteArray settings(const ExplorerState& state, SettingPart part) {
    return object(settingMembers(state, part), 1);
}

} // namespace

QByteArray writeSession(const ExplorerState& state) {
    QByteArrayList members{
        jsonKey(session::formatKey) + '"' + session::formatName.data() + '"',
        jsonKey(session::versionKey) + QByteArray::number(session::version),
    };
    members += settingMembers(state, SettingPart::Figure);
    members += {jsonKey(session::axesKey) + settings(state, SettingPart::Axes),
                jsonKey(session::layoutKey) + settings(state, SettingPart::Layout),
                jsonKey(session::paperKey) + settings(state, SettingPart::Paper)};
    if (!state.customFunctions.empty())
        members += jsonKey(session::customFunctionsKey) + customFunctions(state.customFunctions, 1);
    members += jsonKey(session::curvesKey) + curves(state, state.curves, 1);
    if (state.teaching != TeachingState())
        members += jsonKey(session::teachingKey) + teaching(state);
    return object(members, 0) + '\n';
}

} // namespace explorer
