// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese in exported figures, on a machine without a Chinese font: CTest hides those of the
// system.
#include "figure_files.h"
#include "support/test_program.h"

#include <QFontDatabase>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace explorer;

namespace {

const QString title = QStringLiteral("激活函数 GELU 与导数 $f'(x)$");

ExplorerState chineseState() {
    ExplorerState state = stateOf({"gelu", "relu"});
    state.title = title;
    state.axes.xLabel = QStringLiteral("输入 x");
    state.curves.front().label = QStringLiteral("高斯误差线性单元");
    return state;
}

ExplorerState latinState() {
    ExplorerState state = stateOf({"gelu", "relu"});
    state.title = QStringLiteral("GELU and $f'(x)$");
    return state;
}

QStringList svgTexts(const QByteArray& svg, QStringList* families = nullptr) {
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement &&
            reader.name() == QLatin1String("text")) {
            if (families) {
                families->append(reader.attributes().value("font-family").toString());
            }
            texts.append(reader.readElementText());
        }
    }
    return texts;
}

// The share of dark pixels in a strip below the upper edge, where the title stands.
int darkPixelsOfTitle(const QImage& picture) {
    int count = 0;
    for (int y = 0; y < picture.height() / 8; ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            count += qGray(picture.pixel(x, y)) < 128;
        }
    }
    return count;
}

} // namespace

class ChineseExportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty());
    }

    void pdf_holdsTheTextAndTrueType() {
        if (!isInstalled("pdftotext") || !isInstalled("pdffonts")) {
            QSKIP("poppler-utils are not installed");
        }
        const QByteArray pdf = bytesOf(chineseState(), requestFor(ExportFormat::Pdf));
        const QString text =
            QString::fromUtf8(
                askTool("pdftotext", {"-raw", "figure.pdf", "-"}, pdf, "figure.pdf").output)
                .normalized(QString::NormalizationForm_KC) // letters of mathematics as plain ones
                .remove(u' ');
        QVERIFY2(text.contains("激活函数GELU与导数"), qPrintable(text));
        QVERIFY2(text.contains("f′"), qPrintable(text));
        QVERIFY2(text.contains("输入x"), qPrintable(text));
        QVERIFY2(text.contains("高斯误差线性单元"), qPrintable(text));
        const QString fonts =
            QString::fromUtf8(askTool("pdffonts", {"figure.pdf"}, pdf, "figure.pdf").output);
        QVERIFY2(fonts.contains("ExplorerHan"), qPrintable(fonts));
        QVERIFY2(!fonts.contains("Type 3"), qPrintable(fonts));
        for (const QString& line : fonts.split('\n', Qt::SkipEmptyParts).mid(2)) {
            // name, type, encoding, embedded, subset (by its name), unicode
            static const QRegularExpression embedded(" TrueType +Identity-H +yes +(yes|no) +yes ");
            QVERIFY2(embedded.match(line).hasMatch(), qPrintable(line));
        }
        QVERIFY2(pdf.size() < 200'000, qPrintable(QString::number(pdf.size())));
    }

    void svg_holdsTheTextAndNamesFontsForIt() {
        QStringList families;
        const QString text =
            svgTexts(bytesOf(chineseState(), requestFor(ExportFormat::Svg)), &families)
                .join(QString());
        QVERIFY2(text.contains("激活函数"), qPrintable(text));
        QVERIFY2(text.contains("高斯误差线性单元"), qPrintable(text));
        QVERIFY(!families.isEmpty());
        for (const QString& family : families) {
            QVERIFY2(family.contains("Noto Sans CJK SC") && family.endsWith("sans-serif"),
                     qPrintable(family));
        }
        QStringList plain;
        svgTexts(bytesOf(latinState(), requestFor(ExportFormat::Svg)), &plain);
        QVERIFY(!plain.isEmpty() && !plain.constFirst().contains("CJK"));
    }

    void outlines_drawTheSameShapes() {
        ExportRequest request = requestFor(ExportFormat::Svg);
        request.outlinesText = true;
        const QByteArray svg = bytesOf(chineseState(), request);
        QVERIFY(svgTexts(svg).isEmpty());
        QVERIFY(svg.size() > bytesOf(latinState(), request).size());
    }

    void picture_showsLettersAndNotOneBoxLikeTheOther() {
        ExplorerState one = chineseState();
        one.title = QStringLiteral("一一一一");
        ExplorerState other = chineseState();
        other.title = QStringLiteral("龘龘龘龘");
        const auto dark = [](const ExplorerState& state) {
            return darkPixelsOfTitle(
                QImage::fromData(bytesOf(state, requestFor(ExportFormat::Png))));
        };
        const int few = dark(one);
        const int many = dark(other);
        QVERIFY2(few > 20 && many > 3 * few, qPrintable(QString("%1, %2").arg(few).arg(many)));
    }

    void drawnAlike_pdfSvgAndPng() {
        if (!isInstalled("pdftocairo")) {
            QSKIP("poppler-utils are not installed");
        }
        const ExportRequest png = requestFor(ExportFormat::Png);
        const QImage painted = QImage::fromData(bytesOf(chineseState(), png));
        const QImage rendered = pictureByTool(
            "pdftocairo",
            {"-png", "-singlefile", "-r", QString::number(png.dpi), "figure.pdf", "picture"},
            bytesOf(chineseState(), requestFor(ExportFormat::Pdf)), "figure.pdf");
        const Unlikeness unlikeness =
            compare(painted, rendered.scaled(painted.size(), Qt::IgnoreAspectRatio,
                                             Qt::SmoothTransformation));
        QVERIFY2(unlikeness.mean < 2, qPrintable(QString::number(unlikeness.mean)));
    }
};

EXPLORER_TEST(ChineseExportTest)
#include "chinese_export_test.moc"
