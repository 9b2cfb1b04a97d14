// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keyboard do to the live chart.
#include "chart/chart_navigation.h"
#include "chart/live_chart.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

constexpr double wheelStep = 120;     // what Qt reports for one notch
constexpr double zoomPerNotch = 0.85; // of the visible range
constexpr double keyboardPanPart = 0.1;
constexpr qreal probeStepPx = 4;

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
    if (event->button() == Qt::LeftButton) {
        m_navigation->startDrag(event->position());
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
}

void LiveChart::mouseMoveEvent(QMouseEvent* event) {
    if (m_navigation->isDragging()) {
        m_navigation->dragTo(event->position());
    }
    showProbeAt(event->position());
}

void LiveChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        m_navigation->endDrag();
        viewport()->unsetCursor();
    }
}

void LiveChart::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        m_navigation->endDrag();
        resetView(m_document);
    }
}

void LiveChart::leaveEvent(QEvent* event) {
    QChartView::leaveEvent(event);
    hideProbe();
}

void LiveChart::keyPressEvent(QKeyEvent* event) {
    const QPointF centre = m_probePoint.value_or(m_figure.panels.first().plot.center());
    const QRectF plot = m_figure.panelAt(centre).plot;
    const bool pans = event->modifiers() & Qt::ControlModifier;
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
        pans ? pan(-keyboardPanPart, 0) : moveProbe(-probeStepPx, 0);
        break;
    case Qt::Key_Right:
        pans ? pan(keyboardPanPart, 0) : moveProbe(probeStepPx, 0);
        break;
    case Qt::Key_Up:
        pans ? pan(0, -keyboardPanPart) : moveProbe(0, -probeStepPx);
        break;
    case Qt::Key_Down:
        pans ? pan(0, keyboardPanPart) : moveProbe(0, probeStepPx);
        break;
    case Qt::Key_Escape:
        hideProbe();
        break;
    default:
        QChartView::keyPressEvent(event);
    }
}

} // namespace explorer
