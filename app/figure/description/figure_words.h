// SPDX-License-Identifier: GPL-3.0-or-later
// The figure in words, for those who do not see it.
#pragma once

#include "figure/inquiry.h"
#include "model/state/explorer_state.h"

#include <QCoreApplication>

namespace explorer {

// Asks for shapes. What is still sought or was given up has a sentence that says so.
class FigureWords {
    Q_DECLARE_TR_FUNCTIONS(explorer::FigureWords)

public:
    // The inquiry has to outlive it.
    explicit FigureWords(Inquiry& inquiry)
        : m_inquiry(inquiry) {}

    // What there is, a sentence for each line that is shown, and what is laid over them; in a round
    // of its own.
    QString describe(const ExplorerState& state);
    // The sentences for the lines of one curve, in the caller's round.
    QStringList describeCurve(const ExplorerState& state, const CurveState& curve);

private:
    QString describeLine(const ExplorerState& state, const CurveState& curve,
                         activation::Quantity quantity);

    Inquiry& m_inquiry;
};

// The same for paper, the same on every machine. Nobody waits any longer once `stop` says so.
QString figureWords(const ExplorerState& state, const activation::StopTest& stop = {});

} // namespace explorer
