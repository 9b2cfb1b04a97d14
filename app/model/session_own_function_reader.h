// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one own function of a session: its formula, its name and the sliders of its parameters.
#pragma once

#include "model/explorer_state.h"
#include "model/json_value.h"

#include <QCoreApplication>

namespace explorer {

class SessionOwnFunctionReader {
    Q_DECLARE_TR_FUNCTIONS(explorer::SessionOwnFunctionReader)

public:
    // `path` is the function's place in the file: "own_functions[2]".
    SessionOwnFunctionReader(const JsonValue& function, const QString& path);

    // Adds the function to the state, or gives what is wrong; the state is of no use then.
    QString read(ExplorerState& state) const;

private:
    QString readParameters(std::vector<OwnParameter>& parameters) const;

    const JsonValue& m_function;
    QString m_path;
};

} // namespace explorer
