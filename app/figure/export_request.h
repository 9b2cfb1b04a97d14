// SPDX-License-Identifier: GPL-3.0-or-later
// What an export is asked for, by the dialog and the command line alike, and the export itself.
#pragma once

#include "model/explorer_state.h"
#include "model/outcome.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QSizeF>
#include <QString>

namespace explorer {

enum class ExportFormat { Png, Svg, Pdf };

struct ExportRequest {
    QString filePath;
    ExportFormat format = ExportFormat::Pdf;
    double widthMm = 120;
    double heightMm = 80;
    int dpi = 300; // pixels of PNG only

    // The format that the file's ending names, the fault where it names none.
    Outcome setFilePath(const QString& path);
};

inline constexpr double smallestExportMm = 10;
inline constexpr double largestExportMm = 2000;
inline constexpr int lowestExportDpi = 36;
inline constexpr int highestExportDpi = 2400;

inline constexpr int largestExportPixels = 20'000;      // a side of a PNG
inline constexpr qint64 mostExportPixels = 400'000'000; // of a whole PNG, about 1.6 GB of memory

// Refuse what cannot be done before any work starts, with the limit named.
Outcome checkExport(const ExportRequest& request);
Outcome checkExportSize(const ExportRequest& request); // without the file, for the clipboard

QSize exportPixels(const ExportRequest& request); // of a PNG
QSizeF exportPoints(const ExportRequest& request);

// Writes beside the target and renames over it; a failure leaves the old file as it was.
Outcome exportFigure(const ExplorerState& state, const ExportRequest& request);

// The same bytes without a file, for the clipboard. Empty where the size was refused or there is
// no memory for it.
QByteArray renderFigure(const ExplorerState& state, const ExportRequest& request);
QImage renderImage(const ExplorerState& state, const ExportRequest& request);

// A picture of the figure as it will come out, for the dialog, at most this many pixels large.
QImage previewFigure(const ExplorerState& state, const ExportRequest& request, const QSize& limit);

} // namespace explorer
