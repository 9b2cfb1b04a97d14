// SPDX-License-Identifier: GPL-3.0-or-later
// The boxes of the help menu.
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace explorer {

// What mouse and keys do in the chart and at the controls, and the shortcuts of these actions.
void showKeys(const QList<QAction*>& actions, QWidget* parent);
void showAbout(QWidget* parent);

} // namespace explorer
