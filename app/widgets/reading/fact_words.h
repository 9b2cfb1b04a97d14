// SPDX-License-Identifier: GPL-3.0-or-later
// What the core finds true of a function, in words.
#pragma once

#include <activation/shape.h>

#include <QList>
#include <QString>

namespace explorer {

struct FactWords {
    QString name;  // "Range"
    QString words; // "[−0.169971, ∞)"
};

// Those that there are: nothing is said of kinks where there are none.
QList<FactWords> factWords(const activation::Facts& facts);

} // namespace explorer
