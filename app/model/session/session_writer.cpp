// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/session_file.h"

#include "model/session/session_format.h"
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

QByteArray range(const Range& range) {
    return '[' + number(range.low) + ", " + number(range.high) + ']';
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
        parameters += jsonText(parameter.name) + ": " +
                      object({jsonKey(session::defaultKey) + number(parameter.defaultValue),
                              jsonKey(session::rangeKey) + range({parameter.low, parameter.high}),
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
    QByteArrayList members{jsonKey(session::pinsKey) + pins(state),
                           jsonKey(session::tangentsKey) + boolean(teaching.showsTangents),
                           jsonKey(session::zonesKey) + boolean(teaching.showsZones),
                           jsonKey(session::saturationKey) + number(teaching.saturationThreshold)};
    if (teaching.zonedCurve != 0)
        members += jsonKey(session::zonedCurveKey) +
                   QByteArray::number(placeOf(state, teaching.zonedCurve));
    if (!teaching.ghostFunctions.empty())
        members +=
            jsonKey(session::ghostFunctionsKey) + customFunctions(teaching.ghostFunctions, 2);
    members += jsonKey(session::ghostsKey) + curves(state, teaching.ghosts, 2);
    return object(members, 1);
}

QByteArray axes(const AxesState& axes) {
    return object({jsonKey(session::xKey) + range(axes.x), jsonKey(session::yKey) + range(axes.y),
                   jsonKey(session::slopeYKey) + range(axes.slopeY),
                   jsonKey(session::placementKey) + jsonText(wordOf(axes.placement)),
                   jsonKey(session::gridKey) + boolean(axes.showsGrid),
                   jsonKey(session::xStepKey) + number(axes.xStep),
                   jsonKey(session::yStepKey) + number(axes.yStep),
                   jsonKey(session::xLabelKey) + jsonText(axes.xLabel),
                   jsonKey(session::yLabelKey) + jsonText(axes.yLabel),
                   jsonKey(session::slopeLabelKey) + jsonText(axes.slopeLabel)},
                  1);
}

QByteArray layout(const LayoutState& layout) {
    return object({jsonKey(session::arrangementKey) + jsonText(wordOf(layout.arrangement)),
                   jsonKey(session::columnsKey) + QByteArray::number(layout.columns),
                   jsonKey(session::lettersKey) + boolean(layout.showsLetters),
                   jsonKey(session::legendPlaceKey) + jsonText(wordOf(layout.legendPlace))},
                  1);
}

QByteArray paper(const PaperState& paper) {
    return object({jsonKey(session::targetKey) + jsonText(paper.target),
                   jsonKey(session::columnKey) + jsonText(paper.column),
                   jsonKey(session::widthKey) + number(paper.widthMm),
                   jsonKey(session::heightKey) + number(paper.heightMm),
                   jsonKey(session::textSizeKey) + number(paper.textSize),
                   jsonKey(session::lineWidthKey) + number(paper.lineWidth),
                   jsonKey(session::paletteKey) + jsonText(paper.palette),
                   jsonKey(session::dashesKey) + jsonText(wordOf(paper.dashes)),
                   jsonKey(session::markersKey) + boolean(paper.showsMarkers)},
                  1);
}

} // namespace

QByteArray writeSession(const ExplorerState& state) {
    QByteArrayList members{jsonKey(session::formatKey) + '"' + session::formatName.data() + '"',
                           jsonKey(session::versionKey) + QByteArray::number(session::version),
                           jsonKey(session::titleKey) + jsonText(state.title),
                           jsonKey(session::legendKey) + boolean(state.layout.showsLegend),
                           jsonKey(session::axesKey) + axes(state.axes),
                           jsonKey(session::layoutKey) + layout(state.layout),
                           jsonKey(session::paperKey) + paper(state.paper)};
    if (!state.customFunctions.empty())
        members += jsonKey(session::customFunctionsKey) + customFunctions(state.customFunctions, 1);
    members += jsonKey(session::curvesKey) + curves(state, state.curves, 1);
    if (state.teaching != TeachingState())
        members += jsonKey(session::teachingKey) + teaching(state);
    return object(members, 0) + '\n';
}

} // namespace explorer
