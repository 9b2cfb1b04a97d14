// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/figure_target.h"

#include "model/language/bilingual_text.h"
#include "model/language/shown_text.h"
#include "model/storage/file_shelf.h"
#include "style/palette.h"
#include "style/target_reader.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>

namespace explorer {

namespace {

struct TargetText {
    Q_DECLARE_TR_FUNCTIONS(explorer::TargetText)
};

FileShelf<FigureTarget> collectTargets() {
    const auto read = [](const QString& path, FigureTarget& target) {
        TargetReading reading = readTargetFile(path);
        target = std::move(reading.target);
        return reading.outcome.problem;
    };
    static const auto builtIn = builtInItems<FigureTarget>(QStringLiteral(":/styles"), read);
    return withOwnFiles(
        builtIn, ownTargetsFolder(), read, [](const QString& path, const QString& id) {
            return TargetText::tr("Cannot use the figure target %1. Another file in its folder has "
                                  "the id \"%2\", too; give one of them another id.")
                .arg(path, id);
        });
}

} // namespace

QString TargetColumn::shownName() const {
    return BilingualText{name, chineseName}.shown();
}

QString FigureTarget::shownName() const {
    return BilingualText{name, chineseName}.shown();
}

const TargetColumn& FigureTarget::column(const QString& columnId) const {
    const auto found =
        std::find_if(columns.begin(), columns.end(),
                     [&](const TargetColumn& column) { return column.id == columnId; });
    return found == columns.end() ? columns.first() : *found;
}

QList<FigureTarget> targets() {
    return collectTargets().items;
}

QStringList targetProblems() {
    return collectTargets().problems;
}

QString ownTargetsFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/styles");
}

std::optional<FigureTarget> findTarget(const QString& id) {
    const QList<FigureTarget> all = targets();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const FigureTarget& target) { return target.id == id; });
    if (found == all.end())
        return std::nullopt;
    return *found;
}

QStringList paperRemarks(const PaperState& paper) {
    QStringList remarks;
    const auto named = findTarget(paper.target);
    const FigureTarget target = targetOf(paper);
    const QString column = target.column(paper.column).id;
    if (!named)
        remarks.append(TargetText::tr("There is no figure target \"%1\" here; \"%2\" stands in its "
                                      "place. A target of one's own is a file in %3.")
                           .arg(shownText(paper.target), target.id, shownPath(ownTargetsFolder())));
    else if (column != paper.column)
        remarks.append(
            TargetText::tr("The figure target \"%1\" has no column \"%2\"; \"%3\" stands in "
                           "its place.")
                .arg(target.id, shownText(paper.column), column));
    const QString palette = findPalette(paper.palette).id;
    if (palette != paper.palette)
        remarks.append(
            TargetText::tr("There is no palette \"%1\" here; \"%2\" stands in its place.")
                .arg(shownText(paper.palette), palette));
    return remarks;
}

FigureTarget targetOf(const PaperState& paper) {
    if (const auto named = findTarget(paper.target))
        return *named;
    return findTarget(QStringLiteral("free")).value_or(FigureTarget());
}

void applyTarget(ExplorerState& state, const FigureTarget& target, const QString& columnId) {
    const TargetColumn& column = target.column(columnId);
    PaperState& paper = state.paper;
    paper.target = target.id;
    paper.column = column.id;
    paper.widthMm = column.widthMm;
    const double limit = target.heightLimitMm > 0 ? target.heightLimitMm : largestPaperMm;
    paper.heightMm = std::clamp(column.widthMm * target.aspect, smallestPaperMm, limit);
    paper.textSize = 0;
    paper.lineWidth = 0;
    if (target.axes)
        state.axes.placement = *target.axes;
    if (!target.allowsGrid)
        state.axes.showsGrid = false;
}

} // namespace explorer
