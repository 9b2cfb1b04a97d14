// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/figure_target.h"

#include "model/language.h"
#include "style/target_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace explorer {

namespace {

struct TargetText {
    Q_DECLARE_TR_FUNCTIONS(explorer::TargetText)
};

struct TargetCollection {
    QList<FigureTarget> targets;
    QStringList problems;
};

QStringList targetFiles(const QString& folder) {
    QStringList paths;
    const QDir directory(folder);
    for (const QString& name :
         directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        paths.append(directory.filePath(name));
    return paths;
}

QList<FigureTarget> readBuiltIn() {
    QList<FigureTarget> list;
    for (const QString& path : targetFiles(QStringLiteral(":/styles"))) {
        const TargetReading reading = readTargetFile(path);
        Q_ASSERT(reading.outcome.isDone()); // a test reads them all
        list.append(reading.target);
    }
    return list;
}

QList<FigureTarget>::iterator placeOf(QList<FigureTarget>& list, const QString& id) {
    return std::find_if(list.begin(), list.end(),
                        [&](const FigureTarget& target) { return target.id == id; });
}

TargetCollection collectTargets() {
    static const QList<FigureTarget> builtIn = readBuiltIn();
    TargetCollection all{builtIn, {}};
    for (const QString& path : targetFiles(ownTargetsFolder())) {
        TargetReading reading = readTargetFile(path);
        FigureTarget& own = reading.target;
        own.isOwn = true;
        const auto known = placeOf(all.targets, own.id);
        if (!reading.outcome.isDone())
            all.problems.append(reading.outcome.problem);
        else if (known == all.targets.end())
            all.targets.append(own);
        else if (!known->isOwn)
            *known = own;
        else
            all.problems.append(
                TargetText::tr("Cannot use the figure target %1. Another file in its folder has "
                               "the id \"%2\", too; give one of them another id.")
                    .arg(QDir::toNativeSeparators(path), own.id));
    }
    std::stable_sort(
        all.targets.begin(), all.targets.end(),
        [](const FigureTarget& a, const FigureTarget& b) { return a.order < b.order; });
    return all;
}

template<class Named>
QString nameOf(const Named& named) {
    return isChineseSpoken() ? named.chineseName : named.name;
}

} // namespace

QString TargetColumn::shownName() const {
    return nameOf(*this);
}

QString FigureTarget::shownName() const {
    return nameOf(*this);
}

const TargetColumn& FigureTarget::column(const QString& columnId) const {
    const auto found =
        std::find_if(columns.begin(), columns.end(),
                     [&](const TargetColumn& column) { return column.id == columnId; });
    return found == columns.end() ? columns.first() : *found;
}

QList<FigureTarget> targets() {
    return collectTargets().targets;
}

QStringList targetProblems() {
    return collectTargets().problems;
}

QString ownTargetsFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/styles");
}

std::optional<FigureTarget> findTarget(const QString& id) {
    QList<FigureTarget> all = targets();
    const auto found = placeOf(all, id);
    if (found == all.end())
        return std::nullopt;
    return *found;
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
