// SPDX-License-Identifier: MIT
// The LaTeX of every record, which is written by hand, against the record's formula and slope.
#include "activation/catalogue.h"
#include "activation/expression.h"
#include "activation/formula.h"
#include "array_points.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace activation {

namespace {

enum class Part { Value, Slope };

constexpr const char* definitions = "it defines a part of itself behind a comma";
constexpr const char* index = "its sum or its choice runs over an index";
constexpr const char* density = "it has the density of the normal distribution";
constexpr const char* factors = "a factor stands before brackets as a function would";
constexpr const char* commas = "its conditions are joined by commas";

// What the reader of formulas does not understand yet, and why.
const std::map<std::pair<std::string, Part>, const char*>& unread() {
    static const std::map<std::pair<std::string, Part>, const char*> list{
        {{"gelu", Part::Slope}, density},          {{"geglu", Part::Slope}, density},
        {{"gelu_tanh", Part::Slope}, definitions}, {{"quick_gelu", Part::Slope}, definitions},
        {{"swiglu", Part::Slope}, definitions},    {{"acon_c", Part::Slope}, definitions},
        {{"crelu", Part::Slope}, commas},          {{"srelu", Part::Value}, factors},
        {{"softmax", Part::Value}, index},         {{"softmax", Part::Slope}, index},
        {{"softmin", Part::Value}, index},         {{"softmin", Part::Slope}, index},
        {{"log_softmax", Part::Value}, index},     {{"log_softmax", Part::Slope}, index},
        {{"gumbel_softmax", Part::Value}, index},  {{"gumbel_softmax", Part::Slope}, index},
        {{"sparsemax", Part::Value}, index},       {{"sparsemax", Part::Slope}, index},
        {{"hardmax", Part::Value}, index},         {{"maxout", Part::Value}, index},
        {{"maxout", Part::Slope}, index},
    };
    return list;
}

// Its corners lie where its parameter, which is the double nearest to 1/6, stands for 1/6 itself.
constexpr std::string_view cornersBetweenDoubles = "hard_sigmoid";

// "alpha" for α, "p1" for p₁, t_r for tᵣ: what a parameter is called that is read from LaTeX.
std::string nameInTex(const Parameter& parameter) {
    std::string symbol = parameter.symbol;
    for (const auto& [small, plain] : {std::pair{"ᵣ", "_r"}, std::pair{"ₗ", "_l"}})
        if (const std::size_t at = symbol.find(small); at != std::string::npos)
            symbol.replace(at, std::string_view(small).size(), plain);
    const ParsedExpression read = parseExpression(symbol);
    return read.expression && read.expression->parameterNames().size() == 1
               ? read.expression->parameterNames().front()
               : symbol;
}

// PyTorch's softplus is x itself beyond its threshold, of which its note tells and no formula.
bool isBeyondThreshold(const Function& function, const std::vector<double>& parameters, double x) {
    return function.id == "softplus" && parameters[0] * x > parameters[1];
}

// The forms of a = b, which are one function written twice.
std::vector<std::string> formsOf(const std::string& tex) {
    constexpr std::string_view equals = " = ";
    std::vector<std::string> forms(1);
    int depth = 0;
    for (std::size_t at = 0; at < tex.size(); ++at) {
        depth += tex[at] == '{' ? 1 : tex[at] == '}' ? -1 : 0;
        depth += tex.compare(at, 6, "\\begin") == 0 ? 1 : tex.compare(at, 4, "\\end") == 0 ? -1 : 0;
        if (depth == 0 && tex.compare(at, equals.size(), equals) == 0) {
            forms.emplace_back();
            at += equals.size() - 1;
        } else {
            forms.back() += tex[at];
        }
    }
    return forms;
}

// What is written there, as functions; none where a form cannot be read.
std::vector<FunctionPtr> readForms(const Function& function, const std::string& tex) {
    std::vector<std::string> names;
    for (const Parameter& parameter : function.parameters)
        names.push_back(nameInTex(parameter));
    std::vector<FunctionPtr> forms;
    for (const std::string& form : formsOf(tex)) {
        const ParsedExpression parsed = parseExpression(form, names);
        if (!parsed.expression)
            return {};
        forms.push_back(makeFunction(*parsed.expression, "written", form));
    }
    return forms;
}

std::vector<double> pointsFor(const Function& function, const std::vector<double>& parameters,
                              bool hasCorners, std::mt19937_64& random) {
    std::uniform_real_distribution<double> anywhere(-9, 9);
    std::vector<double> points;
    for (int i = 0; i < 12; ++i)
        points.push_back(anywhere(random));
    for (const Break& at : function.breaks(parameters)) {
        points.insert(points.end(), {at.x - 0.01, at.x + 0.01});
        if (hasCorners)
            points.push_back(at.x);
    }
    return points;
}

class CatalogueTex : public testing::TestWithParam<FunctionPtr> {
protected:
    static void compare(Part part, const std::string& tex) {
        const Function& function = *GetParam();
        const std::vector<FunctionPtr> forms = readForms(function, tex);
        if (forms.empty() && unread().contains({function.id, part}))
            return;
        ASSERT_FALSE(forms.empty()) << "It cannot be read: " << tex;
        std::mt19937_64 random(5);
        for (const std::vector<double>& parameters : someParameters(function, random)) {
            const bool hasCorners =
                parameters == defaultParameters(function) && function.id != cornersBetweenDoubles;
            for (const double x : pointsFor(function, parameters, hasCorners, random)) {
                if (isBeyondThreshold(function, parameters, x))
                    continue;
                const Jet jet = function.formula->at(x, parameters);
                const double wanted = part == Part::Value ? jet.value : jet.slope;
                for (const FunctionPtr& form : forms) {
                    const double got = form->formula->at(x, parameters).value;
                    EXPECT_LE(std::fabs(got - wanted), 1e-13 * std::fmax(1, std::fabs(wanted)))
                        << form->name << " at " << x << " with "
                        << testing::PrintToString(parameters);
                }
            }
        }
    }
};

} // namespace

TEST_P(CatalogueTex, isItsFormula) {
    compare(Part::Value, GetParam()->tex);
}

TEST_P(CatalogueTex, isItsSlope) {
    compare(Part::Slope, GetParam()->gradientTex);
}

INSTANTIATE_TEST_SUITE_P(Catalogue, CatalogueTex, testing::ValuesIn(catalogue()),
                         [](const auto& instance) { return instance.param->id; });

TEST(CatalogueTexList, namesFunctionsOfTheCatalogue) {
    for (const auto& [part, reason] : unread())
        EXPECT_TRUE(findFunction(part.first)) << part.first << ": " << reason;
}

} // namespace activation
