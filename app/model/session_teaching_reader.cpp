// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session_teaching_reader.h"

#include "model/json_fields.h"
#include "model/session_curve_reader.h"
#include "model/session_format.h"

namespace explorer {

namespace {

struct Teaching {
    Q_DECLARE_TR_FUNCTIONS(explorer::Teaching)
};

// The key of the curve at the place that the field names.
bool readCurveKey(JsonFields& fields, QLatin1String name, const ExplorerState& state, int& key) {
    if (!fields.field(name))
        return true;
    if (state.curves.empty())
        return fields.fail(name, Teaching::tr("left out where the file has no curves"),
                           Teaching::tr("there"));
    const int last = static_cast<int>(state.curves.size()) - 1;
    int place = 0;
    if (!fields.readWhole(name, 0, last, place))
        return false;
    key = state.curves[static_cast<std::size_t>(place)].key;
    return true;
}

QString readPin(const JsonValue& value, const QString& path, ExplorerState& state) {
    JsonFields fields(value, path);
    PinnedPoint pin;
    const bool isRead =
        fields.checkObject() &&
        fields.require(session::curveKey,
                       Teaching::tr("the place of its curve among the curves, from 0")) &&
        readCurveKey(fields, session::curveKey, state, pin.curveKey) &&
        fields.require(session::xKey, Teaching::tr("a number")) &&
        fields.readBetween(session::xKey, -largestAxisValue, largestAxisValue, pin.x);
    if (isRead)
        state.teaching.pins.push_back(pin);
    return isRead ? QString() : fields.problem();
}

QString readGhost(const JsonValue& value, const QString& path, ExplorerState& state) {
    return SessionCurveReader(value, path).readGhost(state);
}

QString readEach(JsonFields& fields, QLatin1String name, std::size_t most, ExplorerState& state,
                 QString (*readOne)(const JsonValue&, const QString&, ExplorerState&)) {
    if (!fields.checkList(name, most))
        return fields.problem();
    const JsonValue* list = fields.field(name);
    const std::size_t count = list ? list->elements.size() : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const QString path = fields.path(name) + u'[' + QString::number(i) + u']';
        const QString problem = readOne(list->elements[i], path, state);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace

QString readTeaching(const JsonValue& root, ExplorerState& state) {
    const JsonValue* given = root.member(session::teachingKey);
    if (!given)
        return {};
    JsonFields fields(*given, session::teachingKey);
    TeachingState& teaching = state.teaching;
    const bool isRead = fields.checkObject() &&
                        fields.readBoolean(session::tangentsKey, teaching.showsTangents) &&
                        fields.readBoolean(session::zonesKey, teaching.showsZones) &&
                        fields.readBetween(session::saturationKey, smallestThreshold,
                                           largestThreshold, teaching.saturationThreshold) &&
                        readCurveKey(fields, session::zonedCurveKey, state, teaching.zonedCurve);
    QString problem = isRead ? QString() : fields.problem();
    if (problem.isEmpty())
        problem = readEach(fields, session::pinsKey, mostPins, state, readPin);
    if (problem.isEmpty())
        problem = readEach(fields, session::ghostsKey, mostGhosts, state, readGhost);
    return problem;
}

} // namespace explorer
