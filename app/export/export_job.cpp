// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/export_job.h"

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
    if (isRunning())
        return Outcome::failed(tr("An export is still running; wait for its end or stop it."));
    const Outcome check = checkOrders(orders);
    if (!check.isDone())
        return check;
    m_stop = std::stop_source();
    const ExportWatch watch{m_stop.get_token(), [this](double part) {
                                QMetaObject::invokeMethod(
                                    this, [this, part] { emit progressed(part); },
                                    Qt::QueuedConnection);
                            }};
    m_thread.reset(QThread::create([this, watch, orders = std::move(orders)] {
        const BatchResult result = exportFigures(orders, watch);
        QMetaObject::invokeMethod(
            this, [this, result] { end(result); }, Qt::QueuedConnection);
    }));
    m_thread->start();
    return Outcome::done();
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
