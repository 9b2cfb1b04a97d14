// SPDX-License-Identifier: GPL-3.0-or-later
// A figure's settings in a session's objects, after the table of them.
#pragma once

#include "model/state/figure_settings.h"
#include "model/storage/json_fields.h"

#include <QByteArrayList>

namespace explorer {

// Takes the settings of one part from its object; gives whether all are as they should be.
bool readSettings(JsonFields& fields, SettingPart part, ExplorerState& state);

// The members of the part's object, in the order of the table.
QByteArrayList settingMembers(const ExplorerState& state, SettingPart part);

} // namespace explorer
