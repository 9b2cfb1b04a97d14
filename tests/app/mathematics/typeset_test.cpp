// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas and labels as they are set: by the geometry of what stands where.
#include "mathematics/math_font.h"
#include "mathematics/typeset.h"
#include "support/test_program.h"

#include <activation/catalogue.h>
#include <activation/expression.h>

#include <QElapsedTimer>
#include <QPainterPath>
#include <QTest>

using namespace explorer;

namespace {

constexpr qreal em = 100;

MathBox boxOf(const QString& tex, bool isDisplay = true) {
    return typesetTex(tex, {em, {}, isDisplay}).box;
}

QFont labelFont() {
    QFont font;
    font.setPixelSize(int(em));
    return font;
}

QPainterPath outlineOf(const MathBox::Glyph& glyph) {
    MathBox one;
    one.glyphs = {glyph};
    return one.outline();
}

// The parts of a large bracket meet, and upright letters of one word may.
bool mayMeet(const MathBox& box, std::size_t left, std::size_t right) {
    const MathBox::Glyph& first = box.glyphs[left];
    const MathBox::Glyph& second = box.glyphs[right];
    const auto isOfAWord = [](const MathBox::Glyph& glyph) {
        return QChar::isLetter(glyph.letter) &&
               glyph.glyph == MathFont::instance().glyphOf(glyph.letter);
    };
    return first.letter == U' ' || second.letter == U' ' ||
           (right == left + 1 && first.place.y() == second.place.y() && isOfAWord(first) &&
            isOfAWord(second));
}

QString touching(const MathBox& box) {
    const std::vector<QRectF> ink = box.inkBoxes();
    for (std::size_t i = 0; i < box.glyphs.size(); ++i)
        for (std::size_t k = i + 1; k < box.glyphs.size(); ++k)
            if (ink[i].intersects(ink[k]) && !mayMeet(box, i, k) &&
                outlineOf(box.glyphs[i]).intersects(outlineOf(box.glyphs[k])))
                return QStringLiteral("%1 and %2")
                    .arg(QString::fromUcs4(&box.glyphs[i].letter, 1),
                         QString::fromUcs4(&box.glyphs[k].letter, 1));
    return {};
}

// Slanted letters may lean out of the box by a little at the sides.
bool isInside(const MathBox& box) {
    const QRectF whole(-0.15 * em, -box.ascent - 0.01, box.width + 0.3 * em, box.height() + 0.02);
    for (const QRectF& ink : box.inkBoxes())
        if (!ink.isEmpty() && !whole.contains(ink))
            return false;
    return true;
}

QStringList formulas() {
    QStringList all{
        "f'(x)",
        "f''(x)^2",
        "\\int_0^\\infty e^{-x^2}\\,dx",
        "\\sum_{i=1}^{n} w_i x_i + b",
        "\\prod_{k} p_k",
        "\\lim_{x \\to 0^{+}} \\frac{\\ln x}{x}",
        "\\sqrt[3]{1 + \\sqrt{\\frac{x}{2}}}",
        "\\hat y = \\mathbf{W}^{\\top}\\mathbf{x}",
        "\\widehat{abc} \\quad \\bar{x} \\quad \\vec{v} \\quad \\dot{q} \\quad \\tilde n",
        "\\overline{x + y} \\quad \\underline{z}",
        "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
        "\\begin{bmatrix} 1 & 0 & 0 \\\\ 0 & 1 & 0 \\\\ 0 & 0 & 1 \\\\ 1 & 1 & 1 "
        "\\end{bmatrix}",
        "\\left\\{ \\frac{\\frac{a}{b}}{\\frac{c}{d}} \\right\\}",
        "\\left\\lfloor \\frac{x}{2} \\right\\rfloor",
        "\\frac{\\partial L}{\\partial w_{ij}^{(l)}}",
        "x_{i_j}^{2^k}",
        "\\binom{n}{k}",
        "\\underbrace{a + b}_{\\text{sum}}",
        "\\overset{!}{=}",
        "\\mathbb{R} \\ni \\mathcal{L} \\to \\mathfrak{g}",
        "\\biggl( \\Bigl( \\bigl( x \\bigr) \\Bigr) \\biggr)"};
    for (const activation::FunctionPtr& function : activation::catalogue()) {
        all.append(QStringLiteral("f(x) = ") + QString::fromStdString(function->tex));
        all.append(QStringLiteral("f'(x) = ") + QString::fromStdString(function->gradientTex));
        if (const auto expression = activation::expressionOf(*function))
            all.append(QString::fromStdString(expression->derivative().tex()));
    }
    return all;
}

} // namespace

