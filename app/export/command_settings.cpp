// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/command_settings.h"

#include "export/shell_text.h"
#include "figure/layout/fitted_range.h"
#include "model/language/number_text.h"
#include "style/figure_target.h"
#include "style/palette.h"

#include <algorithm>

namespace explorer {

namespace {

// What a figure is like where only target and palette are named.
ExplorerState asTheTargetMakesIt(const PaperState& paper) {
    ExplorerState made;
    if (paper.target != made.paper.target || paper.column != made.paper.column)
        applyTarget(made, targetOf(paper), paper.column);
    if (paper.palette != made.paper.palette)
        usePalette(made.paper, paper.palette);
    return made;
}

// Heights fit the curves where none is given; those of gradients are seen in panels of their own.
ExplorerState asItFits(const ExplorerState& state) {
    ExplorerState fitted = state;
    fitted.axes.y = AxesState().y;
    fitted.axes.slopeY = AxesState().slopeY;
    fitVerticalRanges(fitted);
    if (state.layout.arrangement != FigureLayout::Stacked)
        fitted.axes.slopeY = state.axes.slopeY;
    return fitted;
}

struct WordWriter {
    const ExplorerState& state;
    const ExplorerState& usual; // what is so anyway is not named
    QLatin1String option;
    OptionGroup group;
    QStringList& words;

    void add(QLatin1String name, const QString& value) const { words += shellOption(name, value); }
    void add(QLatin1String name, double value) const { add(name, exactNumberText(value)); }

    void operator()(const SwitchSetting& setting) const {
        const bool isOn = setting.place.in(state);
        if (option == zonesOption) {
            if (isOn)
                add(option, 1.0 + std::max(0, state.placeOf(state.teaching.zonedCurve)));
        } else if (isOn == setting.isTurnedOn) {
            words.append(option);
        }
    }
    void operator()(const IdSetting& setting) const {
        // The usual target and palette are those of a figure that names none.
        if (setting.place.in(state) != setting.place.in(ExplorerState()))
            add(option, setting.place.in(state));
    }
    void operator()(const ChoiceSetting& setting) const {
        const int choice = setting.in(state);
        if (option == legendOption && !state.layout.showsLegend)
            add(option, noLegendWord);
        else if (choice != setting.in(usual))
            add(option, setting.words().at(choice));
    }
    void operator()(const RangeSetting& setting) const {
        const Range& range = setting.place.in(state);
        const Range& other = setting.place.in(usual);
        // One end alone would leave the other to be fitted.
        const bool needsBoth = group == OptionGroup::Heights && range != other;
        if (needsBoth || range.low != other.low)
            add(option, range.low);
        if (needsBoth || range.high != other.high)
            add(setting.high.name, range.high);
    }
    void operator()(const auto& setting) const {
        if (setting.place.in(state) != setting.place.in(usual))
            add(option, setting.place.in(state));
    }
};

} // namespace

QStringList settingWords(const ExplorerState& state, OptionGroup group) {
    const ExplorerState usual =
        group == OptionGroup::Heights ? asItFits(state) : asTheTargetMakesIt(state.paper);
    QStringList words;
    for (const FigureSetting& setting : figureSettings())
        if (setting.group == group && !setting.option.name.isEmpty())
            std::visit(WordWriter{state, usual, setting.option.name, group, words}, setting.kind);
    return words;
}

} // namespace explorer
