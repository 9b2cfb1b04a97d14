// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_fixture.h"
#include "support/test_program.h"
#include "widgets/animation_dialog.h"
#include "widgets/play_button.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace explorer;

class PlayTest : public QObject {
    Q_OBJECT

private slots:
    void button_playsItsSlider_andPauses() {
        CardFixture fixture("elu");
        auto& button = control<PlayButton>(fixture.cards, "Play alpha of ELU");
        button.click();
        QVERIFY(fixture.play.isPlaying({fixture.key, 0}));
        QCOMPARE(button.accessibleName(), QString("Pause alpha of ELU"));
        button.click();
        QVERIFY(!fixture.play.isPlaying());
    }

    void menu_setsTheWayAndTheSpeed() {
        CardFixture fixture("elu");
        auto& button = control<PlayButton>(fixture.cards, "Play alpha of ELU");
        emit button.menu()->aboutToShow();
        for (QAction* action : button.menu()->actions()) {
            if (action->text() == "Over and over" || action->text() == "2 s from end to end") {
                action->trigger();
            }
        }
        QCOMPARE(fixture.play.pace({fixture.key, 0}), (PlayPace{PlayMode::Loop, 2}));
    }

    void spaceOnASlider_playsIt() {
        CardFixture fixture("elu");
        QTest::keyClick(&fixture.slider("alpha"), Qt::Key_Space);
        QVERIFY(fixture.play.isPlaying({fixture.key, 0}));
    }

    void handOnAPlayedSlider_hasIt() {
        CardFixture fixture("elu");
        fixture.play.play({fixture.key, 0});
        QTest::mousePress(&fixture.slider("alpha"), Qt::LeftButton);
        QVERIFY(!fixture.play.isPlaying());
        QTest::mouseRelease(&fixture.slider("alpha"), Qt::LeftButton);
    }

    void playedSlider_showsWhereItIs() {
        CardFixture fixture("elu");
        double now = 0;
        fixture.play.setClock([&] { return now; });
        fixture.play.setPace({fixture.key, 0}, {PlayMode::Once, 1});
        fixture.play.play({fixture.key, 0});
        now = 1;
        fixture.play.advance();
        QCOMPARE(fixture.slider("alpha").value(), fixture.slider("alpha").maximum());
        QCOMPARE(fixture.field("alpha").value(), fixture.value("alpha"));
    }

    void animationDialog_saysWhatComes_andRefusesNothing() {
        CardFixture fixture("elu");
        fixture.play.play({fixture.key, 0});
        AnimationDialog dialog(fixture.document.state(), fixture.play, {});
        QCOMPARE(dialog.request().sliders.size(), 1u);
        QVERIFY(dialog.findChild<QLabel*>("summary")->text().startsWith("200 frames in 8 seconds"));
        for (QCheckBox* box : dialog.findChildren<QCheckBox*>()) {
            box->setChecked(false);
        }
        QCOMPARE(dialog.findChild<QLabel*>("summary")->text(),
                 QString("Nothing moves; choose a slider to play."));
    }
};

EXPLORER_TEST(PlayTest)
#include "play_test.moc"
