// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/print_check.h"

#include "figure/layout/ticks.h"
#include "preflight/print_findings.h"

#include <QCoreApplication>

namespace explorer {

namespace {

struct PrintText {
    Q_DECLARE_TR_FUNCTIONS(explorer::PrintText)
};

} // namespace

QList<PrintFinding> checkPrint(const ExplorerState& state, const PrintOptions& options,
                               const FigureTarget& target) {
    const PrintSubject subject{state, options, target, paperStyle(state.paper, target)};
    QList<PrintFinding> findings;
    for (PrintAnswer (*const find)(const PrintSubject&) :
         {findTooWide, findTooHigh, findSmallText, findSmallLegend, findSmallScripts,
          findUnknownMathematics, findLargeText, findLargeTitle, findThinLines, findFaintLines,
          findAlikeInGrey, findAlikeToTheColorBlind, findGrid, findFormat, findResolution})
        if (const PrintAnswer answer = find(subject))
            findings.append(*answer);
    return findings;
}

bool isPixelFormat(const QString& format) {
    const auto known = formatOfEnding(format);
    return known && describe(*known).hasPixels;
}

PrintMend firstThatHelps(const PrintSubject& subject, PrintTest isWell,
                         const QList<PrintMend>& mends) {
    for (const PrintMend& mend : mends) {
        ExplorerState state = subject.state;
        PrintOptions options = subject.options;
        mend.apply(state, options);
        if (isWell({state, options, subject.target, paperStyle(state.paper, subject.target)}))
            return mend;
    }
    return mends.last();
}

ExportRequest pictureRequest(const PaperState& paper, int dpi) {
    ExportRequest request;
    request.format = ExportFormat::Png;
    request.widthMm = paper.widthMm;
    request.heightMm = paper.heightMm;
    request.dpi = dpi;
    return request;
}

QString pointsText(double size) {
    return PrintText::tr("%1 pt", "typographic points").arg(numberLabel(size, 4));
}

QString millimetresText(double size) {
    return PrintText::tr("%1 mm").arg(numberLabel(size, 4));
}

PrintMend useTextSize(double size, const FigureTarget& target) {
    const double wanted = size == target.textSize ? 0 : size; // 0: the target's own
    return {PrintText::tr("Use %1 text").arg(pointsText(size)),
            [wanted](ExplorerState& state, PrintOptions&) { state.paper.textSize = wanted; }};
}

} // namespace explorer
