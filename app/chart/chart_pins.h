// SPDX-License-Identifier: GPL-3.0-or-later
// Pins points of the live chart under the hand: a click pins, a click on one removes it, a drag
// moves it along its curve.
#pragma once

#include "chart/probe.h"
#include "model/explorer_document.h"

#include <optional>

namespace explorer {

class ChartPins {
public:
    ChartPins(ExplorerDocument& document, const Figure& figure);

    // The pin at the point, by its place in TeachingState::pins.
    std::optional<qsizetype> pinAt(const QPointF& point) const;

    // Whether a press there is a pin's; it has the pointer then until the release.
    bool press(const QPointF& point);
    void dragTo(const QPointF& point);
    void release(); // where nothing was dragged the pin goes
    bool isHeld() const { return m_held.has_value(); }

    // Pins the probe's nearest curve where the probe is; a click far from it means something else.
    void click(const Probe& probe);
    void pinNearest(const Probe& probe); // however far
    void takeBackNewest();               // what the first click of a double click has pinned

private:
    ExplorerDocument& m_document;
    const Figure& m_figure;
    std::optional<qsizetype> m_held;
    qsizetype m_panel = 0; // in which the drag began
    QPointF m_pressedAt;
    Gesture m_gesture;
    bool m_hasMoved = false;
    std::optional<PinnedPoint> m_newest;
};

} // namespace explorer
