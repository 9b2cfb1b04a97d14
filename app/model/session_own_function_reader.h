// SPDX-License-Identifier: GPL-3.0-or-later
// Reads own functions of a session, those that its curves draw or those that its ghosts do: their
// formulas, their names and the sliders of their parameters; they may call each other in any order.
#pragma once

#include "model/json_value.h"
#include "model/own_function_linking.h"

#include <QCoreApplication>

namespace explorer {

class SessionOwnFunctionReader {
    Q_DECLARE_TR_FUNCTIONS(explorer::SessionOwnFunctionReader)

public:
    // They are in the list `name` of the object, which `ownerPath` is the place of in its file.
    SessionOwnFunctionReader(const JsonValue& owner, const QString& ownerPath, QLatin1String name);

    // Puts them in place of the functions, or gives what is wrong. There may be `most`.
    QString read(OwnFunctions& functions, std::size_t most);

private:
    QString path(std::size_t index) const; // "own_functions[2]"
    const JsonValue& element(std::size_t index) const;
    QString readDefinition(std::size_t index);
    QString readParameters(std::size_t index, std::vector<OwnParameter>& parameters) const;
    QString problemOf(std::size_t index, const OwnFunctionReading& reading) const;
    QString unknownParameter(std::size_t index, const OwnFunction& function) const;

    const JsonValue& m_owner;
    QString m_ownerPath;
    QLatin1String m_name;
    std::vector<OwnDefinition> m_definitions;
};

} // namespace explorer
