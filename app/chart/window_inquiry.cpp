// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/window_inquiry.h"

#include <activation/work_queue.h>

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <mutex>

namespace explorer {

namespace {

using namespace std::chrono_literals;

constexpr long long mostSpentNs = 20'000'000; // of the window's own time in a round
constexpr auto announceAfter = 100ms;         // since a figure is drawn anew for what was found

activation::WorkQueue& queueBesideTheWindow() {
    static activation::WorkQueue queue;
    return queue;
}

// What this thread has worked, however busy the machine is with others.
long long spentNs() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

} // namespace

struct WindowInquiry::Postbox {
    std::mutex mutex;
    WindowInquiry* receiver; // null when it is gone
};

WindowInquiry::WindowInquiry(Urgency urgency, QObject* parent)
    : QObject(parent)
    , m_urgency(urgency)
    , m_postbox(std::make_shared<Postbox>()) {
    m_postbox->receiver = this;
}

WindowInquiry::~WindowInquiry() {
    {
        const std::scoped_lock lock(m_postbox->mutex);
        m_postbox->receiver = nullptr;
    }
    for (Entry& entry : m_entries)
        entry.stop.request_stop();
}

Answer WindowInquiry::ask(const Question& question) {
    const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.question == question; });
    if (known != m_entries.end()) {
        known->isAsked = true;
        return known->answer;
    }
    Entry entry{question, ++m_lastNumber};
    if (!lookAtOnce(entry))
        lookBeside(entry);
    m_entries.append(entry);
    return entry.answer;
}

bool WindowInquiry::isSeeking() const {
    return std::any_of(m_entries.begin(), m_entries.end(), [](const Entry& entry) {
        return entry.answer.state == Answer::State::Sought;
    });
}

void WindowInquiry::stopSeeking() {
    m_entries.removeIf([](const Entry& entry) {
        return entry.answer.state == Answer::State::Sought && entry.stop.request_stop();
    });
}

void WindowInquiry::beginRound() {
    m_spentNs = 0;
    for (Entry& entry : m_entries)
        entry.isAsked = false;
}

void WindowInquiry::endRound() {
    for (Entry& entry : m_entries)
        if (!entry.isAsked)
            entry.stop.request_stop();
    m_entries.removeIf([](const Entry& entry) { return !entry.isAsked; });
}

bool WindowInquiry::lookAtOnce(Entry& entry) {
    const void* function = entry.question.function.get();
    if (m_spentNs >= mostSpentNs || m_slow.contains(function))
        return false;
    const long long begin = spentNs();
    const long long end = begin + mostSpentNs - m_spentNs;
    auto finding = lookFor(entry.question, [&] { return spentNs() > end; });
    const long long spent = spentNs() - begin;
    m_spentNs += spent;
    if (!finding || spent > mostSpentNs)
        m_slow.insert(function);
    if (finding)
        entry.answer = {Answer::State::Found, std::move(finding)};
    return entry.answer.state == Answer::State::Found;
}

void WindowInquiry::lookBeside(Entry& entry) {
    const auto work = [postbox = m_postbox, question = entry.question, patience = m_patience,
                       number = entry.number](const std::stop_token& stop) {
        const auto end = std::chrono::steady_clock::now() + patience;
        const auto finding = lookFor(question, [&] {
            return stop.stop_requested() || std::chrono::steady_clock::now() > end;
        });
        if (stop.stop_requested())
            return;
        const std::scoped_lock lock(postbox->mutex);
        if (WindowInquiry* receiver = postbox->receiver)
            QMetaObject::invokeMethod(
                receiver, [receiver, number, finding] { receiver->take(number, finding); },
                Qt::QueuedConnection);
    };
    entry.stop = queueBesideTheWindow().add(work, m_urgency == Urgency::First
                                                      ? activation::WorkQueue::Place::First
                                                      : activation::WorkQueue::Place::Last);
}

void WindowInquiry::take(int number, const std::shared_ptr<const Finding>& finding) {
    const auto asked =
        std::find_if(m_entries.begin(), m_entries.end(),
                     [number](const Entry& entry) { return entry.number == number; });
    if (asked == m_entries.end())
        return; // nobody wants to know any longer
    asked->answer = {finding ? Answer::State::Found : Answer::State::GivenUp, finding};
    if (m_isAnnounced)
        return;
    m_isAnnounced = true;
    QTimer::singleShot(isSeeking() ? announceAfter : 0ms, this, [this] {
        m_isAnnounced = false;
        emit found();
    });
}

} // namespace explorer
