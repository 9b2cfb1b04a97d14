// SPDX-License-Identifier: GPL-3.0-or-later
// Reads custom functions of a session, those that its curves draw or those that its ghosts do:
// their formulas, their names and the sliders of their parameters; they may call each other in any
// order.
#pragma once

#include "model/functions/function_set.h"
#include "model/storage/json_value.h"

#include <QCoreApplication>

namespace explorer {

class SessionCustomFunctionReader {
    Q_DECLARE_TR_FUNCTIONS(explorer::SessionCustomFunctionReader)

public:
    // They are in the list `name` of the object, which `ownerPath` is the place of in its file.
    SessionCustomFunctionReader(const JsonValue& owner, const QString& ownerPath,
                                QLatin1String name);

    // Puts them in place of the functions, or gives what is wrong. There may be `most`.
    QString read(CustomFunctions& functions, std::size_t most);

private:
    QString path(std::size_t index) const; // "own_functions[2]"
    const JsonValue& element(std::size_t index) const;
    QString readDefinition(std::size_t index);
    QString readParameters(std::size_t index, std::vector<CustomParameter>& parameters) const;
    QString problemOf(std::size_t index, const CustomFunctionReading& reading) const;
    QString unknownParameter(std::size_t index, const CustomFunction& function) const;

    const JsonValue& m_owner;
    QString m_ownerPath;
    QLatin1String m_name;
    std::vector<CustomDefinition> m_definitions;
};

} // namespace explorer
