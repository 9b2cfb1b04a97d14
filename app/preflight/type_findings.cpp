// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/print_findings.h"

#include "figure/layout/curve_label.h"
#include "figure/layout/figure_layout.h"
#include "mathematics/math_text.h"
#include "style/drawn_line.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

struct TypeText {
    Q_DECLARE_TR_FUNCTIONS(explorer::TypeText)
};

constexpr double slack = 1e-6; // in points

// Up, so that what is shown is never too little.
double roundedUp(double size) {
    return std::ceil(size * 100 - slack) / 100;
}

} // namespace

PrintAnswer findSmallText(const PrintSubject& subject) {
    const FigureTarget& target = subject.target;
    if (subject.style.textSize >= target.smallestTextSize - slack)
        return {};
    return PrintFinding{QStringLiteral("text-too-small"),
                        TypeText::tr("The text is %1 high; %2 wants at least %3.")
                            .arg(pointsText(subject.style.textSize), target.shownName(),
                                 pointsText(target.smallestTextSize)),
                        useTextSize(target.textSize, target)};
}

PrintAnswer findLargeText(const PrintSubject& subject) {
    const FigureTarget& target = subject.target;
    if (target.largestTextSize <= 0 || subject.style.textSize <= target.largestTextSize + slack)
        return {};
    return PrintFinding{QStringLiteral("text-too-large"),
                        TypeText::tr("The text is %1 high; %2 wants at most %3.")
                            .arg(pointsText(subject.style.textSize), target.shownName(),
                                 pointsText(target.largestTextSize)),
                        useTextSize(target.textSize, target)};
}

PrintAnswer findLargeTitle(const PrintSubject& subject) {
    const FigureTarget& target = subject.target;
    const double size = titleSize(subject.style);
    if (subject.state.title.isEmpty() || target.largestTextSize <= 0 ||
        size <= target.largestTextSize + slack)
        return {};
    // A publisher sets it below the figure.
    return PrintFinding{
        QStringLiteral("title-too-large"),
        TypeText::tr("The title is %1 high; %2 wants at most %3. Titles belong in the caption.")
            .arg(pointsText(size), target.shownName(), pointsText(target.largestTextSize)),
        {TypeText::tr("Leave out the title"),
         [](ExplorerState& state, PrintOptions&) { state.title.clear(); }}};
}

PrintAnswer findThinLines(const PrintSubject& subject) {
    const double limit = subject.target.thinnestLine;
    const QList<ShownLine> lines = shownLines(subject.state, subject.style);
    const auto thinnest =
        std::min_element(lines.begin(), lines.end(), [](const ShownLine& a, const ShownLine& b) {
            return a.look.width < b.look.width;
        });
    if (thinnest == lines.end() || thinnest->look.width >= limit - slack)
        return {};
    const double needed = roundedUp(subject.style.lineWidth * limit / double(thinnest->look.width));
    const double width = std::max(needed, subject.target.lineWidth);
    const bool isTargets = needed <= subject.target.lineWidth;
    return PrintFinding{
        QStringLiteral("lines-too-thin"),
        TypeText::tr("The line of %1 is %2 thick; lines under %3 may vanish in print.")
            .arg(plainMathText(curveLabel(subject.state, *thinnest->curve, thinnest->quantity)),
                 pointsText(thinnest->look.width), pointsText(limit)),
        {TypeText::tr("Use lines of %1").arg(pointsText(width)),
         [wanted = isTargets ? 0 : width](ExplorerState& state, PrintOptions&) {
             state.paper.lineWidth = wanted;
         }}};
}

} // namespace explorer
