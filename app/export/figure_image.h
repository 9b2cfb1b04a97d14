// SPDX-License-Identifier: GPL-3.0-or-later
// A composed figure as pixels.
#pragma once

#include "export/export_watch.h"
#include "figure/figure.h"

#include <QImage>
#include <QSize>

namespace explorer {

// The figure on its paper, as many pixels large; null where there is no memory for it or nobody
// waits for it any longer.
QImage drawImage(const Figure& figure, const QSize& pixels, const ExportWatch& watch = {});

} // namespace explorer
