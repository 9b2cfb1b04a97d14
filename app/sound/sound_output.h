// SPDX-License-Identifier: GPL-3.0-or-later
// Plays samples on the system's sound device, where there is one and the program was built for it.
#pragma once

#include "model/storage/outcome.h"

#include <QObject>

#include <atomic>
#include <thread>
#include <vector>

namespace explorer {

class SoundOutput : public QObject {
    Q_OBJECT

public:
    explicit SoundOutput(QObject* parent = nullptr);
    ~SoundOutput() override; // stops at once

    // Whether something could be heard now; asks the device.
    static bool isAvailable();

    // In a thread of its own, in place of what still plays.
    void play(std::vector<qint16> samples);
    void stop();
    bool isPlaying() const { return m_isPlaying; }

signals:
    void ended(const QString& problem); // empty when it was heard to the end or stopped

private:
    std::thread m_thread;
    std::atomic<bool> m_isStopped = false;
    std::atomic<bool> m_isPlaying = false;
};

} // namespace explorer
