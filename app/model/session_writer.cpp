// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session_file.h"

#include "model/session_format.h"
#include "model/state_words.h"

#include <activation/function.h>

#include <QJsonArray>
#include <QJsonDocument>
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

QByteArray text(const QString& value) {
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray key(QLatin1String name) {
    return QByteArray("\"") + name.data() + "\": ";
}

QByteArray range(const Range& range) {
    return '[' + number(range.low) + ", " + number(range.high) + ']';
}

QByteArray parameters(const ExplorerState& state, const CurveState& curve) {
    const activation::FunctionPtr function = functionOf(state, curve.functionId);
    if (!function || function->parameters.empty())
        return "{}";
    QByteArrayList members;
    for (std::size_t i = 0; i < function->parameters.size(); ++i)
        members += key(QLatin1String(function->parameters[i].name.c_str())) +
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
    QByteArrayList members{key(session::functionKey) + text(curve.functionId),
                           key(session::parametersKey) + parameters(state, curve),
                           key(session::valueKey) + boolean(curve.showsValue),
                           key(session::slopeKey) + boolean(curve.showsSlope),
                           key(session::colorKey) + QByteArray::number(curve.colorIndex)};
    if (!curve.look.color.isEmpty())
        members += key(session::ownColorKey) + text(curve.look.color);
    if (curve.look.dash != Dash::Automatic)
        members += key(session::dashKey) + text(wordOf(curve.look.dash));
    if (curve.look.marker != Marker::Automatic)
        members += key(session::markerKey) + text(wordOf(curve.look.marker));
    if (!curve.label.isEmpty())
        members += key(session::labelKey) + text(curve.label);
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

// Curves go by their place in the file, since keys are not stored.
int placeOf(const ExplorerState& state, int curveKey) {
    const auto found = std::find_if(state.curves.begin(), state.curves.end(),
                                    [&](const CurveState& curve) { return curve.key == curveKey; });
    return static_cast<int>(found - state.curves.begin());
}

QByteArray pins(const ExplorerState& state) {
    QByteArrayList elements;
    for (const PinnedPoint& pin : state.teaching.pins)
        elements += "{ " + key(session::curveKey) +
                    QByteArray::number(placeOf(state, pin.curveKey)) + ", " + key(session::xKey) +
                    number(pin.x) + " }";
    return list(elements, 2);
}

QByteArray teaching(const ExplorerState& state) {
    const TeachingState& teaching = state.teaching;
    QByteArrayList members{key(session::pinsKey) + pins(state),
                           key(session::tangentsKey) + boolean(teaching.showsTangents),
                           key(session::zonesKey) + boolean(teaching.showsZones),
                           key(session::saturationKey) + number(teaching.saturationThreshold)};
    if (teaching.zonedCurve != 0)
        members +=
            key(session::zonedCurveKey) + QByteArray::number(placeOf(state, teaching.zonedCurve));
    members += key(session::ghostsKey) + curves(state, teaching.ghosts, 2);
    return object(members, 1);
}

QByteArray ownFunction(const OwnDefinition& definition) {
    QByteArrayList parameters;
    for (const OwnParameter& parameter : definition.parameters)
        parameters += text(parameter.name) + ": " +
                      object({key(session::defaultKey) + number(parameter.defaultValue),
                              key(session::rangeKey) + range({parameter.low, parameter.high}),
                              key(session::stepKey) + number(parameter.step)},
                             4);
    QByteArrayList members{key(session::idKey) + text(definition.id)};
    if (!definition.name.isEmpty())
        members += key(session::nameKey) + text(definition.name);
    members += key(session::formulaKey) + text(definition.formula);
    if (!parameters.isEmpty())
        members += key(session::parametersKey) + object(parameters, 3);
    return object(members, 2);
}

QByteArray ownFunctions(const ExplorerState& state) {
    QByteArrayList elements;
    for (const OwnFunction& function : state.ownFunctions)
        elements += ownFunction(function.definition());
    return list(elements, 1);
}

QByteArray axes(const AxesState& axes) {
    return object(
        {key(session::xKey) + range(axes.x), key(session::yKey) + range(axes.y),
         key(session::slopeYKey) + range(axes.slopeY),
         key(session::placementKey) + text(wordOf(axes.placement)),
         key(session::gridKey) + boolean(axes.showsGrid),
         key(session::xStepKey) + number(axes.xStep), key(session::yStepKey) + number(axes.yStep),
         key(session::xLabelKey) + text(axes.xLabel), key(session::yLabelKey) + text(axes.yLabel),
         key(session::slopeLabelKey) + text(axes.slopeLabel)},
        1);
}

QByteArray layout(const LayoutState& layout) {
    return object({key(session::arrangementKey) + text(wordOf(layout.arrangement)),
                   key(session::columnsKey) + QByteArray::number(layout.columns),
                   key(session::lettersKey) + boolean(layout.showsLetters),
                   key(session::legendPlaceKey) + text(wordOf(layout.legendPlace))},
                  1);
}

QByteArray paper(const PaperState& paper) {
    return object({key(session::targetKey) + text(paper.target),
                   key(session::columnKey) + text(paper.column),
                   key(session::widthKey) + number(paper.widthMm),
                   key(session::heightKey) + number(paper.heightMm),
                   key(session::textSizeKey) + number(paper.textSize),
                   key(session::lineWidthKey) + number(paper.lineWidth),
                   key(session::paletteKey) + text(paper.palette),
                   key(session::dashesKey) + text(wordOf(paper.dashes)),
                   key(session::markersKey) + boolean(paper.showsMarkers)},
                  1);
}

} // namespace

QByteArray writeSession(const ExplorerState& state) {
    QByteArrayList members{key(session::formatKey) + '"' + session::formatName.data() + '"',
                           key(session::versionKey) + QByteArray::number(session::version),
                           key(session::titleKey) + text(state.title),
                           key(session::legendKey) + boolean(state.layout.showsLegend),
                           key(session::axesKey) + axes(state.axes),
                           key(session::layoutKey) + layout(state.layout),
                           key(session::paperKey) + paper(state.paper)};
    if (!state.ownFunctions.empty())
        members += key(session::ownFunctionsKey) + ownFunctions(state);
    members += key(session::curvesKey) + curves(state, state.curves, 1);
    if (state.teaching != TeachingState())
        members += key(session::teachingKey) + teaching(state);
    return object(members, 0) + '\n';
}

} // namespace explorer
