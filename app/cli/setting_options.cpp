// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/setting_options.h"

#include "cli/command_text.h"
#include "model/language/number_text.h"
#include "model/language/shown_text.h"
#include "style/figure_target.h"
#include "style/palette.h"

#include <algorithm>

namespace explorer {

namespace {

const QString noLegend = QStringLiteral("none");

template<class Item>
QStringList idsOf(const QList<Item>& items) {
    QStringList ids;
    for (const Item& item : items)
        ids.append(item.id);
    return ids;
}

void readTarget(OptionReader& options, ExplorerState& state) {
    QString id = state.paper.target;
    const bool wasFine = options.isFine();
    options.readId(targetOption, idsOf(targets()), id);
    if (wasFine && !options.isFine())
        options.add(CommandText::tr("A target of one's own is a file in %1.")
                        .arg(shownPath(ownTargetsFolder())));
    const FigureTarget target = findTarget(id).value_or(targetOf(state.paper));
    QString column = target.columns.first().id;
    options.readId(columnOption, idsOf(target.columns), column);
    if (options.isGiven(targetOption) || options.isGiven(columnOption))
        applyTarget(state, target, column);
}

void readPalette(OptionReader& options, PaperState& paper) {
    QString palette = paper.palette;
    options.readId(paletteOption, idsOf(palettes()), palette);
    if (options.isGiven(paletteOption))
        usePalette(paper, palette);
}

void readLegend(OptionReader& options, LayoutState& layout) {
    if (!options.isGiven(legendOption))
        return;
    QString place = wordOf(layout.legendPlace);
    options.readId(legendOption, QStringList{noLegend} + wordsOf<LegendPlace>(), place);
    layout.showsLegend = place != noLegend;
    if (layout.showsLegend)
        layout.legendPlace = static_cast<LegendPlace>(wordsOf<LegendPlace>().indexOf(place));
}

// Curves go by their place in the command, from 1.
void readZones(OptionReader& options, ExplorerState& state) {
    if (!options.isGiven(zonesOption))
        return;
    int place = 1;
    options.readWhole(zonesOption, 1, std::max(1, static_cast<int>(state.curves.size())), place);
    state.teaching.showsZones = true;
    if (options.isFine() && !state.curves.empty())
        state.teaching.zonedCurve = state.curves[static_cast<std::size_t>(place - 1)].key;
}

struct SettingReader {
    OptionReader& options;
    QString option;
    ExplorerState& state;

    void operator()(const NumberSetting& setting) const {
        options.readNumber(option, setting.low, setting.high, setting.place.of(state));
    }
    void operator()(const WholeSetting& setting) const {
        options.readWhole(option, setting.lowestOption, setting.high, setting.place.of(state));
    }
    void operator()(const SwitchSetting& setting) const {
        if (option == zonesOption)
            readZones(options, state);
        else
            options.readSwitch(option, setting.isTurnedOn, setting.place.of(state));
    }
    void operator()(const TextSetting& setting) const {
        options.readText(option, setting.longest, setting.place.of(state));
    }
    void operator()(const IdSetting&) const {
        if (option == targetOption)
            readTarget(options, state);
        else if (option == paletteOption)
            readPalette(options, state.paper);
    }
    void operator()(const ChoiceSetting& setting) const {
        if (option == legendOption) {
            readLegend(options, state.layout);
            return;
        }
        QString word = setting.words().at(setting.in(state));
        options.readId(option, setting.words(), word);
        setting.set(state, static_cast<int>(setting.words().indexOf(word)));
    }
    void operator()(const RangeSetting& setting) const {
        Range& range = setting.place.of(state);
        Range wanted = range;
        const QString highOption = setting.high.name;
        options.readNumber(option, -largestAxisValue, largestAxisValue, wanted.low);
        options.readNumber(highOption, -largestAxisValue, largestAxisValue, wanted.high);
        if (isDrawable(wanted)) {
            range = wanted;
            return;
        }
        const QString low = QString::fromLatin1(exactDigits(wanted.low));
        const QString high = QString::fromLatin1(exactDigits(wanted.high));
        options.fail(wanted.low >= wanted.high
                         ? CommandText::tr("The range from %1 to %2 is empty; %3 has to be below "
                                           "%4.")
                               .arg(low, high, option, highOption)
                         : CommandText::tr("The range from %1 to %2 cannot be drawn; choose ends "
                                           "that are further apart, within ±1e300.")
                               .arg(low, high));
    }
};

void addTo(QList<CommandOption>& options, const SettingOption& option) {
    if (!option.name.isEmpty())
        options.append({option.name, option.valueName, CommandText::tr(option.help)});
}

} // namespace

QList<CommandOption> settingOptions(OptionGroup group) {
    QList<CommandOption> options;
    for (const FigureSetting& setting : figureSettings()) {
        if (setting.group != group)
            continue;
        addTo(options, setting.option);
        if (const auto* range = std::get_if<RangeSetting>(&setting.kind))
            addTo(options, range->high);
    }
    return options;
}

void readSettings(OptionReader& options, OptionGroup group, ExplorerState& state) {
    for (const FigureSetting& setting : figureSettings())
        if (setting.group == group && !setting.option.name.isEmpty())
            std::visit(SettingReader{options, setting.option.name, state}, setting.kind);
}

} // namespace explorer
