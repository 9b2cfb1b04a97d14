// SPDX-License-Identifier: GPL-3.0-or-later
// The translation context of everything that the command line says.
#pragma once

#include <QCoreApplication>

namespace explorer {

struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(explorer::CommandLine)
};

} // namespace explorer
