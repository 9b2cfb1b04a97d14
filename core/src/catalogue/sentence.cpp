// SPDX-License-Identifier: MIT
#include "activation/sentence.h"

namespace activation {

std::string Sentence::text() const {
    if (isQuotation)
        return pattern;
    std::string result;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const std::size_t place = pattern[at] == '%' && at + 1 < pattern.size()
                                      ? static_cast<std::size_t>(pattern[at + 1] - '1')
                                      : arguments.size();
        if (place < arguments.size()) {
            result += arguments[place].text();
            ++at;
        } else {
            result += pattern[at];
        }
    }
    return result;
}

Sentence quotation(std::string text) {
    return {.pattern = std::move(text), .isQuotation = true};
}

} // namespace activation
