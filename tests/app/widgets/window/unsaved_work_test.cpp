// SPDX-License-Identifier: GPL-3.0-or-later
// Unsaved work is kept beside the user's file, and offered after an end that nobody wanted.
#include "widgets/window/unsaved_work.h"

#include "lesson/lesson_player.h"
#include "support/test_program.h"
#include "widgets/window/end_signals.h"
#include "window_fixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>

#include <csignal>
#include <memory>

using namespace explorer;

namespace {

// A window that keeps its work; to let it go without closing it is what a crash leaves behind.
struct KeepingWindow : WindowFixture {
    explicit KeepingWindow(const QString& work) { window.keepUnsavedWork(work); }
    UnsavedWorkKeeping& keeping() { return *window.unsavedWork(); }
    bool showsGelu() { return document().state().shows("gelu"); }
};

QStringList filesIn(const QString& folder) {
    return QDir(folder).entryList({"*.unsaved"}, QDir::Files);
}

} // namespace

class UnsavedWorkTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = m_home->filePath("state/unsaved");
        dialogs().clear();
    }

    void withoutBeingAsked_nothingIsKept() {
        WindowFixture f;
        f.change();
        QVERIFY(!f.window.unsavedWork());
        QVERIFY(!QDir(unsavedWorkFolder()).exists());
    }

    void change_isKeptForItsOwnerAlone_inASecondOrTwo() {
        KeepingWindow f(m_folder);
        f.change();
        QElapsedTimer timer;
        timer.start();
        // A hand that goes on dragging puts nothing off.
        const Gesture gesture = f.document().newGesture();
        for (double high = 2; filesIn(m_folder).isEmpty() && timer.elapsed() < 30'000;
             high += 0.1) {
            f.document().edit("Drag", gesture, [&](ExplorerState& s) { s.axes.x.high = high; });
            QTest::qWait(20);
        }
        QCOMPARE(filesIn(m_folder).size(), 1);
        QVERIFY(timer.elapsed() >= 1000);
        const auto anybody =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(m_folder + '/' + filesIn(m_folder).first()) & anybody));
        QVERIFY(!(QFile::permissions(m_folder) & anybody));
    }

    void dragStep_costsNothing() {
        KeepingWindow f(m_folder);
        f.document().edit("Show many", {}, [](ExplorerState& state) {
            for (int i = 0; i < 100; ++i)
                addCurve(state, "elu");
        });
        f.keeping().keepNow();
        QElapsedTimer timer;
        timer.start();
        f.keeping().keepNow();
        qInfo("keeping 100 curves takes %lld us", timer.nsecsElapsed() / 1000);
        QVERIFY(timer.elapsed() < 250);
    }

    void savedWork_isNotKept_norWhatIsUndone() {
        KeepingWindow f(m_folder);
        f.change();
        f.keeping().keepNow();
        QCOMPARE(filesIn(m_folder).size(), 1);
        QVERIFY(f.document().saveAs(f.path("a.aex")).isDone());
        f.keeping().keepNow();
        QVERIFY(QDir(m_folder).isEmpty());
        f.change();
        f.keeping().keepNow();
        f.document().undoStack()->undo();
        f.keeping().keepNow();
        QVERIFY(QDir(m_folder).isEmpty());
    }

    void closingTheWindow_forgetsIt() {
        KeepingWindow f(m_folder);
        f.change();
        f.keeping().keepNow();
        dialogs().expectButton(QMessageBox::Discard);
        QVERIFY(f.window.close());
        QVERIFY(QDir(m_folder).isEmpty());
    }

    void runningWindow_isNotOffered() {
        KeepingWindow running(m_folder);
        running.change();
        running.keeping().keepNow();
        KeepingWindow other(m_folder);
        other.keeping().offerLeft(true); // no dialog is expected
        QVERIFY(!other.showsGelu());
        QCOMPARE(filesIn(m_folder).size(), 1);
    }

    void crashedWindow_isBroughtBackWithItsFileAndItsTime() {
        const QString file = m_home->filePath("mine.aex");
        {
            KeepingWindow f(m_folder);
            QVERIFY(f.document().saveAs(file).isDone());
            f.change();
            f.keeping().keepNow();
        }
        const QByteArray saved = bytesOf(file);
        KeepingWindow f(m_folder);
        dialogs().expectButton(QStringLiteral("Bring back"));
        f.keeping().offerLeft(true);
        QVERIFY(f.showsGelu());
        QVERIFY(f.document().isModified());
        QCOMPARE(f.document().filePath(), file);
        QCOMPARE(f.document().fileOnDisk(), ExplorerDocument::FileOnDisk::AsKnown);
        QCOMPARE(bytesOf(file), saved);
        const QString asked = dialogs().texts().first();
        QVERIFY2(asked.contains("mine.aex") &&
                     asked.contains(QString::number(QDate::currentDate().year())),
                 qPrintable(asked));
        QCOMPARE(filesIn(m_folder).size(), 1); // that of this window
        f.document().undoStack()->undo();
        QVERIFY(f.document().isModified());
    }

    void twoCrashedWindows_areOfferedBoth_andWhatIsThrownAwayIsGone() {
        for (int i = 0; i < 2; ++i) {
            KeepingWindow f(m_folder);
            f.change();
            f.keeping().keepNow();
        }
        QCOMPARE(filesIn(m_folder).size(), 2);
        {
            KeepingWindow f(m_folder);
            dialogs().expectButton(QStringLiteral("Ask me later"));
            dialogs().expectButton(QStringLiteral("Throw away"));
            f.keeping().offerLeft(true);
            QVERIFY(dialogs().areAllGiven());
        }
        QCOMPARE(filesIn(m_folder).size(), 1);
        KeepingWindow f(m_folder);
        dialogs().expectButton(QStringLiteral("Bring back"));
        f.keeping().offerLeft(true);
        QVERIFY(f.showsGelu());
    }

    void wantedWork_comesWithoutAQuestion() {
        {
            KeepingWindow f(m_folder);
            f.change();
            f.keeping().keepNow();
        }
        KeepingWindow f(m_folder);
        f.keeping().bringBack(m_folder + '/' + filesIn(m_folder).first());
        QVERIFY(f.showsGelu());
        f.keeping().bringBack(m_folder + "/gone.unsaved");
        QVERIFY(f.showsGelu());
    }

    void oldAndBrokenWork_isRemovedUnasked() {
        {
            KeepingWindow f(m_folder);
            f.change();
            f.keeping().keepNow();
        }
        QFile old(m_folder + '/' + filesIn(m_folder).first());
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-15),
                                QFileDevice::FileModificationTime));
        old.close();
        QFile broken(m_folder + "/broken.unsaved");
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{}") == 2);
        broken.close();
        KeepingWindow f(m_folder);
        f.keeping().offerLeft(true);
        QVERIFY2(QDir(m_folder).isEmpty(), qPrintable(QDir(m_folder).entryList().join(' ')));
    }

    void lessonFigures_areNobodysWork() {
        KeepingWindow f(m_folder);
        Lesson lesson;
        lesson.steps.resize(1);
        auto& player = *f.window.findChild<LessonPlayer*>();
        player.setDuration(0);
        player.start(lesson);
        f.keeping().keepNow();
        QVERIFY(filesIn(m_folder).isEmpty());
        player.leave(LessonPlayer::Ending::BringBack);
        f.change();
        player.start(lesson);
        QVERIFY(!f.showsGelu());
        f.keeping().keepNow();
        const auto left = filesIn(m_folder);
        QCOMPARE(left.size(), 1);
        QVERIFY(bytesOf(m_folder + '/' + left.first()).contains("gelu"));
    }

    void signal_keepsTheWorkAndEndsTheLoop() {
        KeepingWindow f(m_folder);
        f.change();
        const EndSignals endSignals;
        QSignalSpy asked(&endSignals, &EndSignals::asked);
        std::raise(SIGTERM);
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toInt(), SIGTERM);
        f.window.endUnasked();
        QCOMPARE(filesIn(m_folder).size(), 1);
    }

private:
    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
};

EXPLORER_TEST(UnsavedWorkTest)
#include "unsaved_work_test.moc"
