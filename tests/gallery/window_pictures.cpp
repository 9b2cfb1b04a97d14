// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window, its panels, menus and dialogs in both languages and themes, to be looked
// at one by one: window_pictures FOLDER. QT_SCALE_FACTOR=2 makes them for a fine screen.
#include "lesson/lesson_player.h"
#include "lesson/lesson_shelf.h"
#include "model/language/language.h"
#include "model/state/teaching_edits.h"
#include "widgets/controls/theme.h"
#include "widgets/figure_for_print/animation_dialog.h"
#include "widgets/figure_for_print/export_dialog.h"
#include "widgets/functions/function_list.h"
#include "widgets/lessons/lesson_panel.h"
#include "widgets/presentation/presentation_window.h"
#include "widgets/reading/data_panel.h"
#include "widgets/reading/note_panel.h"
#include "widgets/softmax/softmax_lab.h"
#include "widgets/window/main_window.h"
#include "widgets/window/window_actions.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace explorer;

namespace {

constexpr int settleMs = 250; // timers of layout and checks

class Gallery {
public:
    Gallery(const QString& folder, const QString& prefix)
        : m_folder(folder)
        , m_prefix(prefix)
        , m_settings(m_profile.filePath("settings.ini"), QSettings::IniFormat) {}

    void make() {
        MainWindow window(m_settings);
        window.resize(1280, 800);
        window.show();
        keep(window, "window");
        makeBusy(window);
        makeLessons(window);
        makeReading(window);
        makeTeaching(window);
        makeMenus(window);
        makeDialogs(window);
        window.document().undoStack()->setClean();
    }

private:
    void keep(QWidget& widget, const QString& name) {
        QTest::qWait(settleMs);
        const QString path = QString("%1/%2-%3.png").arg(m_folder, m_prefix, name);
        if (!widget.grab().save(path)) {
            qFatal("%s cannot be written", qPrintable(path));
        }
        std::puts(qPrintable(path));
    }

    void makeBusy(MainWindow& window) {
        window.document().edit("Show some", {}, [](ExplorerState& state) {
            state.title = QStringLiteral("激活函数 GELU 与 $\\mathrm{softmax}$");
            for (const char* id : {"gelu", "prelu", "softmax"}) {
                addCurve(state, id);
            }
        });
        keep(window, "parameters");
        window.findChild<QWidget*>("own_function")->show();
        for (auto* formula : window.findChildren<QPlainTextEdit*>()) {
            if (!formula->isReadOnly()) {
                formula->setPlainText("x * tanh(log(1 + exp(b*x))) + gleu(x)");
            }
        }
        auto* search = window.findChild<FunctionList*>()->findChild<QLineEdit*>();
        search->setText("no such function");
        keep(window, "own-function");
        search->clear();
        window.findChild<QWidget*>("own_function")->hide();
    }

    void makeLessons(MainWindow& window) {
        auto* panel = window.findChild<LessonPanel*>();
        panel->open();
        keep(window, "lessons");
        panel->player().setDuration(0);
        panel->player().start(lessons().constFirst());
        panel->resume(panel->sitting()); // on the page of the step
        keep(window, "lesson");
        panel->player().leave(LessonPlayer::Ending::BringBack);
        panel->resume({.isEditing = true, .isChanged = false, .lesson = lessons().constFirst()});
        panel->open();
        keep(window, "lesson-editor");
        panel->hide();
    }

    void makeReading(MainWindow& window) {
        auto* note = window.findChild<NotePanel*>();
        note->openOn("gelu");
        keep(window, "note");
        note->hide();
        auto* data = window.findChild<DataPanel*>();
        data->open();
        keep(window, "data");
        data->hide();
    }

    void makeTeaching(MainWindow& window) {
        window.document().edit("Teach", {}, [](ExplorerState& state) {
            state.teaching.showsZones = true;
            freezeCurves(state);
            pinPoint(state, {state.curves.front().key, 1});
        });
        keep(window, "zones");
        SliderPlay play(window.document());
        PresentationWindow presentation(window.document(), play);
        presentation.resize(1280, 720);
        presentation.show();
        keep(presentation, "presentation");
        QTest::keyClick(&presentation, Qt::Key_Question, Qt::ShiftModifier);
        keep(presentation, "presentation-keys");
        presentation.close();
        AnimationDialog dialog(window.document().state(), play, {});
        dialog.show();
        keep(dialog, "animation");
        dialog.close();
    }

    void makeMenus(MainWindow& window) {
        int number = 0;
        for (QMenu* menu : window.menuBar()->findChildren<QMenu*>()) {
            if (!menu->isEmpty()) {
                menu->adjustSize();
                keep(*menu, QString("menu-%1").arg(++number, 2, 10, QChar(u'0')));
            }
        }
    }

    void makeDialogs(MainWindow& window) {
        ExportDialog dialog(window.document(), {});
        dialog.show();
        auto* tabs = dialog.findChild<QTabWidget*>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            keep(dialog, QString("export-%1").arg(i + 1));
        }
        dialog.close();
        SoftmaxLab lab(window.document());
        lab.show();
        keep(lab, "softmax");
        lab.close();
        keepModal("title", [&] { window.findChild<WindowActions*>()->editTitle->trigger(); });
        int number = 0;
        for (QAction* help : window.menuBar()->actions().constLast()->menu()->actions()) {
            keepModal(QString("help-%1").arg(++number), [&] { help->trigger(); });
        }
        keepModal("question", [&] { window.close(); });
    }

    template<class Open>
    void keepModal(const QString& name, const Open& open) {
        QTimer::singleShot(settleMs, [this, name] {
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
                keep(*dialog, name);
                dialog->reject();
            }
        });
        open();
    }

    QString m_folder;
    QString m_prefix;
    QTemporaryDir m_profile;
    QSettings m_settings;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc != 2) {
        std::puts("usage: window_pictures FOLDER");
        return 2;
    }
    for (const Language language : {Language::English, Language::Chinese}) {
        const QString problem = speak(language);
        if (!problem.isEmpty()) {
            qFatal("%s", qPrintable(problem));
        }
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            applyTheme(theme);
            Gallery(QString::fromLocal8Bit(argv[1]),
                    wordOf(language) + (theme == Theme::Dark ? "-dark" : "-light"))
                .make();
        }
    }
    return 0;
}
