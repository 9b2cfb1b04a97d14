// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what a window has not saved in a file of the program's own, a moment after each change; the
// user's file is never touched.
#pragma once

#include "model/document/left_work.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace explorer {

class Autosave : public QObject {
    Q_OBJECT

public:
    // What is not saved now; nothing where all is.
    using Unsaved = std::function<std::optional<UnsavedWork>()>;

    // The folder is made, for its owner alone. Where it cannot be, nothing is kept.
    Autosave(const QString& folder, Unsaved unsaved, QObject* parent = nullptr);

    // In a second or two, whatever else is changed until then: a hand that drags or a slider that
    // plays puts nothing off, and is not held up for each of its steps.
    void noteChange();
    void keepNow();
    // The user has seen to the work and leaves. Without this, what was kept last stays and is
    // offered at the next start.
    void forget();

private:
    QString m_path; // empty: nothing is kept
    std::optional<FileLock> m_lock;
    Unsaved m_unsaved;
    QTimer m_timer;
    bool m_isKept = false;
};

} // namespace explorer
