// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the session that travels inside a figure, whatever has become of the file meanwhile.
#pragma once

#include "model/storage/outcome.h"

#include <QByteArray>

namespace explorer {

// A figure of 400 million pixels stays far below.
inline constexpr qint64 largestFigureSize = 64 * 1024 * 1024;

// By the first bytes, and not by the name: whether the file is a picture or a page, in which a
// session may travel or not.
bool isFigure(const QByteArray& start);

struct FigureReading {
    Outcome outcome;
    QByteArray session; // the bytes that were put in, unread; of use only where the outcome is done
};

// Reads PNG, SVG and PDF. Time and memory grow with the file and with nothing that it claims.
FigureReading readFigure(const QByteArray& bytes);

} // namespace explorer
