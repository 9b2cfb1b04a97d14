// SPDX-License-Identifier: MIT
#include "activation/catalogue.h"

#include "families/all.h"
#include "formula/compiled_formula.h"

#include <algorithm>

namespace activation {

namespace {

// What finds places, also where it was left out; without a value for every parameter it finds none.
template<class Places>
std::function<Places(ParameterValues)> guarded(std::function<Places(ParameterValues)> places,
                                               std::size_t parameterCount) {
    return [places = std::move(places), parameterCount](ParameterValues parameters) {
        return places && parameters.size() >= parameterCount ? places(parameters) : Places{};
    };
}

struct RecordCollector {
    std::vector<FunctionPtr> records;

    template<class MakeRecord, class F>
    void operator()(MakeRecord makeRecord, F) {
        auto record = std::make_shared<Function>(makeRecord());
        const std::size_t parameterCount = record->parameters.size();
        record->breaks = guarded(std::move(record->breaks), parameterCount);
        record->features = guarded(std::move(record->features), parameterCount);
        const std::size_t index = records.size();
        record->formula = std::make_shared<CompiledFormula>(parameterCount, pointFunctions()[index],
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
