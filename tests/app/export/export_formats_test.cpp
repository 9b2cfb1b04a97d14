// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the exported files back with other means than those that wrote them.
#include "figure/description/figure_words.h"
#include "figure/figure_composer.h"
#include "figure_files.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>
#include <QXmlStreamReader>

#include <ctime>

using namespace explorer;

namespace {

struct SvgContent {
    QString width;
    QString height;
    QString viewBox;
    QStringList texts;
    QStringList fontFamilies;
    QStringList
        curves; // the data of paths, but for rims of paper round numbers and letters of mathematics
    int images = 0;
    QString error;
};

SvgContent readSvg(const QByteArray& bytes) {
    SvgContent content;
    QXmlStreamReader reader(bytes);
    QString stroke;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == QLatin1String("svg")) {
            content.width = attributes.value(QLatin1String("width")).toString();
            content.height = attributes.value(QLatin1String("height")).toString();
            content.viewBox = attributes.value(QLatin1String("viewBox")).toString();
        } else if (reader.name() == QLatin1String("g")) {
            stroke = attributes.value(QLatin1String("stroke")).toString();
        } else if (reader.name() == QLatin1String("path") && stroke != QLatin1String("#ffffff") &&
                   stroke != QLatin1String("none")) {
            content.curves.append(attributes.value(QLatin1String("d")).toString());
        } else if (reader.name() == QLatin1String("image")) {
            ++content.images;
        } else if (reader.name() == QLatin1String("text")) {
            content.fontFamilies.append(attributes.value(QLatin1String("font-family")).toString());
            content.texts.append(reader.readElementText());
        }
    }
    content.error = reader.errorString();
    return content;
}

QList<QPointF> pointsOf(const QString& path) {
    static const QRegularExpression point(QStringLiteral("[ML](\\S+),(\\S+)"));
    QList<QPointF> points;
    for (auto matches = point.globalMatch(path); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        points.append({match.captured(1).toDouble(), match.captured(2).toDouble()});
    }
    return points;
}

// What a program of poppler says about the PDF; nothing where it is not installed.
QString askPoppler(const QString& program, const QStringList& arguments, const QByteArray& pdf) {
    const QString name = QStringLiteral("figure.pdf");
    QStringList all = arguments + QStringList(name);
    if (program == QLatin1String("pdftotext"))
        all.append(QStringLiteral("-"));
    return QString::fromUtf8(askTool(program, all, pdf, name).output);
}

} // namespace

class ExportFormatsTest : public QObject {
    Q_OBJECT

private slots:
    void svgAndPng_carryTheFigureInWords() {
        const ExplorerState state = stateOf({"gelu"});
        const QString words = figureWords(state);
        QVERIFY(words.contains("falls to −0.17"));
        QXmlStreamReader reader(bytesOf(state, requestFor(ExportFormat::Svg)));
        QString description;
        while (!reader.atEnd() && description.isEmpty()) {
            if (reader.readNext() == QXmlStreamReader::StartElement &&
                reader.name() == QLatin1String("desc")) {
                description = reader.readElementText();
            }
        }
        QCOMPARE(description, words);
        const QImage picture =
            QImage::fromData(bytesOf(state, requestFor(ExportFormat::Png)), "png");
        QCOMPARE(picture.text("Description"), words);
    }

    void sameFigure_givesTheSameBytes_inEveryFormat() {
        QHash<QString, QByteArray> first;
        for (const FormatDescription& format : exportFormats())
            first.insert(format.id, bytesOf(firstFigure(), requestFor(format.format)));
        QTest::qWait(1100); // a date in a file would change by now
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", zone == "Asia/Shanghai" ? "UTC" : "Asia/Shanghai");
        tzset();
        const auto back = qScopeGuard([&] {
            zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
            tzset();
        });
        for (const FormatDescription& format : exportFormats()) {
            QVERIFY2(first[format.id].size() > 100, qPrintable(format.id));
            QCOMPARE(bytesOf(firstFigure(), requestFor(format.format)), first[format.id]);
        }
    }

    void pdf_listsWhereEachOfItsPartsBegins() {
        const QByteArray pdf = bytesOf(firstFigure(), requestFor(ExportFormat::Pdf));
        const qsizetype table = pdf.lastIndexOf("\nxref\n") + 1;
        QCOMPARE(pdf.mid(pdf.lastIndexOf("startxref\n") + 10).split('\n').first().toLongLong(),
                 table);
        const QList<QByteArray> lines =
            pdf.mid(table, pdf.indexOf("trailer", table) - table).split('\n');
        QVERIFY(lines.size() > 6);
        for (qsizetype i = 3; i + 1 < lines.size(); ++i) { // behind the heads and the free entry
            const QByteArray part = QByteArray::number(i - 2) + " 0 obj";
            QCOMPARE(pdf.mid(lines[i].left(10).toLongLong(), part.size()), part);
        }
    }

    void png_hasItsPhysicalSize() {
        const QImage image =
            QImage::fromData(bytesOf(firstFigure(), requestFor(ExportFormat::Png)), "png");
        QCOMPARE(image.size(), QSize(2008, 1417));
        QCOMPARE(image.dotsPerMeterX(), 23622);
        QCOMPARE(image.dotsPerMeterY(), 23622);
    }

