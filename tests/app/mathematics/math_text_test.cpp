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
                                  << "tanh x";
        QTest::newRow("unknown command") << "$\\blob x$"
                                         << "\\blobx";
        QTest::newRow("escaped dollar") << "5\\$"
                                        << "5$";
        QTest::newRow("lonely dollar") << "5$ x"
                                       << "5$ x";
        QTest::newRow("escaped brace") << "$\\{1\\}$"
                                       << "{1}";
        QTest::newRow("open brace") << "$x^{12$"
                                    << "x^12";
        QTest::newRow("ends in a command sign") << "$x\\$"
                                                << "$x$";
        QTest::newRow("ends in a superscript") << "$x^$"
                                               << "x^";
        QTest::newRow("fraction") << "$\\frac{1}{1+e^{-x}}$"
                                  << "1/(1 + e^(−x))";
        QTest::newRow("root") << "$\\sqrt{2/\\pi}$"
                              << "√(2/π)";
        QTest::newRow("integral") << "$\\int_0^\\infty$"
                                  << "∫0^∞";
        QTest::newRow("empty") << "$$"
                               << "";
    }

    void markup_becomesPlainText() {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(plainMathText(text), plain);
    }
};

EXPLORER_TEST(MathTextTest)
#include "math_text_test.moc"
