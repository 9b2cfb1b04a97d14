// SPDX-License-Identifier: GPL-3.0-or-later
// Exports for LaTeX of figures out of files whose texts mean harm.
#include "nasty_texts.h"

#include "export/latex/latex_text.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace explorer;

namespace {

// As TeX finds them, whatever engine reads the file.
QSet<QString> controlSequences(const QString& tex) {
    static const QRegularExpression sequence(QStringLiteral("\\\\(?:[\\p{L}@]+|.|\\n)"));
    QSet<QString> found;
    for (auto matches = sequence.globalMatch(tex); matches.hasNext();)
        found.insert(matches.next().captured());
    return found;
}

// What a label may hold that no other part of the file does.
const QSet<QString>& harmless() {
    static const QSet<QString> known = [] {
        const QString words = QStringLiteral(
            "\\textbackslash \\textasciitilde \\textasciicircum \\# \\$ \\% \\& \\_ \\{ \\} "
            "\\alpha \\leq \\times \\ldots \\mathrm \\sigma");
        const QStringList list = words.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return known;
}

QByteArray bytesFor(const QString& text, ExportFormat format) {
    return bytesOf(stateThatSays(text), requestFor(format, 150, 120));
}

// The first line, which names commands, is no text of the figure.
QString withoutRemark(const QByteArray& tex) {
    return QString::fromUtf8(tex.mid(tex.indexOf('\n')));
}

const QList<ExportFormat> texFormats{ExportFormat::Tikz, ExportFormat::Formulas};

} // namespace

class NastyTexTest : public QObject {
    Q_OBJECT

private slots:
    void noText_commandsTex_data() {
        QTest::addColumn<QString>("text");
        const QStringList texts = nastyTexts();
        for (qsizetype i = 0; i < texts.size(); ++i)
            QTest::addRow("%d", int(i)) << texts[i];
    }
    void noText_commandsTex() {
        QFETCH(QString, text);
        for (const ExportFormat format : texFormats) {
            const QString tex = withoutRemark(bytesFor(text, format));
            const QString plain = withoutRemark(bytesFor(QStringLiteral("a"), format));
            const QSet<QString> added =
                controlSequences(tex) - controlSequences(plain) - harmless();
            QVERIFY2(added.isEmpty(), qPrintable(added.values().join(QLatin1Char(' '))));
            QVERIFY(!tex.contains(QStringLiteral("^^")));
            // Comments only where the program writes them: no line of the texts' ends in one.
            static const QRegularExpression comment(QStringLiteral("(?<!\\\\)%"));
            QCOMPARE(tex.count(comment), plain.count(comment));
            static const QRegularExpression parameter(QStringLiteral("(?<!\\\\)#"));
            QVERIFY(!tex.contains(parameter));
            for (const QChar letter : tex)
                QVERIFY(letter == QLatin1Char('\n') || letter.category() != QChar::Other_Control);
        }
    }

    void label_isBalanced() {
        for (const QString& text : nastyTexts()) {
            static const QRegularExpression escaped(QStringLiteral("\\\\[\\\\{}$]"));
            const QString bare = latexLabel(text).remove(escaped);
            QCOMPARE(bare.count(QLatin1Char('{')), bare.count(QLatin1Char('}')));
            QCOMPARE(bare.count(QLatin1Char('$')) % 2, 0);
            QVERIFY(!bare.contains(QLatin1Char('\n')));
        }
    }

    void halfALetter_hidesNothing() {
        for (const char16_t half : {char16_t(0xD800), char16_t(0xDC00)}) {
            const QString text = QStringLiteral("$\\input{x}") + QChar(half) + QLatin1Char('$');
            const QString shown = latexLabel(text).remove(QStringLiteral("\\textbackslash{}"));
            QVERIFY(!shown.contains(QLatin1Char('\\')));
            QVERIFY(!isWellFormedMathematics(text.mid(1).chopped(1)));
        }
    }

    // Where LaTeX is installed it has the last word.
    void files_compile() {
        if (!isInstalled(QStringLiteral("pdflatex")))
            return; // the other tests say the same of the text
        for (const QString& text : nastyTexts()) {
            if (text != QString::fromLatin1(text.toLatin1()))
                continue; // pdflatex has no such letters
            for (const ExportFormat format : texFormats) {
                const ToolRun run =
                    askTool(QStringLiteral("sh"),
                            {"-c", "pdflatex -interaction=nonstopmode -halt-on-error f.tex && "
                                   "test ! -e sentinel"},
                            bytesFor(text, format), QStringLiteral("f.tex"));
                QVERIFY2(run.status == 0, run.output.right(2000).constData());
            }
        }
    }
};

EXPLORER_TEST(NastyTexTest)
#include "nasty_tex_test.moc"
