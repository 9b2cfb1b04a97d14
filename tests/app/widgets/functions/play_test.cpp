// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_fixture.h"
#include "support/empty_path.h"
#include "support/test_program.h"
#include "widgets/controls/play_button.h"
#include "widgets/figure_for_print/animation_dialog.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

using namespace explorer;

namespace {

QString summaryOf(const AnimationDialog& dialog) {
    return dialog.findChild<QLabel*>("summary")->text();
}

} // namespace

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
        QVERIFY(summaryOf(dialog).startsWith("200 frames in 8 seconds"));
        for (QCheckBox* box : dialog.findChildren<QCheckBox*>()) {
            box->setChecked(false);
        }
        QCOMPARE(summaryOf(dialog), QString("Nothing moves; choose a slider to play."));
    }

    void animationDialog_givesEachSliderItsPace() {
        CardFixture fixture("elu");
        int other = 0;
        fixture.document.edit("Show", {},
                              [&](ExplorerState& state) { other = addCurve(state, "swish"); });
        const PlayPace slow{PlayMode::BackAndForth, 4};
        const PlayPace fast{PlayMode::Loop, 3};
        fixture.play.setPace({fixture.key, 0}, slow);
        fixture.play.setPace({other, 0}, fast);
        fixture.play.play({fixture.key, 0});
        fixture.play.play({other, 0});
        fixture.play.pauseAll(); // what ran last is what is meant
        AnimationDialog dialog(fixture.document.state(), fixture.play, {});
        QCOMPARE(dialog.request().sliders.size(), 2u);
        QCOMPARE(dialog.request().sliders[0].pace, slow);
        QCOMPARE(dialog.request().sliders[1].pace, fast);
        QVERIFY2(summaryOf(dialog).startsWith("600 frames in 24 seconds") &&
                     summaryOf(dialog).endsWith("come to the end of its round."),
                 qPrintable(summaryOf(dialog)));
        control<QDoubleSpinBox>(dialog, "Seconds from end to end, beta of Swish").setValue(3.7);
        QVERIFY2(summaryOf(dialog).startsWith("200 frames in 8 seconds") &&
                     summaryOf(dialog).endsWith("the others are then on their way."),
                 qPrintable(summaryOf(dialog)));
    }

    void animationDialog_writesNamesAsTheFigureDoes() {
        CardFixture fixture("elu");
        fixture.document.edit("Name it", {}, [&](ExplorerState& state) {
            state.curve(fixture.key)->label = "$\\sigma_1$ & co";
        });
        AnimationDialog dialog(fixture.document.state(), fixture.play, {});
        control<QCheckBox>(dialog, "alpha of σ1 & co");
    }

    void animationDialog_offersNoFilmWithoutItsProgram() {
        CardFixture fixture("elu");
        const EmptyPath nothingIsInstalled;
        AnimationRequest last;
        last.format = AnimationFormat::Mp4;
        AnimationDialog dialog(fixture.document.state(), fixture.play, last);
        const auto& formats = control<QComboBox>(dialog, "Format");
        const int film = formats.findData(static_cast<int>(AnimationFormat::Mp4));
        QVERIFY(formats.itemText(film).endsWith("(needs ffmpeg)"));
        QVERIFY(!(formats.model()->index(film, 0).flags() & Qt::ItemIsEnabled));
        QVERIFY(formats.itemData(film, Qt::ToolTipRole).toString().startsWith("MP4 needs"));
        QCOMPARE(dialog.request().format, AnimationFormat::Gif);
    }

    void exportOfAnAnimation_pausesAndWritesTheFile() {
        WindowFixture f;
        int key = 0;
        f.document().edit("Show ELU", {},
                          [&](ExplorerState& state) { key = addCurve(state, "elu"); });
        const auto alpha = [&] { return f.document().state().curve(key)->parameters[0]; };
        f.action("Play or Pause").trigger();
        QTRY_VERIFY(alpha() != 1);
        double asked = 0;
        dialogs().expect([&](QDialog& dialog) {
            asked = alpha();
            control<QSpinBox>(dialog, "Width").setValue(64);
            dialog.accept();
        });
        dialogs().expectFileName(f.path("figure.gif"));
        f.action("Animation…").trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(f.path("figure.gif")), 60'000);
        QCOMPARE(alpha(), asked);
        QFile file(f.path("figure.gif"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("GIF89a"));
    }

    void sliderOfAHiddenCurve_cannotBePlayed() {
        CardFixture fixture("elu");
        const auto& button = control<PlayButton>(fixture.cards, "Play alpha of ELU");
        const auto show = [&](bool isShown) {
            fixture.document.edit("Show or hide", {}, [&](ExplorerState& state) {
                state.curve(fixture.key)->showsValue = isShown;
                state.curve(fixture.key)->showsSlope = isShown;
            });
        };
        show(false);
        QVERIFY(!button.isEnabled());
        show(true);
        QVERIFY(button.isEnabled());
    }
};

EXPLORER_TEST(PlayTest)
#include "play_test.moc"
