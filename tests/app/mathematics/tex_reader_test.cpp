// SPDX-License-Identifier: GPL-3.0-or-later
// What a formula may hold, and what is said of one that cannot be set as it is typed.
#include "mathematics/math_font.h"
#include "mathematics/tex_tree.h"
#include "support/test_program.h"

#include <QTest>

using namespace explorer;

using Problem = TexProblem::Kind;

class TexReaderTest : public QObject {
    Q_OBJECT

private slots:
    void whatPeopleWrite_isKnown_data() {
        QTest::addColumn<QString>("tex");
        for (const char* tex : {"\\frac{1}{1+e^{-x}}",
                                "\\sqrt[3]{x}",
                                "\\int_0^\\infty f(t)\\,dt",
                                "\\sum_{i=1}^{n} w_i x_i",
                                "\\lim_{x \\to 0} \\frac{\\sin x}{x}",
                                "\\hat y",
                                "\\mathbf{W}^{\\top}\\mathbf{x} + \\mathbf{b}",
                                "\\mathbb{R}^n",
                                "\\mathcal{L}",
                                "\\text{ReLU}(x)",
                                "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
                                "\\partial L / \\partial w_{ij}^{(l)}",
                                "\\overline{x}",
                                "\\vec v",
                                "\\dot x",
                                "\\bigl( \\Bigl[ \\biggl\\{ \\Biggr\\} \\Bigr] \\bigr)",
                                "\\binom{n}{k}",
                                "a \\in A, b \\notin B",
                                "\\left.\\frac{df}{dx}\\right|_{x=0}",
                                "x \\not= y",
                                "\\underbrace{a + b}_{2}",
                                "\\overset{!}{=}",
                                "\\displaystyle\\sum x",
                                "50\\,\\%",
                                "\\operatorname*{arg\\,max}_x f",
                                "f''(x)",
                                "f'^2",
                                "\\|x\\|_2",
                                "\\boldsymbol{\\theta}",
                                "x_1, \\ldots, x_n",
                                "\\tilde{x}\\;\\bar{y}"})
            QTest::newRow(tex) << tex;
    }
    void whatPeopleWrite_isKnown() {
        QFETCH(QString, tex);
        const TexFormula formula = readTex(tex);
        QVERIFY2(!formula.problem,
                 formula.problem ? qPrintable(texProblemText(*formula.problem)) : "");
    }

    void whatIsWrong_isNamedWithItsPlace_data() {
        QTest::addColumn<QString>("tex");
        QTest::addColumn<Problem>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<qsizetype>("position");
        QTest::newRow("command") << "x + \\blob y" << Problem::UnknownCommand << "\\blob"
                                 << qsizetype(4);
        QTest::newRow("environment") << "\\begin{blob} x \\end{blob}" << Problem::UnknownEnvironment
                                     << "blob" << qsizetype(7);
        QTest::newRow("argument") << "\\frac{1}" << Problem::MissingArgument << "\\frac"
                                  << qsizetype(0);
        QTest::newRow("script") << "x^" << Problem::MissingArgument << "^" << qsizetype(1);
        QTest::newRow("second script") << "x^2^3" << Problem::DoubleScript << "^" << qsizetype(3);
        QTest::newRow("open brace") << "x^{2" << Problem::Unbalanced << "{" << qsizetype(2);
        QTest::newRow("closed brace") << "x}" << Problem::Unbalanced << "}" << qsizetype(1);
        QTest::newRow("left") << "\\left( x" << Problem::Unbalanced << "\\left" << qsizetype(0);
        QTest::newRow("right") << "x \\right)" << Problem::Unbalanced << "\\right" << qsizetype(2);
        QTest::newRow("sign") << "50%" << Problem::StraySign << "%" << qsizetype(2);
        QTest::newRow("cell") << "a & b" << Problem::StraySign << "&" << qsizetype(2);
        QTest::newRow("depth") << QString("{").repeated(500) << Problem::TooDeep << "{"
                               << qsizetype(40);
    }
    void whatIsWrong_isNamedWithItsPlace() {
        QFETCH(QString, tex);
        QFETCH(Problem, kind);
        QFETCH(QString, name);
        QFETCH(qsizetype, position);
        const TexFormula formula = readTex(tex);
        QVERIFY(formula.problem);
        QCOMPARE(int(formula.problem->kind), int(kind));
        QCOMPARE(formula.problem->name, name);
        QCOMPARE(formula.problem->position, position);
        QVERIFY(!texProblemText(*formula.problem).isEmpty());
    }

    void anyCharacters_areReadWithoutHarm() {
        const QStringList pieces{"\\frac",
                                 "{",
                                 "}",
                                 "^",
                                 "_",
                                 "'",
                                 "\\left(",
                                 "\\right)",
                                 "\\begin{cases}",
                                 "\\end{cases}",
                                 "&",
                                 "\\\\",
                                 "x",
                                 "\\sqrt",
                                 "[",
                                 "]",
                                 "\\sum",
                                 "\\hat",
                                 "1",
                                 "\\big"};
        quint32 seed = 1;
        for (int formula = 0; formula < 3000; ++formula) {
            QString tex;
            for (int i = 0; i < 14; ++i) {
                seed = seed * 1664525 + 1013904223;
                tex += pieces[qsizetype(seed >> 8) % pieces.size()] + u' ';
            }
            readTex(tex);
        }
        QVERIFY(!readTex("x").problem);
    }

    void everyCommand_hasItsSignInTheFont() {
        int count = 0;
        for (const TexSymbol& symbol : texSymbols()) {
            QVERIFY2(MathFont::instance().glyphOf(symbol.letter) != 0, symbol.name);
            ++count;
        }
        QVERIFY(count > 150);
    }

    void everyAlphabet_isWholeInTheFont() {
        for (const TexLetters letters :
             {TexLetters::Italic, TexLetters::Slanted, TexLetters::Bold, TexLetters::BoldItalic,
              TexLetters::Calligraphic, TexLetters::Blackboard, TexLetters::Fraktur,
              TexLetters::Sans, TexLetters::Typewriter})
            for (char32_t letter = U'A'; letter <= U'z'; ++letter)
                if (QChar(letter).isLetter()) {
                    const char32_t shown = styledLetter(letter, letters);
                    QVERIFY(shown != letter);
                    QVERIFY(MathFont::instance().glyphOf(shown) != 0);
                }
    }
};

EXPLORER_TEST(TexReaderTest)
#include "tex_reader_test.moc"
