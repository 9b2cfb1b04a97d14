// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/lesson_saving.h"

#include "lesson/lesson_file.h"
#include "lesson/lesson_shelf.h"
#include "model/language/shown_text.h"
#include "model/storage/file_writing.h"
#include "model/storage/preferences.h"
#include "widgets/controls/plain_message_box.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace explorer {

namespace {

struct SavingText {
    Q_DECLARE_TR_FUNCTIONS(explorer::LessonSaving)
};

// Whether it is empty; a problem is shown.
bool isDone(const QString& problem, QWidget* window) {
    if (!problem.isEmpty()) {
        PlainMessageBox::warning(window, SavingText::tr("The lesson was not saved"), problem);
    }
    return problem.isEmpty();
}

bool canBeSaved(const Lesson& lesson, QWidget* window) {
    QString problem;
    if (lesson.title.isEmpty()) {
        problem = SavingText::tr("The lesson has no title yet.");
    } else if (lesson.steps.empty()) {
        problem = SavingText::tr("The lesson has no steps yet; arrange a figure and add it.");
    }
    return isDone(problem, window);
}

} // namespace

QString saveLesson(Lesson& lesson, QWidget* window) {
    const bool isSaved =
        canBeSaved(lesson, window) && isDone(saveOwnLesson(lesson).problem, window);
    return isSaved ? shownPath(lesson.filePath) : QString();
}

QString saveLessonCopy(const Lesson& lesson, Preferences& preferences, QWidget* window) {
    if (!canBeSaved(lesson, window)) {
        return {};
    }
    Lesson copy = lesson;
    copy.id = copy.id.isEmpty() ? freeLessonId(copy.title) : copy.id;
    QFileDialog dialog(window, SavingText::tr("Save a copy of the lesson"),
                       preferences.lastFolder(FolderUse::Session),
                       SavingText::tr("Lessons (*.json)") + QStringLiteral(";;") +
                           SavingText::tr("All files (*)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("json"));
    dialog.selectFile(copy.id + QStringLiteral(".json"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return {};
    }
    const QString path = dialog.selectedFiles().first();
    if (!isDone(writeFile(path, writeLesson(copy)).problem, window)) {
        return {};
    }
    preferences.setLastFolder(FolderUse::Session, QFileInfo(path).absolutePath());
    return shownPath(path);
}

} // namespace explorer
