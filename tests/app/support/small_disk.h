// SPDX-License-Identifier: GPL-3.0-or-later
// A full disk, as far as a program can tell.
#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace explorer {

// Lets no file of this process, nor of those that it starts, grow beyond some bytes until it is
// destroyed.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) {
        m_oldAction = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit small{bytes, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldAction);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_old{};
    void (*m_oldAction)(int) = nullptr;
};

} // namespace explorer
