// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/math_text.h"
#include "support/test_program.h"

#include <QTest>

using namespace explorer;

class MathTextTest : public QObject {
    Q_OBJECT

private slots:
    void markup_becomesPlainText_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("no mathematics") << "ReLU, α = 0.3"
                                        << "ReLU, α = 0.3";
        QTest::newRow("prime") << "$f'(x)$"
                               << "f′(x)";
        QTest::newRow("among words") << "Swish, $\\beta=2$!"
                                     << "Swish, β = 2!";
        QTest::newRow("sign of a number") << "$-2$"
                                          << "−2";
        QTest::newRow("difference") << "$a-b$"
                                    << "a − b";
        QTest::newRow("spaces mean nothing") << "$x   y$"
                                             << "xy";
        QTest::newRow("upright word") << "$\\mathrm{softmax}_1(x)$"
                                      << "softmax1(x)";
        QTest::newRow("function") << "$\\tanh x$"
                                  << "tanhx";
        QTest::newRow("unknown command") << "$\\blob x$"
                                         << "blobx";
        QTest::newRow("escaped dollar") << "5\\$"
                                        << "5$";
        QTest::newRow("lonely dollar") << "5$ x"
                                       << "5$ x";
        QTest::newRow("escaped brace") << "$\\{1\\}$"
                                       << "{1}";
        QTest::newRow("open brace") << "$x^{12$"
                                    << "x12";
        QTest::newRow("ends in a command sign") << "$x\\$"
                                                << "$x$";
        QTest::newRow("ends in a superscript") << "$x^$"
                                               << "x";
        QTest::newRow("empty") << "$$"
                               << "";
    }

    void markup_becomesPlainText() {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(plainMathText(text), plain);
    }

    void letters_areItalic_digitsAndCapitalGreekAreNot() {
        const QList<TextRun> runs = parseMathText("a $x2\\alpha\\Phi$");
        const QList<TextRun> expected{{"a "}, {"x", true}, {"2"}, {"α", true}, {"Φ"}};
        QCOMPARE(runs, expected);
    }

    void scripts_areSmallerAndShifted() {
        const QList<TextRun> runs = parseMathText("$x^2_{ij}$");
        QCOMPARE(runs.size(), 3);
        QVERIFY(runs[1].scale < 1 && runs[1].rise > 0);
        QCOMPARE(runs[1].text, QString("2"));
        QVERIFY(runs[2].scale < 1 && runs[2].rise < 0);
        QCOMPARE(runs[2].text, QString("ij"));
    }

    void deepScripts_stayReadable() {
        QString text = "$x";
        for (int depth = 0; depth < 200; ++depth)
            text += "^{a";
        for (const TextRun& run : parseMathText(text + "$"))
            QVERIFY(run.scale > 0.4);
    }
};

EXPLORER_TEST(MathTextTest)
#include "math_text_test.moc"
