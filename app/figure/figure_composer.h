// SPDX-License-Identifier: GPL-3.0-or-later
// Makes figures from states, for the window and for paper alike.
#pragma once

#include "figure/figure.h"
#include "figure/inquiry.h"

#include <QHash>

namespace explorer {

// Keeps the sampled curves from one call to the next and samples only those whose function,
// parameters or view have changed: the window composes a figure for each frame.
class FigureComposer {
public:
    // What takes long is asked of the inquiry, in a round of its own.
    Figure compose(const ExplorerState& state, const QSizeF& size, const FigureStyle& style,
                   Inquiry& inquiry);

private:
    struct Sampled {
        activation::FunctionPtr function;
        std::vector<double> parameters;
        activation::View view;
        double tolerance = 0;
        std::vector<activation::Piece> pieces;
        std::vector<activation::SamplePoint> band;
        quint64 revision = 0;
    };

    void sampleCurves(Figure& figure, const ExplorerState& state);
    const Sampled& sampled(const CurveState& curve, const activation::FunctionPtr& function,
                           activation::Quantity quantity, const activation::View& view,
                           double tolerance);
    void addLegends(Figure& figure, const ExplorerState& state);
    void forgetRemoved(const ExplorerState& state);

    QHash<quint64, Sampled> m_sampled; // by key and quantity
    quint64 m_revision = 0;
};

// The same once, for an export. Nobody waits any longer once `stop` says so.
Figure composeFigure(const ExplorerState& state, const QSizeF& size, const FigureStyle& style,
                     const activation::StopTest& stop = {});

} // namespace explorer
