// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/export_request.h"

#include "model/language/shown_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>

namespace explorer {

namespace {

constexpr double mmPerInch = 25.4;
constexpr double pointsPerInch = 72;

struct ExportChecks {
    Q_DECLARE_TR_FUNCTIONS(explorer::ExportChecks)
};

Outcome checkEnding(const QFileInfo& file, const QString& shown) {
    if (file.suffix().isEmpty())
        return Outcome::failed(
            ExportChecks::tr("%1 has no ending; end it in %2 to choose the format.")
                .arg(shown, endingsForPeople()));
    if (knownEnding(file.fileName()).isEmpty())
        return Outcome::failed(
            ExportChecks::tr("%1 ends in .%2, which cannot be written; end it in %3.")
                .arg(shown, shownText(file.suffix()), endingsForPeople()));
    return Outcome::done();
}

Outcome checkPath(const QString& path, bool needsEnding) {
    if (path.trimmed().isEmpty())
        return Outcome::failed(
            ExportChecks::tr("The figure needs a file name, for example figure.pdf."));
    const QFileInfo file(path);
    const QString shown = shownPath(path);
    if (file.isDir() || path.endsWith(QLatin1Char('/')))
        return Outcome::failed(
            ExportChecks::tr("%1 is a folder; give the name of a file in it, for example "
                             "figure.pdf.")
                .arg(shown));
    const Outcome ending = needsEnding ? checkEnding(file, shown) : Outcome::done();
    if (!ending.isDone())
        return ending;
    // A file called just ".png" is hidden and would be missed.
    if (file.fileName().compare(QLatin1Char('.') + knownEnding(file.fileName()),
                                Qt::CaseInsensitive) == 0)
        return Outcome::failed(
            ExportChecks::tr("%1 is an ending without a name; name the file, for example figure%2.")
                .arg(shown, shownText(file.fileName())));
    return Outcome::done();
}

Outcome checkLength(const QString& what, double lengthMm) {
    if (lengthMm >= smallestExportMm && lengthMm <= largestExportMm)
        return Outcome::done();
    return Outcome::failed(
        ExportChecks::tr("The %1 of %2 mm is out of bounds; choose from %3 to %4 mm.")
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
            ExportChecks::tr("%1 dots per inch are out of bounds; choose from %2 to %3.")
                .arg(request.dpi)
                .arg(lowestExportDpi)
                .arg(highestExportDpi));
    const QSize pixels = exportPixels(request);
    if (pixels.width() <= largestExportPixels && pixels.height() <= largestExportPixels &&
        qint64(pixels.width()) * pixels.height() <= mostExportPixels)
        return Outcome::done();
    return Outcome::failed(
        ExportChecks::tr(
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
    isFormatChosen = false;
    const Outcome outcome = checkPath(path, true);
    if (outcome.isDone())
        format = *formatOfEnding(knownEnding(QFileInfo(path).fileName()));
    return outcome;
}

Outcome ExportRequest::setFilePath(const QString& path, ExportFormat chosen) {
    filePath = path;
    format = chosen;
    isFormatChosen = true;
    return checkPath(path, false);
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
    const Outcome path = checkPath(request.filePath, !request.isFormatChosen);
    return path.isDone() ? checkExportSize(request) : path;
}

Outcome checkExportSize(const ExportRequest& request) {
    Outcome outcome = checkLength(ExportChecks::tr("width"), request.widthMm);
    if (outcome.isDone())
        outcome = checkLength(ExportChecks::tr("height"), request.heightMm);
    if (outcome.isDone() && describe(request.format).hasPixels)
        outcome = checkPixels(request);
    return outcome;
}

} // namespace explorer
