// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/live_chart.h"

#include "chart/accessible_chart.h"
#include "chart/chart_navigation.h"
#include "chart/chart_pins.h"
#include "chart/curve_series.h"
#include "chart/figure_layer_item.h"
#include "chart/ghost_layer_item.h"
#include "chart/probe_item.h"
#include "chart/probe_words.h"
#include "figure/painting/curve_painter.h"
#include "figure/painting/figure_painter.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>

namespace explorer {

namespace {

constexpr int focusWidth = 2;
constexpr int tellMs = 300; // while a hand moves, nobody can listen to every place on the way

quint64 seriesKey(const FigureCurve& curve) {
    return static_cast<quint64>(curve.key) * 2 +
           (curve.quantity == activation::Quantity::Slope ? 1 : 0);
}

// With more lines than these, fine joints would cost a slow machine the display's rate.
constexpr qsizetype mostSmoothLines = 16;

void paintGround(QPainter& painter, const Figure& figure) {
    paintGrid(painter, figure);
    paintZones(painter, figure);
}

void paintBack(QPainter& painter, const Figure& figure) {
    paintBands(painter, figure);
    paintAxes(painter, figure);
}

void paintFront(QPainter& painter, const Figure& figure) {
    paintMarks(painter, figure);
    paintLegend(painter, figure); // where the style has one; the window has a live one
}

} // namespace

LiveChart::LiveChart(ExplorerDocument& document, QWidget* parent)
    : QChartView(parent)
    , m_document(document)
    , m_style(screenStyle(false, {}))
    , m_xAxis(new QValueAxis(this))
    , m_yAxis(new QValueAxis(this))
    , m_navigation(std::make_unique<ChartNavigation>(document, m_figure))
    , m_pins(std::make_unique<ChartPins>(document, m_figure)) {
    QChart* drawing = chart();
    drawing->legend()->hide();
    drawing->setBackgroundVisible(false);
    drawing->setMargins({});
    drawing->layout()->setContentsMargins(0, 0, 0, 0);
    drawing->addAxis(m_xAxis, Qt::AlignBottom);
    drawing->addAxis(m_yAxis, Qt::AlignLeft);
    m_xAxis->setVisible(false);
    m_yAxis->setVisible(false);

    m_groundLayer = new FigureLayerItem(m_figure, paintGround, drawing);
    m_groundLayer->setZValue(-3);
    m_ghostLayer = new GhostLayerItem(m_figure, drawing);
    m_ghostLayer->setZValue(-2);
    m_backLayer = new FigureLayerItem(m_figure, paintBack, drawing);
    m_backLayer->setZValue(-1);
    m_markLayer = new FigureLayerItem(m_figure, paintFront, drawing);
    m_markLayer->setZValue(100);
    m_probeItem = new ProbeItem(m_figure, drawing);
    m_probeItem->setZValue(101);

    setRenderHint(QPainter::Antialiasing);
    setInteractive(false); // the items' own hover handling costs milliseconds a move
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    makeChartsAccessible();
    setAccessibleName(tr("Chart"));

    m_refreshTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, &LiveChart::refresh);
    connect(&document, &ExplorerDocument::changed, this, &LiveChart::markStale);
    m_tellTimer.setSingleShot(true);
    m_tellTimer.setInterval(tellMs);
    connect(&m_tellTimer, &QTimer::timeout, this, &LiveChart::wordsChanged);
    connect(this, &LiveChart::wordsChanged, this, [this] { announceChart(*this); });
    connect(&m_inquiry, &WindowInquiry::found, this, &LiveChart::markStale);
    connect(&m_wordsInquiry, &WindowInquiry::found, this, &LiveChart::wordsChanged);
    connect(&document, &ExplorerDocument::changed, &m_wordsInquiry, &WindowInquiry::stopSeeking);
}

LiveChart::~LiveChart() {
    m_series.clear(); // before the chart goes
}

void LiveChart::setFigureStyle(const FigureStyle& style) {
    m_style = style;
    setBackgroundBrush(style.paper);
    markStale();
}

