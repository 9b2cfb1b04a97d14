// SPDX-License-Identifier: GPL-3.0-or-later
// A function that a person typed: its formula, its name, and the sliders of its parameters.
#pragma once

#include "model/functions/formula_reading.h"

#include <activation/function.h>

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace explorer {

// What a person chooses for a name in the formula that is no function: where its slider begins,
// ends and starts from.
struct CustomParameter {
    QString name;
    double defaultValue = 1;
    double low = -5;
    double high = 5;
    double step = 0.01;

    bool operator==(const CustomParameter&) const = default;
};

struct CustomDefinition {
    QString id;      // what curves call it: like a catalogue id, and none of them
    QString name;    // empty: the formula is the name
    QString formula; // as it was typed
    std::vector<CustomParameter> parameters; // in the formula's order

    bool operator==(const CustomDefinition&) const = default;
};

// What a formula may call: other custom functions, by names that are theirs alone.
struct CustomCallable {
    QString id;
    activation::NamedExpression expression;
};

// Where a formula calls another custom function, in characters.
struct CustomCall {
    QString id;
    qsizetype position = 0;
    qsizetype length = 0; // of the name
};

struct CustomFunctionReading;

// Compiled once, where it is made, together with what it calls; copies share that.
class CustomFunction {
    Q_DECLARE_TR_FUNCTIONS(explorer::CustomFunction)

public:
    // The parameters become those that the formula names, in its order, with the settings given
    // for them or the usual ones. A name or formula that is too long or makes no sense is refused.
    static CustomFunctionReading make(CustomDefinition definition,
                                      const std::vector<CustomCallable>& callable = {});

    const CustomDefinition& definition() const { return m_definition; }
    const QString& id() const { return m_definition.id; }
    const activation::FunctionPtr& function() const { return m_function; }
    const std::vector<CustomCall>& calls() const { return m_calls; }
    bool calls(const QString& id) const;

    // What is wrong with the settings as one sentence; empty where a slider can have them.
    static QString problemOf(const CustomParameter& parameter);

    // Whether both say the same and, where they call others, mean the same.
    bool operator==(const CustomFunction& other) const;

private:
    CustomFunction(CustomDefinition definition, activation::FunctionPtr function,
                   std::vector<CustomCall> calls);

    CustomDefinition m_definition;
    activation::FunctionPtr m_function;
    std::vector<CustomCall> m_calls; // in the order of the formula
};

// What came of making one; the formula says where it makes no sense.
struct CustomFunctionReading {
    std::optional<CustomFunction> function{};
    FormulaReading formula{};
    QString problem{}; // with what is not the formula
};

inline constexpr int mostCustomFunctions = 50; // in one figure
inline constexpr int longestOwnName = 100;     // characters
inline constexpr int mostSliderSteps = 1'000'000;

// Whether a custom function may have that id: small letters, digits and underscores, and nothing
// that means something in a formula already.
bool isCustomId(const QString& id);

// A parameter's name in its one spelling, as formulas have it: alpha for α, z2 for z_2. What is no
// name of a parameter stays as it is.
QString parameterNameOf(const QString& written);

} // namespace explorer
