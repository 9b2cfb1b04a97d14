// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one curve of a session: its function, its parameters and how it is shown.
#pragma once

#include "model/state/explorer_state.h"
#include "model/storage/json_value.h"

#include <QCoreApplication>

namespace activation {
struct Function;
}

namespace explorer {

class SessionCurveReader {
    Q_DECLARE_TR_FUNCTIONS(explorer::SessionCurveReader)

public:
    // `path` is the curve's place in the file: "curves[2]".
    SessionCurveReader(const JsonValue& curve, const QString& path);

    // Adds the curve to the state, or gives what is wrong; the state is of no use then.
    QString read(ExplorerState& state) const;
    // The same as a curve that was frozen, with its function where the state has that.
    QString readGhost(ExplorerState& state) const;

private:
    // Its function's id stands in that field.
    QString readAs(QLatin1String idName, ExplorerState& state) const;
    QString readFrozen(ExplorerState& alone) const;
    QString readParameters(const activation::Function& function,
                           std::vector<double>& parameters) const;

    const JsonValue& m_curve;
    QString m_path;
};

} // namespace explorer
