// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to its first painted frame, beside an empty Qt window.
//
// usage: start_benchmarks PROGRAM EMPTY_WINDOW [--quick] [FILTER]
#include "measurement.h"

#include <QProcess>

namespace {

constexpr int starts = 15;
constexpr int startLimitMs = 60'000;

// The whole process, its end included, which is the same for both; negative where it failed.
double startMs(const QString& program) {
    const auto start = benchmarks::Clock::now();
    QProcess process;
    process.start(program, {});
    const bool isDone = process.waitForFinished(startLimitMs) &&
                        process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    const double elapsedMs = benchmarks::millisecondsSince(start);
    if (!isDone) {
        std::fputs(process.readAllStandardError().constData(), stderr);
        return -1;
    }
    return elapsedMs;
}

} // namespace

int main(int argc, char** argv) {
    QStringList programs;
    std::vector<char*> rest{argv[0]};
    for (int i = 1; i < argc; ++i) {
        if (std::string_view(argv[i]).starts_with('/')) {
            programs.append(QString::fromLocal8Bit(argv[i]));
        } else {
            rest.push_back(argv[i]);
        }
    }
    const benchmarks::Options options(static_cast<int>(rest.size()), rest.data());
    if (!options.wants("start/first-frame")) {
        return 0;
    }
    if (programs.size() != 2) {
        std::fputs("usage: start_benchmarks PROGRAM EMPTY_WINDOW [--quick] [FILTER]\n", stderr);
        return 2;
    }
    std::vector<double> program;
    std::vector<double> emptyWindow;
    for (int i = 0; i < options.rounds(starts); ++i) {
        program.push_back(startMs(programs[0]));
        emptyWindow.push_back(startMs(programs[1]));
        if (program.back() < 0 || emptyWindow.back() < 0) {
            std::fputs("A window did not come up.\n", stderr);
            return 1;
        }
    }
    const double over = benchmarks::median(program) - benchmarks::median(emptyWindow);
    std::printf("start/first-frame median %.0f ms p95 %.0f ms, over an empty Qt window %.0f ms\n",
                benchmarks::median(program), benchmarks::quantile(program, 0.95), over);
}
