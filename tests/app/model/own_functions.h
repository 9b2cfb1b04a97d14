// SPDX-License-Identifier: GPL-3.0-or-later
// Own functions for tests, where their formulas make sense.
#pragma once

#include "model/explorer_state.h"

namespace explorer {

inline OwnFunction ownFunction(const QString& id, const QString& formula,
                               const std::vector<OwnParameter>& parameters = {},
                               const QString& name = {}) {
    return OwnFunction::make({id, name, formula, parameters}).function.value();
}

} // namespace explorer
