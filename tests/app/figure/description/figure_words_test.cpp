// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/description/figure_words.h"

#include "figure/description/curve_words.h"
#include "model/state/teaching_edits.h"
#include "support/test_program.h"

#include <activation/catalogue.h>

#include <QElapsedTimer>

using namespace explorer;

namespace {

ExplorerState stateWith(const QString& id, bool showsSlope = false) {
    ExplorerState state;
    CurveState& curve = *state.curve(addCurve(state, id));
    curve.showsValue = !showsSlope;
    curve.showsSlope = showsSlope;
    return state;
}

QString wordsOf(const ExplorerState& state) {
    return figureWords(state).section('\n', 1);
}

QString lastSentenceOf(const ExplorerState& state) {
    return wordsOf(state).section('\n', -1);
}

} // namespace

class FigureWordsTest : public QObject {
    Q_OBJECT

private slots:
    void curve_isToldFromLeftToRight_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("isSlope");
        QTest::addColumn<QString>("words");
        QTest::newRow("gelu") << "gelu" << false
                              << "GELU, from −4 to 4: starts near 0, falls to −0.17 at −0.752, "
                                 "crosses 0 at 0, then rises nearly as x.";
        QTest::newRow("relu") << "relu" << false
                              << "ReLU, from −4 to 4: stays at 0 up to 0, bends there, then rises "
                                 "as x.";
        QTest::newRow("relu slope") << "relu" << true
                                    << "Slope of ReLU, from −4 to 4: stays at 0 up to 0, jumps "
                                       "there from 0 to 1, then stays at 1.";
        QTest::newRow("leaky relu")
            << "leaky_relu" << false
            << "Leaky ReLU, from −4 to 4: rises as 0.01x up to 0, crosses 0 and bends there, then "
               "rises as x.";
        QTest::newRow("sigmoid") << "sigmoid" << false
                                 << "Sigmoid, from −4 to 4: starts at 0.018, then rises to 0.982 "
                                    "at 4 on its way to 1.";
        QTest::newRow("sigmoid slope")
            << "sigmoid" << true
            << "Slope of Sigmoid, from −4 to 4: starts at 0.0177, rises to 0.25 at 0, then falls "
               "to 0.0177 at 4 on its way to 0.";
        QTest::newRow("hardshrink")
            << "hardshrink" << false
            << "Hardshrink, from −4 to 4: rises as x up to −0.5, jumps there from −0.5 to 0, "
               "stays at 0 up to 0.5, jumps there from 0 to 0.5, then rises as x.";
        QTest::newRow("tanhshrink")
            << "tanhshrink" << false
            << "Tanhshrink, from −4 to 4: starts nearly as x + 1, crosses 0 at 0, then rises "
               "nearly as x − 1.";
    }

    void curve_isToldFromLeftToRight() {
        QFETCH(QString, id);
        QFETCH(bool, isSlope);
        QFETCH(QString, words);
        QCOMPARE(wordsOf(stateWith(id, isSlope)), words);
    }

    void wave_isNotToldTurnByTurn() {
        ExplorerState state = stateWith("sine");
        state.axes.x = {-20, 20};
        QCOMPARE(
            wordsOf(state),
            QString(
                "Sine (SIREN), from −20 to 20: swings between −1 and 1 with 12 turning points."));
        state.axes.x = {-2000, 2000};
        QVERIFY(wordsOf(state).contains("too often to be told"));
    }

    void undefinedPart_isNamed() {
        ExplorerState state;
        const auto reading = CustomFunction::make({"own_1", "Root", "sqrt(x)", {}});
        setCustomFunction(state, *reading.function);
        CurveState& curve = *state.curve(addCurve(state, "own_1"));
        curve.showsSlope = false;
        QCOMPARE(wordsOf(state), QString("Root, from −4 to 4: is not defined up to 0, begins at 0 "
                                         "with 0, then rises to 2 at 4."));
    }

    void description_followsViewAndParameters() {
        PaperInquiry inquiry;
        FigureWords words(inquiry);
        ExplorerState state = stateWith("elu");
        const QString before = words.describe(state);
        state.axes.x = {-1, 1};
        const QString zoomed = words.describe(state);
        QVERIFY(zoomed.contains("from −1 to 1"));
        state.curves.front().parameters[0] = 0.5;
        const QString changed = words.describe(state);
        QVERIFY(changed != zoomed && before != zoomed);
        QVERIFY2(changed.contains("α = 0.5"), qPrintable(changed));
        QCOMPARE(changed, figureWords(state));
    }

    void description_namesTitleAxesAndEveryShownLine() {
        ExplorerState state = firstFigure();
        state.title = "$f'(x)$ of three";
        const QStringList lines = figureWords(state).split('\n');
        QCOMPARE(lines.size(), 8);
        QVERIFY2(lines[0].contains("of three"), qPrintable(lines[0]));
        QCOMPARE(lines[1], QString("A chart with 6 lines, x from −4 to 4, y from −1 to 1.2."));
        state.curves.clear();
        QVERIFY(figureWords(state).contains("without lines"));
    }

    void curveThatTakesTooLong_isGivenUp_alsoWhereThereAreMany() {
        ExplorerState state;
        const auto reading = CustomFunction::make(
            {"own_1", "Comb", "tan(x)*tan(2*x)*tan(3*x)*tan(4*x)*tan(5*x)*tan(6*x)*tan(7*x)", {}});
        setCustomFunction(state, *reading.function);
        state.axes.x = {-40, 40};
        for (int i = 0; i < 10; ++i)
            addCurve(state, "own_1");
        addCurve(state, "gelu");
        QElapsedTimer timer;
        timer.start();
        const QString words = figureWords(state);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(words.contains("Comb: it takes too long to find out what it does."),
                 qPrintable(words));
        QVERIFY2(words.contains("GELU, from −40 to 40: "), qPrintable(words));
        QCOMPARE(figureWords(state), words);
    }

    void singleLine_isOne() {
        ExplorerState state = stateWith("relu");
        QCOMPARE(figureWords(state).section(',', 0, 0), QString("A chart with one line"));
        state.curves.front().showsSlope = true;
        QCOMPARE(figureWords(state).section(',', 0, 0), QString("A chart with 2 lines"));
    }

    void pinnedPoint_isToldWithWhatItReads() {
        ExplorerState state = stateWith("gelu");
        pinPoint(state, {state.curves.front().key, 1});
        QCOMPARE(lastSentenceOf(state), QString("Pinned on GELU: f(1) = 0.841, f′(1) = 1.08."));
        state.teaching.showsTangents = false;
        QCOMPARE(lastSentenceOf(state), QString("Pinned on GELU: f(1) = 0.841."));
        state.curves.front().showsValue = false;
        state.curves.front().showsSlope = true;
        QCOMPARE(lastSentenceOf(state), QString("Pinned on GELU: f′(1) = 1.08."));
        state.axes.x = {-4, 0};
        QVERIFY(!wordsOf(state).contains("Pinned"));
        state.axes.x = {-4, 4};
        state.curves.front().showsSlope = false;
        QVERIFY(!wordsOf(state).contains("Pinned"));
    }

    void pinAtAKink_hasTheSlopesOfBothSides() {
        ExplorerState state = stateWith("relu");
        pinPoint(state, {state.curves.front().key, 0});
        const QString sentence = lastSentenceOf(state);
        QVERIFY2(sentence.endsWith("f′(0) = 0 | 1."), qPrintable(sentence));
    }

    void zones_areToldFromLeftToRightWhereTheyAreShown() {
        ExplorerState state = stateWith("gelu");
        QVERIFY(!wordsOf(state).contains("saturated"));
        state.teaching.showsZones = true;
        QCOMPARE(wordsOf(state).section('\n', 1),
                 QString("GELU is saturated from −4 to −1.86.\n"
                         "GELU is saturated from −1.08 to −0.554.\n"
                         "GELU amplifies from 0.752 to 4."));
    }

    void zones_areToldOfTheCurveThatHasThem() {
        ExplorerState state = stateWith("gelu");
        const int relu = addCurve(state, "relu");
        state.teaching.showsZones = true;
        QVERIFY(!wordsOf(state).contains("ReLU is"));
        state.teaching.zonedCurve = relu;
        QCOMPARE(lastSentenceOf(state), QString("ReLU is dead from −4 to 0: its slope is 0."));
        QVERIFY(!wordsOf(state).contains("GELU is"));
        state.layout.arrangement = FigureLayout::Grid;
        QVERIFY(wordsOf(state).contains("ReLU is dead") && wordsOf(state).contains("GELU is"));
    }

    void ghost_isToldAsItWas() {
        ExplorerState state = stateWith("elu");
        freezeCurves(state);
        state.curves.front().parameters[0] = 0.5;
        QCOMPARE(lastSentenceOf(state), QString("Pale behind: ELU, α = 1."));
        state.teaching.ghosts.front().showsValue = false;
        state.teaching.ghosts.front().showsSlope = true;
        QCOMPARE(lastSentenceOf(state), QString("Pale behind: the slope of ELU, α = 1."));
    }

    // Whatever the function, there is a sentence, and it ends.
    void everyFunction_canBeTold() {
        for (const activation::FunctionPtr& function : activation::catalogue()) {
            for (const Range& range :
                 {Range{-4, 4}, Range{-300, 300}, Range{0.5, 0.6}, Range{-1e300, 1e300}}) {
                if (function->id == "gumbel_softmax" && range.low != -4) {
                    continue; // without a closed form, and so slow to look at
                }
                ExplorerState state = stateWith(QString::fromStdString(function->id));
                state.curves.front().showsSlope = true;
                state.axes.x = range;
                for (const QString& sentence : wordsOf(state).split('\n')) {
                    QVERIFY2(sentence.endsWith('.') && !sentence.contains("nan") &&
                                 !sentence.contains("nothing to see"),
                             qPrintable(sentence));
                }
            }
        }
    }

    void lines_areWrittenAsPeopleDo() {
        QCOMPARE(CurveWords::lineText({1, 0}), QString("x"));
        QCOMPARE(CurveWords::lineText({-1, 2}), QString("−x + 2"));
        QCOMPARE(CurveWords::lineText({0.5, -3}), QString("0.5x − 3"));
        QCOMPARE(CurveWords::lineText({0, -3}), QString("−3"));
    }
};

EXPLORER_TEST(FigureWordsTest)
#include "figure_words_test.moc"
