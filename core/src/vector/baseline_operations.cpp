// SPDX-License-Identifier: MIT
// The operations of typed formulas for what every machine of the architecture has: SSE2 or NEON.
#include "vector/isa.h"
#include "vector/operation_table.h"

namespace activation {

OperationBlockFunctions baselineOperationBlockFunctions() {
    static const OperationTable<BaselineIsa> table;
    return table.functions();
}

} // namespace activation
