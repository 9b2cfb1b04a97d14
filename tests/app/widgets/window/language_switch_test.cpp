// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/language.h"
#include "model/storage/settings_keys.h"
#include "support/test_program.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QLibraryInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>

using namespace explorer;

namespace {

const QString chinese = QStringLiteral("简体中文");

// As the menu does it; the window hears of it from the event loop.
void choose(WindowFixture& f, const QString& language) {
    f.action(language).trigger();
    QTest::qWait(0);
}

QStringList menuTitles(const MainWindow& window) {
    QStringList titles;
    for (const QAction* action : window.menuBar()->actions()) {
        titles.append(action->text());
    }
    return titles;
}

} // namespace

class LanguageSwitchTest : public QObject {
    Q_OBJECT

private slots:
    void init() { dialogs().clear(); }
    void cleanup() {
        speak(Language::English);
        QVERIFY(dialogs().areAllGiven());
    }

    void window_speaksTheLanguageChosenAndBack() {
        WindowFixture f;
        const QStringList english = menuTitles(f.window);
        choose(f, chinese);
        QCOMPARE(menuTitles(f.window), QStringList({"文件(&F)", "编辑(&E)", "图形(&I)", "教学(&T)",
                                                    "视图(&V)", "帮助(&H)"}));
        QVERIFY(findControl<QLineEdit>(f.window, "搜索函数"));
        QVERIFY(!findControl<QLineEdit>(f.window, "Search functions"));
        QVERIFY(f.window.windowTitle().startsWith("新图形"));
        QCOMPARE(f.window.chart().accessibleName().isEmpty(), false);
        choose(f, "English");
        QCOMPARE(menuTitles(f.window), english);
        QVERIFY(findControl<QLineEdit>(f.window, "Search functions"));
    }

    void choice_isRememberedAndTicked() {
        WindowFixture f;
        choose(f, chinese);
        QVERIFY(f.action(chinese).isChecked());
        QVERIFY(!f.action("English").isChecked());
        QCOMPARE(Preferences(f.settings).language(), Language::Chinese);
        MainWindow next(f.settings);
        QCOMPARE(menuTitles(next).constFirst(), "文件(&F)");
    }

