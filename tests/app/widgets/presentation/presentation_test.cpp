// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/live_chart.h"
#include "lesson/lesson_shelf.h"
#include "model/language/language.h"
#include "presentation_fixture.h"
#include "support/test_program.h"
#include "widgets/controls/play_button.h"
#include "window_fixture.h"

#include <QLabel>
#include <QPixmap>
#include <QSignalSpy>

using namespace explorer;

namespace {

// The one that is open; null where none is.
PresentationWindow* openPresentation() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* presentation = qobject_cast<PresentationWindow*>(widget);
        if (presentation && presentation->isVisible()) {
            return presentation;
        }
    }
    return nullptr;
}

} // namespace

class PresentationTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { speak(Language::English); }

    void questionMark_showsTheCard_andTakesItAway() {
        PresentationFixture fixture;
        QVERIFY(!fixture.child("key_card").isVisible());
        fixture.press(Qt::Key_Question, Qt::ShiftModifier);
        QVERIFY(fixture.child("key_card").isVisible());
        QVERIFY(fixture.window.rect().contains(fixture.child("key_card").geometry()));
        fixture.press(Qt::Key_Question, Qt::ShiftModifier);
        QVERIFY(!fixture.child("key_card").isVisible());
    }

    void escape_closesTheCardFirst() {
        PresentationFixture fixture;
        fixture.press(Qt::Key_Question, Qt::ShiftModifier);
        fixture.press(Qt::Key_Escape);
        QVERIFY(!fixture.child("key_card").isVisible());
        QVERIFY(fixture.window.isVisible());
        fixture.press(Qt::Key_Escape);
        QVERIFY(!fixture.window.isVisible());
    }

    void pressedKeys_areShownWhereAskedFor() {
        PresentationFixture fixture;
        auto& echo = *fixture.window.findChild<QLabel*>("key_echo");
        fixture.press(Qt::Key_Z);
        QVERIFY(!echo.isVisible());
        fixture.press(Qt::Key_K);
        fixture.press(Qt::Key_Z);
        QVERIFY(echo.isVisible());
        QCOMPARE(echo.text(), QString("Z"));
    }

    void typeAndPointer_growWithTheScreen() {
        PresentationFixture fixture;
        const qreal small = fixture.window.chart().figure().style.textSize;
        const int smallSpot = fixture.window.chart().cursor().pixmap().width();
        fixture.window.resize(1920, 1080);
        fixture.window.chart().refresh();
        QVERIFY(fixture.window.chart().figure().style.textSize > small);
        QVERIFY(fixture.window.chart().figure().style.textSize > 24);
        QVERIFY(fixture.window.chart().cursor().pixmap().width() > smallSpot);
    }

    void otherLanguage_isSpokenAtOnce() {
        PresentationFixture fixture;
        const auto playName = [&] {
            auto* button = fixture.window.findChild<PlayButton*>();
            return button ? button->accessibleName() : QString();
        };
        auto& card = *fixture.window.findChild<QLabel*>("key_card");
        const QString title = fixture.window.windowTitle();
        const QString keys = card.text();
        const QString played = playName();
        const QString chart = fixture.window.chart().accessibleName();
        QCOMPARE(speak(Language::Chinese), QString());
        QTRY_VERIFY(fixture.window.windowTitle() != title);
        QVERIFY(card.text() != keys);
        QVERIFY(fixture.window.chart().accessibleName() != chart);
        QTRY_VERIFY(!playName().isEmpty() && playName() != played);
        speak(Language::English);
        QTRY_COMPARE(fixture.window.windowTitle(), title);
        QCOMPARE(card.text(), keys);
        QTRY_COMPARE(playName(), played);
    }

    void lesson_isLedByARemote_andItsWordsAreShownWhereAskedFor() {
        PresentationFixture fixture;
        QWidget& words = fixture.child("presented_lesson");
        fixture.press(Qt::Key_L); // no lesson runs
        QVERIFY(!words.isVisible());
        const Lesson lesson = lessons().first();
        fixture.player.start(lesson);
        fixture.press(Qt::Key_L);
        QVERIFY(words.isVisible());
        QVERIFY(fixture.window.rect().contains(words.geometry()));
        QVERIFY(words.accessibleDescription().startsWith(lesson.steps[0].text.shown()));
        fixture.press(Qt::Key_PageDown);
        QCOMPARE(fixture.player.stepIndex(), 1);
        QVERIFY(words.accessibleDescription().startsWith(lesson.steps[1].text.shown()));
        QVERIFY(words.accessibleDescription().endsWith(lesson.steps[1].question.shown()));
        fixture.press(Qt::Key_PageUp);
        QCOMPARE(fixture.player.stepIndex(), 0);
        fixture.press(Qt::Key_L);
        QVERIFY(!words.isVisible());
        fixture.press(Qt::Key_L);
        fixture.player.leave(LessonPlayer::Ending::Keep);
        QVERIFY(!words.isVisible());
    }

    void escape_leaves() {
        PresentationFixture fixture;
        QSignalSpy left(&fixture.window, &PresentationWindow::left);
        fixture.press(Qt::Key_Escape);
        QVERIFY(!fixture.window.isVisible());
        QCOMPARE(left.count(), 1);
    }

    void f11_opensOneFromTheWindow_onTheSameDocument() {
        WindowFixture fixture;
        fixture.action("Present").trigger();
        PresentationWindow* shown = openPresentation();
        QVERIFY(shown && shown->isFullScreen());
        QTest::keyClick(shown, Qt::Key_Z);
        QVERIFY(fixture.document().state().teaching.showsZones);
        QVERIFY(fixture.action("Zones").isChecked());
        fixture.document().undoStack()->setClean(); // so that closing asks nothing
        QTest::keyClick(shown, Qt::Key_Escape);
    }

    void windowThatIsClosed_takesThePresentationWithIt() {
        WindowFixture fixture;
        fixture.action("Present").trigger();
        QVERIFY(openPresentation());
        fixture.window.close();
        for (const QWidget* widget : QApplication::topLevelWidgets()) {
            QVERIFY(!widget->isVisible());
        }
    }

    void windowThatIsNotClosedAfterAll_keepsThePresentation() {
        WindowFixture fixture;
        fixture.change();
        fixture.action("Present").trigger();
        dialogs().expect([](QDialog& dialog) { dialog.reject(); });
        fixture.window.close();
        QVERIFY(dialogs().areAllGiven());
        QVERIFY(openPresentation());
        fixture.document().undoStack()->setClean();
    }

    void coveredWindow_doesNotDrawItsChart_untilThePresentationIsLeft() {
        WindowFixture fixture;
        fixture.action("Present").trigger();
        PresentationWindow* shown = openPresentation();
        QVERIFY(shown && QTest::qWaitForWindowActive(shown));
        QSignalSpy presented(&shown->chart(), &LiveChart::refreshed);
        QSignalSpy covered(&fixture.window.chart(), &LiveChart::refreshed);
        QTest::keyClick(shown, Qt::Key_Z);
        QTRY_VERIFY(presented.count() > 0);
        QCOMPARE(covered.count(), 0);
        fixture.document().undoStack()->setClean();
        QTest::keyClick(shown, Qt::Key_Escape);
        QTRY_VERIFY(covered.count() > 0);
    }
};

EXPLORER_TEST(PresentationTest)
#include "presentation_test.moc"
