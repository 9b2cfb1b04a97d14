// SPDX-License-Identifier: MIT
// The formulas for AVX2 with FMA.
#include "vector/block_table.h"

namespace activation {

namespace {

struct Isa {
    static constexpr int lanes = 4;
    static constexpr bool hasFusedMultiplyAdd = true;
};

} // namespace

BlockFunctions avx2BlockFunctions() {
    static BlockTable<Isa> table;
    if (table.count == 0)
        visitAllFamilies(table);
    return {{table.formulas, table.count}, blockHasIrregular<Isa>};
}

} // namespace activation
