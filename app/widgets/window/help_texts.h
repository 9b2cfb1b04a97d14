// SPDX-License-Identifier: GPL-3.0-or-later
// The boxes of the help menu.
#pragma once

class QWidget;

namespace explorer {

void showKeys(QWidget* parent);
void showAbout(QWidget* parent);

} // namespace explorer
