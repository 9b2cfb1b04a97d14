// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chart_pins.h"

#include "model/teaching_edits.h"

#include <QCoreApplication>
#include <QLineF>

#include <algorithm>

namespace explorer {

namespace {

constexpr qreal grabDistance = 9;   // of the pointer from a pin
constexpr qreal curveDistance = 12; // of a click from the curve it is meant for
constexpr qreal dragDistance = 4;

qreal distance(const QPointF& one, const QPointF& other) {
    return QLineF(one, other).length();
}

QString text(const char* source) {
    return QCoreApplication::translate("ChartPins", source);
}

} // namespace

ChartPins::ChartPins(ExplorerDocument& document, const Figure& figure)
    : m_document(document)
    , m_figure(figure) {
}

std::optional<qsizetype> ChartPins::pinAt(const QPointF& point) const {
    std::optional<qsizetype> nearest;
    qreal least = grabDistance;
    for (const FigurePin& pin : m_figure.pins) {
        if (distance(pin.point, point) <= least) {
            least = distance(pin.point, point);
            nearest = pin.place;
        }
    }
    return nearest;
}

bool ChartPins::press(const QPointF& point) {
    m_held = pinAt(point);
    if (!m_held) {
        return false;
    }
    const FigurePanel& panel = m_figure.panelAt(point);
    m_panel = std::distance(m_figure.panels.constData(), &panel);
    m_pressedAt = point;
    m_gesture = m_document.newGesture();
    m_hasMoved = false;
    return true;
}

void ChartPins::dragTo(const QPointF& point) {
    m_hasMoved = m_hasMoved || distance(point, m_pressedAt) >= dragDistance;
    if (!m_held || !m_hasMoved || m_panel >= m_figure.panels.size()) {
        return;
    }
    const FigurePanel& panel = m_figure.panels.at(m_panel);
    const qreal along = std::clamp(point.x(), panel.plot.left(), panel.plot.right());
    const double x = readableX(panel.toData({along, point.y()}).x(), panel);
    m_document.edit(
        text(QT_TRANSLATE_NOOP("ChartPins", "Move a pinned point")), m_gesture,
        [&](ExplorerState& state) { movePin(state, static_cast<std::size_t>(*m_held), x); });
}

void ChartPins::release() {
    if (m_held && !m_hasMoved) {
        m_document.edit(
            text(QT_TRANSLATE_NOOP("ChartPins", "Remove a pinned point")), {},
            [&](ExplorerState& state) { removePin(state, static_cast<std::size_t>(*m_held)); });
    }
    m_held.reset();
}

void ChartPins::click(const Probe& probe) {
    m_newest.reset();
    if (probe.nearestDistance <= curveDistance) {
        pinNearest(probe);
    }
}

void ChartPins::pinNearest(const Probe& probe) {
    if (probe.nearest < 0) {
        return;
    }
    const PinnedPoint pin{probe.readings.at(probe.nearest).key, probe.x};
    m_document.edit(text(QT_TRANSLATE_NOOP("ChartPins", "Pin a point")), {},
                    [&](ExplorerState& state) { pinPoint(state, pin); });
    m_newest = pin;
}

void ChartPins::takeBackNewest() {
    const std::vector<PinnedPoint>& pins = m_document.state().teaching.pins;
    if (m_newest && !pins.empty() && pins.back() == *m_newest) {
        m_document.undoStack()->undo();
    }
    m_newest.reset();
}

} // namespace explorer
