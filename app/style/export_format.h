// SPDX-License-Identifier: GPL-3.0-or-later
// The formats that a figure can be exported in: the one table that dialogs, commands and writers
// read.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace explorer {

enum class ExportFormat {
    Pdf,
    Svg,
    Png,
    Eps,
    Tiff,
    Tikz,
    Csv,
    NumPy,
    PyTorch,
    CommandLine,
    Formulas
};

struct FormatDescription {
    ExportFormat format;
    QString id;          // as on the command line: "tikz"
    QStringList endings; // of file names, without the dot; the usual one first
    QString name;        // for people
    QString mimeType;
    bool isDrawn;        // by the painter; the others are text about the figure
    bool hasPixels;      // so that a resolution has a meaning
    bool carriesSession; // so that the figure can be opened again

    QString ending() const { return endings.first(); }
};

// The resolutions that formats with pixels may have.
inline constexpr int lowestExportDpi = 36;
inline constexpr int highestExportDpi = 2400;

// In the order in which they are offered; names in the language of the moment.
QList<FormatDescription> exportFormats();
FormatDescription describe(ExportFormat format);

// By id, case aside.
std::optional<ExportFormat> findExportFormat(const QString& id);
QStringList exportFormatIds();

// The longest of all endings that the file name has, without its dot; empty where it has none of
// them. "figure.formulas.tex" ends in "formulas.tex".
QString knownEnding(const QString& fileName);
std::optional<ExportFormat> formatOfEnding(const QString& ending);

// ".pdf, .svg, ... or .sh", for sentences.
QString endingsForPeople();

} // namespace explorer
