// SPDX-License-Identifier: GPL-3.0-or-later
// What an export is asked for, by the dialog and the command line alike, and the export itself.
#pragma once

#include "export/export_watch.h"
#include "model/state/explorer_state.h"
#include "model/storage/outcome.h"
#include "style/export_format.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QSizeF>
#include <QString>

namespace explorer {

struct ExportRequest {
    QString filePath;
    ExportFormat format = ExportFormat::Pdf;
    double widthMm = 120;
    double heightMm = 80;
    int dpi = 300; // of formats with pixels only

    bool embedsSession = true;  // where the format can carry it
    bool outlinesText = false;  // glyphs as shapes, for readers without the font
    bool isTransparent = false; // no paper behind the figure

    // The format that the file's ending names, the fault where it names none.
    Outcome setFilePath(const QString& path);
    // In that format, whatever the file's ending.
    Outcome setFilePath(const QString& path, ExportFormat chosen);

    bool isFormatChosen = false; // by other means than the ending
};

inline constexpr double smallestExportMm = 10;
inline constexpr double largestExportMm = 2000;

inline constexpr int largestExportPixels = 20'000;      // a side of a picture
inline constexpr qint64 mostExportPixels = 400'000'000; // of a whole one, about 1.6 GB of memory

// Refuse what cannot be done before any work starts, with the limit named.
Outcome checkExport(const ExportRequest& request);
Outcome checkExportSize(const ExportRequest& request); // without the file, for the clipboard

QSize exportPixels(const ExportRequest& request); // of formats with pixels
QSizeF exportPoints(const ExportRequest& request);

// The bytes of a file, or why there are none.
struct RenderedFigure {
    Outcome outcome;
    QByteArray bytes;
};

// In any thread. What is stopped has a problem like what fails.
RenderedFigure renderFigure(const ExplorerState& state, const ExportRequest& request,
                            const ExportWatch& watch = {});

// The same into the file: beside it and then renamed over it, so that a failure or a stop leaves
// the old one as it was.
Outcome exportFigure(const ExplorerState& state, const ExportRequest& request,
                     const ExportWatch& watch = {});

// The figure's pixels without a file, for the clipboard; null where the size was refused or there
// is no memory for it.
QImage renderImage(const ExplorerState& state, const ExportRequest& request);

// A picture of the figure as it will come out, for the dialog, at most this many pixels large.
QImage previewFigure(const ExplorerState& state, const ExportRequest& request, const QSize& limit);

} // namespace explorer
