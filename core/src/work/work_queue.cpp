// SPDX-License-Identifier: MIT
#include "activation/work_queue.h"

#include <utility>

namespace activation {

WorkQueue::WorkQueue()
    : m_thread([this] { run(); }) {
}

WorkQueue::~WorkQueue() {
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
        m_running.request_stop();
    }
    m_changed.notify_one();
    m_thread.join();
}

std::stop_source WorkQueue::add(Work work, Place place) {
    Job job{std::move(work)};
    std::stop_source stop = job.stop;
    {
        const std::scoped_lock lock(m_mutex);
        if (place == Place::First)
            m_waiting.push_front(std::move(job));
        else
            m_waiting.push_back(std::move(job));
    }
    m_changed.notify_one();
    return stop;
}

void WorkQueue::run() {
    while (true) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
            if (m_isEnding)
                return;
            job = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_running = job.stop;
        }
        if (!job.stop.stop_requested())
            job.work(job.stop.get_token());
        // What the work holds on to is given back here, without the lock, since its end may ask
        // for more work.
    }
}

} // namespace activation
