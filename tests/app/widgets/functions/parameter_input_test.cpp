// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_fixture.h"
#include "support/test_program.h"
#include "widgets/functions/parameter_row.h"

using namespace explorer;

class ParameterInputTest : public QObject {
    Q_OBJECT

private slots:
    void typedValueBeyondTheSlider_isTakenInsideTheDomain() {
        CardFixture f("elu");
        QVERIFY(f.isReady);
        typeInto(f.field("alpha"), "25.5");
        QCOMPARE(f.value("alpha"), 25.5);
        QCOMPARE(f.slider("alpha").value(), f.slider("alpha").maximum());
        QCOMPARE(f.steps(), 1);
        typeInto(f.field("alpha"), "-3");
        QCOMPARE(f.value("alpha"), -3.0);
        QCOMPARE(f.slider("alpha").value(), 0);
    }

    void typedValue_keepsEveryDigit() {
        CardFixture f("elu");
        typeInto(f.field("alpha"), "0.12345678901234567");
        QCOMPARE(f.value("alpha"), 0.12345678901234567);
        QVERIFY(f.field("alpha").text().toDouble() == 0.12345678901234567);
        f.slider("alpha").setFocus(); // the short form without the focus
        QCOMPARE(f.field("alpha").text(), "0.123457");
        QCOMPARE(f.value("alpha"), 0.12345678901234567);
    }

