// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chart_navigation.h"

#include "figure/layout/fitted_range.h"
#include "model/state/view_range.h"

#include <QCoreApplication>

namespace explorer {

namespace {

// The range that the height of the panel stands for.
Range& heightRange(AxesState& axes, const FigurePanel& panel) {
    return panel.quantity == activation::Quantity::Slope ? axes.slopeY : axes.y;
}

QString zoomLabel() {
    return QCoreApplication::translate("ChartNavigation", "Zoom");
}

} // namespace

ChartNavigation::ChartNavigation(ExplorerDocument& document, const Figure& figure)
    : m_document(document)
    , m_figure(figure) {
}

void ChartNavigation::zoomAt(const QPointF& point, double factor, ZoomAxes axes) {
    const FigurePanel& panel = m_figure.panelAt(point);
    // The newest ranges, which the figure may not show yet while events come faster than frames.
    AxesState present = m_document.state().axes;
    const Range& height = heightRange(present, panel);
    const QRectF& plot = panel.plot;
    const double along = (point.x() - plot.left()) / plot.width();
    const double up = (plot.bottom() - point.y()) / plot.height();
    const double x = present.x.low + along * (present.x.high - present.x.low);
    const double y = height.low + up * (height.high - height.low);
    m_document.edit(zoomLabel(), m_zoomBurst.gesture(m_document), [&](ExplorerState& state) {
        if (axes != ZoomAxes::OnlyY) {
            state.axes.x = zoomed(state.axes.x, x, factor);
        }
        if (axes != ZoomAxes::OnlyX) {
            Range& changed = heightRange(state.axes, panel);
            changed = zoomed(changed, y, factor);
        }
    });
}

void ChartNavigation::startDrag(const QPointF& point) {
    m_isDragging = true;
    m_dragStart = point;
    m_axesAtStart = m_document.state().axes;
    m_dragGesture = m_document.newGesture();
}

void ChartNavigation::dragTo(const QPointF& point) {
    // By the panel in which the drag began: the view may not be as it was, but its panels are.
    const FigurePanel& panel = m_figure.panelAt(m_dragStart);
    AxesState wanted = m_axesAtStart;
    Range& height = heightRange(wanted, panel);
    const double dx = (m_dragStart.x() - point.x()) / panel.plot.width();
    const double dy = (point.y() - m_dragStart.y()) / panel.plot.height();
    wanted.x = panned(wanted.x, dx * (wanted.x.high - wanted.x.low));
    height = panned(height, dy * (height.high - height.low));
    m_document.edit(QCoreApplication::translate("ChartNavigation", "Move the view"), m_dragGesture,
                    [&](ExplorerState& state) {
                        state.axes.x = wanted.x;
                        state.axes.y = wanted.y;
                        state.axes.slopeY = wanted.slopeY;
                    });
}

void resetView(ExplorerDocument& document) {
    document.edit(QCoreApplication::translate("ChartNavigation", "Reset the view"), {},
                  [](ExplorerState& state) {
                      const AxesState start;
                      state.axes.x = start.x;
                      state.axes.y = start.y;
                      state.axes.slopeY = start.slopeY;
                  });
}

void fitHeight(ExplorerDocument& document) {
    document.edit(QCoreApplication::translate("ChartNavigation", "Fit the height"), {},
                  fitVerticalRanges);
}

} // namespace explorer
