// SPDX-License-Identifier: GPL-3.0-or-later
// Pins points of the live chart under the hand: a click pins, a click on one removes it, a drag
// moves it along its curve; and under the keyboard, where the probe is.
#pragma once

#include "chart/probe.h"
#include "model/document/edit_burst.h"
#include "model/document/explorer_document.h"

#include <optional>

namespace explorer {

class ChartPins {
public:
    ChartPins(ExplorerDocument& document, const Figure& figure);

    // The pin that is drawn at the point.
    std::optional<PinnedPoint> pinAt(const QPointF& point) const;

    // Whether a press there is a pin's; it has the pointer then until the release.
    bool press(const QPointF& point);
    void dragTo(const QPointF& point);
    void release(); // where nothing was dragged the pin goes
    bool isHeld() const { return m_held.has_value(); }

    // Pins the probe's nearest curve where the probe is; a click far from it means something else.
    void click(const Probe& probe);
    void takeBackNewest(); // what the first click of a double click has pinned

    // Removes the pin on which the probe is, or pins its nearest curve there, however far.
    void toggleAt(const Probe& probe);
    // Moves the pin on which the probe is by that much and gives where it is then; nothing where
    // there is none.
    std::optional<QPointF> moveFrom(const Probe& probe, qreal dx);

private:
    std::optional<std::size_t> pinUnder(const Probe& probe) const;
    void pinNearest(const Probe& probe);
    // Its place in TeachingState::pins; the state may have lost what the figure still shows.
    std::optional<std::size_t> placeOf(const PinnedPoint& pin) const;
    void move(std::size_t place, double x, Gesture gesture);
    void remove(std::size_t place, Gesture gesture);

    ExplorerDocument& m_document;
    const Figure& m_figure;
    std::optional<PinnedPoint> m_held;
    qsizetype m_panel = 0; // in which the drag began
    QPointF m_pressedAt;
    Gesture m_dragGesture;
    bool m_hasMoved = false;
    std::optional<PinnedPoint> m_newest;
    Gesture m_newestGesture;
    EditBurst m_keyBurst;
};

} // namespace explorer
