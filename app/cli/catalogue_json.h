// SPDX-License-Identifier: GPL-3.0-or-later
// The whole catalogue for other programs.
#pragma once

#include <QByteArray>

namespace explorer {

QByteArray catalogueJson();

} // namespace explorer
