// SPDX-License-Identifier: GPL-3.0-or-later
// Splits text that comes in pieces into numbers, however the pieces are cut.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace explorer {

// Numbers are separated by white space or commas. A table with a header is understood as well, the
// program's own among them: of it the column x is taken. Keeps no more than one unfinished number.
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
    bool takeHeaderCell();
    bool endHeader();

    std::function<void(double)> m_take;
    QByteArray m_unfinished;
    qint64 m_line = 1;
    qint64 m_cell = 0;    // in its line, by the commas before it
    qint64 m_column = -1; // the one that is taken; all where it is -1
    QStringList m_header;
    bool m_isBegun = false;
    bool m_isInHeader = false;
    QString m_problem;
};

} // namespace explorer
