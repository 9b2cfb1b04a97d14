// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/curve_argument.h"

#include "cli/arguments.h"
#include "cli/command_text.h"
#include "cli/function_argument.h"
#include "model/state_words.h"

#include <QMap>

namespace explorer {

namespace {

const QString labelMark = QStringLiteral("label=");

QStringList lookNames() {
    return {QStringLiteral("color"), QStringLiteral("dash"), QStringLiteral("marker"),
            QStringLiteral("shows")};
}

struct Settings {
    QString id;
    QStringList parameters; // NAME=VALUE
    QMap<QString, QStringList> look;
    QString label;
};

Settings takeApart(const QString& text) {
    Settings settings;
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    settings.id = text.left(colon < 0 ? text.size() : colon);
    QString rest = colon < 0 ? QString() : text.mid(colon + 1);
    const qsizetype inside = rest.indexOf(QLatin1Char(',') + labelMark);
    const qsizetype label = rest.startsWith(labelMark) ? 0 : inside;
    if (label >= 0) {
        settings.label = rest.mid(rest.indexOf(QLatin1Char('='), label) + 1);
        rest.truncate(label);
    }
    for (const QString& setting : rest.split(QLatin1Char(','))) {
        const QString name = setting.section(QLatin1Char('='), 0, 0);
        if (lookNames().contains(name))
            settings.look[name] += setting.section(QLatin1Char('='), 1);
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
            .arg(name, text, wordsOf<Choice>().join(QLatin1String(", ")));
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
            .arg(text)
            .arg(largestColorIndex);
    curve.colorIndex = place;
    return {};
}

QString readShown(const QString& text, CurveState& curve) {
    const QStringList words{QStringLiteral("value"), QStringLiteral("gradient"),
                            QStringLiteral("both")};
    if (!words.contains(text))
        return CommandText::tr("shows=%1: choose one of %2.")
            .arg(text, words.join(QLatin1String(", ")));
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

} // namespace

QString addCurveArgument(ExplorerState& state, const QString& text, const QString& like,
                         bool showsValue, bool showsSlope) {
    const Settings settings = takeApart(text);
    const FunctionArgument argument = parseFunction(settings.id, settings.parameters, like);
    if (!argument.problem.isEmpty())
        return argument.problem;
    if (settings.label.size() > longestLabel)
        return CommandText::tr("The label of %1 is longer than %2 characters.")
            .arg(settings.id)
            .arg(longestLabel);
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

} // namespace explorer
