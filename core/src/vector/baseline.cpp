// SPDX-License-Identifier: MIT
// The formulas for what every machine of the architecture has: SSE2 or NEON.
#include "vector/block_table.h"
#include "vector/isa.h"

namespace activation {

BlockFunctions baselineBlockFunctions() {
    return blockFunctionsOf<BaselineIsa>();
}

} // namespace activation
