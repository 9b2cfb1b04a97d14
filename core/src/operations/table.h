// SPDX-License-Identifier: MIT
// The records of all operations, by operation.
#pragma once

#include "operations/functions.h"
#include "operations/signs.h"

namespace activation::expression {

inline constexpr auto operationRecords = [] {
    std::array<OperationRecord, operationCount> records{};
    std::size_t count = 0;
    for (const OperationRecord& record : signRecords)
        records[count++] = record;
    for (const OperationRecord& record : functionRecords)
        records[count++] = record;
    return records;
}();

static_assert(
    std::size(signRecords) + std::size(functionRecords) == operationCount &&
        [] {
            for (std::size_t place = 0; place < operationCount; ++place)
                if (operationRecords[place].operation != static_cast<Operation>(place))
                    return false;
            return true;
        }(),
    "every operation has one record, in the order of the operations");

constexpr const OperationRecord& recordOf(Operation operation) {
    return operationRecords[static_cast<std::size_t>(operation)];
}

constexpr const Traits& traitsOf(Operation operation) {
    return recordOf(operation).traits;
}

} // namespace activation::expression
