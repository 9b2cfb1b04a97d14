// SPDX-License-Identifier: GPL-3.0-or-later
// How whoever waits for an export sees how far it is, and stops it.
#pragma once

#include <functional>
#include <stop_token>

namespace explorer {

struct ExportWatch {
    std::stop_token stop;
    std::function<void(double)> progressed; // with the part that is done, from 0 to 1

    bool isStopped() const { return stop.stop_requested(); }
    void report(double part) const {
        if (progressed)
            progressed(part);
    }
};

} // namespace explorer
