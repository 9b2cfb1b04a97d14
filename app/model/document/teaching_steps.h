// SPDX-License-Identifier: GPL-3.0-or-later
// What a teacher does with a document, each as one step to undo: menus and the keys of the
// presentation do the same.
#pragma once

#include "model/document/explorer_document.h"

namespace explorer {

void showTangents(ExplorerDocument& document, bool isOn);
// Turns them over; where nothing is pinned a point of the first shown curve is, so that there is
// one to see.
void toggleTangents(ExplorerDocument& document);
void showZones(ExplorerDocument& document, bool isOn);
void freezeCurves(ExplorerDocument& document);
void clearGhosts(ExplorerDocument& document);
void removePins(ExplorerDocument& document);
void clearGhostsAndPins(ExplorerDocument& document);

} // namespace explorer
