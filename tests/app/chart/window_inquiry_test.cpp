// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked beside the window: it is answered, given up or dropped, and the window stays alive.
#include "chart/window_inquiry.h"

#include "chart_fixture.h"
#include "support/test_program.h"

#include <activation/catalogue.h>
#include <activation/expression.h>

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace explorer;

namespace {

constexpr int aliveMs =
    2000; // what would take for ever keeps nobody longer, even on a busy machine

// As hard as one likes.
QString tangents(int count) {
    QString text = QStringLiteral("tan(x)");
    for (int k = 2; k <= count; ++k)
        text += QStringLiteral("*tan(%1*x)").arg(k);
    return text;
}

Question factsOf(const QString& formula) {
    const auto parsed = activation::parseExpression(formula.toStdString());
    return {.kind = Question::Kind::Facts,
            .function = activation::makeFunction(*parsed.expression, "own", "Own")};
}

Answer askIn(WindowInquiry& inquiry, const Question& question) {
    const Inquiry::Round round(inquiry);
    return inquiry.ask(question);
}

void show(ChartFixture& f, const QString& formula) {
    f.document.edit("Show a custom function", {}, [&](ExplorerState& state) {
        state.curves.clear();
        setCustomFunction(state, *CustomFunction::make({"own_1", "Comb", formula, {}}).function);
        addCurve(state, "own_1");
    });
    f.chart.refresh();
}

} // namespace

class WindowInquiryTest : public QObject {
    Q_OBJECT

private slots:
    void everyFunctionOfTheCatalogue_isAnsweredAtOnce() {
        WindowInquiry inquiry;
        for (const char* id : {"gelu", "relu", "elu", "tanh", "srelu"}) {
            const auto function = activation::findFunction(id);
            const Answer answer = askIn(inquiry, {.kind = Question::Kind::Facts,
                                                  .function = function,
                                                  .parameters = defaultParameters(*function)});
            QCOMPARE(answer.state, Answer::State::Found);
            QVERIFY(answer.as<activation::Facts>());
        }
    }

    void longSearch_isAnsweredLater() {
        WindowInquiry inquiry;
        inquiry.setPatience(std::chrono::minutes(5));
        QSignalSpy found(&inquiry, &WindowInquiry::found);
        const Question question = factsOf("tan(x)");
        QCOMPARE(askIn(inquiry, question).state, Answer::State::Sought);
        QVERIFY(found.wait(120'000));
        const Answer answer = askIn(inquiry, question);
        QCOMPARE(answer.state, Answer::State::Found);
        QCOMPARE(answer.as<activation::Facts>()->symmetry, activation::Symmetry::Odd);
        QVERIFY(!inquiry.isSeeking());
    }

    void endlessSearch_keepsNobody_andIsGivenUp() {
        WindowInquiry inquiry;
        inquiry.setPatience(std::chrono::milliseconds(50));
        QSignalSpy found(&inquiry, &WindowInquiry::found);
        const Question question = factsOf(tangents(100));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(askIn(inquiry, question).state, Answer::State::Sought);
        QVERIFY2(timer.elapsed() < aliveMs, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(found.wait(60'000));
        QCOMPARE(askIn(inquiry, question).state, Answer::State::GivenUp);
    }

    void whatIsNotAskedAgain_isDropped() {
        WindowInquiry inquiry;
        QSignalSpy found(&inquiry, &WindowInquiry::found);
        askIn(inquiry, factsOf(tangents(100)));
        QVERIFY(inquiry.isSeeking());
        { const Inquiry::Round nothing(inquiry); }
        QVERIFY(!inquiry.isSeeking());
        // The queue has come to its next piece at once, and nothing was said of the first.
        inquiry.setPatience(std::chrono::minutes(5));
        QElapsedTimer timer;
        timer.start();
        const Question next = factsOf("tan(x)");
        askIn(inquiry, next);
        QVERIFY(found.wait(120'000));
        QCOMPARE(found.count(), 1);
        QCOMPARE(askIn(inquiry, next).state, Answer::State::Found);
    }

    void inquiryThatGoes_leavesNothingBehind() {
        for (int i = 0; i < 20; ++i) {
            WindowInquiry inquiry;
            askIn(inquiry, factsOf(tangents(12)));
            QTest::qWait(i);
        }
    }

    void words_doNotHoldUpTheWindow() {
        ChartFixture f;
        show(f, tangents(100));
        QSignalSpy told(&f.chart, &LiveChart::wordsChanged);
        QElapsedTimer timer;
        timer.start();
        const QString words = f.chart.words();
        QVERIFY2(timer.elapsed() < aliveMs, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(words.contains("Comb: still being looked at."), qPrintable(words));
        QTRY_VERIFY_WITH_TIMEOUT(f.chart.words().contains("it takes too long to find out"), 60'000);
        QVERIFY(told.count() > 0);
    }
};

EXPLORER_TEST(WindowInquiryTest)
#include "window_inquiry_test.moc"
