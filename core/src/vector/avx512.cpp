// SPDX-License-Identifier: MIT
// The formulas for AVX-512 (F, DQ, VL).
#include "vector/block_table.h"
#include "vector/isa.h"

namespace activation {

BlockFunctions avx512BlockFunctions() {
    return blockFunctionsOf<Avx512Isa>();
}

} // namespace activation
