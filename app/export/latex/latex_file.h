// SPDX-License-Identifier: GPL-3.0-or-later
// Files for LaTeX that stand alone and fit into a document.
#pragma once

#include <QByteArray>
#include <QString>

namespace explorer {

// A file that LaTeX compiles by itself and that a document can \input as well. The preamble is
// used where it is compiled by itself, on a page of exactly this size in points where it has one.
struct LatexFile {
    QString comment; // what a reader of the file should know, one line
    QString preamble;
    QString body;
    double pageWidth = 0;
    double pageHeight = 0;
};

QByteArray writeLatex(const LatexFile& file);

} // namespace explorer
