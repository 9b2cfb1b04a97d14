// SPDX-License-Identifier: GPL-3.0-or-later
// How a piece of work ended: done, or a sentence for the person who asked for it.
#pragma once

#include <QString>

namespace explorer {

struct Outcome {
    QString problem; // what, where and what to do; empty when done

    bool isDone() const { return problem.isEmpty(); }
    static Outcome done() { return {}; }
    static Outcome failed(const QString& problem) { return {problem}; }
};

} // namespace explorer