class TypesetTest : public QObject {
    Q_OBJECT

private slots:
    void everyFormula_isKnownAndStandsInItsBoxWithoutTouching() {
        const QStringList all = formulas();
        QVERIFY(all.size() > 120);
        for (const QString& tex : all) {
            for (const bool isDisplay : {true, false}) {
                const Typeset set = typesetTex(tex, {em, {}, isDisplay});
                QVERIFY2(!set.problem, qPrintable(tex));
                QVERIFY2(set.box.width > 0 && set.box.ascent > 0, qPrintable(tex));
                QVERIFY2(isInside(set.box), qPrintable(tex));
                const QString touches = touching(set.box);
                QVERIFY2(touches.isEmpty(), qPrintable(tex + ": " + touches));
            }
        }
    }

    void fraction_isHigherThanItsParts_andScriptsStandHighAndLow() {
        const MathBox x = boxOf("x");
        const MathBox fraction = boxOf("\\frac{x}{x}");
        QVERIFY(fraction.height() > 2 * x.height());
        QVERIFY(fraction.descent > 0);
        const MathBox power = boxOf("x^{2}");
        QVERIFY(power.ascent > x.ascent + 0.2 * em);
        QVERIFY(power.glyphs[1].size < 0.8 * em);
        QVERIFY(boxOf("x_{2}").descent > x.descent + 0.1 * em);
        QCOMPARE(boxOf("x_i^2").width, boxOf("x^2_i").width);
    }

    void delimiter_isAsHighAsWhatItEncloses() {
        for (const char* inside : {"x", "\\frac{x}{2}", "\\frac{\\frac{a}{b}}{\\frac{c}{d}}",
                                   "\\begin{matrix} 1 \\\\ 2 \\\\ 3 \\\\ 4 \\\\ 5 \\\\ 6 \\\\ 7 "
                                   "\\\\ 8 \\\\ 9 \\end{matrix}"}) {
            for (const auto& [open, close] : {std::pair("(", ")"), std::pair("\\{", "\\}"),
                                              std::pair("|", "|"), std::pair("[", "]")}) {
                const MathBox bare = boxOf(inside);
                const MathBox whole =
                    boxOf(QString("\\left%1 %2 \\right%3").arg(open, inside, close));
                QVERIFY2(whole.height() >= 0.88 * bare.height(), inside);
                QVERIFY2(whole.width > bare.width, inside);
                QVERIFY2(whole.height() < 1.6 * bare.height() + em, inside);
            }
        }
    }

    void sum_hasItsLimitsOverAndUnderOnALineOfItsOwnOnly() {
        QVERIFY(boxOf("\\sum_{i=1}^n").width < boxOf("\\sum_{i=1}^n", false).width);
        QVERIFY(boxOf("\\sum_{i=1}^n").height() > boxOf("\\sum_{i=1}^n", false).height());
        QVERIFY(boxOf("\\max_x").width < boxOf("\\max_x", false).width);
    }

    void signBetweenTwoThings_standsApart_andThatOfANumberDoesNot() {
        const qreal parts = boxOf("a").width + boxOf("b").width + boxOf("-").width;
        QVERIFY(boxOf("a - b").width > parts + 0.3 * em);
        QVERIFY(boxOf("(-b").width < boxOf("(").width + boxOf("-").width + boxOf("b").width + 1);
        QVERIFY(boxOf("x^{a-b}").width < boxOf("x^{a}").width + em);
    }

    void unknownCommand_isShownAsTypedAndNamed() {
        const Typeset set = typesetTex("x + \\blob", {em, {}, false});
        QVERIFY(set.problem);
        QCOMPARE(set.problem->name, QString("\\blob"));
        QString shown;
        for (const MathBox::Glyph& glyph : set.box.glyphs)
            shown += QString::fromUcs4(&glyph.letter, 1);
        QCOMPARE(shown, QString("x+\\blob"));
    }

    void label_keepsItsWordsInItsOwnType_andMathematicsAsHighBesideThem() {
        const Typeset set = typesetLabel("Swish, $\\beta = 2$, ReLU", {em, labelFont(), false});
        QVERIFY(!set.problem);
        QCOMPARE(set.box.words.size(), std::size_t(2));
        QCOMPARE(set.box.words[0].text, QString("Swish, "));
        QCOMPARE(set.box.words[1].text, QString(", ReLU"));
        QCOMPARE(set.box.glyphs.size(), std::size_t(3));
        QVERIFY(set.box.words[1].place.x() > set.box.glyphs[2].place.x());
        QVERIFY(labelProblem("a $\\nope$"));
        QVERIFY(!labelProblem("\\nope"));
    }

    void chineseInText_isWrittenInAnotherFont() {
        const MathBox box = boxOf("\\text{否则}");
        QCOMPARE(box.words.size(), std::size_t(2));
        QVERIFY(box.width > em);
    }

    void cardsFormulas_areSetWithinAFrame() {
        const QStringList all = formulas();
        boxOf(all[0]);
        QElapsedTimer timer;
        timer.start();
        for (const QString& tex : all)
            boxOf(tex);
        const double ms = double(timer.nsecsElapsed()) / 1e6 / double(all.size());
        QVERIFY2(ms < 4, qPrintable(QString::number(ms))); // a card has two; a frame 16
    }
};

EXPLORER_TEST(TypesetTest)
#include "typeset_test.moc"