    void pastedForms_areUnderstood_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::newRow("true minus") << QString(QChar(0x2212)) + "0.5" << -0.5;
        QTest::newRow("decimal comma") << "0,25" << 0.25;
        QTest::newRow("spaces") << "  1.5 " << 1.5;
        QTest::newRow("power of ten") << "2e-3" << 0.002;
    }

    void pastedForms_areUnderstood() {
        QFETCH(QString, text);
        CardFixture f("elu");
        typeInto(f.field("alpha"), text);
        QTEST(f.value("alpha"), "value");
    }

    void valueOutsideTheDomain_isRefusedWithTheReason_data() {
        QTest::addColumn<QString>("functionId");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("temperature 0") << "softmax"
                                       << "T"
                                       << "0"
                                       << "greater than 0";
        QTest::newRow("temperature below") << "softmax"
                                           << "T"
                                           << "-1"
                                           << "-1";
        QTest::newRow("not whole") << "softmax"
                                   << "n"
                                   << "2.5"
                                   << "2.5";
        QTest::newRow("too many") << "softmax"
                                  << "n"
                                  << "9"
                                  << "at most 8";
        QTest::newRow("NaN") << "elu"
                             << "alpha"
                             << "nan"
                             << "finite";
        QTest::newRow("infinite") << "elu"
                                  << "alpha"
                                  << "inf"
                                  << "finite";
        QTest::newRow("overflow") << "elu"
                                  << "alpha"
                                  << "1e999"
                                  << "1e999";
        QTest::newRow("text") << "elu"
                              << "alpha"
                              << "abc"
                              << "abc";
        QTest::newRow("nothing") << "elu"
                                 << "alpha"
                                 << ""
                                 << "number";
        QTest::newRow("two numbers") << "elu"
                                     << "alpha"
                                     << "1 2"
                                     << "1 2";
    }

    void valueOutsideTheDomain_isRefusedWithTheReason() {
        QFETCH(QString, functionId);
        QFETCH(QString, parameter);
        QFETCH(QString, text);
        QFETCH(QString, reason);
        CardFixture f(functionId);
        const ExplorerState before = f.document.state();
        typeInto(f.field(parameter), text);
        QVERIFY(f.document.state() == before);
        QCOMPARE(f.steps(), 0);
        const QString sentence = f.shownProblem();
        QVERIFY2(sentence.contains(reason), qPrintable(sentence));
        QVERIFY(sentence.endsWith('.'));
        QCOMPARE(f.field(parameter).accessibleDescription(), sentence);
        QCOMPARE(f.field(parameter).text(), text); // to be mended, not typed again
    }

    // What a screen reader says of the slider, and of the sentence below it.
    void valueThatTheSliderOffers_isRefusedWithTheReason() {
        CardFixture f("rrelu");
        ParameterSlider& slider = f.slider("lower");
        const int before = slider.value();
        QTest::keyClick(&slider, Qt::Key_End);
        QCOMPARE(f.value("lower"), 0.125);
        QCOMPARE(slider.value(), before);
        const QString sentence = f.shownProblem();
        QVERIFY2(sentence.contains("at most upper"), qPrintable(sentence));
        QCOMPARE(slider.accessibleDescription(), sentence);
        QCOMPARE(control<QLabel>(f.cards, "Problem").accessibleDescription(), sentence);
        QTest::keyClick(&slider, Qt::Key_Home);
        QCOMPARE(f.value("lower"), 0.0);
        QCOMPARE(f.shownProblem(), "");
        QCOMPARE(slider.accessibleDescription(), "");
    }

    void problem_goesWithTheNextGoodValue() {
        CardFixture f("softmax");
        typeInto(f.field("T"), "0");
        QVERIFY(!f.shownProblem().isEmpty());
        typeInto(f.field("T"), "2");
        QCOMPARE(f.shownProblem(), "");
        QCOMPARE(f.value("T"), 2.0);
    }

    void escape_bringsTheValueInForceBack() {
        CardFixture f("softmax");
        typeInto(f.field("T"), "0");
        QTest::keyClick(&f.field("T"), Qt::Key_Escape);
        QCOMPARE(f.shownProblem(), "");
        QCOMPARE(f.field("T").text(), "1");
    }

    void leavingTheField_takesOrForgetsWhatWasTyped() {
        CardFixture f("elu");
        f.field("alpha").setFocus();
        f.field("alpha").selectAll();
        QTest::keyClicks(&f.field("alpha"), "2");
        f.slider("alpha").setFocus();
        QCOMPARE(f.value("alpha"), 2.0);
        f.field("alpha").setFocus();
        f.field("alpha").selectAll();
        QTest::keyClicks(&f.field("alpha"), "x");
        f.slider("alpha").setFocus();
        QCOMPARE(f.value("alpha"), 2.0);
        QCOMPARE(f.field("alpha").text(), "2");
    }

    void arrowKeys_stepByWrittenNumbers() {
        CardFixture f("softmax");
        typeInto(f.field("z2"), "0.1");
        QTest::keyClick(&f.field("z2"), Qt::Key_Up);
        QTest::keyClick(&f.field("z2"), Qt::Key_Up);
        QCOMPARE(f.field("z2").text(), "0.3");
        QCOMPARE(f.value("z2"), 0.3);
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(&f.field("z2"), Qt::Key_Down);
        }
        QCOMPARE(f.field("z2").text(), "-0.2");
    }

    void arrowKeys_stopAtTheDomain() {
        CardFixture f("softmax");
        f.field("n").setFocus();
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(&f.field("n"), Qt::Key_Up);
        }
        QCOMPARE(f.value("n"), 8.0);
        QVERIFY(f.shownProblem().contains("at most 8"));
    }

    void numberOfInputs_showsJustTheParametersInUse() {
        CardFixture f("softmax");
        for (const int count : {3, 5, 2, 8}) {
            typeInto(f.field("n"), QString::number(count));
            for (int place = 2; place <= 8; ++place) {
                QCOMPARE(f.field(QString("z%1").arg(place)).isVisible(), place <= count);
                QCOMPARE(f.slider(QString("z%1").arg(place)).isVisible(), place <= count);
            }
        }
        f.undo();
        QCOMPARE(f.field("z8").isVisible(), f.value("n") >= 8);
    }

    void rowOfAFunctionThatIsAnotherNow_changesNothing() {
        CardFixture f("tanh");
        const auto write = [&](const QString& formula) {
            f.document.edit("Own", {}, [&](ExplorerState& state) {
                const CustomFunctionReading reading =
                    makeCustomFunction(state.customFunctions, {"own_1", "Own", formula, {}});
                setCustomFunction(state, reading.function.value());
            });
        };
        write("a*x + b");
        int key = 0;
        f.document.edit("Show", {}, [&](ExplorerState& state) { key = addCurve(state, "own_1"); });
        ParameterRow row(f.document, f.play, key, functionOf(f.document.state(), "own_1"), 1);
        row.show();
        auto* field = row.findChild<NumberField*>();
        for (const QString formula : {"c*x + d", "a*x"}) { // the same number, and one less
            write(formula);
            const ExplorerState before = f.document.state();
            typeInto(*field, "3");
            row.showState();
            QVERIFY(f.document.state() == before);
        }
    }

    void hiddenParameter_keepsItsValue() {
        CardFixture f("softmax");
        typeInto(f.field("z3"), "4");
        typeInto(f.field("n"), "2");
        QVERIFY(!f.field("z3").isVisible());
        typeInto(f.field("n"), "3");
        QVERIFY(f.field("z3").isVisible());
        QCOMPARE(f.field("z3").text(), "4");
    }
};

EXPLORER_TEST(ParameterInputTest)
#include "parameter_input_test.moc"
