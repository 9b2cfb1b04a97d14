// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/export_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace explorer {

namespace {

struct Formats {
    Q_DECLARE_TR_FUNCTIONS(explorer::Formats)

public:
    static FormatDescription drawn(ExportFormat format, const char* id, const QStringList& endings,
                                   const QString& name, const char* mimeType) {
        return {format, QLatin1String(id), endings, name, QLatin1String(mimeType), true, false,
                false};
    }

    static FormatDescription text(ExportFormat format, const char* id, const QStringList& endings,
                                  const QString& name, const char* mimeType) {
        return {format, QLatin1String(id), endings, name, QLatin1String(mimeType), false, false,
                false};
    }

    static FormatDescription withPixels(FormatDescription description) {
        description.hasPixels = true;
        return description;
    }

    static FormatDescription withSession(FormatDescription description) {
        description.carriesSession = true;
        return description;
    }

    static QList<FormatDescription> all() {
        using F = ExportFormat;
        return {
            withSession(
                drawn(F::Pdf, "pdf", {"pdf"}, tr("PDF, for print and LaTeX"), "application/pdf")),
            withSession(drawn(F::Svg, "svg", {"svg"}, tr("SVG, for web and drawing programs"),
                              "image/svg+xml")),
            withSession(withPixels(
                drawn(F::Png, "png", {"png"}, tr("PNG, a picture of pixels"), "image/png"))),
            drawn(F::Eps, "eps", {"eps"}, tr("EPS, for publishers that ask for PostScript"),
                  "image/x-eps"),
            withPixels(drawn(F::Tiff, "tiff", {"tiff", "tif"},
                             tr("TIFF, for publishers that ask for pixels"), "image/tiff")),
            text(F::Tikz, "tikz", {"tex"}, tr("PGF/TikZ, drawn by LaTeX in its own type"),
                 "text/x-tex"),
            text(F::Csv, "csv", {"csv"}, tr("CSV, the data of the curves"), "text/csv"),
            text(F::NumPy, "numpy", {"py"}, tr("Python, a script for NumPy and matplotlib"),
                 "text/x-python"),
            text(F::PyTorch, "pytorch", {"torch.py"},
                 tr("Python, a script for PyTorch and matplotlib"), "text/x-python"),
            text(F::CommandLine, "command", {"sh", "txt"},
                 tr("The command that makes this figure again"), "text/plain"),
            text(F::Formulas, "formulas", {"formulas.tex"}, tr("LaTeX of the formulas"),
                 "text/x-tex"),
        };
    }
};

} // namespace

QList<FormatDescription> exportFormats() {
    return Formats::all();
}

FormatDescription describe(ExportFormat format) {
    const QList<FormatDescription> formats = exportFormats();
    return *std::find_if(formats.begin(), formats.end(),
                         [&](const FormatDescription& each) { return each.format == format; });
}

std::optional<ExportFormat> findExportFormat(const QString& id) {
    for (const FormatDescription& each : exportFormats())
        if (each.id.compare(id, Qt::CaseInsensitive) == 0)
            return each.format;
    return std::nullopt;
}

QStringList exportFormatIds() {
    QStringList ids;
    for (const FormatDescription& each : exportFormats())
        ids.append(each.id);
    return ids;
}

QString knownEnding(const QString& fileName) {
    QString longest;
    for (const FormatDescription& each : exportFormats())
        for (const QString& ending : each.endings)
            if (ending.size() > longest.size() &&
                fileName.endsWith(QLatin1Char('.') + ending, Qt::CaseInsensitive))
                longest = ending;
    return longest;
}

std::optional<ExportFormat> formatOfEnding(const QString& ending) {
    for (const FormatDescription& each : exportFormats())
        if (each.endings.contains(ending, Qt::CaseInsensitive))
            return each.format;
    return std::nullopt;
}

QString endingsForPeople() {
    QStringList endings;
    for (const FormatDescription& each : exportFormats())
        endings.append(QLatin1Char('.') + each.ending());
    const QString last = endings.takeLast();
    return Formats::tr("%1 or %2").arg(endings.join(QLatin1String(", ")), last);
}

} // namespace explorer
