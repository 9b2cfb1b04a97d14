// SPDX-License-Identifier: GPL-3.0-or-later
// The figure in words, for those who do not see it.
#pragma once

#include "model/state/explorer_state.h"

#include <activation/shape.h>

#include <QCoreApplication>
#include <QHash>

namespace explorer {

// Keeps the shapes from one description to the next and looks only at what has changed.
class FigureWords {
    Q_DECLARE_TR_FUNCTIONS(explorer::FigureWords)

public:
    // What there is, a sentence for each line that is shown, and what is laid over them.
    QString describe(const ExplorerState& state);
    // The sentences for the lines of one curve.
    QStringList describeCurve(const ExplorerState& state, const CurveState& curve);

private:
    struct Look {
        activation::FunctionPtr function;
        std::vector<double> parameters;
        Range range;
        activation::CurveShape shape;
    };

    QString describeLine(const ExplorerState& state, const CurveState& curve,
                         activation::Quantity quantity);

    QHash<quint64, Look> m_looks; // by key and quantity
};

} // namespace explorer
