// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/number_field.h"

#include "support/controls.h"
#include "support/test_program.h"

#include <QSignalSpy>

#include <cmath>

using namespace explorer;

namespace {

// A field that takes what is below 10, and something else to go to.
struct FieldFixture {
    FieldFixture()
        : field(&window)
        , other(&window)
        , entered(&field, &NumberField::valueEntered) {
        window.resize(200, 100);
        other.move(0, 50);
        field.setValue(1);
        field.setCheck([](double value) {
            return value < 10 ? QString() : QString("It has to be below 10.");
        });
        window.show();
        isReady = QTest::qWaitForWindowActive(&window);
        field.setFocus();
    }

    QWidget window;
    NumberField field;
    QLineEdit other;
    QSignalSpy entered;
    bool isReady = false;
};

} // namespace

class NumberFieldTest : public QObject {
    Q_OBJECT

private slots:
    void enter_saysTheValueOnce() {
        FieldFixture f;
        QVERIFY(f.isReady);
        typeInto(f.field, "2.5");
        QCOMPARE(f.entered.count(), 1);
        QCOMPARE(f.entered.first().first().toDouble(), 2.5);
        QTest::keyClick(&f.field, Qt::Key_Return);
        f.other.setFocus();
        QCOMPARE(f.entered.count(), 1);
    }

    void setValue_isShownAndNotSaid() {
        FieldFixture f;
        f.field.setValue(0.1 + 0.2);
        QCOMPARE(f.entered.count(), 0);
        QCOMPARE(f.field.text().toDouble(), 0.1 + 0.2);
        f.other.setFocus();
        QCOMPARE(f.field.text(), "0.3");
    }

    void visitWithoutTyping_changesNothing() {
        FieldFixture f;
        f.other.setFocus();
        f.field.setValue(1.0 / 3);
        f.field.setFocus();
        f.other.setFocus();
        QCOMPARE(f.entered.count(), 0);
        QCOMPARE(f.field.value(), 1.0 / 3);
    }

    void refusedValue_isNeitherSaidNorLost() {
        FieldFixture f;
        typeInto(f.field, "12");
        QCOMPARE(f.entered.count(), 0);
        QVERIFY(f.field.hasProblem());
        QCOMPARE(f.field.problem(), "It has to be below 10.");
        QCOMPARE(f.field.text(), "12");
        QCOMPARE(f.field.value(), 1.0);
    }

    void refusedValue_colorsTheFieldUntilItIsMended() {
        FieldFixture f;
        const QColor before = f.field.palette().color(QPalette::Base);
        typeInto(f.field, "12");
        QVERIFY(f.field.palette().color(QPalette::Base) != before);
        typeInto(f.field, "3");
        QCOMPARE(f.field.palette().color(QPalette::Base), before);
        QCOMPARE(f.entered.count(), 1);
    }

    void problem_isSaidWhenItComesAndWhenItGoes() {
        FieldFixture f;
        QSignalSpy problems(&f.field, &NumberField::problemChanged);
        typeInto(f.field, "12");
        QCOMPARE(problems.count(), 1);
        QVERIFY(!problems.last().first().toString().isEmpty());
        f.other.setFocus();
        QCOMPARE(problems.count(), 2);
        QVERIFY(problems.last().first().toString().isEmpty());
        QCOMPARE(f.field.text(), "1"); // the number in force
    }

    void arrowKeys_offerTheNextStep() {
        FieldFixture f;
        f.field.setStep(0.5);
        QTest::keyClick(&f.field, Qt::Key_Up);
        QCOMPARE(f.field.value(), 1.5);
        QTest::keyClick(&f.field, Qt::Key_Down);
        QTest::keyClick(&f.field, Qt::Key_Down);
        QCOMPARE(f.field.value(), 0.5);
        QCOMPARE(f.entered.count(), 3);
    }

    void arrowKeys_startFromWhatIsTyped() {
        FieldFixture f;
        f.field.selectAll();
        QTest::keyClicks(&f.field, "5");
        QTest::keyClick(&f.field, Qt::Key_Up);
        QVERIFY2(f.field.value() > 5, qPrintable(f.field.text()));
    }

    void largeNumbers_areShownShortAndKeptWhole() {
        FieldFixture f;
        for (const double value : {-1.2345678901234e-300, -9.87654321e299, -5e-324}) {
            f.field.setValue(value);
            QCOMPARE(f.field.text().toDouble(), value);
            f.other.setFocus();
            QVERIFY(f.field.text().size() <= 14);
            f.field.setFocus();
            QCOMPARE(f.field.text().toDouble(), value);
        }
    }
};

EXPLORER_TEST(NumberFieldTest)
#include "number_field_test.moc"
