// SPDX-License-Identifier: GPL-3.0-or-later
// From a slider's new value in the document to the painted frame, and where that time goes.
#include "chart/live_chart.h"
#include "measurement.h"
#include "model/document/slider_play.h"
#include "model/state/teaching_edits.h"

#include <QApplication>

namespace {

using namespace explorer;
using benchmarks::Clock;
using benchmarks::Options;

constexpr int warmUpFrames = 30;
constexpr int measuredFrames = 300;
constexpr QSize chartSize(1200, 800);
// Twelve curves and their gradients, every one with a parameter that changes its shape.
const QStringList functionIds{QStringLiteral("swish"),      QStringLiteral("elu"),
                              QStringLiteral("leaky_relu"), QStringLiteral("prelu"),
                              QStringLiteral("softmax"),    QStringLiteral("softplus")};
constexpr int curvesPerFunction = 2;

class RedrawBenchmark {
public:
    RedrawBenchmark() {
        m_document.edit(QStringLiteral("Twelve curves"), {}, [](ExplorerState& state) {
            state.curves.clear();
            for (int copy = 0; copy < curvesPerFunction; ++copy) {
                for (const QString& id : functionIds) {
                    addCurve(state, id);
                }
            }
            for (CurveState& curve : state.curves) {
                curve.showsSlope = true;
            }
        });
        m_chart.resize(chartSize);
        QObject::connect(&m_chart, &LiveChart::refreshed, &m_chart,
                         [this] { m_refreshedAt = Clock::now(); });
        QObject::connect(&m_chart, &LiveChart::painted, &m_chart, [this] { m_isPainted = true; });
        m_chart.show();
        waitForPaint();
    }

    bool hasAllCurves() const { return m_chart.figure().panels.first().curves.size() == 24; }

    void run(const std::string& name, std::size_t changingCurves, const Options& options) {
        if (!options.wants(name)) {
            return;
        }
        std::vector<double> whole;
        std::vector<double> untilRefreshed;
        std::vector<double> untilPainted;
        const Gesture gesture = m_document.newGesture();
        const int frames = options.rounds(measuredFrames);
        for (int frame = -options.rounds(warmUpFrames); frame < frames; ++frame) {
            const auto start = Clock::now();
            change(changingCurves, gesture);
            waitForPaint();
            if (frame >= 0) {
                whole.push_back(benchmarks::millisecondsSince(start));
                const std::chrono::duration<double, std::milli> refreshing = m_refreshedAt - start;
                untilRefreshed.push_back(refreshing.count());
                untilPainted.push_back(whole.back() - refreshing.count());
            }
        }
        std::printf("%s median %.2f ms p95 %.2f ms (compose and replace %.2f ms, paint %.2f ms)\n",
                    name.c_str(), benchmarks::median(whole), benchmarks::quantile(whole, 0.95),
                    benchmarks::median(untilRefreshed), benchmarks::median(untilPainted));
        std::fflush(stdout);
    }

    // Two sliders that run by themselves, at a clock of 60 frames a second.
    void runPlay(const std::string& name, const Options& options) {
        if (!options.wants(name)) {
            return;
        }
        SliderPlay play(m_document);
        double now = 0;
        play.setClock([&] { return now; });
        play.setFrameRate(1); // its own timer would add frames of its own
        for (const std::size_t i : {std::size_t(0), std::size_t(1)}) {
            play.setPace({m_document.state().curves.at(i).key, 0}, {PlayMode::BackAndForth, 4});
            play.play({m_document.state().curves.at(i).key, 0});
        }
        std::vector<double> whole;
        const int frames = options.rounds(measuredFrames);
        for (int frame = -options.rounds(warmUpFrames); frame < frames; ++frame) {
            const auto start = Clock::now();
            now += 1.0 / 60;
            play.advance();
            waitForPaint();
            if (frame >= 0) {
                whole.push_back(benchmarks::millisecondsSince(start));
            }
        }
        std::printf("%s median %.2f ms p95 %.2f ms\n", name.c_str(), benchmarks::median(whole),
                    benchmarks::quantile(whole, 0.95));
        std::fflush(stdout);
    }

    // The same with what a teacher lays over it.
    void teach() {
        m_document.edit(QStringLiteral("Teach"), {}, [](ExplorerState& state) {
            freezeCurves(state);
            for (const std::size_t i : {std::size_t(0), std::size_t(1)}) {
                pinPoint(state, {state.curves.at(i).key, 1});
            }
            state.teaching.showsZones = true;
        });
        waitForPaint();
    }

private:
    // Back and forth in steps of a slider, so that no frame repeats the one before.
    void change(std::size_t curveCount, Gesture gesture) {
        ++m_step;
        const int place = m_step % 200;
        const double value = 0.2 + 0.01 * (place < 100 ? place : 200 - place);
        m_document.edit(QStringLiteral("Change"), gesture, [&](ExplorerState& state) {
            for (std::size_t i = 0; i < curveCount; ++i) {
                state.curves.at(i).parameters.front() = value + 0.03 * static_cast<double>(i);
            }
        });
    }

    void waitForPaint() {
        m_isPainted = false;
        while (!m_isPainted) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    ExplorerDocument m_document;
    LiveChart m_chart{m_document};
    Clock::time_point m_refreshedAt;
    bool m_isPainted = false;
    int m_step = 0;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const Options options(argc, argv);
    RedrawBenchmark benchmark;
    if (!benchmark.hasAllCurves()) {
        std::fputs("The figure has not the 24 curves that are to be measured.\n", stderr);
        return 1;
    }
    benchmark.run("redraw/24-all", 12, options);
    benchmark.run("redraw/24-one", 1, options);
    benchmark.runPlay("play/24-two", options);
    benchmark.teach();
    benchmark.runPlay("play/24-two-teaching", options);
}
