// SPDX-License-Identifier: MIT
// The formulas for AVX-512 (F, DQ, VL).
#include "vector/block_table.h"
#include "vector/isa.h"

namespace activation {

BlockFunctions avx512BlockFunctions() {
    static BlockTable<Avx512Isa> table;
    if (table.count == 0)
        visitAllFamilies(table);
    return {{table.formulas, table.count}, blockHasIrregular<Avx512Isa>};
}

} // namespace activation
