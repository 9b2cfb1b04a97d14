// SPDX-License-Identifier: MIT
#include "random_cases.h"

#include "activation/catalogue.h"

#include <gtest/gtest.h>

#include <cmath>

namespace activation {

double randomPoint(std::mt19937_64& random) {
    std::uniform_real_distribution<> share(-1, 1);
    const double place = share(random);
    switch (random() % 4) {
    case 0:
        return place;
    case 1:
        return 12 * place;
    case 2:
        return 800 * place;
    default:
        return std::copysign(std::exp(709 * share(random)), place);
    }
}

void forEach(const std::vector<std::string>& ids,
             const std::function<void(const Function&, const Parameters&)>& check) {
    for (const std::string& id : ids) {
        const FunctionPtr function = findFunction(id);
        ASSERT_TRUE(function) << id;
        std::mt19937_64 random(std::hash<std::string>{}(id));
        for (const Parameters& parameters : someParameters(*function, random)) {
            SCOPED_TRACE(testing::Message() << id << testing::PrintToString(parameters));
            check(*function, parameters);
        }
    }
}

} // namespace activation
