// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chart_pins.h"

#include "figure/overlays/pin_annotations.h"
#include "model/state/teaching_edits.h"

#include <QCoreApplication>
#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace explorer {

namespace {

using activation::Quantity;

constexpr qreal leastGrabDistance = 9; // of the pointer from a pin; more where its dot is larger
constexpr qreal curveDistance = 12;    // of a click from the curve it is meant for
constexpr qreal dragDistance = 4;
constexpr qreal probeDistance = 3; // of the probe from a pin; less than a key moves either

qreal distance(const QPointF& one, const QPointF& other) {
    return QLineF(one, other).length();
}

QString text(const char* source) {
    return QCoreApplication::translate("ChartPins", source);
}

double readingOf(const Probe& probe, int curveKey, Quantity quantity) {
    const auto found =
        std::find_if(probe.readings.begin(), probe.readings.end(),
                     [curveKey](const ProbeReading& reading) { return reading.key == curveKey; });
    if (found == probe.readings.end()) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    return quantity == Quantity::Value ? found->value : found->slope;
}

// Whether the curve goes through where the probe's nearest one does: that one, and those that lie
// over it.
bool isAtNearest(const Probe& probe, const FigurePanel& panel, int curveKey) {
    const auto heightOf = [&](int key, Quantity quantity) {
        return panel.toPoint(probe.x, readingOf(probe, key, quantity)).y();
    };
    const qreal nearest = heightOf(probe.readings.at(probe.nearest).key, probe.nearestQuantity);
    return std::any_of(panel.curves.begin(), panel.curves.end(), [&](const FigureCurve& curve) {
        return curve.key == curveKey &&
               std::abs(heightOf(curve.key, curve.quantity) - nearest) <= probeDistance;
    });
}

} // namespace

ChartPins::ChartPins(ExplorerDocument& document, const Figure& figure)
    : m_document(document)
    , m_figure(figure) {
}

std::optional<PinnedPoint> ChartPins::pinAt(const QPointF& point) const {
    std::optional<PinnedPoint> nearest;
    qreal least = std::max(leastGrabDistance, pinDotRadius * m_figure.style.textSize);
    for (const FigurePin& pin : m_figure.pins) {
        if (distance(pin.point, point) <= least) {
            least = distance(pin.point, point);
            nearest = pin.pin;
        }
    }
    return nearest;
}

