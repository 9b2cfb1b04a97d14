// SPDX-License-Identifier: GPL-3.0-or-later
// The figure as a command that makes it again.
#pragma once

#include "export/export_request.h"

namespace explorer {

// What makes the same figure again: "activation-explorer export figure.pdf --function gelu ...",
// quoted for a shell. Only what differs from the defaults is said, and the size. Empty where the
// figure shows no function. The file is the request's, without its folder; figure.pdf where the
// request has none or is for the command itself.
QString commandLine(const ExplorerState& state, const ExportRequest& request);

} // namespace explorer
