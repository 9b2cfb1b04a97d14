// SPDX-License-Identifier: GPL-3.0-or-later
// The file of a figure target: a JSON object that people write by hand.
#pragma once

#include "model/storage/outcome.h"
#include "style/figure_target.h"

#include <QByteArray>

namespace explorer {

struct TargetReading {
    Outcome outcome; // names the field and its line
    FigureTarget target;
};

TargetReading readTarget(const QByteArray& bytes);
TargetReading readTargetFile(const QString& filePath); // names the file, too

// The endings that a target may list under "formats": those of pictures.
QStringList pictureEndings();

} // namespace explorer
