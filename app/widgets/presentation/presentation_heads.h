// SPDX-License-Identifier: GPL-3.0-or-later
// The presented functions, each with its digit and its line; one that is hidden is struck out.
#pragma once

#include "model/state/explorer_state.h"
#include "style/figure_style.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace explorer {

class LineSwatch;

class PresentationHeads : public QWidget {
    Q_OBJECT

public:
    explicit PresentationHeads(const ExplorerState& state, QWidget* parent = nullptr);

    void showCurve(const ExplorerState& state, int curveKey, const FigureStyle& style);

private:
    struct Head {
        LineSwatch* swatch = nullptr;
        QLabel* label = nullptr;
    };

    QHash<int, Head> m_heads; // by the curve's key
};

// As large as the type of the widget that it stands in.
void fitSwatch(LineSwatch& swatch, const QWidget& place);

} // namespace explorer
