// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/print_findings.h"

#include "style/target_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace explorer {

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(explorer::SheetText)
};

constexpr double slackMm = 0.05; // what no ruler shows

// Smaller in both directions alike.
PrintMend shrunkTo(double widthMm, double heightMm, const QString& label) {
    return {label, [=](ExplorerState& state, PrintOptions&) {
                PaperState& paper = state.paper;
                const double factor = std::min(widthMm / paper.widthMm, heightMm / paper.heightMm);
                paper.widthMm = std::max(paper.widthMm * factor, smallestPaperMm);
                paper.heightMm = std::max(paper.heightMm * factor, smallestPaperMm);
            }};
}

PrintMend writtenAs(const QString& format, int dpi) {
    return {SheetText::tr("Write %1").arg(format.toUpper()),
            [=](ExplorerState&, PrintOptions& options) {
                options.format = format;
                options.dpi = std::max(options.dpi, dpi);
            }};
}

// The first of the target's formats that has no pixels; PDF where it takes any.
QString vectorFormat(const FigureTarget& target) {
    if (target.formats.isEmpty())
        return QStringLiteral("pdf");
    const auto found =
        std::find_if_not(target.formats.begin(), target.formats.end(), isPixelFormat);
    return found == target.formats.end() ? QString() : *found;
}

} // namespace

PrintAnswer findTooWide(const PrintSubject& subject) {
    const PaperState& paper = subject.state.paper;
    const TargetColumn& column = subject.target.column(paper.column);
    if (subject.target.isWidthFree || paper.widthMm <= column.widthMm + slackMm)
        return {};
    return PrintFinding{
        QStringLiteral("too-wide"),
        SheetText::tr("The figure is %1 wide, more than the %2 that %3 has for "
                      "this column (%4).")
            .arg(millimetresText(paper.widthMm), millimetresText(column.widthMm),
                 subject.target.shownName(), column.shownName()),
        shrunkTo(column.widthMm, paper.heightMm,
                 SheetText::tr("Make it %1 wide").arg(millimetresText(column.widthMm)))};
}

PrintAnswer findTooHigh(const PrintSubject& subject) {
    const PaperState& paper = subject.state.paper;
    const double limit = subject.target.heightLimitMm;
    if (limit <= 0 || paper.heightMm <= limit + slackMm)
        return {};
    return PrintFinding{
        QStringLiteral("too-high"),
        SheetText::tr("The figure is %1 high; %2 takes at most %3.")
            .arg(millimetresText(paper.heightMm), subject.target.shownName(),
                 millimetresText(limit)),
        {SheetText::tr("Make it %1 high").arg(millimetresText(limit)),
         [limit](ExplorerState& state, PrintOptions&) { state.paper.heightMm = limit; }}};
}

PrintAnswer findGrid(const PrintSubject& subject) {
    if (subject.target.allowsGrid || !subject.state.axes.showsGrid)
        return {};
    return PrintFinding{
        QStringLiteral("gridlines"),
        SheetText::tr("%1 does not want gridlines.").arg(subject.target.shownName()),
        {SheetText::tr("Hide the gridlines"),
         [](ExplorerState& state, PrintOptions&) { state.axes.showsGrid = false; }}};
}

PrintAnswer findFormat(const PrintSubject& subject) {
    const FigureTarget& target = subject.target;
    const QString& format = subject.options.format;
    const auto known = formatOfEnding(format);
    const QString ending = known ? describe(*known).ending() : QString(); // "tiff" for "tif"
    if (!pictureEndings().contains(ending) || target.formats.isEmpty() ||
        target.formats.contains(ending))
        return {};
    const QString& best = target.formats.first();
    return PrintFinding{QStringLiteral("format"),
                        SheetText::tr("%1 does not take %2 files, only %3.")
                            .arg(target.shownName(), format.toUpper(),
                                 target.formats.join(QLatin1String(", ")).toUpper()),
                        writtenAs(best, isPixelFormat(best) ? target.dpi : 0)};
}

PrintAnswer findResolution(const PrintSubject& subject) {
    const PrintOptions& options = subject.options;
    const FigureTarget& target = subject.target;
    if (!isPixelFormat(options.format) || options.dpi >= target.dpi)
        return {};
    PrintMend mend{SheetText::tr("Use %1 dots per inch").arg(target.dpi),
                   [dpi = target.dpi](ExplorerState&, PrintOptions& wanted) { wanted.dpi = dpi; }};
    // A poster at that resolution would be refused.
    const QString vector = vectorFormat(target);
    if (!checkExportSize(pictureRequest(subject.state.paper, target.dpi)).isDone() &&
        !vector.isEmpty())
        mend = writtenAs(vector, 0);
    return PrintFinding{QStringLiteral("resolution"),
                        SheetText::tr("%1 dots per inch are too few; %2 asks for %3 for lines "
                                      "in pixels.")
                            .arg(options.dpi)
                            .arg(target.shownName())
                            .arg(target.dpi),
                        mend};
}

} // namespace explorer
