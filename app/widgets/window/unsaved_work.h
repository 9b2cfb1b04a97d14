// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the window's unsaved work, and offers at the start what windows have left that ended
// without their user.
#pragma once

#include "model/document/autosave.h"

#include <QObject>
#include <QWidget>

namespace explorer {

class ExplorerDocument;
class LessonPlayer;

class UnsavedWorkKeeping : public QObject {
    Q_OBJECT

public:
    UnsavedWorkKeeping(ExplorerDocument& document, LessonPlayer& lessonPlayer,
                       const QString& folder, QWidget& window);

    // Asks once for each, with its time. The first that is wanted comes into this window if it has
    // nothing of its own to show, the others into windows of their own.
    void offerLeft(bool isWindowFree);
    // That one, without asking; nothing where another window has it.
    void bringBack(const QString& path);

    void keepNow() { m_autosave.keepNow(); }
    void forget() { m_autosave.forget(); } // since the user has seen to the work

    // What a window of its own is told by, so that it brings back and does not ask.
    static QString takeWanted();

signals:
    void reported(const QString& message);

private:
    enum class Wish { BringBack, ThrowAway, AskLater };
    Wish ask(const LeftWork& left);
    void take(const LeftWork& left);
    std::optional<UnsavedWork> unsaved() const;

    ExplorerDocument& m_document;
    LessonPlayer& m_lessonPlayer;
    QString m_folder;
    QWidget& m_window;
    Autosave m_autosave;
};

} // namespace explorer
