// SPDX-License-Identifier: GPL-3.0-or-later
// Exports in a thread of its own, so that the window stays alive, says how far it is and can be
// stopped.
#pragma once

#include "export/animation/animation_request.h"
#include "export/export_batch.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <stop_token>

namespace explorer {

class ExportJob : public QObject {
    Q_OBJECT

public:
    explicit ExportJob(QObject* parent = nullptr);
    ~ExportJob() override; // stops and waits for the end

    // One batch at a time; whoever starts a second before finished() gets a problem.
    Outcome start(std::vector<FigureOrder> orders);
    Outcome start(const ExplorerState& state, const AnimationRequest& request);
    void stop(); // soon; finished() says what was written until then
    bool isRunning() const { return m_thread != nullptr; }

signals:
    // In the thread that the job lives in.
    void progressed(double part); // of the whole, from 0 to 1
    void finished(const explorer::BatchResult& result);

private:
    static Outcome stillRunning();
    void run(std::function<BatchResult(const ExportWatch&)> work);
    void end(const BatchResult& result);

    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread;
};

} // namespace explorer
