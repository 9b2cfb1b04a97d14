// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a figure is made for: the sizes, type and lines that a publisher or a page asks for.
#pragma once

#include "model/state/explorer_state.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace explorer {

struct TargetColumn {
    QString id; // "single"
    QString name;
    QString chineseName;
    double widthMm = 120;

    QString shownName() const; // in the program's language
};

// Sizes are in points where they are not in millimetres; 0 stands for no limit.
struct FigureTarget {
    QString id = QStringLiteral("free");
    QString name;
    QString chineseName;
    QString comment;    // where its demands are written
    int order = 100;    // in lists; those of the program have 1 to 9
    bool isOwn = false; // of the user, not of the program

    QList<TargetColumn> columns{TargetColumn()}; // never empty
    bool isWidthFree = false;                    // the columns' widths are a proposal
    double heightLimitMm = 0;
    double aspect = 0.65; // height by width, to begin with

    QStringList fontFamilies{QStringLiteral("Arial"), QStringLiteral("Liberation Sans"),
                             QStringLiteral("DejaVu Sans")}; // the first there is
    double textSize = 8;
    double smallestTextSize = 0;
    double largestTextSize = 0;
    double smallestScriptSize = 0; // of sub- and superscripts
    double lineWidth = 1;
    double thinnestLine = 0.5;
    double axisWidth = 0.5;

    int dpi = 300; // of line art in pixels
    bool allowsGrid = true;
    std::optional<AxesPlacement> axes; // where one is wanted
    QStringList formats;               // file endings it takes; empty: not known

    QString shownName() const; // in the program's language
    // The first one where none has the id.
    const TargetColumn& column(const QString& columnId) const;
};

// Those of the program, then those of the user. One of the user's with the id of one of the
// program's stands in its place. Read from their files each time.
QList<FigureTarget> targets();

// What is wrong with the user's files, one sentence each; the other files are used.
QStringList targetProblems();

// Where the user's files lie, one target each, named *.json.
QString ownTargetsFolder();

// What the paper names and nobody has, one sentence each: target, column, palette.
QStringList paperRemarks(const PaperState& paper);

std::optional<FigureTarget> findTarget(const QString& id);

// The paper's target; the free one where the program does not have it.
FigureTarget targetOf(const PaperState& paper);

// Makes the figure one for the target: size, axes and grid; type and lines become the target's.
void applyTarget(ExplorerState& state, const FigureTarget& target, const QString& columnId);

} // namespace explorer
