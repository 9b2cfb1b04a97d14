// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation_fixture.h"
#include "support/controls.h"
#include "support/test_program.h"
#include "widgets/controls/line_swatch.h"
#include "widgets/controls/parameter_slider.h"
#include "widgets/presentation/presentation_row.h"

#include <QImage>
#include <QLabel>
#include <QMouseEvent>
#include <QPixmap>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>

using namespace explorer;

class PresentationStripTest : public QObject {
    Q_OBJECT

private slots:
    void strip_isPutAway_andDragged() {
        PresentationFixture fixture;
        QWidget& strip = fixture.child("presentation_strip");
        QVERIFY(strip.isVisible());
        const QPoint before = strip.pos();
        QTest::mousePress(&strip, Qt::LeftButton, {}, QPoint(4, 4));
        QMouseEvent move(QEvent::MouseMove, QPointF(54, -96), strip.mapToGlobal(QPointF(54, -96)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&strip, &move);
        QCOMPARE(strip.pos(), before + QPoint(50, -100));
        fixture.press(Qt::Key_S);
        QVERIFY(!strip.isVisible());
    }

    void strip_hasTheSlidersOfTheFunctionsThatAreShown() {
        PresentationFixture fixture;
        const auto count = [&] {
            return fixture.child("presentation_strip").findChildren<ParameterSlider*>().size();
        };
        QTRY_COMPARE(count(), 2); // tanh has none
        fixture.press(Qt::Key_1);
        QTRY_COMPARE(count(), 1);
    }

    void sliderThatDecidesWhichOthersThereAre_staysUnderTheHand() {
        PresentationFixture fixture({"softmax"});
        const QPointer<ParameterSlider> n =
            &control<ParameterSlider>(fixture.window, "n of Softmax, slider");
        auto& last = control<ParameterSlider>(fixture.window, "z8 of Softmax, slider");
        QVERIFY(n->isVisible() && !last.isVisible());
        const QPoint end(n->width() - 3, n->height() / 2);
        QTest::mousePress(n.data(), Qt::LeftButton, {}, end);
        QVERIFY(n);
        QCOMPARE(fixture.curve(0).parameters[1], 8.0);
        QVERIFY(last.isVisible());
        QTest::qWait(0);
        QVERIFY(n);
        QTest::mouseRelease(n.data(), Qt::LeftButton, {}, end);
        QCOMPARE(fixture.curve(0).parameters[1], 8.0);
    }

    void hiddenFunction_isStruckOutInTheStrip() {
        PresentationFixture fixture;
        QVERIFY(findControl<QLabel>(fixture.window, "Tanh"));
        fixture.press(Qt::Key_1); // its sliders go
        QTRY_VERIFY(findControl<QLabel>(fixture.window, "ELU, hidden"));
        fixture.press(Qt::Key_2); // it has none
        QTRY_VERIFY(findControl<QLabel>(fixture.window, "Tanh, hidden"));
        QVERIFY(control<QLabel>(fixture.window, "Tanh, hidden").text().contains("<s>Tanh</s>"));
        fixture.press(Qt::Key_1);
        QTRY_VERIFY(findControl<QLabel>(fixture.window, "ELU"));
    }

    void twoCurvesOfOneFunction_areToldApartByDigitAndLine() {
        PresentationFixture fixture({"swish", "swish"});
        const auto rows = fixture.window.findChildren<PresentationRow*>();
        QCOMPARE(rows.size(), 2);
        QStringList digits;
        for (const PresentationRow* row : rows) {
            QVERIFY(row->findChild<LineSwatch*>());
            for (const QLabel* label :
                 row->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly)) {
                if (label->font().bold()) {
                    digits.append(label->text());
                }
            }
        }
        QCOMPARE(digits, QStringList({"1", "2"}));
        const QImage first = rows[0]->findChild<LineSwatch*>()->grab().toImage();
        QVERIFY(first != rows[1]->findChild<LineSwatch*>()->grab().toImage());
    }

    void scrolledStrip_staysWhereItIsWhileTheSliderRuns() {
        PresentationFixture fixture({"softmax"});
        fixture.change([](ExplorerState& state) { state.curves[0].parameters[1] = 8; });
        QScrollBar* bar =
            fixture.child("presentation_strip").findChild<QScrollArea*>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        constexpr int layoutMs = 50; // it takes more than one round
        QTest::qWait(layoutMs);
        bar->setValue(bar->maximum());
        const int scrolled = bar->value();
        fixture.change([](ExplorerState& state) { state.curves[0].parameters[0] = 2; });
        QTest::qWait(layoutMs);
        QCOMPARE(bar->value(), scrolled);
        fixture.press(Qt::Key_Tab);
        QVERIFY(bar->value() < scrolled);
    }

    void sliders_growWithTheScreen() {
        PresentationFixture fixture;
        const auto nameHeight = [&] {
            return control<QWidget>(fixture.window, "alpha of ELU, slider").fontMetrics().height();
        };
        const int small = nameHeight();
        fixture.press(Qt::Key_Tab); // it was the marked one
        fixture.window.resize(1920, 1080);
        QVERIFY(nameHeight() > small);
    }
};

EXPLORER_TEST(PresentationStripTest)
#include "presentation_strip_test.moc"
