// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/teaching_options.h"

#include "cli/command_text.h"
#include "cli/curve_argument.h"
#include "model/language/number_text.h"
#include "model/language/shown_text.h"
#include "model/state/ghost_functions.h"

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

const QString pinOption = QStringLiteral("--pin");
const QString ghostOption = QStringLiteral("--ghost");
const QString ghostFormulaOption = QStringLiteral("--ghost-formula");

// "2:-1.5": the second function, at -1.5.
QString addPin(const QString& text, ExplorerState& state) {
    bool isWhole = false;
    const int place = text.section(u':', 0, 0).toInt(&isWhole);
    const std::optional<double> x = parseNumber(text.section(u':', 1));
    const bool isThere = isWhole && place >= 1 && place <= static_cast<int>(state.curves.size());
    if (!isThere || !x || !(std::abs(*x) <= largestAxisValue))
        return CommandText::tr("%1 %2: give the place of a function, from 1 to %3, a colon and x, "
                               "for example %1 1:0.5.")
            .arg(pinOption, shownText(text))
            .arg(state.curves.size());
    if (state.teaching.pins.size() >= mostPins)
        return CommandText::tr("There are too many pinned points; a figure holds at most %1.")
            .arg(mostPins);
    state.teaching.pins.push_back({state.curves[static_cast<std::size_t>(place - 1)].key, *x});
    return {};
}

QString addGhost(const QString& text, bool isFormula, const Arguments& arguments,
                 ExplorerState& state) {
    if (state.teaching.ghosts.size() >= mostGhosts)
        return CommandText::tr("There are too many ghosts; a figure holds at most %1.")
            .arg(mostGhosts);
    const bool showsOnlySlope = arguments.has(QStringLiteral("--gradient-only"));
    const bool showsSlope = showsOnlySlope || arguments.has(QStringLiteral("--gradient"));
    ExplorerState alone;
    alone.customFunctions = state.customFunctions;
    alone.nextKey = state.nextKey;
    QStringList notes; // a ghost is of what the figure shows elsewhere
    const QString problem =
        isFormula ? addFormulaArgument(alone, text, !showsOnlySlope, showsSlope, notes)
                  : addCurveArgument(alone, text, arguments.value(QStringLiteral("--like")),
                                     !showsOnlySlope, showsSlope, notes);
    if (!problem.isEmpty())
        return problem;
    CurveState ghost = alone.curves.front();
    const QString keepProblem = keepGhostFunction(state.teaching, ghost, alone.customFunctions);
    if (!keepProblem.isEmpty())
        return keepProblem;
    state.nextKey = alone.nextKey;
    state.teaching.ghosts.push_back(ghost);
    return {};
}

} // namespace

void readPinsAndGhosts(OptionReader& options, const Arguments& arguments, ExplorerState& state) {
    for (const auto& [option, text] : arguments.inOrder) {
        QString problem;
        if (option == pinOption)
            problem = addPin(text, state);
        else if (option == ghostOption || option == ghostFormulaOption)
            problem = addGhost(text, option == ghostFormulaOption, arguments, state);
        if (!problem.isEmpty())
            options.fail(problem);
    }
}

QList<CommandOption> pinOptions() {
    return {{pinOption, QStringLiteral("N:X"),
             CommandText::tr("pin the point at x of the N-th function, with its tangent and slope; "
                             "give\nit again for more"),
             true}};
}

QList<CommandOption> ghostOptions() {
    return {{ghostOption, QStringLiteral("ID[:NAME=VALUE,...]"),
             CommandText::tr(
                 "draw this function pale behind the others, to compare;\nmay be given again"),
             true},
            {ghostFormulaOption, QStringLiteral("TEXT[:NAME=VALUE,...]"),
             CommandText::tr("the same for a formula of your own"), true}};
}

} // namespace explorer
