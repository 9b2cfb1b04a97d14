// SPDX-License-Identifier: GPL-3.0-or-later
// The single checks before printing; each gives its finding or none.
#pragma once

#include "export/export_request.h"
#include "preflight/print_check.h"
#include "style/figure_style.h"

#include <optional>

namespace explorer {

struct PrintSubject {
    const ExplorerState& state;
    const PrintOptions& options;
    const FigureTarget& target;
    FigureStyle style; // as the state is drawn for the target
};

using PrintAnswer = std::optional<PrintFinding>;
using PrintTest = bool (*)(const PrintSubject&);

// The first of the mends after which all is well; the last where none is known to help.
PrintMend firstThatHelps(const PrintSubject& subject, PrintTest isWell,
                         const QList<PrintMend>& mends);

// A picture of the paper's size.
ExportRequest pictureRequest(const PaperState& paper, int dpi);

QString pointsText(double size);      // "7 pt"
QString millimetresText(double size); // "89 mm"
PrintMend useTextSize(double size, const FigureTarget& target);

// Of the sheet and the file.
PrintAnswer findTooWide(const PrintSubject& subject);
PrintAnswer findTooHigh(const PrintSubject& subject);
PrintAnswer findGrid(const PrintSubject& subject);
PrintAnswer findFormat(const PrintSubject& subject);
PrintAnswer findResolution(const PrintSubject& subject);

// Of type and lines.
PrintAnswer findSmallText(const PrintSubject& subject);
PrintAnswer findSmallLegend(const PrintSubject& subject); // one that shrank to fit
PrintAnswer findSmallScripts(const PrintSubject& subject);
PrintAnswer findUnknownMathematics(const PrintSubject& subject);
PrintAnswer findLargeText(const PrintSubject& subject);
PrintAnswer findLargeTitle(const PrintSubject& subject);
PrintAnswer findThinLines(const PrintSubject& subject);

// Of colours.
PrintAnswer findFaintLines(const PrintSubject& subject);
PrintAnswer findAlikeInGrey(const PrintSubject& subject);
PrintAnswer findAlikeToTheColorBlind(const PrintSubject& subject);

} // namespace explorer
