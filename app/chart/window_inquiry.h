// SPDX-License-Identifier: GPL-3.0-or-later
// Asks beside the window, which stays alive however long an answer takes.
#pragma once

#include "figure/inquiry.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <chrono>
#include <stop_token>

namespace explorer {

// What is found at once is answered at once, so that nothing flickers while a hand moves. The rest
// goes to a queue that all of the window's inquiries share; found() says when it is worth asking
// again. What is not asked again in a whole round is stopped, and its answer dropped.
class WindowInquiry : public QObject, public Inquiry {
    Q_OBJECT

public:
    // Of whoever is read rather than seen, and so waits for one answer and not for hundreds.
    enum class Urgency { Usual, First };

    explicit WindowInquiry(Urgency urgency = Urgency::Usual, QObject* parent = nullptr);
    ~WindowInquiry() override;

    Answer ask(const Question& question) override;
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    bool isSeeking() const; // for something that was asked
    void stopSeeking();     // since what was asked is of no interest any longer

signals:
    void found(); // some answers since the last time

private:
    // Where the queue's thread leaves answers, as long as somebody is there to take them.
    struct Postbox;
    struct Entry {
        Question question;
        int number = 0;
        Answer answer{};
        std::stop_source stop{std::nostopstate};
        bool isAsked = true; // in this round
    };

    void beginRound() override;
    void endRound() override;
    bool lookAtOnce(Entry& entry);
    void lookBeside(Entry& entry);
    void take(int number, const std::shared_ptr<const Finding>& finding);

    Urgency m_urgency;
    std::chrono::milliseconds m_patience{4000}; // with one question
    QList<Entry> m_entries;
    QSet<const void*> m_slow; // functions that are no longer looked at in this thread
    std::shared_ptr<Postbox> m_postbox;
    long long m_spentNs = 0; // of this thread's time in this round
    int m_lastNumber = 0;
    bool m_isAnnounced = false;
};

} // namespace explorer
