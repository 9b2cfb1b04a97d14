// SPDX-License-Identifier: GPL-3.0-or-later
// How often something is measured, and medians of what came out.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace benchmarks {

using Clock = std::chrono::steady_clock;

inline double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

struct Options {
    bool isQuick = false; // enough to see that it runs, too little to say how fast
    std::string filter{}; // only benchmarks whose name contains this

    Options(int argc, char** argv) {
        for (int i = 1; i < argc; ++i) {
            if (std::string_view(argv[i]) == "--quick") {
                isQuick = true;
            } else {
                filter = argv[i];
            }
        }
    }

    bool wants(const std::string& name) const { return name.find(filter) != std::string::npos; }
    int rounds(int usual) const { return isQuick ? 3 : usual; }
};

// The value below which that part of the measurements lies.
inline double quantile(std::vector<double> values, double part) {
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values.at(static_cast<std::size_t>(part * last + 0.5));
}

inline double median(const std::vector<double>& values) {
    return quantile(values, 0.5);
}

} // namespace benchmarks