    void png_showsTheCurvesInTheirColours() {
        ExplorerState state;
        const int key = addCurve(state, QStringLiteral("tanh"));
        state.curve(key)->showsSlope = false;
        const ExportRequest request = requestFor(ExportFormat::Png);
        const Figure figure = composeFigure(state, exportPoints(request), paperStyle({}));
        const QImage image = renderImage(state, request);
        const double scale = image.width() / figure.size.width();
        const auto pixel = [&](double x, double y) {
            return image.pixelColor((figure.panels.first().toPoint(x, y) * scale).toPoint());
        };
        QCOMPARE(pixel(2, std::tanh(2.0)), paperStyle({}).color(0));
        QCOMPARE(pixel(-1, std::tanh(-1.0)), paperStyle({}).color(0));
        QCOMPARE(pixel(2, 0.5), QColor(Qt::white));
    }

    void svg_hasItsPhysicalSizeAndTextAsText() {
        const SvgContent svg =
            readSvg(bytesOf(firstFigure(), requestFor(ExportFormat::Svg, 85, 60.5)));
        QCOMPARE(svg.error, QString());
        QCOMPARE(svg.width, QStringLiteral("85mm"));
        QCOMPARE(svg.height, QStringLiteral("60.5mm"));
        QCOMPARE(svg.viewBox, QStringLiteral("0 0 8500 6050"));
        QCOMPARE(svg.images, 0);
        for (const char* text : {"Sigmoid", "Tanh′", "−4", "0.5"})
            QVERIFY2(svg.texts.contains(QString::fromUtf8(text)), text);
        for (const QString& family : svg.fontFamilies)
            QVERIFY2(family.endsWith(QLatin1String("sans-serif")), qPrintable(family));
    }

    void svg_holdsOnePathACurve_andNothingOutsideThePlot() {
        ExplorerState state;
        for (const char* id : {"relu", "elu", "swish", "gelu", "prelu"})
            addCurve(state, QLatin1String(id));
        state.axes.y = {-0.1, 0.4};
        state.axes.placement = AxesPlacement::ThroughOrigin;
        for (CurveState& curve : state.curves)
            curve.showsSlope = false;
        const ExportRequest request = requestFor(ExportFormat::Svg);
        const Figure figure = composeFigure(state, exportPoints(request), paperStyle({}));
        const QStringList curves = readSvg(bytesOf(state, request)).curves;
        QCOMPARE(curves.size(), 5);
        const QRectF plot = figure.panels.first().plot.adjusted(-1e-3, -1e-3, 1e-3, 1e-3);
        for (const QString& curve : curves) {
            const QList<QPointF> points = pointsOf(curve);
            QVERIFY(points.size() > 1);
            for (const QPointF& point : points)
                QVERIFY2(plot.contains(point), qPrintable(curve));
        }
    }

    void svg_staysValid_whateverTheTitle() {
        ExplorerState state = firstFigure();
        state.title = QStringLiteral("a < b & \"c\"");
        const SvgContent svg = readSvg(bytesOf(state, requestFor(ExportFormat::Svg)));
        QCOMPARE(svg.error, QString());
        QVERIFY(svg.texts.contains(state.title));
    }

    void pdf_hasItsExactPageSize() {
        if (!isInstalled(QStringLiteral("pdfinfo")))
            QSKIP("pdfinfo (poppler-utils) is not installed");
        for (const double width : {85.0, 120.0, 183.0, 35.2}) { // 35.2 mm is just below 100 points
            const ExportRequest request = requestFor(ExportFormat::Pdf, width, 60);
            const QString said =
                askPoppler(QStringLiteral("pdfinfo"), {}, bytesOf(firstFigure(), request));
            static const QRegularExpression size(QStringLiteral("Page size: +(\\S+) x (\\S+) pts"));
            const QRegularExpressionMatch match = size.match(said);
            QVERIFY2(match.hasMatch(), qPrintable(said));
            QVERIFY(qAbs(match.captured(1).toDouble() - width / 25.4 * 72) < 0.001);
            QVERIFY(qAbs(match.captured(2).toDouble() - 60 / 25.4 * 72) < 0.001);
        }
    }

    void pdf_embedsTrueTypeFonts() {
        if (!isInstalled(QStringLiteral("pdffonts")))
            QSKIP("pdffonts (poppler-utils) is not installed");
        const QString said = askPoppler(QStringLiteral("pdffonts"), {},
                                        bytesOf(firstFigure(), requestFor(ExportFormat::Pdf)));
        const QStringList fonts = said.split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY2(!fonts.isEmpty(), qPrintable(said));
        static const QRegularExpression embedded(QStringLiteral("TrueType.* yes (yes|no)"));
        for (const QString& font : fonts)
            QVERIFY2(font.contains(embedded), qPrintable(font));
    }

    void pdf_keepsItsText_minusSignsIncluded() {
        if (!isInstalled(QStringLiteral("pdftotext")))
            QSKIP("pdftotext (poppler-utils) is not installed");
        ExplorerState state = firstFigure();
        state.curve(addCurve(state, QStringLiteral("prelu")))->parameters[0] = -0.5;
        const QString text = askPoppler(QStringLiteral("pdftotext"), {QStringLiteral("-raw")},
                                        bytesOf(state, requestFor(ExportFormat::Pdf)));
        for (const char* word : {"Sigmoid", "Tanh′", "−4", "−0.5", "w = −0.5"})
            QVERIFY2(text.contains(QString::fromUtf8(word)), qPrintable(text));
    }

    void pdf_holdsNoPicture() {
        if (!isInstalled(QStringLiteral("pdfimages")))
            QSKIP("pdfimages (poppler-utils) is not installed");
        const QString said = askPoppler(QStringLiteral("pdfimages"), {QStringLiteral("-list")},
                                        bytesOf(firstFigure(), requestFor(ExportFormat::Pdf)));
        QCOMPARE(said.split(u'\n', Qt::SkipEmptyParts).size(), 2); // the table's head
    }
};

EXPLORER_TEST(ExportFormatsTest)
#include "export_formats_test.moc"
