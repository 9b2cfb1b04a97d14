// SPDX-License-Identifier: GPL-3.0-or-later
// A machine on which nothing is installed.
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace explorer {

// No program is found by its name until it is destroyed.
class EmptyPath {
public:
    EmptyPath()
        : m_old(qgetenv("PATH")) {
        qputenv("PATH", "/nonexistent");
    }
    ~EmptyPath() { qputenv("PATH", m_old); }
    Q_DISABLE_COPY_MOVE(EmptyPath)

private:
    QByteArray m_old;
};

} // namespace explorer
