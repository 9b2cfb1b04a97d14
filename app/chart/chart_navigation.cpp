// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chart_navigation.h"

#include "model/view_range.h"

#include <activation/catalogue.h>
#include <activation/formula.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace explorer {

namespace {

constexpr std::size_t fitPointCount = 801;
constexpr double fitMargin = 0.06;

QString zoomLabel() {
    return QCoreApplication::translate("ChartNavigation", "Zoom");
}

} // namespace

ChartNavigation::ChartNavigation(ExplorerDocument& document, const Figure& figure)
    : m_document(document)
    , m_figure(figure) {
}

void ChartNavigation::zoomAt(const QPointF& point, double factor, ZoomAxes axes) {
    // The newest ranges, which the figure may not show yet while events come faster than frames.
    const AxesState& present = m_document.state().axes;
    const QRectF& plot = m_figure.plot;
    const double along = (point.x() - plot.left()) / plot.width();
    const double up = (plot.bottom() - point.y()) / plot.height();
    const double x = present.x.low + along * (present.x.high - present.x.low);
    const double y = present.y.low + up * (present.y.high - present.y.low);
    m_document.edit(zoomLabel(), m_zoomBurst.gesture(m_document), [&](ExplorerState& state) {
        if (axes != ZoomAxes::OnlyY) {
            state.axes.x = zoomed(state.axes.x, x, factor);
        }
        if (axes != ZoomAxes::OnlyX) {
            state.axes.y = zoomed(state.axes.y, y, factor);
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
    const Range& x = m_axesAtStart.x;
    const Range& y = m_axesAtStart.y;
    const double dx = (m_dragStart.x() - point.x()) / m_figure.plot.width() * (x.high - x.low);
    const double dy = (point.y() - m_dragStart.y()) / m_figure.plot.height() * (y.high - y.low);
    m_document.edit(QCoreApplication::translate("ChartNavigation", "Move the view"), m_dragGesture,
                    [&](ExplorerState& state) {
                        state.axes.x = panned(x, dx);
                        state.axes.y = panned(y, dy);
                    });
}

void resetView(ExplorerDocument& document) {
    document.edit(QCoreApplication::translate("ChartNavigation", "Reset the view"), {},
                  [](ExplorerState& state) {
                      const AxesState start;
                      state.axes.x = start.x;
                      state.axes.y = start.y;
                  });
}

void fitHeight(ExplorerDocument& document) {
    const ExplorerState& state = document.state();
    const Range& range = state.axes.x;
    std::vector<double> x(fitPointCount);
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double part = static_cast<double>(i) / static_cast<double>(x.size() - 1);
        x[i] = range.low + part * (range.high - range.low);
    }
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto include = [&](const std::vector<double>& heights) {
        for (const double y : heights) {
            if (std::isfinite(y)) {
                low = std::min(low, y);
                high = std::max(high, y);
            }
        }
    };
    std::vector<double> value(x.size());
    std::vector<double> slope(x.size());
    for (const CurveState& curve : state.curves) {
        const activation::FunctionPtr function =
            activation::findFunction(curve.functionId.toStdString());
        if (!function) {
            continue;
        }
        function->formula->evaluate(x, curve.parameters, value, slope);
        if (curve.showsValue) {
            include(value);
        }
        if (curve.showsSlope) {
            include(slope);
        }
    }
    if (low > high) {
        return; // nothing to see
    }
    const double margin = high > low ? (high - low) * fitMargin : std::max(std::abs(low), 1.0) / 2;
    const Range fitted{low - margin, high + margin};
    if (isDrawable(fitted)) {
        document.edit(QCoreApplication::translate("ChartNavigation", "Fit the height"), {},
                      [&](ExplorerState& changed) { changed.axes.y = fitted; });
    }
}

} // namespace explorer
