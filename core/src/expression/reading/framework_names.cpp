// SPDX-License-Identifier: MIT
#include "expression/reading/framework_names.h"

#include "activation/catalogue.h"
#include "expression/reading/known_functions.h"

#include <algorithm>

namespace activation::expression {

namespace {

std::optional<Framework> frameworkOf(std::string_view path) {
    const auto begins = [&](std::string_view module) { return path.starts_with(module); };
    const std::string_view last = path.substr(path.rfind('.') + 1);
    const bool isClass = !last.empty() && last.front() >= 'A' && last.front() <= 'Z';
    if (begins("torch.") || begins("F.") || begins("functional.") || begins("nn.functional.") ||
        (begins("nn.") && isClass))
        return Framework::PyTorch;
    if (begins("tf.keras.") || begins("keras.") || begins("layers.") || begins("activations.") ||
        begins("K.") || begins("tensorflow.keras."))
        return Framework::Keras;
    if (begins("tf.") || begins("tensorflow."))
        return Framework::TensorFlow;
    if (begins("jax.") || begins("jnp.") || begins("lax.") || begins("flax.") || begins("linen.") ||
        begins("nn."))
        return Framework::Jax;
    if (begins("timm."))
        return Framework::Timm;
    return std::nullopt;
}

// "keras.activations.gelu(approximate=True)" is another function of the same name.
std::string_view plainName(std::string_view name) {
    const std::string_view whole = name.substr(0, name.find('('));
    return whole.substr(whole.rfind('.') + 1);
}

} // namespace

std::vector<FrameworkName> frameworkNames(std::string_view path) {
    std::vector<FrameworkName> found;
    const auto framework = frameworkOf(path);
    if (!framework)
        return found;
    const std::string wanted = folded(path.substr(path.rfind('.') + 1));
    const bool isLayer = path.find("layers.") != std::string_view::npos;
    const auto& records = catalogue();
    for (std::uint32_t index = 0; index < records.size(); ++index)
        for (const FrameworkEntry& entry : records[index]->frameworks) {
            const bool isIt = entry.framework == *framework &&
                              entry.name.find('(') == std::string::npos &&
                              folded(plainName(entry.name)) == wanted;
            if (isIt)
                found.push_back({index, &entry});
        }
    const auto isSameKind = [&](const FrameworkName& name) {
        return (name.entry->name.find("layers.") != std::string::npos) == isLayer;
    };
    std::ranges::stable_partition(found, isSameKind);
    return found;
}

} // namespace activation::expression
