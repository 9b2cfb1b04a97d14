// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/animation/export_job.h"

namespace explorer {

ExportJob::ExportJob(QObject* parent)
    : QObject(parent) {
}

ExportJob::~ExportJob() {
    stop();
    if (m_thread)
        m_thread->wait();
}

Outcome ExportJob::start(std::vector<FigureOrder> orders) {
    const Outcome check = isRunning() ? stillRunning() : checkOrders(orders);
    if (check.isDone())
        run([orders = std::move(orders)](const ExportWatch& watch) {
            return exportFigures(orders, watch);
        });
    return check;
}

Outcome ExportJob::start(const ExplorerState& state, const AnimationRequest& request) {
    const Outcome check = isRunning() ? stillRunning() : checkAnimation(state, request);
    if (check.isDone())
        run([state, request](const ExportWatch& watch) {
            BatchResult result;
            const Outcome outcome = exportAnimation(state, request, watch);
            if (outcome.isDone())
                result.written.append(request.filePath);
            else if (watch.isStopped())
                result.isStopped = true;
            else
                result.problems.append(outcome.problem);
            return result;
        });
    return check;
}

Outcome ExportJob::stillRunning() {
    return Outcome::failed(tr("An export is still running; wait for its end or stop it."));
}

void ExportJob::run(std::function<BatchResult(const ExportWatch&)> work) {
    m_stop = std::stop_source();
    const ExportWatch watch{m_stop.get_token(), [this](double part) {
                                QMetaObject::invokeMethod(
                                    this, [this, part] { emit progressed(part); },
                                    Qt::QueuedConnection);
                            }};
    m_thread.reset(QThread::create([this, watch, work = std::move(work)] {
        const BatchResult result = work(watch);
        QMetaObject::invokeMethod(
            this, [this, result] { end(result); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void ExportJob::stop() {
    m_stop.request_stop();
}

void ExportJob::end(const BatchResult& result) {
    m_thread->wait();
    m_thread.reset();
    emit finished(result);
}

} // namespace explorer
