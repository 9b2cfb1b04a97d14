// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/curve_argument.h"

#include "cli/arguments.h"
#include "cli/command_text.h"
#include "cli/definition_argument.h"
#include "cli/function_argument.h"
#include "model/language/number_text.h"
#include "model/language/shown_text.h"
#include "model/state/state_words.h"

#include <activation/catalogue.h>

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace explorer {

namespace {

const QString nameWord = QStringLiteral("name");
const QString defaultMark = QStringLiteral("default.");

QStringList lookNames() {
    return {QStringLiteral("color"), QStringLiteral("dash"), QStringLiteral("marker"),
            QStringLiteral("shows")};
}

struct Settings {
    QString subject;                 // the function's id, or the formula
    QString name;                    // of a formula
    QStringList parameters;          // NAME=VALUE
    QMap<QString, QString> defaults; // of a formula's parameters
    QMap<QString, QStringList> look;
    QString label;
};

// What a backslash stands before does not part: in a formula "\:" is a space of LaTeX, and a name
// may hold commas so.
Settings takeApart(const QString& text, bool mayHaveName) {
    static const QRegularExpression colonMark(QStringLiteral("(?<!\\\\):"));
    static const QRegularExpression commaMark(QStringLiteral("(?<!\\\\),"));
    static const QRegularExpression labelMark(QStringLiteral("(?:\\A|(?<!\\\\),)label="));
    Settings settings;
    const qsizetype colon = text.indexOf(colonMark);
    settings.subject = text.left(colon < 0 ? text.size() : colon);
    QString rest = colon < 0 ? QString() : text.mid(colon + 1);
    const qsizetype label = rest.indexOf(labelMark);
    if (label >= 0) {
        settings.label = rest.mid(rest.indexOf(QLatin1Char('='), label) + 1);
        rest.truncate(label);
    }
    for (const QString& setting : rest.split(commaMark)) {
        const QString name = setting.section(QLatin1Char('='), 0, 0);
        const QString value = setting.section(QLatin1Char('='), 1);
        if (lookNames().contains(name))
            settings.look[name] += value;
        else if (mayHaveName && name == nameWord)
            settings.name = QString(value).replace(QLatin1String("\\,"), QLatin1String(","));
        else if (mayHaveName && name.startsWith(defaultMark))
            settings.defaults[name.mid(defaultMark.size())] = value;
        else if (!setting.isEmpty() || (colon >= 0 && label < 0))
            settings.parameters += setting;
    }
    return settings;
}

template<class Choice>
QString readWord(const QString& name, const QString& text, Choice& target) {
    const qsizetype index = wordsOf<Choice>().indexOf(text);
    if (index < 0)
        return CommandText::tr("%1=%2: choose one of %3.")
            .arg(name, shownText(text), wordsOf<Choice>().join(QLatin1String(", ")));
    target = static_cast<Choice>(index);
    return {};
}

QString readColor(const QString& text, CurveState& curve) {
    if (isColorText(text)) {
        curve.look.color = text;
        return {};
    }
    bool isWhole = false;
    const int place = text.toInt(&isWhole);
    if (!isWhole || place < 0 || place > largestColorIndex)
        return CommandText::tr("color=%1: give a colour like #d55e00, or a place in the palette "
                               "from 0 to %2.")
            .arg(shownText(text))
            .arg(largestColorIndex);
    curve.colorIndex = place;
    return {};
}

QString readShown(const QString& text, CurveState& curve) {
    const QStringList words{QStringLiteral("value"), QStringLiteral("gradient"),
                            QStringLiteral("both")};
    if (!words.contains(text))
        return CommandText::tr("shows=%1: choose one of %2.")
            .arg(shownText(text), words.join(QLatin1String(", ")));
    curve.showsValue = text != words[1];
    curve.showsSlope = text != words[0];
    return {};
}

QString readLook(const QString& name, const QString& text, CurveState& curve) {
    if (name == QLatin1String("color"))
        return readColor(text, curve);
    if (name == QLatin1String("dash"))
        return readWord(name, text, curve.look.dash);
    if (name == QLatin1String("marker"))
        return readWord(name, text, curve.look.marker);
    return readShown(text, curve);
}

QString addWithSettings(ExplorerState& state, const Settings& settings,
                        const FunctionArgument& argument, bool showsValue, bool showsSlope) {
    if (!argument.problem.isEmpty())
        return argument.problem;
    if (settings.label.size() > longestLabel)
        return CommandText::tr("The label of %1 is longer than %2 characters.")
            .arg(shownText(settings.subject))
            .arg(longestLabel);
    if (!isOneLine(settings.label))
        return CommandText::tr("The label \"%1\" has letters that cannot be shown; leave them out.")
            .arg(shownText(settings.label));
    CurveState* curve = state.curve(addCurve(state, QString::fromStdString(argument.function->id)));
    if (!curve)
        return CommandText::tr("There are too many functions; a figure holds at most %1.")
            .arg(largestCurveCount);
    curve->parameters = argument.parameters;
    curve->showsValue = showsValue;
    curve->showsSlope = showsSlope;
    curve->label = settings.label;
    for (auto look = settings.look.begin(); look != settings.look.end(); ++look)
        for (const QString& value : look.value()) {
            const QString problem = readLook(look.key(), value, *curve);
            if (!problem.isEmpty())
                return problem;
        }
    return {};
}

QString readDefaults(const Settings& settings, std::vector<CustomParameter>& parameters) {
    for (const auto& [name, text] : settings.defaults.asKeyValueRange()) {
        const std::optional<double> value = parseNumber(text);
        if (!value)
            return CommandText::tr("%1%2=%3 is not a number that can be used.")
                .arg(defaultMark, shownText(name), shownText(text));
        parameters.push_back({.name = parameterNameOf(name), .defaultValue = *value});
    }
    return {};
}

// The id of the custom function of that name, which comes from those that are kept where nothing
// else is called that; empty where there is none. Gives why it cannot come.
QString findOwn(ExplorerState& state, const QString& name, QString& id) {
    if (const CustomFunction* own = functionCalled(state.customFunctions, name)) {
        id = own->id();
        return {};
    }
    if (activation::findFunction(name.toStdString()))
        return {};
    const CustomFunction* kept = keptFunctionCalled(name);
    if (!kept)
        return {};
    const CustomFunctions chosen = withTheirCallees(keptFunctions(), {kept->id()});
    MergedFunctions merge = merged(state.customFunctions, chosen, mostCustomFunctions);
    if (!merge.problem.isEmpty())
        return merge.problem;
    id = merge.ids[qsizetype(placeOf(chosen, kept->id()).value())];
    state.customFunctions = std::move(merge.functions);
    return {};
}

// Whether both mean the same function, wherever its sliders end.
bool saysTheSame(const CustomFunction& one, const CustomFunction& other) {
    const auto isSame = [](const CustomParameter& a, const CustomParameter& b) {
        return a.name == b.name && a.defaultValue == b.defaultValue;
    };
    const CustomDefinition& a = one.definition();
    const CustomDefinition& b = other.definition();
    return a.formula == b.formula && a.name == b.name &&
           std::equal(a.parameters.begin(), a.parameters.end(), b.parameters.begin(),
                      b.parameters.end(), isSame);
}

} // namespace

QString addCurveArgument(ExplorerState& state, const QString& text, const QString& like,
                         bool showsValue, bool showsSlope, QStringList& notes) {
    const Settings settings = takeApart(text, false);
    QString id;
    const QString problem = findOwn(state, settings.subject, id);
    if (!problem.isEmpty())
        return problem;
    if (const CustomFunction* own = state.customFunction(id))
        return addWithSettings(state, settings, applySettings(own->function(), settings.parameters),
                               showsValue, showsSlope);
    const FunctionArgument argument = parseFunction(settings.subject, settings.parameters, like);
    notes += argument.notes;
    return addWithSettings(state, settings, argument, showsValue, showsSlope);
}

QString addFormulaArgument(ExplorerState& state, const QString& text, bool showsValue,
                           bool showsSlope, QStringList& notes) {
    const Settings settings = takeApart(text, true);
    CustomDefinition definition{freeCustomId(state), settings.name, settings.subject, {}};
    QString problem = readDefaults(settings, definition.parameters);
    const BorrowingReading made = makeWithKept(state.customFunctions, definition);
    const CustomFunctionReading& reading = made.reading;
    if (problem.isEmpty())
        problem = reading.problem;
    if (!problem.isEmpty())
        return problem;
    if (!reading.function)
        return formulaProblemText(reading.formula);
    QStringList given = settings.parameters;
    for (const QString& name : settings.defaults.keys())
        given.append(name);
    notes += formulaNotes(reading.formula, given);
    const auto known = std::find_if(
        state.customFunctions.begin(), state.customFunctions.end(),
        [&](const CustomFunction& function) { return saysTheSame(function, *reading.function); });
    const bool isKnown = known != state.customFunctions.end();
    const CustomFunction function = isKnown ? *known : *reading.function;
    for (const auto& [name, value] : settings.defaults.asKeyValueRange())
        if (!activation::parameterIndex(*function.function(), parameterNameOf(name).toStdString()))
            return CommandText::tr("%1%2=%3: the formula has no parameter %2.")
                .arg(defaultMark, shownText(name), shownText(value));
    if (!isKnown) {
        state.customFunctions = made.functions;
        problem = setCustomFunction(state, function);
        if (!problem.isEmpty())
            return problem;
    }
    return addWithSettings(state, settings, applySettings(function.function(), settings.parameters),
                           showsValue, showsSlope);
}

} // namespace explorer
