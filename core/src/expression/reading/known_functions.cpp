// SPDX-License-Identifier: MIT
#include "expression/reading/known_functions.h"

#include "activation/catalogue.h"
#include "expression/reading/letters.h"
#include "expression/reading/reader.h"
#include "expression/tree/print.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace activation::expression {

std::string folded(std::string_view name) {
    std::string result;
    for (const char c : name)
        if (c != '_')
            result += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    return result;
}

namespace {

// "jax.nn.hard_silu" ends in a name; "keras.activations.gelu(approximate=True)" does not.
std::string lastPart(const std::string& name) {
    const std::size_t dot = name.rfind('.');
    const std::string part = dot == std::string::npos ? name : name.substr(dot + 1);
    return part.find('(') == std::string::npos ? part : std::string{};
}

using Places = std::unordered_map<std::string, std::uint32_t>;

Places placesByName() {
    Places places;
    const auto& records = catalogue();
    for (std::uint32_t index = 0; index < records.size(); ++index)
        places.emplace(folded(records[index]->id), index);
    // Ids first: a framework may call one function by another's id.
    for (std::uint32_t index = 0; index < records.size(); ++index)
        for (const FrameworkEntry& entry : records[index]->frameworks)
            if (const std::string part = lastPart(entry.name); !part.empty())
                places.emplace(folded(part), index);
    return places;
}

} // namespace

std::optional<std::uint32_t> catalogueIndex(std::string_view name) {
    static const Places places = placesByName();
    const auto found = places.find(folded(name));
    return found == places.end() ? std::nullopt : std::optional(found->second);
}

const Tree& catalogueTree(std::uint32_t function) {
    static std::vector<std::unique_ptr<Tree>> trees(catalogue().size());
    static std::mutex mutex;
    const std::scoped_lock lock(mutex);
    if (!trees[function]) {
        const Function& record = *catalogue()[function];
        std::vector<std::string> names;
        for (const activation::Parameter& parameter : record.parameters)
            names.push_back(parameter.name);
        trees[function] = std::make_unique<Tree>(Reader(record.text, names, true).read());
    }
    return *trees[function];
}

std::optional<std::size_t> parameterCalled(const Function& function, std::string_view name) {
    const auto matches = [&](const activation::Parameter& parameter) {
        return parameter.name == name || parameter.symbol == name ||
               (!greekLetter(name).empty() && parameter.symbol == greekLetter(name));
    };
    const auto found = std::ranges::find_if(function.parameters, matches);
    if (found == function.parameters.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - function.parameters.begin());
}

std::string signatureOf(const Function& function) {
    std::string signature = function.id + "(x";
    for (const activation::Parameter& parameter : function.parameters)
        signature += ", " + parameter.name + "=" + numberText(parameter.defaultValue);
    return signature + ")";
}

} // namespace activation::expression
