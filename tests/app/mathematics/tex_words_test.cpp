// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas said in words.
#include "mathematics/tex_words.h"
#include "support/test_program.h"

#include <activation/catalogue.h>
#include <activation/expression.h>

#include <QRegularExpression>
#include <QTest>

using namespace explorer;

namespace {

QString wordsOf(const char* formula) {
    const activation::ParsedExpression parsed = activation::parseExpression(formula);
    return texInWords(parseTex(QString::fromStdString(parsed.expression.value().tex())));
}

} // namespace

class TexWordsTest : public QObject {
    Q_OBJECT

private slots:
    void words_sayWhatStandsWhere_data() {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<QString>("words");
        QTest::newRow("sum") << "2*x - 1"
                             << "2 times x minus 1";
        QTest::newRow("fraction") << "x/(1 + x^2)"
                                  << "fraction x over 1 plus x squared, end of fraction";
        QTest::newRow("short fraction") << "x/2"
                                        << "x over 2";
        QTest::newRow("power") << "exp(-b*x)"
                               << "e to the power of minus b times x, end of power";
        QTest::newRow("functions") << "x*tanh(x)^2"
                                   << "x times tanh squared of x";
        QTest::newRow("root") << "sqrt(x^2 + 1)"
                              << "square root of x squared plus 1, end of root";
        QTest::newRow("third root") << "cbrt(x)"
                                    << "root of degree 3 of x, end of root";
        QTest::newRow("absolute value") << "abs(x)"
                                        << "absolute value of x, end of absolute value";
        QTest::newRow("floor") << "floor(x)"
                               << "x rounded down";
        QTest::newRow("cases") << "if(x > 0, x, alpha*x)"
                               << "by cases: x if x is greater than 0; α times x otherwise, end of "
                                  "cases";
        QTest::newRow("names") << "z_2 + slope_in"
                               << "z index 2 plus slope_in";
    }
    void words_sayWhatStandsWhere() {
        QFETCH(QString, formula);
        QFETCH(QString, words);
        QCOMPARE(wordsOf(formula.toUtf8().constData()), words);
    }

    void everyFunctionOfTheCatalogue_isSaidWithItsSlope() {
        for (const activation::FunctionPtr& function : activation::catalogue()) {
            const auto expression = activation::expressionOf(*function);
            if (!expression)
                continue;
            for (const activation::Expression& each : {*expression, expression->derivative()}) {
                const QString tex = QString::fromStdString(each.tex());
                const QString words = texInWords(parseTex(tex));
                QVERIFY2(!words.isEmpty() && !words.contains(u'\\'), qPrintable(words));
            }
        }
    }

    void formulasOfTheCatalogue_areSaidWithoutTheirMarkup() {
        const QRegularExpression markup("[\\\\{}&^_]|big[lr]|Big[lr]|tfrac|quad|style|aligned");
        for (const activation::FunctionPtr& function : activation::catalogue()) {
            for (const std::string& tex : {function->tex, function->gradientTex}) {
                const QString words = texInWords(parseTex(QString::fromStdString(tex)));
                QVERIFY2(!words.isEmpty() && !words.contains(markup), qPrintable(words));
            }
        }
    }

    void handwrittenFormula_isSaidLikeTheCoresOwn() {
        const auto said = [](const char* tex) { return texInWords(parseTex(tex)); };
        QCOMPARE(said("f^{'}(x) = \\sigma(x)\\,\\bigl(1 - \\sigma(x)\\bigr)"),
                 QString("f prime of x equals σ of x times open bracket 1 minus σ of x close "
                         "bracket"));
        QCOMPARE(said("\\tfrac{1}{2}\\,\\textstyle\\sum_{i=1}^{n} z_i, \\quad z_1 = x"),
                 QString("1 over 2 times sum from i equals 1 to n of z index i, z index 1 equals "
                         "x"));
        QCOMPARE(said("\\operatorname*{arg\\,max} x"), QString("arg max x"));
    }

    void whatIsNotWhole_isSaidAsFarAsItGoes() {
        for (const char* tex : {"", "{", "}", "\\frac", "\\frac{x}", "x^", "_2", "\\left(",
                                "\\sqrt[", "\\begin{cases} x", "\\begin{", "\\", "\\unknown{x}"}) {
            texInWords(parseTex(tex));
        }
        QVERIFY(texInWords(parseTex("x } y")).contains("y"));
        QCOMPARE(texInWords(parseTex("\\unknown")), "unknown");
    }
};

EXPLORER_TEST(TexWordsTest)
#include "tex_words_test.moc"
