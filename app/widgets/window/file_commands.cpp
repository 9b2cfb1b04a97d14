// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/file_commands.h"

#include "lesson/lesson_player.h"
#include "style/figure_target.h"
#include "widgets/controls/plain_message_box.h"
#include "widgets/controls/plain_text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace explorer {

namespace {

QString savingFilter() {
    return FileCommands::tr("Sessions (*.aex)") + QStringLiteral(";;") +
           FileCommands::tr("All files (*)");
}

QString openingFilter() {
    return FileCommands::tr("Sessions and figures (*.aex *.png *.svg *.pdf)") +
           QStringLiteral(";;") + FileCommands::tr("Figures (*.png *.svg *.pdf)") +
           QStringLiteral(";;") + savingFilter();
}

} // namespace

FileCommands::FileCommands(ExplorerDocument& document, LessonPlayer& lessonPlayer,
                           QSettings& settings, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_lessonPlayer(lessonPlayer)
    , m_preferences(settings)
    , m_recentFiles(settings)
    , m_window(window) {
}

void FileCommands::startNew() {
    if (mayLeave()) {
        m_document.startNew();
        emit reported(tr("A new figure"));
    }
}

void FileCommands::open() {
    const QString filePath =
        QFileDialog::getOpenFileName(&m_window, tr("Open a session or a figure"),
                                     m_preferences.lastFolder(FolderUse::Session), openingFilter());
    if (!filePath.isEmpty()) {
        openFile(filePath);
    }
}

bool FileCommands::openFile(const QString& filePath) {
    if (!mayLeave()) {
        return false;
    }
    const Outcome outcome = m_document.open(filePath);
    if (!outcome.isDone()) {
        showProblem(tr("The session was not opened"), outcome.problem);
        return false;
    }
    m_recentFiles.add(filePath);
    m_preferences.setLastFolder(FolderUse::Session, QFileInfo(filePath).absolutePath());
    emit recentFilesChanged();
    emit reported(tr("Opened %1").arg(QFileInfo(filePath).fileName()));
    const QStringList remarks = outcome.remarks + paperRemarks(m_document.state().paper);
    if (!remarks.isEmpty()) {
        showProblem(tr("The session was opened, though not all of it was understood"),
                    remarks.join(u'\n'));
    }
    return true;
}

bool FileCommands::save() {
    return m_document.filePath().isEmpty() ? saveAs() : saveTo(m_document.filePath());
}

bool FileCommands::saveAs() {
    QFileDialog dialog(&m_window, tr("Save the session as"),
                       m_preferences.lastFolder(FolderUse::Session), savingFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("aex"));
    dialog.selectFile(m_document.filePath().isEmpty() ? tr("activations") + QStringLiteral(".aex")
                                                      : m_document.filePath());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return false;
    }
    return saveTo(dialog.selectedFiles().first());
}

bool FileCommands::saveTo(const QString& filePath) {
    const bool hasLeftLesson = leaveLesson();
    const Outcome outcome = m_document.saveAs(filePath);
    if (!outcome.isDone()) {
        showProblem(tr("The session was not saved"), outcome.problem);
        return false;
    }
    m_recentFiles.add(filePath);
    m_preferences.setLastFolder(FolderUse::Session, QFileInfo(filePath).absolutePath());
    emit recentFilesChanged();
    const QString name = QFileInfo(filePath).fileName();
    emit reported(hasLeftLesson ? tr("Left the lesson, and saved your own figure as %1").arg(name)
                                : tr("Saved %1").arg(name));
    return true;
}

bool FileCommands::leaveLesson() {
    if (!m_lessonPlayer.lesson()) {
        return false;
    }
    m_lessonPlayer.leave(LessonPlayer::Ending::BringBack);
    emit reported(tr("Left the lesson; your own figure is back"));
    return true;
}

void FileCommands::keepFilled(QMenu& recentMenu) {
    const auto refill = [this, &recentMenu] { fill(recentMenu); };
    connect(&recentMenu, &QMenu::aboutToShow, this, refill);
    connect(this, &FileCommands::recentFilesChanged, &recentMenu, refill);
    fill(recentMenu);
}

void FileCommands::fill(QMenu& recentMenu) {
    recentMenu.clear();
    const QStringList paths = m_recentFiles.paths();
    for (const QString& path : paths) {
        QAction* action = recentMenu.addAction(QFileInfo(path).fileName());
        action->setStatusTip(path);
        setPlainToolTip(*action, path);
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    recentMenu.setEnabled(!paths.isEmpty());
}

QString FileCommands::droppedFile(const QMimeData& dropped) {
    const QList<QUrl> urls = dropped.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

bool FileCommands::mayLeave() {
    leaveLesson(); // what is asked about is the user's own work
    if (!m_document.isModified()) {
        return true;
    }
    PlainMessageBox question(
        PlainMessageBox::Question, tr("Save the changes?"),
        m_document.filePath().isEmpty() ? tr("The figure has not been saved.")
                                        : tr("%1 has changes that are not saved.")
                                              .arg(QFileInfo(m_document.filePath()).fileName()),
        PlainMessageBox::Save | PlainMessageBox::Discard | PlainMessageBox::Cancel, &m_window);
    question.setDefaultButton(PlainMessageBox::Save);
    switch (question.exec()) {
    case PlainMessageBox::Save:
        return save();
    case PlainMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

void FileCommands::showProblem(const QString& title, const QString& problem) {
    PlainMessageBox::warning(&m_window, title, problem);
}

} // namespace explorer
