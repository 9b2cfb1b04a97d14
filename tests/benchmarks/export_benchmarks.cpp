// SPDX-License-Identifier: GPL-3.0-or-later
// A figure of twelve curves, 9 by 6 inches, from the state to the file on the disk, and how large
// it comes out. export_peers.py does the same in matplotlib.
#include "export/export_request.h"
#include "measurement.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

namespace {

using namespace explorer;

constexpr int measuredExports = 15;
constexpr double mmPerInch = 25.4;

ExplorerState twelveCurves() {
    ExplorerState state;
    for (const char* id : {"sigmoid", "tanh", "relu", "leaky_relu", "elu", "selu", "gelu", "swish",
                           "mish", "softplus", "softsign", "hardswish"})
        addCurve(state, QString::fromLatin1(id));
    for (CurveState& curve : state.curves)
        curve.showsSlope = false;
    state.title = QStringLiteral("Activation functions");
    state.axes.x = {-6, 6};
    state.axes.y = {-1.2, 1.2};
    state.axes.placement = AxesPlacement::Frame;
    state.axes.showsGrid = true;
    return state;
}

bool measure(const FormatDescription& format, const benchmarks::Options& options) {
    const std::string name = "export/12-curves-" + format.id.toStdString();
    if (!options.wants(name))
        return true;
    const QTemporaryDir folder;
    ExportRequest request;
    request.setFilePath(folder.filePath(QLatin1String("figure.") + format.ending()));
    request.widthMm = 9 * mmPerInch;
    request.heightMm = 6 * mmPerInch;
    request.dpi = 600;
    const ExplorerState state = twelveCurves();
    std::vector<double> times;
    for (int i = 0; i < options.rounds(measuredExports); ++i) {
        const auto start = benchmarks::Clock::now();
        const Outcome outcome = exportFigure(state, request);
        times.push_back(benchmarks::millisecondsSince(start));
        if (!outcome.isDone()) {
            std::fprintf(stderr, "%s\n", qPrintable(outcome.problem));
            return false;
        }
    }
    std::printf("%s median %.1f ms p95 %.1f ms, %lld bytes\n", name.c_str(),
                benchmarks::median(times), benchmarks::quantile(times, 0.95),
                static_cast<long long>(QFileInfo(request.filePath).size()));
    std::fflush(stdout);
    return true;
}

} // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    const benchmarks::Options options(argc, argv);
    for (const FormatDescription& format : exportFormats())
        if (!measure(format, options))
            return 1;
}
