// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/print_findings.h"

#include "figure/figure_composer.h"
#include "figure/figure_text.h"
#include "figure/layout/figure_layout.h"
#include "figure/layout/legend_entries.h"
#include "mathematics/math_text.h"
#include "mathematics/typeset.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace explorer {

namespace {

struct LayoutText {
    Q_DECLARE_TR_FUNCTIONS(explorer::LayoutText)
};

constexpr double slack = 0.005; // in points: rounding in the layout
constexpr double noLimit = std::numeric_limits<double>::infinity();

Figure composed(const PrintSubject& subject) {
    const PaperState& paper = subject.state.paper;
    return composeFigure(subject.state, exportPoints(pictureRequest(paper, subject.target.dpi)),
                         subject.style);
}

double smallestLegendText(const Figure& figure) {
    double smallest = noLimit;
    for (const FigurePanel& panel : figure.panels)
        for (const LegendEntry& entry : panel.legend)
            smallest = std::min(smallest, double(legendTextSize(entry)));
    return smallest;
}

// Infinite where there are neither sub- nor superscripts.
double smallestScript(const Figure& figure) {
    const FigureText type(figure.style, figure.style.textSize);
    const FigureText title(figure.style, titleSize(figure.style));
    double smallest = title.smallestScript(figure.title);
    for (const FigurePanel& panel : figure.panels) {
        for (const QString& text : {panel.x.label, panel.y.label, panel.title})
            smallest = std::min(smallest, double(type.smallestScript(text)));
        for (const LegendEntry& entry : panel.legend) {
            const FigureText legend(figure.style, legendTextSize(entry));
            smallest =
                std::min(smallest, double(legend.smallestScript(panel.curves[entry.curve].label)));
        }
    }
    return smallest;
}

bool hasLegibleLegend(const PrintSubject& subject) {
    return smallestLegendText(composed(subject)) >= subject.target.smallestTextSize - slack;
}

bool hasLegibleScripts(const PrintSubject& subject) {
    return smallestScript(composed(subject)) >= subject.target.smallestScriptSize - slack;
}

PrintMend useHeight(double heightMm) {
    return {LayoutText::tr("Make it %1 high").arg(millimetresText(heightMm)),
            [heightMm](ExplorerState& state, PrintOptions&) { state.paper.heightMm = heightMm; }};
}

PrintMend useLegendPlace(LegendPlace place, const QString& label) {
    return {label,
            [place](ExplorerState& state, PrintOptions&) { state.layout.legendPlace = place; }};
}

// From what changes the figure least to what helps always.
QList<PrintMend> mendsOfSmallLegend(const PrintSubject& subject) {
    const PaperState& paper = subject.state.paper;
    const double limit =
        subject.target.heightLimitMm > 0 ? subject.target.heightLimitMm : largestPaperMm;
    QList<PrintMend> mends;
    for (const double factor : {1.25, 1.5, 2.0}) {
        const double height = std::round(factor * paper.heightMm);
        if (height <= limit && height <= 1.5 * paper.widthMm)
            mends.append(useHeight(height));
    }
    mends.append(
        useLegendPlace(LegendPlace::AtCurves, LayoutText::tr("Put each label at its curve")));
    mends.append({LayoutText::tr("Leave out the legend"),
                  [](ExplorerState& state, PrintOptions&) { state.layout.showsLegend = false; }});
    return mends;
}

} // namespace

PrintAnswer findSmallLegend(const PrintSubject& subject) {
    const FigureTarget& target = subject.target;
    const bool isAllTextTooSmall = subject.style.textSize < target.smallestTextSize;
    if (!subject.state.layout.showsLegend || isAllTextTooSmall)
        return {};
    const double size = smallestLegendText(composed(subject));
    if (size >= target.smallestTextSize - slack)
        return {};
    return PrintFinding{
        QStringLiteral("legend-too-small"),
        LayoutText::tr("To fit, the legend shrank to %1; %2 wants at least %3.")
            .arg(pointsText(size), target.shownName(), pointsText(target.smallestTextSize)),
        firstThatHelps(subject, hasLegibleLegend, mendsOfSmallLegend(subject))};
}

PrintAnswer findSmallScripts(const PrintSubject& subject) {
    const FigureTarget& target = subject.target;
    if (target.smallestScriptSize <= 0)
        return {};
    const double size = smallestScript(composed(subject));
    if (size >= target.smallestScriptSize - slack)
        return {};
    const double needed = subject.style.textSize * target.smallestScriptSize / size;
    QList<PrintMend> mends;
    if (target.textSize >= needed)
        mends.append(useTextSize(target.textSize, target));
    for (const double factor : {1.0, 1.2, 1.5}) // in larger type the legend may have to shrink
        mends.append(useTextSize(std::ceil(10 * factor * needed) / 10, target));
    return PrintFinding{
        QStringLiteral("scripts-too-small"),
        LayoutText::tr("Sub- or superscripts are %1 high; %2 wants at least %3.")
            .arg(pointsText(size), target.shownName(), pointsText(target.smallestScriptSize)),
        firstThatHelps(subject, hasLegibleScripts, mends)};
}

namespace {

// All that a person may have typed with dollar signs.
QList<QString*> typedTexts(ExplorerState& state) {
    QList<QString*> texts{&state.title, &state.axes.xLabel, &state.axes.yLabel,
                          &state.axes.slopeLabel};
    for (CurveState& curve : state.curves)
        texts.append(&curve.label);
    return texts;
}

} // namespace

PrintAnswer findUnknownMathematics(const PrintSubject& subject) {
    ExplorerState state = subject.state;
    for (const QString* text : typedTexts(state)) {
        const std::optional<TexProblem> problem = labelProblem(*text);
        if (!problem)
            continue;
        return PrintFinding{
            QStringLiteral("mathematics-unknown"),
            LayoutText::tr("Mathematics in “%1” is shown as it is typed: %2")
                .arg(*text, texProblemText(*problem)),
            {LayoutText::tr("Write it in words"), [](ExplorerState& changed, PrintOptions&) {
                 for (QString* each : typedTexts(changed))
                     if (labelProblem(*each))
                         *each = plainMathText(*each);
             }}};
    }
    return {};
}

} // namespace explorer
