// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/export_request.h"
#include "figure/figure_composer.h"
#include "figure/figure_formats.h"

namespace explorer {

namespace {

Figure composeFor(const ExplorerState& state, const ExportRequest& request) {
    return composeFigure(state, exportPoints(request), paperStyle(state.paper));
}

} // namespace

QByteArray renderFigure(const ExplorerState& state, const ExportRequest& request) {
    if (!checkExportSize(request).isDone())
        return {};
    const Figure figure = composeFor(state, request);
    switch (request.format) {
    case ExportFormat::Png:
        return writePng(figure, exportPixels(request), request.dpi);
    case ExportFormat::Svg:
        return writeSvg(figure, {request.widthMm, request.heightMm});
    case ExportFormat::Pdf:
        return writePdf(figure);
    }
    return {};
}

QImage renderImage(const ExplorerState& state, const ExportRequest& request) {
    ExportRequest picture = request;
    picture.format = ExportFormat::Png;
    if (!checkExportSize(picture).isDone())
        return {};
    return drawImage(composeFor(state, picture), exportPixels(picture));
}

QImage previewFigure(const ExplorerState& state, const ExportRequest& request, const QSize& limit) {
    ExportRequest vector = request;
    vector.format = ExportFormat::Pdf;
    if (!checkExportSize(vector).isDone() || limit.isEmpty())
        return {};
    const QSizeF size = exportPoints(vector).scaled(limit, Qt::KeepAspectRatio);
    return drawImage(composeFor(state, vector), size.toSize().expandedTo({1, 1}));
}

} // namespace explorer
