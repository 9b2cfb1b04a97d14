// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/print_findings.h"

#include "figure/curve_label.h"
#include "figure/drawn_line.h"
#include "figure/ticks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

struct TypeText {
    Q_DECLARE_TR_FUNCTIONS(explorer::TypeText)
};

constexpr double slack = 1e-6; // in points

QString points(double size) {
    return TypeText::tr("%1 pt", "typographic points").arg(numberLabel(size, 3));
}

// Up, so that what is shown is never too little.
double roundedUp(double size) {
    return std::ceil(size * 100 - slack) / 100;
}

// 0 stands for the target's own.
PrintMend withTextSize(double size, const FigureTarget& target) {
    const double wanted = std::abs(size - target.textSize) < slack ? 0 : size;
    return {TypeText::tr("Use %1 text").arg(points(size)),
            [wanted](ExplorerState& state, PrintOptions&) { state.paper.textSize = wanted; }};
}

} // namespace

PrintAnswer findSmallText(const PrintSubject& subject) {
    const FigureTarget& target = subject.target;
    if (subject.style.textSize >= target.smallestTextSize - slack)
        return {};
    return PrintFinding{QStringLiteral("text-too-small"),
                        TypeText::tr("The text is %1 high; %2 wants at least %3.")
                            .arg(points(subject.style.textSize), target.shownName(),
                                 points(target.smallestTextSize)),
                        withTextSize(target.textSize, target)};
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
            .arg(curveLabel(subject.state, *thinnest->curve, thinnest->quantity),
                 points(thinnest->look.width), points(limit)),
        {TypeText::tr("Use lines of %1").arg(points(width)),
         [wanted = isTargets ? 0 : width](ExplorerState& state, PrintOptions&) {
             state.paper.lineWidth = wanted;
         }}};
}

} // namespace explorer
