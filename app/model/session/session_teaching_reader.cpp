// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/session_teaching_reader.h"

#include "model/session/session_curve_reader.h"
#include "model/session/session_custom_function_reader.h"
#include "model/session/session_format.h"
#include "model/session/session_settings.h"
#include "model/state/ghost_functions.h"
#include "model/storage/json_fields.h"

#include <algorithm>

namespace explorer {

namespace {

struct Teaching {
    Q_DECLARE_TR_FUNCTIONS(explorer::Teaching)
};

// The key of the curve at the place that the field names; gives what is wrong.
QString readCurveKey(JsonFields& fields, QLatin1String name, const ExplorerState& state, int& key) {
    if (!fields.field(name))
        return {};
    if (state.curves.empty())
        return Teaching::tr("%1 names a curve, but the figure has no curves.",
                            "a field of a file and the line it stands in")
            .arg(fields.place(name));
    const int last = static_cast<int>(state.curves.size()) - 1;
    int place = 0;
    if (!fields.readWhole(name, 0, last, place))
        return fields.problem();
    key = state.curves[static_cast<std::size_t>(place)].key;
    return {};
}

QString readPin(const JsonValue& value, const QString& path, ExplorerState& state) {
    JsonFields fields(value, path);
    if (!fields.checkObject() ||
        !fields.require(session::curveKey,
                        Teaching::tr("the place of its curve among the curves, from 0")))
        return fields.problem();
    PinnedPoint pin;
    const QString problem = readCurveKey(fields, session::curveKey, state, pin.curveKey);
    if (!problem.isEmpty())
        return problem;
    if (!fields.require(session::xKey, Teaching::tr("a number")) ||
        !fields.readBetween(session::xKey, -largestAxisValue, largestAxisValue, pin.x))
        return fields.problem();
    // One that is there already would not outlive the state's repair.
    std::vector<PinnedPoint>& pins = state.teaching.pins;
    if (std::find(pins.begin(), pins.end(), pin) == pins.end())
        pins.push_back(pin);
    return {};
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

QString readTeaching(const JsonValue& root, const QString& path, ExplorerState& state) {
    const JsonValue* given = root.member(session::teachingKey);
    if (!given)
        return {};
    const QString ownPath = JsonFields(root, path).path(session::teachingKey);
    JsonFields fields(*given, ownPath);
    TeachingState& teaching = state.teaching;
    const bool isRead = fields.checkObject() && readSettings(fields, SettingPart::Teaching, state);
    QString problem = isRead
                          ? readCurveKey(fields, session::zonedCurveKey, state, teaching.zonedCurve)
                          : fields.problem();
    if (problem.isEmpty())
        problem = readEach(fields, session::pinsKey, mostPins, state, readPin);
    if (problem.isEmpty())
        problem = SessionCustomFunctionReader(*given, ownPath, session::ghostFunctionsKey)
                      .read(teaching.ghostFunctions, mostGhostFunctions);
    if (problem.isEmpty())
        problem = readEach(fields, session::ghostsKey, mostGhosts, state, readGhost);
    forgetUnusedGhostFunctions(teaching);
    return problem;
}

} // namespace explorer