    void document_itsHistoryAndItsPanelsAreKept() {
        WindowFixture f;
        f.change();
        f.document().edit("Show tanhshrink", {},
                          [](ExplorerState& state) { addCurve(state, "tanhshrink"); });
        f.document().undoStack()->undo();
        const ExplorerState before = f.document().state();
        choose(f, chinese);
        QVERIFY(f.document().state() == before);
        QCOMPARE(f.document().undoStack()->count(), 2);
        QCOMPARE(f.document().undoStack()->index(), 1);
        QVERIFY(f.window.isWindowModified());
        f.window.chart().refresh();
        QCOMPARE(f.window.chart().figure().panels.first().curves.size(), 8);
        QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!f.document().state().shows("gelu"));
        f.document().undoStack()->setClean();
    }

    void stepNamedInTheOtherLanguage_isUndoneWithoutItsName() {
        WindowFixture f;
        f.change();
        QVERIFY(f.action("Undo Show GELU").isEnabled());
        choose(f, chinese);
        QVERIFY(f.action("撤销").isEnabled());
        f.document().edit("显示 ELU", {}, [](ExplorerState& state) { addCurve(state, "elu"); });
        QVERIFY(f.action("撤销 显示 ELU").isEnabled());
        f.document().undoStack()->undo();
        QVERIFY(f.action("撤销").isEnabled());
        QVERIFY(f.action("重做 显示 ELU").isEnabled());
        choose(f, "English");
        QVERIFY(f.action("Undo Show GELU").isEnabled());
        QVERIFY(f.action("Redo").isEnabled());
        f.document().undoStack()->setClean();
    }

    void searchFocusSplitterAndScrolling_areKept() {
        WindowFixture f;
        auto& search = control<QLineEdit>(f.window, "Search functions");
        search.setFocus();
        QTest::keyClicks(&search, "elu");
        auto* columns = qobject_cast<QSplitter*>(f.window.centralWidget());
        columns->setSizes({500, 700});
        const QList<int> sizes = columns->sizes();
        const int rows = int(f.window.findChildren<QCheckBox*>().size());
        choose(f, chinese);
        auto& same = control<QLineEdit>(f.window, "搜索函数");
        QCOMPARE(same.text(), "elu");
        QVERIFY(same.hasFocus());
        QCOMPARE(qobject_cast<QSplitter*>(f.window.centralWidget())->sizes(), sizes);
        QCOMPARE(int(f.window.findChildren<QCheckBox*>().size()), rows);
        QVERIFY(!f.window.findChild<QCheckBox*>("tick_sigmoid")->isVisible());
    }

    void formulaThatMakesNoSenseYet_staysInTheEditor() {
        WindowFixture f;
        f.action("Custom Function…").trigger();
        auto& formula = control<QPlainTextEdit>(f.window, "Formula");
        formula.setPlainText("x *");
        auto& problem = control<QLabel>(f.window, "What is wrong with the formula");
        const QString english = problem.text();
        QVERIFY(english.startsWith("Something is missing"));
        choose(f, chinese);
        QCOMPARE(control<QPlainTextEdit>(f.window, "公式").toPlainText(), "x *");
        QCOMPARE(control<QLabel>(f.window, "公式的问题").text(), "末尾缺少内容：数、名称或括号。");
        QVERIFY(f.window.findChild<QWidget*>("own_function")->isVisible());
        QCOMPARE(f.document().undoStack()->count(), 0);
    }

    void customFunction_goesOnBeingEdited() {
        WindowFixture f;
        f.action("Custom Function…").trigger();
        control<QPlainTextEdit>(f.window, "Formula").setPlainText("x * tanh(b*x)");
        QCOMPARE(f.document().state().customFunctions.size(), 1);
        choose(f, chinese);
        auto& formula = control<QPlainTextEdit>(f.window, "公式");
        QCOMPARE(formula.toPlainText(), "x * tanh(b*x)");
        formula.setPlainText("x * tanh(b*x) + 1");
        QCOMPARE(f.document().state().customFunctions.size(), 1);
        f.document().undoStack()->setClean();
    }

    void switchingOftenAndWithADialogOpen_isNoTrouble() {
        WindowFixture f;
        for (int i = 0; i < 6; ++i) {
            choose(f, i % 2 == 0 ? chinese : QString("English"));
        }
        dialogs().expect([](QDialog& dialog) {
            speak(Language::Chinese);
            QTest::qWait(0);
            dialog.reject();
        });
        f.action("Title…").trigger();
        QTest::qWait(0);
        QCOMPARE(menuTitles(f.window).constFirst(), "文件(&F)");
    }

    void qtsOwnWords_areChineseWhereTheyAreInstalled() {
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) +
                           "/qtbase_zh_CN.qm")) {
            QSKIP("Qt's translations are not installed");
        }
        WindowFixture f;
        choose(f, chinese);
        f.change();
        QString discard;
        dialogs().expect([&](QDialog& dialog) {
            discard = qobject_cast<QMessageBox*>(&dialog)->button(QMessageBox::Discard)->text();
            dialog.reject();
        });
        f.window.close();
        QVERIFY(!discard.isEmpty() && discard.front().script() == QChar::Script_Han);
        f.document().undoStack()->setClean();
    }

    void problemOfTheLanguage_isSaidOnce() {
        WindowFixture f;
        f.window.sayAboutLanguage("No such language.");
        QCOMPARE(f.window.statusBar()->currentMessage(), "No such language.");
        MainWindow next(f.settings);
        next.sayAboutLanguage("No such language.");
        QVERIFY(next.statusBar()->currentMessage() != "No such language.");
        next.sayAboutLanguage(QString()); // it is mended, and then wrong again
        MainWindow later(f.settings);
        later.sayAboutLanguage("No such language.");
        QCOMPARE(later.statusBar()->currentMessage(), "No such language.");
    }

    void unknownLanguageInTheSettings_isEnglish() {
        WindowFixture f;
        f.settings.setValue(settings::languageKey, "klingon");
        const Preferences preferences(f.settings);
        QCOMPARE(preferences.language(), Language::English);
        QVERIFY(preferences.languageProblem().contains("\"klingon\""));
        f.settings.setValue(settings::languageKey, 7);
        QVERIFY(!preferences.languageProblem().isEmpty());
        f.settings.remove(settings::languageKey);
        QCOMPARE(preferences.language(), Language::System);
        QVERIFY(preferences.languageProblem().isEmpty());
    }
};

EXPLORER_TEST(LanguageSwitchTest)
#include "language_switch_test.moc"
