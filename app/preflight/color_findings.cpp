// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/print_findings.h"

#include "figure/layout/curve_label.h"
#include "figure/layout/ticks.h"
#include "mathematics/math_text.h"
#include "preflight/look_alikes.h"
#include "style/color_space.h"
#include "style/drawn_line.h"
#include "style/palette.h"

#include <QCoreApplication>

namespace explorer {

namespace {

struct ColorText {
    Q_DECLARE_TR_FUNCTIONS(explorer::ColorText)
};

constexpr double leastContrast = 3; // WCAG 2 asks it of lines
constexpr qsizetype mostNamed = 3;

// "a, b, c and 4 more"
QString listed(const QStringList& items) {
    const QString first = items.mid(0, mostNamed).join(ColorText::tr(", ", "between items"));
    const qsizetype rest = items.size() - mostNamed;
    return rest <= 0 ? first : ColorText::tr("%1 and %n more", nullptr, int(rest)).arg(first);
}

QString pairOf(const LookAlike& alike) {
    return ColorText::tr("%1 and %2").arg(alike.first, alike.second);
}

// From what changes the figure least to what helps always.
QList<PrintMend> mendsOfLookAlikes() {
    const auto useDashes = [](ExplorerState& state, PrintOptions&) {
        state.paper.dashes = DashUse::Curves;
    };
    const auto useMarkers = [](ExplorerState& state, PrintOptions&) {
        state.paper.dashes = DashUse::Curves;
        state.paper.showsMarkers = true;
    };
    // Dashes and markers of curves' own, or colours dealt out twice, may still coincide.
    const auto dealOut = [](ExplorerState& state, PrintOptions&) {
        int place = 0;
        for (CurveState& curve : state.curves) {
            const LineLook distinct = distinctLook(place++);
            curve.look.dash = distinct.dash;
            curve.look.marker = distinct.marker;
        }
    };
    const auto separate = [](ExplorerState& state, PrintOptions&) {
        state.layout.arrangement = FigureLayout::Grid;
    };
    return {{ColorText::tr("Give each function its dashes"), useDashes},
            {ColorText::tr("Give each function its dashes and markers"), useMarkers},
            {ColorText::tr("Deal out dashes and markers anew"), dealOut},
            {ColorText::tr("Give each function its panel"), separate}};
}

QList<LookAlike> alikeInGrey(const PrintSubject& subject) {
    return lookAlikes(subject.state, subject.style, {ColorVision::Grey});
}

QList<LookAlike> alikeToTheColorBlind(const PrintSubject& subject) {
    return lookAlikes(
        subject.state, subject.style,
        {ColorVision::Deuteranopia, ColorVision::Protanopia, ColorVision::Tritanopia});
}

} // namespace

PrintAnswer findFaintLines(const PrintSubject& subject) {
    QStringList faint;
    QList<int> keys;
    for (const ShownLine& line : shownLines(subject.state, subject.style)) {
        const double contrast = contrastRatio(line.look.color, subject.style.paper);
        if (contrast >= leastContrast || keys.contains(line.curve->key))
            continue;
        keys.append(line.curve->key);
        faint.append(ColorText::tr("%1 (%2 to 1)")
                         .arg(plainMathText(curveLabel(subject.state, *line.curve, line.quantity)),
                              numberLabel(contrast, 3)));
    }
    if (faint.isEmpty())
        return {};
    const auto darken = [style = subject.style, keys](ExplorerState& state, PrintOptions&) {
        for (CurveState& curve : state.curves)
            if (keys.contains(curve.key)) {
                const QColor color = drawnLine(style, curve, activation::Quantity::Value).color;
                curve.look.color = withContrast(color, style.paper, leastContrast).name();
            }
    };
    return PrintFinding{QStringLiteral("faint-lines"),
                        ColorText::tr("On white paper these are faint: %1. Lines need a contrast "
                                      "of %2 to 1.")
                            .arg(listed(faint))
                            .arg(leastContrast),
                        {ColorText::tr("Darken them"), darken}};
}

PrintAnswer findAlikeInGrey(const PrintSubject& subject) {
    QStringList pairs;
    for (const LookAlike& alike : alikeInGrey(subject))
        pairs.append(pairOf(alike));
    if (pairs.isEmpty())
        return {};
    const auto isWell = [](const PrintSubject& mended) { return alikeInGrey(mended).isEmpty(); };
    return PrintFinding{QStringLiteral("alike-in-grey"),
                        ColorText::tr("Printed in grey, these look alike: %1.").arg(listed(pairs)),
                        firstThatHelps(subject, isWell, mendsOfLookAlikes())};
}

PrintAnswer findAlikeToTheColorBlind(const PrintSubject& subject) {
    QStringList pairs;
    for (const LookAlike& alike : alikeToTheColorBlind(subject))
        pairs.append(ColorText::tr("%1 (%2)", "two curves and a colour blindness")
                         .arg(pairOf(alike), colorVisionName(alike.vision).toLower()));
    if (pairs.isEmpty())
        return {};
    const auto isWell = [](const PrintSubject& mended) {
        return alikeToTheColorBlind(mended).isEmpty();
    };
    return PrintFinding{
        QStringLiteral("alike-to-color-blind"),
        ColorText::tr("To colour-blind readers these look alike: %1.").arg(listed(pairs)),
        firstThatHelps(subject, isWell, mendsOfLookAlikes())};
}

} // namespace explorer
