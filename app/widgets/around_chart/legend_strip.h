// SPDX-License-Identifier: GPL-3.0-or-later
// The window's legend: every ticked function's curve and gradient, shown or hidden by a click.
#pragma once

#include "model/document/explorer_document.h"
#include "style/figure_style.h"

#include <QHash>
#include <QWidget>

namespace explorer {

class FlowLayout;
class LegendButton;

class LegendStrip : public QWidget {
    Q_OBJECT

public:
    explicit LegendStrip(ExplorerDocument& document, QWidget* parent = nullptr);

    void setFigureStyle(const FigureStyle& style);

private:
    struct Entry {
        LegendButton* value;
        LegendButton* slope;
    };

    void follow(const StateChange& change);
    void followList();
    void showCurve(const CurveState& curve);
    LegendButton* makeButton(int curveKey, bool CurveState::*member);

    ExplorerDocument& m_document;
    FigureStyle m_style;
    FlowLayout* m_layout;
    QHash<int, Entry> m_entries;
};

} // namespace explorer
