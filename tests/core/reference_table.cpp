// SPDX-License-Identifier: MIT
#include "reference_table.h"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace activation::testing {

namespace {

std::vector<double> numbers(std::istringstream& line) {
    std::vector<double> result;
    for (std::string word; line >> word;)
        result.push_back(std::strtod(word.c_str(), nullptr));
    return result;
}

std::vector<ReferenceSet> readTable() {
    std::ifstream file(REFERENCE_TABLE);
    if (!file)
        throw std::runtime_error("The reference table " REFERENCE_TABLE " cannot be read.");
    std::vector<ReferenceSet> sets;
    for (std::string text; std::getline(file, text);) {
        std::istringstream line(text);
        if (text.starts_with(' ')) {
            const std::vector<double> row = numbers(line);
            sets.back().points.push_back({row.at(0), row.at(1), row.at(2), row.at(3)});
        } else {
            ReferenceSet set;
            line >> set.id;
            set.parameters = numbers(line);
            sets.push_back(std::move(set));
        }
    }
    return sets;
}

} // namespace

const std::vector<ReferenceSet>& references() {
    static const std::vector<ReferenceSet> sets = readTable();
    return sets;
}

} // namespace activation::testing
