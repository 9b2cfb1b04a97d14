// SPDX-License-Identifier: GPL-3.0-or-later
// Several figures into files, one after the other.
#pragma once

#include "export/export_request.h"

#include <QStringList>

#include <vector>

namespace explorer {

struct FigureOrder {
    ExplorerState state;
    ExportRequest request;
};

struct BatchResult {
    QStringList written;  // files, whole
    QStringList problems; // one sentence each
    bool isStopped = false;

    bool isDone() const { return problems.isEmpty() && !isStopped; }
};

// Refuses what cannot be done before any work starts: every request, and two for one file.
Outcome checkOrders(const std::vector<FigureOrder>& orders);

// In any thread. Goes on after a failure. A stop leaves the files that were finished before it,
// and nothing of the one that was not.
BatchResult exportFigures(const std::vector<FigureOrder>& orders, const ExportWatch& watch = {});

// One figure for each curve that is shown, as the whole shows it.
struct SplitFigure {
    QString name; // of a file, without ending and safe on every system: "gelu", "leaky_relu-2"
    ExplorerState state;
};

std::vector<SplitFigure> splitByFunction(const ExplorerState& state);

// The same as orders for files in the folder, otherwise as the request asks.
std::vector<FigureOrder> ordersByFunction(const ExplorerState& state, const ExportRequest& request,
                                          const QString& folder);

} // namespace explorer
