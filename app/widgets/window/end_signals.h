// SPDX-License-Identifier: GPL-3.0-or-later
// SIGTERM, SIGHUP and SIGINT as a signal of Qt, so that the program ends in order.
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace explorer {

// One at a time. A second signal ends the program at once, as if nobody had listened; so does the
// first where the shell has asked that it be ignored (nohup), it still is.
class EndSignals : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

signals:
    void asked(int number); // by which it was asked to end

private:
    void read();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace explorer
