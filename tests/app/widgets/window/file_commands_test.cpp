// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_program.h"
#include "window_fixture.h"

#include <QStatusBar>

using namespace explorer;

class FileCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { dialogs().clear(); }
    void cleanup() { QVERIFY(dialogs().areAllGiven()); }

    void title_namesTheFileAndMarksChanges() {
        WindowFixture f;
        QVERIFY(f.isReady);
        QVERIFY(f.window.windowTitle().startsWith("New figure"));
        QVERIFY(f.window.windowTitle().contains("[*]"));
        QVERIFY(!f.window.isWindowModified());
        f.change();
        QVERIFY(f.window.isWindowModified());
        f.document().undoStack()->undo();
        QVERIFY(!f.window.isWindowModified());
        f.change();
        QVERIFY(f.document().saveAs(f.path("mine.aex")).isDone());
        QVERIFY(f.window.windowTitle().startsWith("mine.aex"));
        QVERIFY(!f.window.isWindowModified());
    }

    void save_asksForANameOnceOnly() {
        WindowFixture f;
        f.change();
        dialogs().expectFileName(f.path("first.aex"));
        f.action("Save").trigger();
        QVERIFY(QFile::exists(f.path("first.aex")));
        QCOMPARE(f.document().filePath(), f.path("first.aex"));
        QVERIFY(f.window.statusBar()->currentMessage().contains("first.aex"));
        f.document().undoStack()->undo();
        f.action("Save").trigger(); // no dialog now
        QVERIFY(!f.document().isModified());
    }

    void save_addsTheEnding() {
        WindowFixture f;
        dialogs().expectFileName(f.path("named"));
        f.action("Save As…").trigger();
        QCOMPARE(f.document().filePath(), f.path("named.aex"));
    }

    void saveAs_asksBeforeItReplacesAFile() {
        WindowFixture f;
        const QString taken = f.write("taken.aex", "something else");
        f.change();
        dialogs().expectFileName(taken);
        dialogs().expectButton(QMessageBox::No);
        dialogs().expect([](QDialog& dialog) { dialog.reject(); });
        f.action("Save As…").trigger();
        QVERIFY(f.document().isModified());
        QFile file(taken);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("something else"));
    }

    void savedSession_comesBack() {
        WindowFixture f;
        f.change();
        const ExplorerState saved = f.document().state();
        dialogs().expectFileName(f.path("mine.aex"));
        f.action("Save").trigger();
        f.action("New").trigger();
        QVERIFY(f.document().state() == firstFigure());
        dialogs().expectFileName(f.path("mine.aex"));
        f.action("Open…").trigger();
        QCOMPARE(f.document().state().curves.size(), saved.curves.size());
        QVERIFY(f.document().state().shows("gelu"));
        QVERIFY(!f.document().isModified());
    }

    void saveThatFails_saysWhyAndKeepsTheWork() {
        WindowFixture f;
        f.change();
        f.write("file", "");
        QVERIFY(!f.document().saveAs(f.path("file/below.aex")).isDone());
        QVERIFY(f.document().isModified());
        QVERIFY(f.window.isWindowModified());
        QCOMPARE(f.document().filePath(), "");
    }

    void unsavedWork_isNotLeftUnasked() {
        WindowFixture f;
        f.change();
        const ExplorerState before = f.document().state();
        dialogs().expectButton(QMessageBox::Cancel);
        f.action("New").trigger();
        QVERIFY(f.document().state() == before);
        QVERIFY(dialogs().texts().first().contains("not been saved"));
    }

    void discarded_theWorkGoes() {
        WindowFixture f;
        f.change();
        dialogs().expectButton(QMessageBox::Discard);
        f.action("New").trigger();
        QVERIFY(f.document().state() == firstFigure());
        QVERIFY(!f.document().isModified());
    }

    void savedWhenAsked_theWorkIsInTheFile() {
        WindowFixture f;
        f.change();
        dialogs().expectButton(QMessageBox::Save);
        dialogs().expectFileName(f.path("asked.aex"));
        f.action("New").trigger();
        QVERIFY(f.document().state() == firstFigure());
        ExplorerDocument reread;
        QVERIFY(reread.open(f.path("asked.aex")).isDone());
        QVERIFY(reread.state().shows("gelu"));
    }

    void givenUpSaving_isStaying() {
        WindowFixture f;
        f.change();
        dialogs().expectButton(QMessageBox::Save);
        dialogs().expect([](QDialog& dialog) { dialog.reject(); }); // of the file dialog
        f.action("New").trigger();
        QVERIFY(f.document().state().shows("gelu"));
        QVERIFY(f.document().isModified());
    }

    void unchangedWork_isLeftWithoutAQuestion() {
        WindowFixture f;
        f.action("New").trigger();
        QVERIFY(dialogs().texts().isEmpty());
    }

    void fileThatIsNotAllUnderstood_opensAndSaysSo() {
        WindowFixture f;
        const QString path = f.write("a.aex", R"({"format": "activation-explorer", "version": 1,
            "titel": "A", "paper": {"target": "my-journal"}, "curves": [{"function": "gelu"}]})");
        dialogs().expectButton(QMessageBox::Ok);
        QVERIFY(f.window.openFile(path));
        QVERIFY(f.document().state().shows("gelu"));
        QVERIFY(dialogs().texts().first().contains("titel (line 2) is not known here"));
        QVERIFY(dialogs().texts().first().contains("\"my-journal\""));
    }

    void functionToStartWith_isANewFigure() {
        WindowFixture f;
        ExplorerState gelu;
        addCurve(gelu, "gelu");
        f.window.startWith(gelu);
        QVERIFY(f.document().state() == gelu);
        QVERIFY(!f.document().isModified());
        QCOMPARE(f.document().filePath(), "");
    }

    void brokenFile_isRefusedWithASentenceAndTheFigureStays_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not JSON") << QByteArray("Good morning");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"format\": \"activation-explorer");
        QTest::newRow("other JSON") << QByteArray("[1, 2, 3]");
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11);
    }

    void brokenFile_isRefusedWithASentenceAndTheFigureStays() {
        QFETCH(QByteArray, bytes);
        WindowFixture f;
        f.change();
        QVERIFY(f.document().saveAs(f.path("good.aex")).isDone());
        const ExplorerState before = f.document().state();
        const QString broken = f.write("broken.aex", bytes);
        dialogs().expectButton(QMessageBox::Ok);
        QVERIFY(!f.window.openFile(broken));
        QVERIFY(f.document().state() == before);
        QCOMPARE(f.document().filePath(), f.path("good.aex"));
        QCOMPARE(dialogs().texts().size(), 1);
        QVERIFY2(dialogs().texts().first().contains("broken.aex"),
                 qPrintable(dialogs().texts().first()));
        QVERIFY(dialogs().texts().first().endsWith('.'));
    }

    void missingFile_isRefusedWithASentence() {
        WindowFixture f;
        dialogs().expectButton(QMessageBox::Ok);
        QVERIFY(!f.window.openFile(f.path("missing.aex")));
        QVERIFY(dialogs().texts().first().contains("missing.aex"));
        QVERIFY(f.document().state() == firstFigure());
    }
};

EXPLORER_TEST(FileCommandsTest)
#include "file_commands_test.moc"
