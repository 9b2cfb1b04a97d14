// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the own functions of a session: their formulas, their names and the sliders of their
// parameters; they may call each other in any order.
#pragma once

#include "model/explorer_state.h"
#include "model/json_value.h"

#include <QCoreApplication>

namespace explorer {

class SessionOwnFunctionReader {
    Q_DECLARE_TR_FUNCTIONS(explorer::SessionOwnFunctionReader)

public:
    // `rootPath` is the session's own place in its file; empty where it is the file.
    SessionOwnFunctionReader(const JsonValue& root, const QString& rootPath);

    // Adds the functions to the state, or gives what is wrong; the state is of no use then.
    QString read(ExplorerState& state);

private:
    QString path(std::size_t index) const; // "own_functions[2]"
    const JsonValue& element(std::size_t index) const;
    QString readDefinition(std::size_t index);
    QString readParameters(std::size_t index, std::vector<OwnParameter>& parameters) const;
    QString problemOf(std::size_t index, const OwnFunctionReading& reading) const;
    QString unknownParameter(std::size_t index, const OwnFunction& function) const;

    const JsonValue& m_root;
    QString m_rootPath;
    std::vector<OwnDefinition> m_definitions;
};

} // namespace explorer
