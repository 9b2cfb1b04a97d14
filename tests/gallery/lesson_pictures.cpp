// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every step of every lesson in the window of 1920 x 1080, in both languages, to be
// looked at one by one: lesson_pictures FOLDER.
#include "lesson/lesson_player.h"
#include "lesson/lesson_shelf.h"
#include "model/language/language.h"
#include "widgets/controls/theme.h"
#include "widgets/lessons/lesson_panel.h"
#include "widgets/window/main_window.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace explorer;

namespace {

constexpr int settleMs = 60;

void keepSteps(MainWindow& window, const Lesson& lesson, const QString& folder,
               const QString& language) {
    auto& panel = *window.findChild<LessonPanel*>();
    LessonPlayer& player = panel.player();
    player.start(lesson);
    panel.resume(panel.sitting()); // on the page of the step
    for (int step = 0; step < player.stepCount(); ++step) {
        player.goTo(step);
        QTest::qWait(settleMs);
        const QString path = QString("%1/%2-%3-%4.png")
                                 .arg(folder, lesson.id)
                                 .arg(step + 1, 2, 10, QChar(u'0'))
                                 .arg(language);
        if (!window.grab().save(path)) {
            qFatal("%s cannot be written", qPrintable(path));
        }
        std::puts(qPrintable(path));
    }
    player.leave(LessonPlayer::Ending::BringBack);
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc != 2) {
        std::puts("usage: lesson_pictures FOLDER");
        return 2;
    }
    const QTemporaryDir profile;
    QSettings settings(profile.filePath("settings.ini"), QSettings::IniFormat);
    applyTheme(Theme::Light);
    for (const Language language : {Language::English, Language::Chinese}) {
        const QString problem = speak(language);
        if (!problem.isEmpty()) {
            qFatal("%s", qPrintable(problem));
        }
        MainWindow window(settings);
        window.resize(1920, 1080);
        window.show();
        auto* panel = window.findChild<LessonPanel*>();
        panel->player().setDuration(0);
        panel->open();
        for (const Lesson& lesson : lessons()) {
            keepSteps(window, lesson, QString::fromLocal8Bit(argv[1]), wordOf(language));
        }
        window.document().undoStack()->setClean();
    }
    return 0;
}
