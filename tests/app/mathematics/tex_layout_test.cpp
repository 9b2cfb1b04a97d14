// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas typeset and said in words.
#include "mathematics/tex_layout.h"
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

TexOutline outlineOf(const QString& tex) {
    QFont font;
    font.setPixelSize(16);
    return layOutTex(parseTex(tex), font);
}

} // namespace

class TexLayoutTest : public QObject {
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

    void fraction_isHigherThanItsParts_andAPowerStandsHigh() {
        const TexOutline x = outlineOf("x");
        const TexOutline fraction = outlineOf("\\frac{x}{x}");
        QVERIFY(fraction.height() > 2 * x.height());
        QVERIFY(fraction.descent > 0);
        const TexOutline power = outlineOf("x^{2}");
        QVERIFY(power.ascent > x.ascent + 2);
        QVERIFY(power.width > x.width);
        const TexOutline index = outlineOf("x_{2}");
        QVERIFY(index.descent > x.descent + 1);
        QVERIFY(outlineOf("\\left(\\frac{x}{x}\\right)").height() > fraction.height());
        const TexOutline cases =
            outlineOf("\\begin{cases} x & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}");
        QVERIFY(cases.height() > 2 * x.height());
        QVERIFY(cases.width > outlineOf("0\\text{otherwise}").width);
    }

    void outline_staysWithinItsBox() {
        for (const char* tex :
             {"x", "\\frac{1}{1 + e^{-x}}", "\\sqrt[3]{x + 1}", "\\left|\\frac{x}{2}\\right|",
              "\\left\\lfloor x\\right\\rfloor "}) {
            const TexOutline outline = outlineOf(tex);
            const QRectF bounds = outline.path.boundingRect();
            QVERIFY2(bounds.left() > -2 && bounds.right() < outline.width + 2, tex);
            QVERIFY2(-bounds.top() < outline.ascent + 1.5, tex);
            QVERIFY2(bounds.bottom() < outline.descent + 1.5, tex);
        }
    }

    void everyFunctionOfTheCatalogue_isTypesetWithItsSlope() {
        for (const activation::FunctionPtr& function : activation::catalogue()) {
            const auto expression = activation::expressionOf(*function);
            if (!expression)
                continue;
            for (const activation::Expression& each : {*expression, expression->derivative()}) {
                const QString tex = QString::fromStdString(each.tex());
                const TexOutline outline = outlineOf(tex);
                QVERIFY2(outline.width > 0 && outline.ascent > 0, qPrintable(tex));
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

    void whatIsNotWhole_isShownAsFarAsItGoes() {
        for (const char* tex : {"", "{", "}", "\\frac", "\\frac{x}", "x^", "_2", "\\left(",
                                "\\sqrt[", "\\begin{cases} x", "\\begin{", "\\", "\\unknown{x}"}) {
            outlineOf(tex);
            texInWords(parseTex(tex));
        }
        QVERIFY(texInWords(parseTex("x } y")).contains("y"));
        QCOMPARE(texInWords(parseTex("\\unknown")), "unknown");
    }
};

EXPLORER_TEST(TexLayoutTest)
#include "tex_layout_test.moc"
