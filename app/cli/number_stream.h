// SPDX-License-Identifier: GPL-3.0-or-later
// Splits text that comes in pieces into numbers, however the pieces are cut.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace explorer {

// Numbers are separated by white space or commas. Keeps no more than one unfinished number.
class NumberStream {
public:
    explicit NumberStream(std::function<void(double)> take)
        : m_take(std::move(take)) {}

    // Both give false at the first thing that is no number; `problem` then names it and its line.
    bool add(const QByteArray& bytes);
    bool end();

    QString problem() const { return m_problem; }

private:
    bool finishNumber();

    std::function<void(double)> m_take;
    QByteArray m_unfinished;
    qint64 m_line = 1;
    QString m_problem;
};

} // namespace explorer
