// SPDX-License-Identifier: GPL-3.0-or-later
// Moves the visible range: zooming at a place, dragging, back to the start. Every move is an edit
// of the document, so undo brings the view back as it brings back everything else.
#pragma once

#include "figure/figure.h"
#include "model/document/edit_burst.h"
#include "model/document/explorer_document.h"

#include <QPointF>

namespace explorer {

enum class ZoomAxes { Both, OnlyX, OnlyY };

class ChartNavigation {
public:
    ChartNavigation(ExplorerDocument& document, const Figure& figure);

    // A factor below 1 shows less. Zooms in quick succession are one undo step.
    void zoomAt(const QPointF& point, double factor, ZoomAxes axes);

    void startDrag(const QPointF& point);
    void dragTo(const QPointF& point);
    void endDrag() { m_isDragging = false; }
    bool isDragging() const { return m_isDragging; }

private:
    ExplorerDocument& m_document;
    const Figure& m_figure;
    EditBurst m_zoomBurst;
    Gesture m_dragGesture;
    QPointF m_dragStart;
    AxesState m_axesAtStart;
    bool m_isDragging = false;
};

// The view a new figure starts with.
void resetView(ExplorerDocument& document);
// The y range in which every visible curve is seen whole, over the present x range.
void fitHeight(ExplorerDocument& document);

} // namespace explorer
