// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_player.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace explorer;

namespace {

LessonStep stepWith(const QString& functionId, double xLow) {
    LessonStep step;
    addCurve(step.figure, functionId);
    step.figure.axes.x.low = xLow;
    return step;
}

struct PlayerFixture {
    PlayerFixture() {
        player.setDuration(0);
        lesson.id = "test";
        lesson.title.english = "Test";
        lesson.steps = {stepWith("elu", -5), stepWith("elu", -6), stepWith("gelu", -7)};
        lesson.steps[1].figure.curves[0].parameters[0] = 3;
    }
    QString shownFunction() const {
        return document.state().curves.empty() ? QString()
                                               : document.state().curves.front().functionId;
    }
    double xLow() const { return document.state().axes.x.low; }

    ExplorerDocument document;
    LessonPlayer player{document};
    Lesson lesson;
};

} // namespace

class LessonPlayerTest : public QObject {
    Q_OBJECT

private slots:
    void start_showsTheFirstStep() {
        PlayerFixture f;
        f.player.start(f.lesson);
        QCOMPARE(f.player.stepIndex(), 0);
        QCOMPARE(f.shownFunction(), QString("elu"));
        QCOMPARE(f.xLow(), -5.0);
        QVERIFY(!f.player.hasPrevious());
        QVERIFY(f.player.hasNext());
    }

    void nextAndPrevious_stopAtTheEnds() {
        PlayerFixture f;
        f.player.start(f.lesson);
        for (int i = 0; i < 5; ++i)
            f.player.next();
        QCOMPARE(f.player.stepIndex(), 2);
        QCOMPARE(f.shownFunction(), QString("gelu"));
        QVERIFY(!f.player.hasNext());
        for (int i = 0; i < 5; ++i)
            f.player.previous();
        QCOMPARE(f.player.stepIndex(), 0);
        QCOMPARE(f.shownFunction(), QString("elu"));
    }

    void dragAway_isNoticed_andComesBack() {
        PlayerFixture f;
        f.player.start(f.lesson);
        QVERIFY(!f.player.isAway());
        QSignalSpy changes(&f.player, &LessonPlayer::changed);
        f.document.edit("Drag", {}, [](ExplorerState& state) { state.axes.x.low = -9; });
        QVERIFY(f.player.isAway());
        QCOMPARE(changes.count(), 1);
        f.player.comeBack();
        QVERIFY(!f.player.isAway());
        QCOMPARE(f.xLow(), -5.0);
        QCOMPARE(f.player.stepIndex(), 0);
    }

    void sheetAndPalette_stayTheUsers() {
        PlayerFixture f;
        f.document.edit("Palette", {},
                        [](ExplorerState& state) { state.paper.palette = "tol-bright"; });
        f.player.start(f.lesson);
        QCOMPARE(f.document.state().paper.palette, QString("tol-bright"));
        f.document.edit("Palette", {}, [](ExplorerState& state) { state.paper.palette = "grey"; });
        QVERIFY(!f.player.isAway());
    }

    void leave_bringsTheFigureBack_orKeepsTheLessons() {
        PlayerFixture f;
        const ExplorerState before = f.document.state();
        f.player.start(f.lesson);
        f.player.next();
        f.player.leave(LessonPlayer::Ending::BringBack);
        QVERIFY(!f.player.lesson());
        QVERIFY(f.document.state() == before);
        f.player.start(f.lesson);
        f.player.leave(LessonPlayer::Ending::Keep);
        QCOMPARE(f.xLow(), -5.0);
    }

    void anotherLessonFromWithinOne_leavesToTheFigureBeforeTheFirst() {
        PlayerFixture f;
        const ExplorerState before = f.document.state();
        f.player.start(f.lesson);
        f.player.start(f.lesson);
        f.player.leave(LessonPlayer::Ending::BringBack);
        QVERIFY(f.document.state() == before);
    }

    void everyStep_isOneStepOfUndo() {
        PlayerFixture f;
        f.player.setDuration(60);
        f.player.start(f.lesson);
        QTRY_VERIFY(!f.player.isMoving());
        f.player.next();
        QTRY_VERIFY(!f.player.isMoving());
        QCOMPARE(f.document.undoStack()->count(), 2);
        QCOMPARE(f.document.undoStack()->undoText(), QString("Lesson: step 2 of 3"));
        f.document.undoStack()->undo();
        QCOMPARE(f.xLow(), -5.0);
        QVERIFY(f.player.isAway());
    }

    void figureMoves_betweenSteps() {
        PlayerFixture f;
        f.player.start(f.lesson);
        f.player.setDuration(100);
        QList<double> lows;
        QList<double> alphas;
        connect(&f.document, &ExplorerDocument::changed, &f.player, [&] {
            lows.append(f.xLow());
            alphas.append(f.document.state().curves.front().parameters[0]);
        });
        f.player.next();
        QTRY_VERIFY(!f.player.isMoving());
        QVERIFY(lows.size() > 2);
        QVERIFY(std::is_sorted(lows.rbegin(), lows.rend()));
        QVERIFY(std::is_sorted(alphas.begin(), alphas.end()));
        QCOMPARE(lows.last(), -6.0);
        QCOMPARE(alphas.last(), 3.0);
    }

    void editWhileItMoves_isNotOverwritten() {
        PlayerFixture f;
        f.player.start(f.lesson);
        f.player.setDuration(200);
        f.player.next();
        f.document.edit("Drag", {}, [](ExplorerState& state) { state.axes.x.low = -20; });
        QVERIFY(!f.player.isMoving());
        QTest::qWait(100);
        QCOMPARE(f.xLow(), -20.0);
        QVERIFY(f.player.isAway());
    }

    void lessonWithoutSteps_doesNotStart() {
        PlayerFixture f;
        f.player.start(Lesson());
        QVERIFY(!f.player.lesson());
    }
};

EXPLORER_TEST(LessonPlayerTest)
#include "lesson_player_test.moc"
