// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/unsaved_work.h"

#include "lesson/lesson_player.h"
#include "model/document/explorer_document.h"
#include "widgets/controls/plain_message_box.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QPushButton>

namespace explorer {

namespace {

constexpr const char* wantedWork = "ACTIVATION_EXPLORER_BRING_BACK"; // a path, for a new window

QString timeText(const QDateTime& time) {
    const QString pattern = UnsavedWorkKeeping::tr(
        "d MMMM yyyy, HH:mm", "how a day and a time are written, in the letters of QLocale");
    return QLocale(QLocale::English).toString(time, pattern);
}

} // namespace

UnsavedWorkKeeping::UnsavedWorkKeeping(ExplorerDocument& document, LessonPlayer& lessonPlayer,
                                       const QString& folder, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_lessonPlayer(lessonPlayer)
    , m_folder(folder)
    , m_window(window)
    , m_autosave(folder, [this] { return unsaved(); }) {
    connect(&document, &ExplorerDocument::changed, &m_autosave, &Autosave::noteChange);
    connect(&document, &ExplorerDocument::fileChanged, &m_autosave, &Autosave::noteChange);
    connect(&document, &ExplorerDocument::replaced, &m_autosave, &Autosave::noteChange);
}

// A lesson's figures are nobody's work; what was there before them is.
std::optional<UnsavedWork> UnsavedWorkKeeping::unsaved() const {
    UnsavedWork work = m_document.work();
    if (const ExplorerState* own = m_lessonPlayer.ownFigure()) {
        if (!m_lessonPlayer.isOwnFigureModified())
            return std::nullopt;
        work.state = *own;
    } else if (!m_document.isModified()) {
        return std::nullopt;
    }
    return work;
}

void UnsavedWorkKeeping::offerLeft(bool isWindowFree) {
    std::vector<LeftWork> left = LeftWork::find(m_folder);
    while (!left.empty()) {
        const LeftWork next = std::move(left.front());
        left.erase(left.begin());
        switch (ask(next)) {
        case Wish::BringBack:
            if (isWindowFree) {
                isWindowFree = false;
                take(next);
            } else {
                QProcess window;
                QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
                environment.insert(QString::fromLatin1(wantedWork), next.path());
                window.setProcessEnvironment(environment);
                window.setProgram(QCoreApplication::applicationFilePath());
                window.startDetached(); // it waits until this window has let go of the work
            }
            break;
        case Wish::ThrowAway:
            next.remove();
            break;
        case Wish::AskLater:
            break;
        }
    }
}

void UnsavedWorkKeeping::bringBack(const QString& path) {
    constexpr auto patience = std::chrono::seconds(5); // with the window that has just asked for it
    if (const auto left = LeftWork::take(path, patience))
        take(*left);
}

void UnsavedWorkKeeping::take(const LeftWork& left) {
    m_document.bringBack(left.work());
    m_autosave.keepNow(); // under a name of this window's, before the old one goes
    left.remove();
    emit reported(tr("Brought back what was not saved"));
}

QString UnsavedWorkKeeping::takeWanted() {
    const QString path = QFile::decodeName(qgetenv(wantedWork));
    qunsetenv(wantedWork);
    return path;
}

UnsavedWorkKeeping::Wish UnsavedWorkKeeping::ask(const LeftWork& left) {
    const QString time = timeText(left.time());
    const QString file = QFileInfo(left.work().filePath).fileName();
    PlainMessageBox question(
        PlainMessageBox::Question, tr("Bring back unsaved work?"),
        file.isEmpty()
            ? tr("The program ended before a new figure was saved. It was kept as it was on %1.")
                  .arg(time)
            : tr("The program ended before changes to %1 were saved. They were kept as they were "
                 "on %2; the file itself stays as it is until you save.")
                  .arg(file, time),
        PlainMessageBox::NoButton, &m_window);
    QPushButton* bringBack = question.addButton(tr("&Bring back"), QMessageBox::AcceptRole);
    QPushButton* throwAway = question.addButton(tr("&Throw away"), QMessageBox::DestructiveRole);
    QPushButton* later = question.addButton(tr("Ask me &later"), QMessageBox::RejectRole);
    question.setDefaultButton(bringBack);
    question.setEscapeButton(later);
    question.exec();
    return question.clickedButton() == bringBack   ? Wish::BringBack
           : question.clickedButton() == throwAway ? Wish::ThrowAway
                                                   : Wish::AskLater;
}

} // namespace explorer
