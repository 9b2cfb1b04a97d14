// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/state/figure_settings.h"

#include <QtGlobal>

namespace explorer {

using namespace Qt::StringLiterals;

namespace {

// The member that the pointers lead to, one after the other.
template<auto... path>
constexpr auto at() {
    using Value = std::remove_cvref_t<decltype((std::declval<ExplorerState&>().*....*path))>;
    return SettingPlace<Value>{
        [](ExplorerState& state) -> Value& { return (state.*....*path); },
        [](const ExplorerState& state) -> const Value& { return (state.*....*path); }};
}

template<auto... path>
constexpr ChoiceSetting choiceAt() {
    using Choice = std::remove_cvref_t<decltype((std::declval<ExplorerState&>().*....*path))>;
    return {
        []() -> const QStringList& { return wordsOf<Choice>(); },
        [](const ExplorerState& state) { return static_cast<int>((state.*....*path)); },
        [](ExplorerState& state, int value) { (state.*....*path) = static_cast<Choice>(value); }};
}

constexpr auto axes = &ExplorerState::axes;
constexpr auto layout = &ExplorerState::layout;
constexpr auto paper = &ExplorerState::paper;
constexpr auto teaching = &ExplorerState::teaching;

FigureSetting setting(SettingPart part, QLatin1String key, OptionGroup group,
                      const SettingOption& option, const SettingKind& kind) {
    return {part, key, group, option, kind};
}

// The helps are translated with the other texts of the command line.
QList<FigureSetting> makeSettings() {
    using Part = SettingPart;
    using Group = OptionGroup;
    return {
        setting(
            Part::Figure, "title"_L1, Group::Labels,
            {"--title"_L1, "TEXT"_L1,
             QT_TRANSLATE_NOOP("explorer::CommandLine", "with mathematics between dollar signs")},
            TextSetting{at<&ExplorerState::title>(), longestTitle}),
        setting(Part::Figure, "legend"_L1, Group::Layout, {},
                SwitchSetting{at<layout, &LayoutState::showsLegend>()}),
        setting(Part::Axes, "x"_L1, Group::Extent,
                {"--from"_L1, "A"_L1,
                 QT_TRANSLATE_NOOP("explorer::CommandLine", "left end of the figure")},
                RangeSetting{at<axes, &AxesState::x>(),
                             {"--to"_L1, "B"_L1,
                              QT_TRANSLATE_NOOP("explorer::CommandLine", "its right end")}}),
        setting(Part::Axes, "y"_L1, Group::Heights,
                {"--bottom"_L1, "A"_L1,
                 QT_TRANSLATE_NOOP("explorer::CommandLine",
                                   "its lower end; fits the curves unless given")},
                RangeSetting{at<axes, &AxesState::y>(),
                             {"--top"_L1, "B"_L1,
                              QT_TRANSLATE_NOOP("explorer::CommandLine", "its upper end")}}),
        setting(Part::Axes, "slope_y"_L1, Group::Heights,
                {"--slope-bottom"_L1, "A"_L1,
                 QT_TRANSLATE_NOOP("explorer::CommandLine", "the same for gradients of their own")},
                RangeSetting{at<axes, &AxesState::slopeY>(),
                             {"--slope-top"_L1, "B"_L1,
                              QT_TRANSLATE_NOOP("explorer::CommandLine",
                                                "the same for gradients of their own")}}),
        setting(
            Part::Axes, "placement"_L1, Group::Frame,
            {"--axes"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("explorer::CommandLine", "origin or frame")},
            choiceAt<axes, &AxesState::placement>()),
        setting(Part::Axes, "grid"_L1, Group::Frame,
                {"--grid"_L1, ""_L1, QT_TRANSLATE_NOOP("explorer::CommandLine", "draw a grid")},
                SwitchSetting{at<axes, &AxesState::showsGrid>()}),
        setting(Part::Axes, "x_step"_L1, Group::Ticks,
                {"--x-step"_L1, "D"_L1,
                 QT_TRANSLATE_NOOP("explorer::CommandLine", "between ticks, where not as fits")},
                NumberSetting{at<axes, &AxesState::xStep>(), 0, largestAxisValue}),
        setting(Part::Axes, "y_step"_L1, Group::Ticks,
                {"--y-step"_L1, "D"_L1,
                 QT_TRANSLATE_NOOP("explorer::CommandLine", "between ticks, where not as fits")},
                NumberSetting{at<axes, &AxesState::yStep>(), 0, largestAxisValue}),
        setting(Part::Axes, "x_label"_L1, Group::Labels,
                {"--x-label"_L1, "TEXT"_L1,
                 QT_TRANSLATE_NOOP("explorer::CommandLine", "of the x axis, likewise")},
                TextSetting{at<axes, &AxesState::xLabel>(), longestLabel}),
        setting(Part::Axes, "y_label"_L1, Group::Labels,
                {"--y-label"_L1, "TEXT"_L1,
                 QT_TRANSLATE_NOOP("explorer::CommandLine", "of the functions")},
                TextSetting{at<axes, &AxesState::yLabel>(), longestLabel}),
        setting(Part::Axes, "slope_label"_L1, Group::Labels,
                {"--slope-label"_L1, "TEXT"_L1,
                 QT_TRANSLATE_NOOP("explorer::CommandLine", "of the gradients")},
                TextSetting{at<axes, &AxesState::slopeLabel>(), longestLabel}),
        setting(Part::Layout, "arrangement"_L1, Group::Layout,
                {"--layout"_L1, "NAME"_L1,
                 QT_TRANSLATE_NOOP("explorer::CommandLine",
                                   "overlay, stacked (gradients below) or grid (a panel each)")},
                choiceAt<layout, &LayoutState::arrangement>()),
        setting(Part::Layout, "columns"_L1, Group::Layout,
                {"--columns"_L1, "N"_L1,
                 QT_TRANSLATE_NOOP("explorer::CommandLine", "panels side by side in a grid")},
                WholeSetting{at<layout, &LayoutState::columns>(), 0, mostColumns, 1}),
        setting(Part::Layout, "letters"_L1, Group::Layout,
                {"--no-letters"_L1, ""_L1,
                 QT_TRANSLATE_NOOP("explorer::CommandLine", "no a, b, c at the panels")},
                SwitchSetting{at<layout, &LayoutState::showsLetters>(), false}),
        setting(Part::Layout, "legend_place"_L1, Group::Layout,
                {legendOption, "PLACE"_L1,
                 QT_TRANSLATE_NOOP("explorer::CommandLine",
                                   "automatic, top-left, top-right, bottom-left, bottom-right, "
                                   "above,\nright, at-curves or none")},
                choiceAt<layout, &LayoutState::legendPlace>()),
        setting(
            Part::Paper, "target"_L1, Group::Paper,
            {targetOption, "ID"_L1,
             QT_TRANSLATE_NOOP("explorer::CommandLine",
                               "nature, ieee, neurips_iclr, icml, elsevier, plos, thesis, slide or "
                               "free,\nor one of your own: sets size, type and lines")},
            IdSetting{at<paper, &PaperState::target>()}),
        setting(Part::Paper, "column"_L1, Group::Paper,
                {columnOption, "ID"_L1,
                 QT_TRANSLATE_NOOP("explorer::CommandLine",
                                   "single, double or another of the target's")},
                IdSetting{at<paper, &PaperState::column>()}),
        setting(Part::Paper, "width_mm"_L1, Group::Size,
                {"--width"_L1, "MM"_L1,
                 QT_TRANSLATE_NOOP("explorer::CommandLine", "width in millimetres")},
                NumberSetting{at<paper, &PaperState::widthMm>(), smallestPaperMm, largestPaperMm}),
        setting(Part::Paper, "height_mm"_L1, Group::Size,
                {"--height"_L1, "MM"_L1,
                 QT_TRANSLATE_NOOP("explorer::CommandLine", "height in millimetres")},
                NumberSetting{at<paper, &PaperState::heightMm>(), smallestPaperMm, largestPaperMm}),
        setting(
            Part::Paper, "text_size"_L1, Group::Type,
            {"--text-size"_L1, "PT"_L1,
             QT_TRANSLATE_NOOP("explorer::CommandLine", "size of type, where not the target's")},
            NumberSetting{at<paper, &PaperState::textSize>(), 0, largestTextSize}),
        setting(
            Part::Paper, "line_width"_L1, Group::Type,
            {"--line-width"_L1, "PT"_L1,
             QT_TRANSLATE_NOOP("explorer::CommandLine", "width of curves, where not the target's")},
            NumberSetting{at<paper, &PaperState::lineWidth>(), 0, largestLineWidth}),
        setting(Part::Paper, "palette"_L1, Group::Type,
                {paletteOption, "ID"_L1,
                 QT_TRANSLATE_NOOP("explorer::CommandLine",
                                   "okabe-ito, tol-bright, greyscale or matplotlib")},
                IdSetting{at<paper, &PaperState::palette>()}),
        setting(Part::Paper, "dashes"_L1, Group::Type,
                {"--dashes"_L1, "USE"_L1,
                 QT_TRANSLATE_NOOP("explorer::CommandLine",
                                   "what dashes tell apart: gradients or curves")},
                choiceAt<paper, &PaperState::dashes>()),
        setting(Part::Paper, "markers"_L1, Group::Type,
                {"--markers"_L1, ""_L1,
                 QT_TRANSLATE_NOOP("explorer::CommandLine", "draw markers on the curves")},
                SwitchSetting{at<paper, &PaperState::showsMarkers>()}),
        setting(Part::Teaching, "tangents"_L1, Group::Overlays,
                {"--no-tangents"_L1, ""_L1,
                 QT_TRANSLATE_NOOP("explorer::CommandLine", "pinned points without tangents")},
                SwitchSetting{at<teaching, &TeachingState::showsTangents>(), false}),
        setting(
            Part::Teaching, "zones"_L1, Group::Overlays,
            {zonesOption, "N"_L1,
             QT_TRANSLATE_NOOP("explorer::CommandLine",
                               "shade where the N-th function is dead, saturated or amplifies")},
            SwitchSetting{at<teaching, &TeachingState::showsZones>()}),
        setting(Part::Teaching, "saturation"_L1, Group::Overlays,
                {"--saturation"_L1, "T"_L1,
                 QT_TRANSLATE_NOOP(
                     "explorer::CommandLine",
                     "call it saturated where its slope is below this; 0.1 unless given")},
                NumberSetting{at<teaching, &TeachingState::saturationThreshold>(),
                              smallestThreshold, largestThreshold})};
}

} // namespace

const QList<FigureSetting>& figureSettings() {
    static const QList<FigureSetting> settings = makeSettings();
    return settings;
}

} // namespace explorer
