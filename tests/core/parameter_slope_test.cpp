// SPDX-License-Identifier: MIT
// Slopes in the parameters against values that were computed with many digits outside the library.
#include "activation/catalogue.h"
#include "activation/formula.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace activation::testing {

namespace {

double number(std::istringstream& line) {
    std::string word;
    line >> word;
    return std::strtod(word.c_str(), nullptr);
}

} // namespace

TEST(ParameterSlopes, roundOnceAtEveryReferencePoint) {
    std::ifstream file(PARAMETER_REFERENCE_TABLE);
    ASSERT_TRUE(file) << "The table " PARAMETER_REFERENCE_TABLE " cannot be read.";
    FunctionPtr function;
    std::vector<double> parameters;
    std::set<std::string> seen;
    std::size_t count = 0;
    for (std::string text; std::getline(file, text);) {
        std::istringstream line(text);
        if (!text.starts_with(' ')) {
            std::string id;
            line >> id;
            function = findFunction(id);
            ASSERT_TRUE(function) << id;
            parameters.clear();
            while (line >> std::ws && !line.eof())
                parameters.push_back(number(line));
            ASSERT_FALSE(checkParameters(*function, parameters)) << text;
            continue;
        }
        std::size_t index = 0;
        line >> index;
        const double x = number(line);
        const double slope = number(line);
        ASSERT_FALSE(function->parameters.at(index).isInteger) << function->id;
        EXPECT_EQ(function->formula->slopeInParameter(x, parameters, index), slope)
            << function->id << ::testing::PrintToString(parameters) << ", "
            << function->parameters[index].name << " at x = " << ::testing::PrintToString(x);
        seen.insert(function->id + '.' + function->parameters[index].name);
        ++count;
    }
    EXPECT_GE(count, 2000u);
    for (const FunctionPtr& known : catalogue())
        for (std::size_t index = 0; index < known->parameters.size(); ++index) {
            // The inputs beside the first are alike: the table has some of them.
            const Parameter& parameter = known->parameters[index];
            if (!parameter.isInteger && known->id != "maxout" && !parameter.name.starts_with('z')) {
                EXPECT_TRUE(seen.contains(known->id + '.' + parameter.name))
                    << known->id << " " << parameter.name;
            }
        }
}

} // namespace activation::testing
