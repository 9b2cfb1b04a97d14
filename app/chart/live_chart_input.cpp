// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keyboard do to the live chart.
#include "chart/chart_navigation.h"
#include "chart/chart_pins.h"
#include "chart/live_chart.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

constexpr double wheelStep = 120;     // what Qt reports for one notch
constexpr double zoomPerNotch = 0.85; // of the visible range
constexpr double keyboardPanPart = 0.1;
constexpr qreal probeStepPx = 4;
constexpr qreal dragDistancePx = 4;

} // namespace

void LiveChart::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    m_showsFocus = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                   reason == Qt::ShortcutFocusReason;
    viewport()->update();
}

void LiveChart::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    m_showsFocus = false;
    viewport()->update();
}

void LiveChart::wheelEvent(QWheelEvent* event) {
    if (m_figure.panels.isEmpty()) { // before the first frame
        return;
    }
    const QPoint turn = event->angleDelta();
    // Some platforms turn a wheel with Alt or Shift held into a sideways one.
    const double notches = (turn.y() != 0 ? turn.y() : turn.x()) / wheelStep;
    ZoomAxes axes = ZoomAxes::Both;
    if (event->modifiers() & Qt::ControlModifier) {
        axes = ZoomAxes::OnlyX;
    } else if (event->modifiers() & Qt::ShiftModifier) {
        axes = ZoomAxes::OnlyY;
    }
    m_navigation->zoomAt(event->position(), std::pow(zoomPerNotch, notches), axes);
    event->accept();
}

void LiveChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_figure.panels.isEmpty()) {
        return;
    }
    m_pressedAt = event->position();
    if (m_pins->press(event->position())) {
        viewport()->setCursor(Qt::SizeHorCursor);
    } else {
        m_navigation->startDrag(event->position());
    }
}

void LiveChart::mouseMoveEvent(QMouseEvent* event) {
    if (m_pins->isHeld()) {
        m_pins->dragTo(event->position());
    } else if (m_navigation->isDragging() && isDrag(event->position())) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        m_navigation->dragTo(event->position());
    }
    showProbeAt(event->position());
}

void LiveChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const bool isClick = m_navigation->isDragging() && m_pressedAt;
    m_navigation->endDrag();
    m_pins->release();
    viewport()->unsetCursor();
    showProbeAt(event->position());
    if (isClick && m_probe) {
        m_pins->click(*m_probe);
    }
    m_pressedAt.reset();
}

void LiveChart::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        m_navigation->endDrag();
        m_pressedAt.reset();
        m_pins->takeBackNewest();
        resetView(m_document);
    }
}

// The hand trembles: what stays near where it pressed is a click.
bool LiveChart::isDrag(const QPointF& point) {
    if (m_pressedAt && QLineF(*m_pressedAt, point).length() >= dragDistancePx) {
        m_pressedAt.reset();
    }
    return !m_pressedAt;
}

void LiveChart::leaveEvent(QEvent* event) {
    QChartView::leaveEvent(event);
    hideProbe();
}

void LiveChart::keyPressEvent(QKeyEvent* event) {
    if (m_figure.panels.isEmpty()) { // before the first frame
        QChartView::keyPressEvent(event);
        return;
    }
    const QPointF centre = m_probePoint.value_or(m_figure.panels.first().plot.center());
    const QRectF plot = m_figure.panelAt(centre).plot;
    const bool pans = event->modifiers() & Qt::ControlModifier;
    const bool takesPin = event->modifiers() & Qt::ShiftModifier;
    const auto pan = [&](qreal partX, qreal partY) {
        m_navigation->startDrag(plot.center());
        m_navigation->dragTo(plot.center() - QPointF(partX * plot.width(), partY * plot.height()));
        m_navigation->endDrag();
    };
    const auto moveProbe = [&](qreal dx, qreal dy) {
        // Keys cannot push the probe out of its plot.
        showProbeAt({std::clamp(centre.x() + dx, plot.left(), plot.right()),
                     std::clamp(centre.y() + dy, plot.top(), plot.bottom())});
    };
    const auto moveSideways = [&](qreal dx) {
        const auto pin = takesPin && m_probe ? m_pins->moveFrom(*m_probe, dx) : std::nullopt;
        pin ? showProbeAt(*pin) : moveProbe(dx, 0);
    };
    switch (event->key()) {
    case Qt::Key_Home:
        resetView(m_document);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_navigation->zoomAt(plot.center(), zoomPerNotch, ZoomAxes::Both);
        break;
    case Qt::Key_Minus:
        m_navigation->zoomAt(plot.center(), 1 / zoomPerNotch, ZoomAxes::Both);
        break;
    case Qt::Key_Left:
        pans ? pan(-keyboardPanPart, 0) : moveSideways(-probeStepPx);
        break;
    case Qt::Key_Right:
        pans ? pan(keyboardPanPart, 0) : moveSideways(probeStepPx);
        break;
    case Qt::Key_Up:
        pans ? pan(0, -keyboardPanPart) : moveProbe(0, -probeStepPx);
        break;
    case Qt::Key_Down:
        pans ? pan(0, keyboardPanPart) : moveProbe(0, probeStepPx);
        break;
    case Qt::Key_Space:
        emit playRequested();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_probe) {
            m_pins->toggleAt(*m_probe);
        }
        break;
    case Qt::Key_Escape:
        hideProbe();
        break;
    default:
        QChartView::keyPressEvent(event);
    }
}

} // namespace explorer