void LiveChart::markStale() {
    m_isStale = true;
    // However fast the events come, the series follow once for each painted frame.
    if (!m_awaitsPaint && !m_isSuspended && isVisible() && !m_refreshTimer.isActive()) {
        m_refreshTimer.start(0);
    }
}

void LiveChart::setSuspended(bool isSuspended) {
    m_isSuspended = isSuspended;
    if (isSuspended) {
        m_refreshTimer.stop();
    } else if (m_isStale) {
        markStale();
    }
}

void LiveChart::refresh() {
    m_isStale = false;
    m_refreshTimer.stop();
    const QSizeF size = viewport()->size();
    if (size.isEmpty()) {
        return;
    }
    m_figure = m_composer.compose(m_document.state(), size, m_style, m_inquiry);
    m_awaitsPaint = isVisible();
    chart()->setPlotArea(QRectF(QPointF(0, 0), size));
    m_xAxis->setRange(0, size.width());
    m_yAxis->setRange(0, size.height());
    updateSeries();
    m_groundLayer->figureChanged();
    m_ghostLayer->followGhosts();
    m_backLayer->figureChanged();
    m_markLayer->figureChanged();
    updateProbe();
    viewport()->update();
    emit refreshed();
}

void LiveChart::updateSeries() {
    QSet<quint64> gone(m_series.keyBegin(), m_series.keyEnd());
    qsizetype lines = 0;
    for (const FigurePanel& panel : std::as_const(m_figure.panels)) {
        lines += panel.curves.size();
    }
    const Joints joints = lines <= mostSmoothLines ? Joints::Smooth : Joints::Fast;
    for (const FigurePanel& panel : std::as_const(m_figure.panels)) {
        for (const FigureCurve& curve : panel.curves) {
            const quint64 key = seriesKey(curve);
            gone.remove(key);
            std::shared_ptr<CurveSeries>& series = m_series[key];
            if (!series) {
                series = std::make_shared<CurveSeries>(*chart(), *m_xAxis, *m_yAxis);
            }
            series->show(curve, panel, m_figure.size.height(), joints);
        }
    }
    for (const quint64 key : std::as_const(gone)) {
        m_series.remove(key);
    }
}

void LiveChart::showProbeAt(const QPointF& point) {
    m_probePoint = point;
    updateProbe();
}

void LiveChart::hideProbe() {
    m_probePoint.reset();
    updateProbe();
}

void LiveChart::updateProbe() {
    m_probe = m_probePoint ? readProbe(m_document.state(), m_figure, *m_probePoint) : std::nullopt;
    m_probeItem->show(m_probe);
    m_tellTimer.start(); // anew with every change
}

void LiveChart::showProbeAtX(double x) {
    if (m_figure.panels.isEmpty()) { // before the first frame
        return;
    }
    const FigurePanel& panel = m_figure.panelAt(m_probePoint.value_or(QPointF()));
    const QPointF point = panel.toPoint(x, 0);
    showProbeAt({std::clamp(point.x(), panel.plot.left(), panel.plot.right()),
                 m_probePoint.value_or(panel.plot.center()).y()});
}

QString LiveChart::words() const {
    const QString figure = FigureWords(m_wordsInquiry).describe(m_document.state());
    return m_probe ? probeSentence(*m_probe, m_figure) + QLatin1Char('\n') + figure : figure;
}

void LiveChart::paintEvent(QPaintEvent* event) {
    QChartView::paintEvent(event);
    if (m_showsFocus) {
        QPainter painter(viewport());
        painter.setPen(QPen(palette().color(QPalette::Highlight), focusWidth));
        const qreal inset = focusWidth / 2.0;
        painter.drawRect(QRectF(viewport()->rect()).adjusted(inset, inset, -inset, -inset));
    }
    if (m_awaitsPaint) {
        m_awaitsPaint = false;
        if (m_isStale && !m_isSuspended) {
            m_refreshTimer.start(0);
        }
        emit painted();
    }
}

void LiveChart::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    if (m_isSuspended) {
        markStale();
    } else {
        refresh();
    }
}

void LiveChart::showEvent(QShowEvent* event) {
    QChartView::showEvent(event);
    refresh();
}

} // namespace explorer
