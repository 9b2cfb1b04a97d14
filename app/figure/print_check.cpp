// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/print_check.h"

#include "figure/print_findings.h"

namespace explorer {

QList<PrintFinding> checkPrint(const ExplorerState& state, const PrintOptions& options,
                               const FigureTarget& target) {
    const PrintSubject subject{state, options, target, paperStyle(state.paper, target)};
    QList<PrintFinding> findings;
    for (const PrintFinder find : {findTooWide, findTooHigh, findSmallText, findSmallScripts,
                                   findLargeText, findThinLines, findFaintLines, findAlikeInGrey,
                                   findAlikeToTheColorBlind, findGrid, findFormat, findResolution})
        if (const PrintAnswer answer = find(subject))
            findings.append(*answer);
    return findings;
}

bool isPixelFormat(const QString& format) {
    return format == QLatin1String("png") || format == QLatin1String("tiff");
}

PrintMend firstThatHelps(const PrintSubject& subject, PrintFinder find,
                         const QList<PrintMend>& mends) {
    for (const PrintMend& mend : mends) {
        ExplorerState state = subject.state;
        PrintOptions options = subject.options;
        mend.apply(state, options);
        if (!find({state, options, subject.target, paperStyle(state.paper, subject.target)}))
            return mend;
    }
    return mends.last();
}

} // namespace explorer
