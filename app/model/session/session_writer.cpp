// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/session_file.h"

#include "model/session/session_format.h"
#include "model/session/session_settings.h"
#include "model/state/state_words.h"
#include "model/storage/json_writer.h"

#include <activation/function.h>

namespace explorer {

namespace {

class SessionWriter {
public:
    SessionWriter(JsonWriter& json, const ExplorerState& state)
        : m_json(json)
        , m_state(state) {}

    void write() {
        m_json.beginObject();
        m_json.member(session::formatKey, QString(session::formatName));
        m_json.member(session::versionKey, session::version);
        writeSettings(m_json, SettingPart::Figure, m_state);
        writePart(session::axesKey, SettingPart::Axes);
        writePart(session::layoutKey, SettingPart::Layout);
        writePart(session::paperKey, SettingPart::Paper);
        if (!m_state.customFunctions.empty())
            writeCustomFunctions(session::customFunctionsKey, m_state.customFunctions);
        writeCurves(session::curvesKey, m_state.curves);
        if (m_state.teaching != TeachingState())
            writeTeaching(m_state.teaching);
        m_json.endObject();
    }

private:
    void writePart(QLatin1String key, SettingPart part) {
        m_json.key(key);
        m_json.beginObject();
        writeSettings(m_json, part, m_state);
        m_json.endObject();
    }

    void writeCustomFunctions(QLatin1String key, const CustomFunctions& functions) {
        m_json.key(key);
        m_json.beginList();
        for (const CustomFunction& function : functions)
            writeCustomFunction(function.definition());
        m_json.endList();
    }

    void writeCustomFunction(const CustomDefinition& definition) {
        m_json.beginObject();
        m_json.member(session::idKey, definition.id);
        if (!definition.name.isEmpty())
            m_json.member(session::nameKey, definition.name);
        m_json.member(session::formulaKey, definition.formula);
        if (!definition.parameters.empty()) {
            m_json.key(session::parametersKey);
            m_json.beginObject();
            for (const CustomParameter& parameter : definition.parameters) {
                m_json.key(parameter.name);
                m_json.beginObject();
                m_json.member(session::defaultKey, parameter.defaultValue);
                m_json.member(session::rangeKey, Range{parameter.low, parameter.high});
                m_json.member(session::stepKey, parameter.step);
                m_json.endObject();
            }
            m_json.endObject();
        }
        m_json.endObject();
    }

    void writeCurves(QLatin1String key, const std::vector<CurveState>& curves) {
        m_json.key(key);
        m_json.beginList();
        for (const CurveState& curve : curves)
            writeCurve(curve);
        m_json.endList();
    }

    // What departs from the palette is written only where it does.
    void writeCurve(const CurveState& curve) {
        m_json.beginObject();
        m_json.member(session::functionKey, curve.functionId);
        if (!curve.frozenId.isEmpty())
            m_json.member(session::frozenKey, curve.frozenId);
        writeParameters(curve);
        m_json.member(session::valueKey, curve.showsValue);
        m_json.member(session::slopeKey, curve.showsSlope);
        m_json.member(session::colorKey, curve.colorIndex);
        if (!curve.look.color.isEmpty())
            m_json.member(session::ownColorKey, curve.look.color);
        if (curve.look.dash != Dash::Automatic)
            m_json.member(session::dashKey, wordOf(curve.look.dash));
        if (curve.look.marker != Marker::Automatic)
            m_json.member(session::markerKey, wordOf(curve.look.marker));
        if (!curve.label.isEmpty())
            m_json.member(session::labelKey, curve.label);
        m_json.endObject();
    }

    void writeParameters(const CurveState& curve) {
        m_json.key(session::parametersKey);
        m_json.beginObject(JsonWriter::Lines::One);
        if (const activation::FunctionPtr function = functionOf(m_state, curve))
            for (std::size_t i = 0; i < function->parameters.size(); ++i)
                m_json.member(QString::fromStdString(function->parameters[i].name),
                              curve.parameters.at(i));
        m_json.endObject();
    }

    // Curves go by their place in the file, since keys are not stored.
    void writeTeaching(const TeachingState& teaching) {
        m_json.key(session::teachingKey);
        m_json.beginObject();
        writePins(teaching.pins);
        writeSettings(m_json, SettingPart::Teaching, m_state);
        if (teaching.zonedCurve != 0)
            m_json.member(session::zonedCurveKey, m_state.placeOf(teaching.zonedCurve));
        if (!teaching.ghostFunctions.empty())
            writeCustomFunctions(session::ghostFunctionsKey, teaching.ghostFunctions);
        writeCurves(session::ghostsKey, teaching.ghosts);
        m_json.endObject();
    }

    void writePins(const std::vector<PinnedPoint>& pins) {
        m_json.key(session::pinsKey);
        m_json.beginList();
        for (const PinnedPoint& pin : pins) {
            m_json.beginObject(JsonWriter::Lines::One);
            m_json.member(session::curveKey, m_state.placeOf(pin.curveKey));
            m_json.member(session::xKey, pin.x);
            m_json.endObject();
        }
        m_json.endList();
    }

    JsonWriter& m_json;
    const ExplorerState& m_state;
};

} // namespace

void writeSession(JsonWriter& json, const ExplorerState& state) {
    SessionWriter(json, state).write();
}

QByteArray writeSession(const ExplorerState& state) {
    JsonWriter json(JsonWriter::Style::File);
    writeSession(json, state);
    return json.takeText() + '\n';
}

} // namespace explorer
