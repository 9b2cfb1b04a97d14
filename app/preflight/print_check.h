// SPDX-License-Identifier: GPL-3.0-or-later
// What a publisher would send back about a figure, before it is sent, and how to mend it.
#pragma once

#include "style/figure_target.h"

#include <QList>
#include <QString>

#include <functional>

namespace explorer {

// How the figure is to be written.
struct PrintOptions {
    QString format; // the file's ending in small letters, "pdf"; empty: not chosen yet
    int dpi = 300;  // of a format in pixels

    bool operator==(const PrintOptions&) const = default;
};

struct PrintMend {
    QString label; // of a button: "Use 7 pt"
    std::function<void(ExplorerState&, PrintOptions&)> apply;
};

struct PrintFinding {
    QString id;       // "text-too-small"; one of each at most
    QString sentence; // what is wrong, with its numbers
    PrintMend mend;   // after it the finding is gone
};

// Empty where nothing would be sent back. The target need not be the state's own.
QList<PrintFinding> checkPrint(const ExplorerState& state, const PrintOptions& options,
                               const FigureTarget& target);

// Whether a file of that ending holds pixels.
bool isPixelFormat(const QString& format);

} // namespace explorer
