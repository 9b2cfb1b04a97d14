// SPDX-License-Identifier: MIT
// The formulas for AVX2 with FMA.
#include "vector/block_table.h"
#include "vector/isa.h"

namespace activation {

BlockFunctions avx2BlockFunctions() {
    static BlockTable<Avx2Isa> table;
    if (table.count == 0)
        visitAllFamilies(table);
    return {{table.formulas, table.count}, blockHasIrregular<Avx2Isa>};
}

} // namespace activation
