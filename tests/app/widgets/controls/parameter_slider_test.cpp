// SPDX-License-Identifier: GPL-3.0-or-later
#include "functions/card_fixture.h"
#include "support/test_program.h"

#include <QSignalSpy>

#include <cmath>

using namespace explorer;

class ParameterSliderTest : public QObject {
    Q_OBJECT

private slots:
    void drag_isOneUndoStep() {
        CardFixture f("elu");
        QVERIFY(f.isReady);
        QSignalSpy changes(&f.document, &ExplorerDocument::changed);
        dragHandle(f.slider("alpha"), {100, 120, 150, 200, 250});
        QVERIFY(changes.count() >= 5); // the curve followed the hand
        QVERIFY(f.value("alpha") > 2);
        QCOMPARE(f.steps(), 1);
        f.undo();
        QCOMPARE(f.value("alpha"), 1.0);
    }

    void twoDrags_areTwoSteps() {
        CardFixture f("elu");
        dragHandle(f.slider("alpha"), {100, 150});
        const double between = f.value("alpha");
        dragHandle(f.slider("alpha"), {160, 200});
        QCOMPARE(f.steps(), 2);
        f.undo();
        QCOMPARE(f.value("alpha"), between);
        f.undo();
        QCOMPARE(f.value("alpha"), 1.0);
    }

    void dragBackToTheBeginning_leavesNoStep() {
        CardFixture f("elu");
        const int start = f.slider("alpha").value();
        dragHandle(f.slider("alpha"), {start + 50, start + 90, start});
        QCOMPARE(f.value("alpha"), 1.0);
        QCOMPARE(f.steps(), 0);
    }

    void clickBesideTheHandle_jumpsThere() {
        CardFixture f("elu");
        ParameterSlider& slider = f.slider("alpha");
        QTest::mouseClick(&slider, Qt::LeftButton, {}, handleCenterAt(slider, 240));
        QVERIFY(std::abs(slider.value() - 240) <= 3);
        QVERIFY(std::abs(f.value("alpha") - 2.5) < 0.04);
        QCOMPARE(f.steps(), 1);
    }

    void slider_andFieldSayTheSame() {
        CardFixture f("elu");
        dragHandle(f.slider("alpha"), {100, 200});
        const double dragged = f.value("alpha");
        QCOMPARE(f.field("alpha").value(), dragged);
        QCOMPARE(f.field("alpha").text().toDouble(), dragged);
        f.undo();
        QCOMPARE(f.field("alpha").text(), "1");
        QCOMPARE(f.slider("alpha").value(), 90); // (1 - 0.1) / 0.01
        f.document.undoStack()->redo();
        QCOMPARE(f.field("alpha").value(), dragged);
        QCOMPARE(f.slider("alpha").value(), int(std::lround((dragged - 0.1) / 0.01)));
    }

    void doubleClick_goesBackToTheDefault() {
        CardFixture f("elu");
        ParameterSlider& slider = f.slider("alpha");
        dragHandle(slider, {100, 250});
        doubleClick(slider, handleCenter(slider));
        QCOMPARE(f.value("alpha"), 1.0);
        QCOMPARE(slider.value(), 90);
        QVERIFY(!slider.isSliderDown());
        dragHandle(slider, {100, 120}); // and the slider works as before
        QVERIFY(f.value("alpha") > 1.1);
    }

    void keys_moveByOneStep() {
        CardFixture f("elu");
        f.slider("alpha").setFocus();
        QTest::keyClick(&f.slider("alpha"), Qt::Key_Right);
        QCOMPARE(f.value("alpha"), 1.01);
        QTest::keyClick(&f.slider("alpha"), Qt::Key_Left);
        QTest::keyClick(&f.slider("alpha"), Qt::Key_Left);
        QCOMPARE(f.value("alpha"), 0.99);
    }

    void wheel_doesNotChangeASliderThatOnlyPassesUnderThePointer() {
        CardFixture f("elu");
        f.field("alpha").setFocus();
        turnWheel(f.slider("alpha"), f.slider("alpha").rect().center(), -3);
        QCOMPARE(f.value("alpha"), 1.0);
        QCOMPARE(f.steps(), 0);
    }

    void logarithmicSlider_movesByEqualRatios() {
        CardFixture f("softmax");
        ParameterSlider& slider = f.slider("T");
        QCOMPARE(f.value("T"), 1.0);
        QCOMPARE(slider.value(), slider.maximum() / 2);
        dragHandle(slider, {slider.maximum() * 3 / 4});
        QVERIFY(std::abs(f.value("T") - std::sqrt(10)) < 0.2);
        dragHandle(slider, {0});
        QCOMPARE(f.value("T"), 0.1);
        dragHandle(slider, {slider.maximum()});
        QCOMPARE(f.value("T"), 10.0);
    }

    void undoWhileTheHandHoldsTheSlider_leavesSliderAndDocumentTogether() {
        CardFixture f("elu");
        ParameterSlider& slider = f.slider("alpha");
        QTest::mousePress(&slider, Qt::LeftButton, {}, handleCenter(slider));
        QTest::mouseMove(&slider, handleCenterAt(slider, 200));
        f.undo();
        QCOMPARE(f.value("alpha"), 1.0);
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, handleCenterAt(slider, 200));
        QCOMPARE(slider.value(), int(std::lround((f.value("alpha") - 0.1) / 0.01)));
        QCOMPARE(f.field("alpha").value(), f.value("alpha"));
    }
};

EXPLORER_TEST(ParameterSliderTest)
#include "parameter_slider_test.moc"
