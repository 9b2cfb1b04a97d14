// SPDX-License-Identifier: MIT
// The formulas for what every machine of the architecture has: SSE2 or NEON.
#include "vector/block_table.h"

namespace activation {

namespace {

struct Isa {
    static constexpr int lanes = 2;
#if defined(__FMA__) || defined(__aarch64__)
    static constexpr bool hasFusedMultiplyAdd = true;
#else
    static constexpr bool hasFusedMultiplyAdd = false;
#endif
};

} // namespace

BlockFunctions baselineBlockFunctions() {
    static BlockTable<Isa> table;
    if (table.count == 0)
        visitAllFamilies(table);
    return {{table.formulas, table.count}, blockHasIrregular<Isa>};
}

} // namespace activation
