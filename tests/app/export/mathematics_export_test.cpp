// SPDX-License-Identifier: GPL-3.0-or-later
// Mathematics in labels, read back out of the files by programs that did not write them.
#include "figure_files.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTest>

using namespace explorer;

namespace {

ExplorerState stateTitled(const QString& title) {
    ExplorerState state = stateOf({QStringLiteral("relu")});
    state.title = title;
    state.layout.showsLegend = false;
    return state;
}

QByteArray pdfOf(const QString& title) {
    return bytesOf(stateTitled(title), requestFor(ExportFormat::Pdf, 150, 100));
}

} // namespace

class MathematicsExportTest : public QObject {
    Q_OBJECT

private slots:
    void pdf_keepsMathematicsAsText_data() {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("letters"); // in any order, as a reader finds them
        const auto row = [](const char* label, const char* letters) {
            QTest::newRow(label) << QString::fromUtf8(label) << QString::fromUtf8(letters);
        };
        row("$\\frac{1}{1+e^{-x}}$", "1 1 + e − x");
        row("$\\sqrt{2/\\pi}$", "√ 2 / π");
        row("$\\int_0^\\infty f$", "∫ 0 ∞ f");
        row("$\\hat y$", "y");
        row("$\\mathbf{W}x$", "W x");
        row("$\\mathbb{R}^n$", "R n");
        row("$\\mathcal{L}$", "L");
        row("$\\left(\\frac{x}{y}\\right)$", "( x y )");
        row("$f'(x)$", "f ′ ( x )");
        row("$\\sum_{i=1}^{n} w_i$", "∑ i = 1 n w i");
        row("$\\alpha \\leq \\epsilon$", "α ≤ ϵ");
        row("Swish, $\\beta = 0.5$", "S w i s h , β = 0 . 5");
    }
    void pdf_keepsMathematicsAsText() {
        QFETCH(QString, label);
        QFETCH(QString, letters);
        QVERIFY(isInstalled(QStringLiteral("pdftotext")));
        const auto read = [](const QByteArray& pdf) {
            return QString::fromUtf8(
                askTool(QStringLiteral("pdftotext"),
                        {QStringLiteral("-raw"), QStringLiteral("figure.pdf"), QStringLiteral("-")},
                        pdf, QStringLiteral("figure.pdf"))
                    .output);
        };
        const QString with = read(pdfOf(label));
        const QString without = read(pdfOf(QString()));
        for (const QString& letter : letters.split(u' '))
            QVERIFY2(with.count(letter) - without.count(letter) >=
                         letters.split(u' ').count(letter),
                     qPrintable(letter + QStringLiteral(" is missing in ") + with));
    }

    void pdf_embedsTheFontsAsTrueType() {
        QVERIFY(isInstalled(QStringLiteral("pdffonts")));
        const QString fonts = QString::fromUtf8(
            askTool(QStringLiteral("pdffonts"), {QStringLiteral("figure.pdf")},
                    pdfOf(QStringLiteral("$\\left(\\frac{x}{\\mathbf{W}}\\right)$")),
                    QStringLiteral("figure.pdf"))
                .output);
        QVERIFY2(fonts.contains("ExplorerMathematics"), qPrintable(fonts));
        QVERIFY2(!fonts.contains("Type 3"), qPrintable(fonts));
        const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(lines.size() >= 2);
        for (const QString& line : lines)
            QVERIFY2(line.contains("CID TrueType") && line.contains("yes"), qPrintable(line));
    }

    void svg_needsNoFontForMathematics() {
        const QByteArray svg =
            bytesOf(stateTitled(QStringLiteral("$\\sqrt{x}$")), requestFor(ExportFormat::Svg));
        QVERIFY(!svg.contains("Explorer Mathematics"));
        const QByteArray bare = bytesOf(stateTitled(QString()), requestFor(ExportFormat::Svg));
        QVERIFY(svg.count("<path") > bare.count("<path"));
    }
};

EXPLORER_TEST(MathematicsExportTest)
#include "mathematics_export_test.moc"
