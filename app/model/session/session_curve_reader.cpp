// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/session_curve_reader.h"

#include "model/functions/parameter_problem_text.h"
#include "model/language/shown_text.h"
#include "model/session/session_format.h"
#include "model/state/ghost_functions.h"
#include "model/storage/json_fields.h"

#include <activation/catalogue.h>

namespace explorer {

namespace {

constexpr qsizetype longestName = longestOwnName; // anything longer is no slip of the pen

QString listed(const std::vector<std::string>& names) {
    QStringList shown;
    for (const std::string& name : names)
        shown += QString::fromStdString(name);
    return shown.join(QLatin1String(", "));
}

// Those of the known names that may have been meant; empty where none is alike.
QString nearest(const QString& name, const std::vector<std::string>& known) {
    return listed(activation::nearestNames(name.toStdString(), known));
}

} // namespace

SessionCurveReader::SessionCurveReader(const JsonValue& curve, const QString& path)
    : m_curve(curve)
    , m_path(path) {
}

QString SessionCurveReader::read(ExplorerState& state) const {
    return readAs(session::functionKey, state);
}

QString SessionCurveReader::readAs(QLatin1String idName, ExplorerState& state) const {
    JsonFields fields(m_curve, m_path);
    QString id;
    if (!fields.checkObject() ||
        !fields.require(idName, tr("the id of a function, like \"relu\"")) ||
        !fields.readText(idName, longestName, id))
        return fields.problem();
    const activation::FunctionPtr function = functionOf(state, id);
    if (!function) {
        std::vector<std::string> ids;
        for (const CustomFunction& own : state.customFunctions)
            ids.push_back(own.id().toStdString());
        for (const activation::FunctionPtr& one : activation::catalogue())
            ids.push_back(one->id);
        const QString place = fields.place(idName);
        const QString meant = nearest(id, ids);
        if (meant.isEmpty())
            return tr("%1: there is no function \"%2\"; the command \"activation-explorer list\" "
                      "names those there are.")
                .arg(place, shownText(id));
        return tr("%1: there is no function \"%2\"; did you mean %3?")
            .arg(place, shownText(id), meant);
    }
    CurveState& curve = *state.curve(addCurve(state, id));
    const bool isRead =
        fields.readBoolean(session::valueKey, curve.showsValue) &&
        fields.readBoolean(session::slopeKey, curve.showsSlope) &&
        fields.readWhole(session::colorKey, 0, largestColorIndex, curve.colorIndex) &&
        fields.readColor(session::ownColorKey, curve.look.color) &&
        fields.readWord(session::dashKey, curve.look.dash) &&
        fields.readWord(session::markerKey, curve.look.marker) &&
        fields.readLine(session::labelKey, longestLabel, curve.label);
    return isRead ? readParameters(*function, curve.parameters) : fields.problem();
}

QString SessionCurveReader::readGhost(ExplorerState& state) const {
    TeachingState& teaching = state.teaching;
    const bool isFrozen = m_curve.member(session::frozenKey) != nullptr;
    ExplorerState alone;
    alone.customFunctions = isFrozen ? teaching.ghostFunctions : state.customFunctions;
    alone.nextKey = state.nextKey;
    QString problem = isFrozen ? readFrozen(alone) : read(alone);
    if (!problem.isEmpty())
        return problem;
    CurveState& ghost = alone.curves.front();
    problem = keepGhostFunction(teaching, ghost, state.customFunctions);
    if (!problem.isEmpty())
        return tr("%1: %2", "a field of a file and what is wrong with it")
            .arg(JsonFields(m_curve, m_path).place(session::functionKey), problem);
    teaching.ghosts.push_back(ghost);
    state.nextKey = alone.nextKey;
    return {};
}

// Its function may be another by now, or be gone, so that only the copy is looked for.
QString SessionCurveReader::readFrozen(ExplorerState& alone) const {
    const QString problem = readAs(session::frozenKey, alone);
    if (!problem.isEmpty())
        return problem;
    JsonFields fields(m_curve, m_path);
    CurveState& ghost = alone.curves.front();
    if (!alone.customFunction(ghost.functionId))
        return tr("%1: \"%2\" is no function of one's own.")
            .arg(fields.place(session::frozenKey), shownText(ghost.functionId));
    ghost.frozenId = ghost.functionId;
    const bool isRead = fields.readText(session::functionKey, longestName, ghost.functionId);
    return isRead ? QString() : fields.problem();
}

QString SessionCurveReader::readParameters(const activation::Function& function,
                                           std::vector<double>& parameters) const {
    const JsonValue* given = m_curve.member(session::parametersKey);
    if (!given)
        return {};
    JsonFields fields(*given, JsonFields(m_curve, m_path).path(session::parametersKey));
    if (!fields.checkObject())
        return fields.problem();
    const QString functionName = QString::fromStdString(function.name);
    std::vector<std::string> names;
    for (const activation::Parameter& parameter : function.parameters)
        names.push_back(parameter.name);
    for (const JsonMember& member : given->members) {
        const auto index = activation::parameterIndex(function, member.name.toStdString());
        if (!index) {
            const QString place = fields.place(member.name);
            const QString name = shownText(member.name);
            const QString meant = nearest(member.name.left(longestName), names);
            if (names.empty())
                return tr("%1: %2 has no parameters; remove it.").arg(place, functionName);
            if (meant.isEmpty())
                return tr("%1: %2 has no parameter \"%3\", only %4.")
                    .arg(place, functionName, name, listed(names));
            return tr("%1: %2 has no parameter \"%3\"; did you mean %4?")
                .arg(place, functionName, name, meant);
        }
        if (!fields.readNumber(member.name, parameters[*index]))
            return fields.problem();
    }
    const auto problem = activation::checkParameters(function, parameters);
    if (!problem)
        return {};
    return tr("%1: %2", "a field of a file and what is wrong with it")
        .arg(fields.place(QString::fromStdString(names[problem->index])),
             parameterProblemText(*problem, function, parameters));
}

} // namespace explorer
