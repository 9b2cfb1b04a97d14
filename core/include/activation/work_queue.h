// SPDX-License-Identifier: MIT
// Work beside the thread that asks for it, which has a window to keep alive.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace activation {

// One thread that does what it is given, one piece after the other. Its functions may be called
// from every thread, also from the work itself; only its end must be in another.
class WorkQueue {
public:
    // Work is called once, in the queue's thread, and ends soon after it was asked to stop. It must
    // not throw.
    using Work = std::function<void(const std::stop_token&)>;
    enum class Place { First, Last }; // among what waits

    WorkQueue();
    ~WorkQueue(); // stops what is being done, drops what waits, and returns when nothing is done
    WorkQueue(const WorkQueue&) = delete;
    WorkQueue& operator=(const WorkQueue&) = delete;

    // What is stopped before its turn is never begun.
    std::stop_source add(Work work, Place place = Place::Last);

private:
    struct Job {
        Work work;
        std::stop_source stop{};
    };

    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_waiting;
    std::stop_source m_running{std::nostopstate};
    bool m_isEnding = false;
    std::thread m_thread; // the last, since it uses all of the above
};

} // namespace activation
