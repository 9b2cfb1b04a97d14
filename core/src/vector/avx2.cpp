// SPDX-License-Identifier: MIT
// The formulas for AVX2 with FMA.
#include "vector/block_table.h"
#include "vector/isa.h"

namespace activation {

BlockFunctions avx2BlockFunctions() {
    return blockFunctionsOf<Avx2Isa>();
}

} // namespace activation
