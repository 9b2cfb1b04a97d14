// SPDX-License-Identifier: GPL-3.0-or-later
// Redraws 24 curves in QCustomPlot, as redraw_benchmarks does it in our chart.
#include "measurement.h"

#include <QApplication>
#include <qcustomplot.h>

#include <cmath>

namespace {

using benchmarks::Clock;
using benchmarks::Options;

constexpr int curveCount = 12; // each with its gradient
constexpr int pointCount = 500;
constexpr int warmUpFrames = 5;
constexpr int measuredFrames = 100;

class Plot {
public:
    Plot() {
        m_plot.resize(1200, 800);
        m_plot.setAntialiasedElements(QCP::aeAll);
        m_plot.legend->setVisible(true);
        m_plot.xAxis->setRange(-6, 6);
        m_plot.yAxis->setRange(-1.2, 6);
        for (int i = 0; i < 2 * curveCount; ++i) {
            QCPGraph* const graph = m_plot.addGraph();
            graph->setPen(QPen(QColor::fromHsv(i * 14, 200, 180), 2,
                               i % 2 == 0 ? Qt::SolidLine : Qt::DashLine));
            graph->setAntialiased(true);
        }
        for (int i = 0; i < curveCount; ++i) {
            change(i, 0.2 + 0.03 * i);
        }
        m_plot.show();
        QCoreApplication::processEvents();
    }

    void run(const char* name, int changing, const Options& options) {
        if (!options.wants(name)) {
            return;
        }
        std::vector<double> times;
        const int frames = options.rounds(measuredFrames);
        for (int frame = -warmUpFrames; frame < frames; ++frame) {
            const auto start = Clock::now();
            for (int i = 0; i < changing; ++i) {
                change(i, 0.2 + 0.01 * (frame % 100) + 0.03 * i);
            }
            m_plot.replot(QCustomPlot::rpImmediateRefresh);
            if (frame >= 0) {
                times.push_back(benchmarks::millisecondsSince(start));
            }
        }
        std::printf("%s median %.2f ms p95 %.2f ms\n", name, benchmarks::median(times),
                    benchmarks::quantile(times, 0.95));
        std::fflush(stdout);
    }

private:
    void change(int curve, double beta) {
        QVector<double> x(pointCount);
        QVector<double> value(pointCount);
        QVector<double> slope(pointCount);
        for (int i = 0; i < pointCount; ++i) {
            x[i] = -6 + 12.0 * i / (pointCount - 1);
            const double gate = 1 / (1 + std::exp(-beta * x[i]));
            value[i] = x[i] * gate;
            slope[i] = gate + beta * x[i] * gate * (1 - gate);
        }
        m_plot.graph(2 * curve)->setData(x, value, true);
        m_plot.graph(2 * curve + 1)->setData(x, slope, true);
    }

    QCustomPlot m_plot;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const Options options(argc, argv);
    Plot plot;
    plot.run("peer/qcustomplot/24-all", curveCount, options);
    plot.run("peer/qcustomplot/24-one", 1, options);
}
