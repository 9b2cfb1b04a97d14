// SPDX-License-Identifier: MIT
#include "operations/operation.h"

#include "operations/table.h"

#include <algorithm>
#include <vector>

namespace activation::expression {

namespace {

constexpr std::size_t anyNumber = 64;

std::vector<FunctionName> collectedNames() {
    std::vector<FunctionName> names;
    const auto collect = [&](bool hasSign) {
        for (const OperationRecord& record : operationRecords)
            if (record.infix.text.empty() != hasSign)
                for (const std::string_view name : record.names)
                    if (!name.empty())
                        names.push_back({name, record.operation, record.arity,
                                         record.takesMore ? anyNumber : record.arity});
    };
    collect(false);
    // Written with operators, and so printed with them.
    collect(true);
    return names;
}

} // namespace

std::span<const FunctionName> functionNames() {
    static const std::vector<FunctionName> names = collectedNames();
    return names;
}

const FunctionName* findFunctionName(std::string_view name) {
    const auto names = functionNames();
    const auto found = std::ranges::find(names, name, &FunctionName::name);
    return found == names.end() ? nullptr : &*found;
}

std::string_view printedName(Operation operation) {
    const OperationRecord& record = recordOf(operation);
    return record.infix.text.empty() ? record.names.front() : std::string_view{};
}

bool isCondition(Operation operation) {
    return traitsOf(operation).isCondition;
}

} // namespace activation::expression
