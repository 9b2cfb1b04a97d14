// SPDX-License-Identifier: MIT
// What the core says to people: in English, and in such parts that a program can say it in another
// language.
#pragma once

#include <string>
#include <vector>

namespace activation {

struct Sentence {
    std::string pattern{};             // "%1 is defined twice."; empty where nothing is said
    std::vector<Sentence> arguments{}; // for %1 to %9
    bool isQuotation = false; // of a name, a number or a formula, which are so in every language

    bool empty() const { return pattern.empty(); }
    std::string text() const;
};

Sentence quotation(std::string text);

} // namespace activation
