// SPDX-License-Identifier: GPL-3.0-or-later
// Exported figures as bytes, and what programs that did not write them say about them.
#pragma once

#include "export/export_request.h"

#include <QImage>
#include <QStringList>

namespace explorer {

ExportRequest requestFor(ExportFormat format, double widthMm = 85, double heightMm = 60);

// Where the export fails: what it says instead.
QByteArray bytesOf(const ExplorerState& state, const ExportRequest& request);

// A state with these functions, without their gradients.
ExplorerState stateOf(const QStringList& functionIds);

bool isInstalled(const QString& program);

struct ToolRun {
    int status = -1; // not 0 where it failed or did not run
    QByteArray output;
};

// Runs the program in a folder that holds the bytes under the name.
ToolRun askTool(const QString& program, const QStringList& arguments, const QByteArray& bytes,
                const QString& fileName);

// The picture that the program writes into picture.png in that folder.
QImage pictureByTool(const QString& program, const QStringList& arguments, const QByteArray& bytes,
                     const QString& fileName);

// How unlike two pictures of one size are once each is shrunk so far that the edges of lines do not
// matter: the mean difference of a channel, and the largest one, of 255.
struct Unlikeness {
    double mean = 255;
    double largest = 255;
};
Unlikeness compare(const QImage& one, const QImage& other, int shrinking = 4);

} // namespace explorer
