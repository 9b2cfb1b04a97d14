// SPDX-License-Identifier: MIT
// The operations of typed formulas for AVX-512.
#include "vector/isa.h"
#include "vector/operation_table.h"

namespace activation {

OperationBlockFunctions avx512OperationBlockFunctions() {
    static const OperationTable<Avx512Isa> table;
    return table.functions();
}

} // namespace activation
