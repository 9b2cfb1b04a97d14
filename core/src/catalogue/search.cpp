// SPDX-License-Identifier: MIT
#include "activation/catalogue.h"

#include <algorithm>
#include <numeric>

namespace activation {

namespace {

// Lower case without separators, so that "Leaky ReLU", "leaky_relu" and "LeakyRelu" are one.
std::string folded(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            result += static_cast<char>(c - 'A' + 'a');
        else if (c != ' ' && c != '_' && c != '-' && c != '.')
            result += c;
    }
    return result;
}

bool matches(const Function& function, const std::string& wanted) {
    const auto holds = [&](std::string_view text) {
        return folded(text).find(wanted) != std::string::npos;
    };
    return holds(function.id) || holds(function.name) ||
           std::ranges::any_of(function.frameworks,
                               [&](const FrameworkEntry& entry) { return holds(entry.name); });
}

// The least number of letters to insert, remove, replace or swap with a neighbour.
std::size_t editDistance(const std::string& a, const std::string& b) {
    std::vector<std::size_t> beforePrevious;
    std::vector<std::size_t> previous(b.size() + 1);
    std::iota(previous.begin(), previous.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::vector<std::size_t> row(b.size() + 1, i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replacing = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({previous[j] + 1, row[j - 1] + 1, replacing});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforePrevious[j - 2] + 1);
        }
        beforePrevious = std::move(previous);
        previous = std::move(row);
    }
    return previous[b.size()];
}

} // namespace

std::vector<FunctionPtr> searchCatalogue(std::string_view text) {
    std::vector<FunctionPtr> found;
    const std::string wanted = folded(text);
    std::ranges::copy_if(catalogue(), std::back_inserter(found),
                         [&](const FunctionPtr& function) { return matches(*function, wanted); });
    return found;
}

std::vector<CalledFunction> functionsCalled(std::string_view name) {
    std::vector<CalledFunction> found;
    const auto add = [&](const FunctionPtr& function, const FrameworkEntry* entry) {
        const auto isSame = [&](const CalledFunction& known) { return known.function == function; };
        if (std::ranges::none_of(found, isSame))
            found.push_back({function, entry});
    };
    const std::string wanted = folded(name);
    if (wanted.empty())
        return found;
    const auto collect = [&](auto matchesEntry, bool keepsEntry) {
        for (const FunctionPtr& function : catalogue())
            for (const FrameworkEntry& entry : function->frameworks)
                if (matchesEntry(entry))
                    add(function, keepsEntry ? &entry : nullptr);
        return !found.empty();
    };
    const bool isQualified = name.find('.') != std::string_view::npos;
    if (isQualified &&
        collect([&](const FrameworkEntry& entry) { return folded(entry.name) == wanted; }, true))
        return found;
    const std::string last = folded(name.substr(isQualified ? name.rfind('.') + 1 : 0));
    for (const FunctionPtr& function : catalogue())
        if (folded(function->id) == last || folded(function->name) == last)
            add(function, nullptr);
    if (!found.empty())
        return found;
    const auto endsSo = [&](const FrameworkEntry& entry) {
        const std::string_view whole = entry.name;
        const std::size_t dot =
            whole.find('(') == std::string_view::npos ? whole.rfind('.') : std::string_view::npos;
        return folded(dot == std::string_view::npos ? whole : whole.substr(dot + 1)) == last;
    };
    collect(endsSo, false);
    return found;
}

std::vector<std::string>
nearestNames(std::string_view text, const std::vector<std::string>& candidates, std::size_t count) {
    const std::string wanted = folded(text);
    if (wanted.empty())
        return {};
    struct Scored {
        std::size_t distance;
        const std::string* name;
    };
    std::vector<Scored> scored;
    for (const std::string& candidate : candidates) {
        const std::string name = folded(candidate);
        std::size_t distance = editDistance(wanted, name);
        // A piece of a long name is near to it although many letters are missing.
        const bool isPart = wanted.size() >= 3 && name.find(wanted) != std::string::npos;
        const std::size_t allowed =
            std::max<std::size_t>(1, std::max(wanted.size(), name.size()) / 3);
        if (isPart)
            distance = std::min(distance, allowed);
        if (distance <= allowed)
            scored.push_back({distance, &candidate});
    }
    std::ranges::stable_sort(scored, {}, &Scored::distance);
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(count, scored.size()); ++i)
        names.push_back(*scored[i].name);
    return names;
}

} // namespace activation