// By the state, which is ahead of the figure where keys come faster than frames.
std::optional<std::size_t> ChartPins::pinUnder(const Probe& probe) const {
    if (probe.nearest < 0) {
        return std::nullopt;
    }
    const FigurePanel& panel = m_figure.panels.at(probe.panel);
    const auto along = [&](double x) { return panel.toPoint(x, panel.y.range.low).x(); };
    const std::vector<PinnedPoint>& pins = m_document.state().teaching.pins;
    std::optional<std::size_t> nearest;
    qreal least = probeDistance;
    for (std::size_t i = 0; i < pins.size(); ++i) {
        const qreal away = std::abs(along(pins[i].x) - along(probe.x));
        if (away <= least && isAtNearest(probe, panel, pins[i].curveKey)) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

bool ChartPins::press(const QPointF& point) {
    m_newest.reset(); // a double click takes back what it began with, and nothing older
    m_held = pinAt(point);
    if (!m_held || !placeOf(*m_held)) {
        m_held.reset();
        return false;
    }
    const FigurePanel& panel = m_figure.panelAt(point);
    m_panel = std::distance(m_figure.panels.constData(), &panel);
    m_pressedAt = point;
    m_dragGesture = m_document.newGesture();
    m_hasMoved = false;
    return true;
}

void ChartPins::dragTo(const QPointF& point) {
    m_hasMoved = m_hasMoved || distance(point, m_pressedAt) >= dragDistance;
    const auto place = m_held ? placeOf(*m_held) : std::nullopt;
    if (!place || !m_hasMoved || m_panel >= m_figure.panels.size()) {
        return;
    }
    const FigurePanel& panel = m_figure.panels.at(m_panel);
    const qreal along = std::clamp(point.x(), panel.plot.left(), panel.plot.right());
    const double x = readableX(panel.toData({along, point.y()}).x(), panel);
    move(*place, x, m_dragGesture);
    m_held->x = x;
}

void ChartPins::release() {
    const auto place = m_held ? placeOf(*m_held) : std::nullopt;
    if (place && !m_hasMoved) {
        remove(*place, {});
    }
    m_held.reset();
}

void ChartPins::click(const Probe& probe) {
    if (probe.nearestDistance <= curveDistance) {
        pinNearest(probe);
    }
}

void ChartPins::pinNearest(const Probe& probe) {
    if (probe.nearest < 0) {
        return;
    }
    const PinnedPoint pin{probe.readings.at(probe.nearest).key, probe.x};
    const std::size_t before = m_document.state().teaching.pins.size();
    m_newestGesture = m_document.newGesture();
    m_document.edit(text(QT_TRANSLATE_NOOP("ChartPins", "Pin a point")), m_newestGesture,
                    [&](ExplorerState& state) { pinPoint(state, pin); });
    if (m_document.state().teaching.pins.size() > before) {
        m_newest = pin;
    }
}

// Not by undoing: that would stop what plays, and take back what has played since.
void ChartPins::takeBackNewest() {
    const std::vector<PinnedPoint>& pins = m_document.state().teaching.pins;
    if (m_newest && !pins.empty() && pins.back() == *m_newest) {
        remove(pins.size() - 1, m_newestGesture);
    }
    m_newest.reset();
}

void ChartPins::toggleAt(const Probe& probe) {
    if (const auto place = pinUnder(probe)) {
        remove(*place, {});
    } else {
        pinNearest(probe);
    }
}

std::optional<QPointF> ChartPins::moveFrom(const Probe& probe, qreal dx) {
    const auto place = pinUnder(probe);
    if (!place) {
        return std::nullopt;
    }
    const FigurePanel& panel = m_figure.panels.at(probe.panel);
    const QRectF& plot = panel.plot;
    const PinnedPoint pin = m_document.state().teaching.pins.at(*place);
    const qreal along = panel.toPoint(pin.x, panel.y.range.low).x() + dx;
    const QPointF wanted(std::clamp(along, plot.left(), plot.right()), plot.center().y());
    const double x = readableX(panel.toData(wanted).x(), panel);
    move(*place, x, m_keyBurst.gesture(m_document));

    const ExplorerState& state = m_document.state();
    const CurveState& curve = *state.curve(pin.curveKey);
    const CurveReading reading = readCurve(*functionOf(state, curve), curve.parameters, x);
    const bool isOnValue = probe.nearestQuantity == Quantity::Value;
    const QPointF there = panel.toPoint(x, isOnValue ? reading.value : reading.slope);
    const qreal height = std::isfinite(there.y()) ? there.y() : wanted.y();
    return QPointF(std::clamp(there.x(), plot.left(), plot.right()),
                   std::clamp(height, plot.top(), plot.bottom()));
}

std::optional<std::size_t> ChartPins::placeOf(const PinnedPoint& pin) const {
    const std::vector<PinnedPoint>& pins = m_document.state().teaching.pins;
    const auto found = std::find(pins.begin(), pins.end(), pin);
    return found == pins.end() ? std::nullopt
                               : std::optional(static_cast<std::size_t>(found - pins.begin()));
}

void ChartPins::move(std::size_t place, double x, Gesture gesture) {
    m_document.edit(text(QT_TRANSLATE_NOOP("ChartPins", "Move a pinned point")), gesture,
                    [&](ExplorerState& state) { movePin(state, place, x); });
}

void ChartPins::remove(std::size_t place, Gesture gesture) {
    m_document.edit(text(QT_TRANSLATE_NOOP("ChartPins", "Remove a pinned point")), gesture,
                    [&](ExplorerState& state) { removePin(state, place); });
}

} // namespace explorer
