// SPDX-License-Identifier: GPL-3.0-or-later
// How a piece of work ended: done, or a sentence for the person who asked for it.
#pragma once

#include <QString>
#include <QStringList>

namespace explorer {

struct Outcome {
    QString problem;       // what, where and what to do; empty when done
    QStringList remarks{}; // what was not as expected, though it is done

    bool isDone() const { return problem.isEmpty(); }
    static Outcome done() { return {}; }
    static Outcome failed(const QString& problem) { return {problem}; }
};

} // namespace explorer
