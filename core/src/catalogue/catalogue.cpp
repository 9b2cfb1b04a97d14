// SPDX-License-Identifier: MIT
#include "activation/catalogue.h"

#include "families/all.h"
#include "formula/compiled_formula.h"

#include <algorithm>

namespace activation {

namespace {

struct RecordCollector {
    std::vector<FunctionPtr> records;

    template<class MakeRecord, class F>
    void operator()(MakeRecord makeRecord, F) {
        auto record = std::make_shared<Function>(makeRecord());
        if (!record->breaks)
            record->breaks = [](ParameterValues) { return std::vector<Break>{}; };
        if (!record->features)
            record->features = [](ParameterValues) { return std::vector<double>{}; };
        const std::size_t index = records.size();
        record->formula = std::make_shared<CompiledFormula>(pointFunctions()[index],
                                                            vectorArrayFunctions()[index]);
        records.push_back(std::move(record));
    }
};

} // namespace

const std::vector<FunctionPtr>& catalogue() {
    static const std::vector<FunctionPtr> records = [] {
        RecordCollector collector;
        visitAllFamilies(collector);
        return collector.records;
    }();
    return records;
}

FunctionPtr findFunction(std::string_view id) {
    const auto found = std::ranges::find_if(
        catalogue(), [&](const FunctionPtr& function) { return function->id == id; });
    return found == catalogue().end() ? nullptr : *found;
}

std::vector<double> defaultParameters(const Function& function) {
    std::vector<double> values;
    for (const Parameter& parameter : function.parameters)
        values.push_back(parameter.defaultValue);
    return values;
}

std::vector<double> defaultParameters(const Function& function, const FrameworkEntry& entry) {
    std::vector<double> values = defaultParameters(function);
    for (const FrameworkDefault& differing : entry.defaults)
        if (const auto index = parameterIndex(function, differing.parameter))
            values[*index] = differing.value;
    return values;
}

std::optional<std::size_t> parameterIndex(const Function& function, std::string_view name) {
    for (std::size_t i = 0; i < function.parameters.size(); ++i)
        if (function.parameters[i].name == name)
            return i;
    return std::nullopt;
}

} // namespace activation
