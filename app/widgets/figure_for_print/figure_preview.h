// SPDX-License-Identifier: GPL-3.0-or-later
// The figure on its sheet as it will come out, as everybody or as some people see it; its words and
// axes can be changed in it.
#pragma once

#include "chart/window_inquiry.h"
#include "figure/figure.h"
#include "model/document/explorer_document.h"
#include "style/color_vision.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace explorer {

class FigurePreview : public QWidget {
    Q_OBJECT

public:
    explicit FigurePreview(ExplorerDocument& document, QWidget* parent = nullptr);

    void setVision(std::optional<ColorVision> vision); // none: as it is
    void setTransparent(bool isTransparent);

    const Figure& figure() const { return m_figure; }
    const QImage& picture() const { return m_picture; }

    QSize sizeHint() const override { return {640, 460}; }
    QSize minimumSizeHint() const override { return {320, 240}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void redraw();
    QRectF sheet() const; // where the figure lies in the widget

    ExplorerDocument& m_document;
    WindowInquiry m_inquiry;
    Figure m_figure;
    QImage m_picture;
    std::optional<ColorVision> m_vision;
    bool m_isTransparent = false;
    QTimer m_timer; // dragging a field does not draw for each value
};

} // namespace explorer
