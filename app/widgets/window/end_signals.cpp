// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/end_signals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace explorer {

namespace {

constexpr std::array endings{SIGTERM, SIGHUP, SIGINT};
std::array<int, 2> ends{-1, -1}; // of a pipe: a handler may do hardly more than write a byte

void write(int number) {
    const int error = errno;
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
    errno = error;
}

void listen(int number) {
    struct sigaction now {};
    if (sigaction(number, nullptr, &now) != 0 || now.sa_handler == SIG_IGN)
        return;
    struct sigaction ours {};
    ours.sa_handler = write;
    ours.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigemptyset(&ours.sa_mask);
    sigaction(number, &ours, nullptr);
}

} // namespace

EndSignals::EndSignals(QObject* parent)
    : QObject(parent) {
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // without it they end the program as ever
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &EndSignals::read);
    for (const int number : endings)
        listen(number);
}

EndSignals::~EndSignals() {
    if (!m_notifier)
        return;
    for (const int number : endings) {
        struct sigaction now {};
        if (sigaction(number, nullptr, &now) == 0 && now.sa_handler == write)
            std::signal(number, SIG_DFL);
    }
    m_notifier.reset();
    close(ends[0]);
    close(ends[1]);
}

void EndSignals::read() {
    unsigned char byte = 0;
    if (::read(ends[0], &byte, 1) == 1)
        emit asked(byte);
}

} // namespace explorer
