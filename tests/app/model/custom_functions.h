// SPDX-License-Identifier: GPL-3.0-or-later
// Custom functions for tests, where their formulas make sense.
#pragma once

#include "model/state/explorer_state.h"

namespace explorer {

inline CustomFunction customFunction(const QString& id, const QString& formula,
                                     const std::vector<CustomParameter>& parameters = {},
                                     const QString& name = {}) {
    return CustomFunction::make({id, name, formula, parameters}).function.value();
}

} // namespace explorer
