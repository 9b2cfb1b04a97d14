// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the way of the Tab key through parts of the window that come and go.
#pragma once

#include <QList>

class QWidget;

namespace explorer {

// The controls in these parts follow one another, and the first of them follows `area`, in which
// they are: what is added to a window goes to the end of its way otherwise.
void orderTabs(QWidget& area, const QList<QWidget*>& parts);

} // namespace explorer
