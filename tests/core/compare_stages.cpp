// SPDX-License-Identifier: MIT
// By hand: compare_stages [points of each function and parameters] [seed]. Compares the quick first
// try of an exact evaluation with many digits from the start, at some 400 times as many points.
#include "stages.h"

#include <cinttypes>
#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv) {
    const std::uint64_t pointsEach = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 20'000;
    std::mt19937_64 random(argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1);
    std::uint64_t differences = 0;
    const std::uint64_t count =
        activation::compareStages(pointsEach, random, [&](const std::string& text) {
            ++differences;
            std::puts(text.c_str());
        });
    std::printf("%" PRIu64 " points, %" PRIu64 " differ\n", count, differences);
    return differences == 0 ? 0 : 1;
}
