// SPDX-License-Identifier: GPL-3.0-or-later
// The live view of the document's figure on Qt Charts. Qt Charts draws the curves, in pixels of the
// figure, so that no zoom is too deep for it and a figure may have several panels; axes, grid and
// text are the figure painter's own.
#pragma once

#include "chart/probe.h"
#include "chart/window_inquiry.h"
#include "figure/description/figure_words.h"
#include "figure/figure_composer.h"
#include "model/document/explorer_document.h"

#include <QChartView>
#include <QHash>
#include <QTimer>

#include <memory>
#include <optional>

class QValueAxis;

namespace explorer {

class ChartNavigation;
class ChartPins;
class CurveSeries;
class FigureLayerItem;
class GhostLayerItem;
class ProbeItem;

class LiveChart : public QChartView {
    Q_OBJECT

public:
    explicit LiveChart(ExplorerDocument& document, QWidget* parent = nullptr);
    ~LiveChart() override;

    void setFigureStyle(const FigureStyle& style);

    // What is on the screen, or will be with the next frame.
    const Figure& figure() const { return m_figure; }

    // The probe stands at the pointer, or where the keyboard moved it; none outside the plot.
    void showProbeAt(const QPointF& point);
    void hideProbe();
    const std::optional<Probe>& probe() const { return m_probe; }
    void showProbeAtX(double x); // in data units; at the nearest end outside of the plot

    // What it shows and what the probe reads, for those who do not see it.
    QString words() const;

    // While nobody sees it, it does not follow the document; then it does so at once.
    void setSuspended(bool isSuspended);

    // Brings the series up to the document now instead of with the next frame.
    void refresh();

    QSize sizeHint() const override { return {900, 640}; }
    QSize minimumSizeHint() const override { return {280, 220}; }

signals:
    void refreshed();
    void wordsChanged();  // some time after the last of several changes in a row
    void playRequested(); // by the space bar
    void painted();       // a frame that holds the newest refresh is in the window

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void markStale();
    void updateSeries();
    void updateProbe();
    bool isDrag(const QPointF& point);

    ExplorerDocument& m_document;
    FigureStyle m_style;
    FigureComposer m_composer;
    Figure m_figure;
    WindowInquiry m_inquiry;              // for what is laid over the curves
    mutable WindowInquiry m_wordsInquiry; // what it has found the next words need not look for

    QValueAxis* m_xAxis; // in pixels of the figure, never shown
    QValueAxis* m_yAxis;
    QHash<quint64, std::shared_ptr<CurveSeries>> m_series;
    FigureLayerItem* m_groundLayer;
    GhostLayerItem* m_ghostLayer;
    FigureLayerItem* m_backLayer;
    FigureLayerItem* m_markLayer;
    ProbeItem* m_probeItem;
    std::unique_ptr<ChartNavigation> m_navigation;
    std::unique_ptr<ChartPins> m_pins;
    std::optional<QPointF> m_pressedAt; // until the press has become a drag

    std::optional<QPointF> m_probePoint;
    std::optional<Probe> m_probe;
    QTimer m_refreshTimer;
    QTimer m_tellTimer;
    bool m_isStale = true;
    bool m_awaitsPaint = false;
    bool m_isSuspended = false;
    bool m_showsFocus = false; // where the keyboard led here
};

} // namespace explorer
