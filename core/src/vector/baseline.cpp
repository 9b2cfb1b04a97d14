// SPDX-License-Identifier: MIT
// The formulas for what every machine of the architecture has: SSE2 or NEON.
#include "vector/block_table.h"
#include "vector/isa.h"

namespace activation {

BlockFunctions baselineBlockFunctions() {
    static BlockTable<BaselineIsa> table;
    if (table.count == 0)
        visitAllFamilies(table);
    return {{table.formulas, table.count}, blockHasIrregular<BaselineIsa>};
}

} // namespace activation
