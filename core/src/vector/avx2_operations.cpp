// SPDX-License-Identifier: MIT
// The operations of typed formulas for AVX2 with FMA.
#include "vector/isa.h"
#include "vector/operation_table.h"

namespace activation {

OperationBlockFunctions avx2OperationBlockFunctions() {
    static const OperationTable<Avx2Isa> table;
    return table.functions();
}

} // namespace activation
