// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/command_format.h"
#include "export/csv_format.h"
#include "export/eps_format.h"
#include "export/export_request.h"
#include "export/figure_image.h"
#include "export/latex/formulas_format.h"
#include "export/latex/tikz_format.h"
#include "export/pdf_format.h"
#include "export/pixel_formats.h"
#include "export/python/python_format.h"
#include "export/svg_format.h"
#include "figure/description/figure_words.h"
#include "figure/figure_composer.h"
#include "model/language/shown_text.h"
#include "model/session/session_file.h"
#include "model/storage/file_writing.h"

#include <QCoreApplication>

#include <algorithm>

namespace explorer {

namespace {

constexpr double paintingPart = 0.2; // of the time that a picture takes; the rest is packing it

struct Rendering {
    Q_DECLARE_TR_FUNCTIONS(explorer::Rendering)
};

Figure composeFor(const ExplorerState& state, const ExportRequest& request,
                  const activation::StopTest& stop = {}) {
    FigureStyle style = paperStyle(state.paper);
    style.outlinesText = request.outlinesText;
    style.isPaperTransparent = request.isTransparent;
    return composeFigure(state, exportPoints(request), style, stop);
}

QImage drawWatched(const Figure& figure, const ExportRequest& request, const ExportWatch& watch) {
    QImage image = drawImage(figure, exportPixels(request), watch);
    watch.report(paintingPart);
    return image;
}

QByteArray writeDrawn(const ExplorerState& state, const ExportRequest& request,
                      const ExportWatch& watch) {
    const activation::StopTest stop = [&watch] { return watch.isStopped(); };
    const Figure figure = composeFor(state, request, stop);
    const QByteArray session = request.embedsSession && describe(request.format).carriesSession
                                   ? writeSession(state)
                                   : QByteArray();
    switch (request.format) {
    case ExportFormat::Png:
        return writePng(drawWatched(figure, request, watch), request.dpi, figureWords(state, stop),
                        session, watch);
    case ExportFormat::Tiff:
        return writeTiff(drawWatched(figure, request, watch), request.dpi, watch);
    case ExportFormat::Svg:
        return writeSvg(figure, {request.widthMm, request.heightMm}, figureWords(state, stop),
                        session);
    default:
        return writePdf(figure, session);
    }
}

QByteArray writeText(const ExplorerState& state, const ExportRequest& request) {
    switch (request.format) {
    case ExportFormat::Tikz:
        return writeTikz(composeFor(state, request));
    case ExportFormat::Csv:
        return writeCsv(state, composeFor(state, request));
    case ExportFormat::NumPy:
        return writePython(state, composeFor(state, request), PythonLibrary::NumPy);
    case ExportFormat::PyTorch:
        return writePython(state, composeFor(state, request), PythonLibrary::PyTorch);
    case ExportFormat::Formulas:
        return writeFormulas(state);
    case ExportFormat::CommandLine:
        return commandLine(state, request).toUtf8() + '\n';
    default:
        return {};
    }
}

bool showsCurves(const ExplorerState& state) {
    return std::any_of(state.curves.begin(), state.curves.end(),
                       [](const CurveState& curve) { return curve.isShown(); });
}

// Text about a figure without a function would be about nothing.
Outcome checkCurves(const ExplorerState& state, const ExportRequest& request) {
    const FormatDescription format = describe(request.format);
    if (format.isDrawn || showsCurves(state))
        return Outcome::done();
    return Outcome::failed(Rendering::tr("The figure shows no function, and so there is nothing to "
                                         "write as %1; tick one.")
                               .arg(format.name));
}

Outcome checkPlugin(const ExportRequest& request) {
    if (request.format != ExportFormat::Tiff || canWriteTiff())
        return Outcome::done();
    return Outcome::failed(
        Rendering::tr("TIFF needs Qt's image format plugins, which are not installed here (Debian: "
                      "apt-get install qt6-image-formats-plugins). Install them, or choose PNG."));
}

} // namespace

RenderedFigure renderFigure(const ExplorerState& state, const ExportRequest& request,
                            const ExportWatch& watch) {
    for (const Outcome& check :
         {checkExportSize(request), checkPlugin(request), checkCurves(state, request)})
        if (!check.isDone())
            return {check, {}};
    const QByteArray bytes = describe(request.format).isDrawn ? writeDrawn(state, request, watch)
                                                              : writeText(state, request);
    if (watch.isStopped())
        return {Outcome::failed(Rendering::tr("The export was stopped.")), {}};
    if (bytes.isEmpty())
        return {Outcome::failed(Rendering::tr("There is not enough memory for a figure of this "
                                              "size; choose a smaller one.")),
                {}};
    if (request.format == ExportFormat::Eps)
        return convertToEps(bytes, exportPoints(request), watch);
    watch.report(1);
    return {Outcome::done(), bytes};
}

Outcome exportFigure(const ExplorerState& state, const ExportRequest& request,
                     const ExportWatch& watch) {
    const Outcome check = checkExport(request);
    if (!check.isDone())
        return check;
    const RenderedFigure figure = renderFigure(state, request, watch);
    if (!figure.outcome.isDone())
        return Outcome::failed(Rendering::tr("%1 was not written. %2", "file, what is wrong")
                                   .arg(shownPath(request.filePath), figure.outcome.problem));
    return writeFile(request.filePath, figure.bytes);
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
