// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/export_request.h"

#include "model/file_writing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cmath>
#include <optional>

namespace explorer {

namespace {

constexpr double mmPerInch = 25.4;
constexpr double pointsPerInch = 72;

struct Export {
    Q_DECLARE_TR_FUNCTIONS(explorer::Export)
};

std::optional<ExportFormat> formatOf(const QString& ending) {
    const QString lower = ending.toLower();
    if (lower == QLatin1String("png"))
        return ExportFormat::Png;
    if (lower == QLatin1String("svg"))
        return ExportFormat::Svg;
    if (lower == QLatin1String("pdf"))
        return ExportFormat::Pdf;
    return std::nullopt;
}

// A file called just ".png" is hidden and would be missed.
Outcome checkPath(const QString& path) {
    if (path.trimmed().isEmpty())
        return Outcome::failed(Export::tr("The figure needs a file name, for example figure.pdf."));
    const QFileInfo file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (file.isDir() || path.endsWith(QLatin1Char('/')))
        return Outcome::failed(
            Export::tr("%1 is a folder; give the name of a file in it, for example figure.pdf.")
                .arg(shown));
    if (file.suffix().isEmpty())
        return Outcome::failed(
            Export::tr("%1 has no ending; end it in .pdf, .svg or .png to choose the format.")
                .arg(shown));
    if (!formatOf(file.suffix()))
        return Outcome::failed(
            Export::tr("%1 ends in .%2, which cannot be written; end it in .pdf, .svg or .png.")
                .arg(shown, file.suffix()));
    if (file.completeBaseName().isEmpty())
        return Outcome::failed(
            Export::tr("%1 is an ending without a name; name the file, for example figure%2.")
                .arg(shown, file.fileName()));
    return Outcome::done();
}

Outcome checkLength(const QString& what, double lengthMm) {
    if (lengthMm >= smallestExportMm && lengthMm <= largestExportMm)
        return Outcome::done();
    return Outcome::failed(Export::tr("The %1 of %2 mm is out of bounds; choose from %3 to %4 mm.")
                               .arg(what)
                               .arg(lengthMm)
                               .arg(smallestExportMm)
                               .arg(largestExportMm));
}

// What the limits leave possible at this size, so that the answer can be followed.
int highestDpiFor(const ExportRequest& request) {
    const double longer = std::max(request.widthMm, request.heightMm) / mmPerInch;
    const double area = request.widthMm / mmPerInch * request.heightMm / mmPerInch;
    return int(std::min(largestExportPixels / longer, std::sqrt(double(mostExportPixels) / area)));
}

Outcome checkPixels(const ExportRequest& request) {
    if (request.dpi < lowestExportDpi || request.dpi > highestExportDpi)
        return Outcome::failed(
            Export::tr("%1 dots per inch are out of bounds; choose from %2 to %3.")
                .arg(request.dpi)
                .arg(lowestExportDpi)
                .arg(highestExportDpi));
    const QSize pixels = exportPixels(request);
    if (pixels.width() <= largestExportPixels && pixels.height() <= largestExportPixels &&
        qint64(pixels.width()) * pixels.height() <= mostExportPixels)
        return Outcome::done();
    return Outcome::failed(
        Export::tr(
            "A picture of %1 × %2 pixels is too large: the limits are %3 pixels a side and %4 "
            "million in all; choose at most %5 dots per inch, or SVG or PDF, which have no pixels.")
            .arg(pixels.width())
            .arg(pixels.height())
            .arg(largestExportPixels)
            .arg(mostExportPixels / 1'000'000)
            .arg(highestDpiFor(request)));
}

} // namespace

Outcome ExportRequest::setFilePath(const QString& path) {
    filePath = path;
    const Outcome outcome = checkPath(path);
    if (outcome.isDone())
        format = *formatOf(QFileInfo(path).suffix());
    return outcome;
}

QSize exportPixels(const ExportRequest& request) {
    return {int(std::lround(request.widthMm / mmPerInch * request.dpi)),
            int(std::lround(request.heightMm / mmPerInch * request.dpi))};
}

QSizeF exportPoints(const ExportRequest& request) {
    return {request.widthMm / mmPerInch * pointsPerInch,
            request.heightMm / mmPerInch * pointsPerInch};
}

Outcome checkExport(const ExportRequest& request) {
    const Outcome path = checkPath(request.filePath);
    return path.isDone() ? checkExportSize(request) : path;
}

Outcome checkExportSize(const ExportRequest& request) {
    Outcome outcome = checkLength(Export::tr("width"), request.widthMm);
    if (outcome.isDone())
        outcome = checkLength(Export::tr("height"), request.heightMm);
    if (outcome.isDone() && request.format == ExportFormat::Png)
        outcome = checkPixels(request);
    return outcome;
}

Outcome exportFigure(const ExplorerState& state, const ExportRequest& request) {
    const Outcome outcome = checkExport(request);
    if (!outcome.isDone())
        return outcome;
    const QByteArray bytes = renderFigure(state, request);
    if (bytes.isEmpty())
        return Outcome::failed(
            Export::tr(
                "%1 was not written: there is not enough memory for a figure of this size; choose "
                "a smaller one.")
                .arg(QDir::toNativeSeparators(request.filePath)));
    return writeFile(request.filePath, bytes);
}

} // namespace explorer
