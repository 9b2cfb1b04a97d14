// SPDX-License-Identifier: MIT
// The formulas for AVX-512 (F, DQ, VL).
#include "vector/block_table.h"

namespace activation {

namespace {

struct Isa {
    static constexpr int lanes = 8;
    static constexpr bool hasFusedMultiplyAdd = true;
};

} // namespace

BlockFunctions avx512BlockFunctions() {
    static BlockTable<Isa> table;
    if (table.count == 0)
        visitAllFamilies(table);
    return {{table.formulas, table.count}, blockHasIrregular<Isa>};
}

} // namespace activation
