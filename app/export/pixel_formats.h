// SPDX-License-Identifier: GPL-3.0-or-later
// PNG and TIFF. The same image gives the same bytes, always.
#pragma once

#include "export/export_watch.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace explorer {

// Both give nothing where they fail or are stopped. The words are for those who do not see the
// figure; the session is what a file is to carry of it; empty: none. An image that is moved here is
// not copied: a poster's has more than a gigabyte.
QByteArray writePng(QImage image, int dpi, const QString& words, const QByteArray& session,
                    const ExportWatch& watch);
QByteArray writeTiff(QImage image, int dpi, const ExportWatch& watch);

// Whether Qt's plugin for TIFF is installed.
bool canWriteTiff();

} // namespace explorer
