// SPDX-License-Identifier: GPL-3.0-or-later
// The same figure as pixels, as a PDF drawn by poppler and as an SVG drawn by librsvg.
#include "figure_files.h"
#include "support/test_program.h"

#include <QTest>

using namespace explorer;

namespace {

constexpr int dpi = 300;

ExplorerState stacked() {
    ExplorerState state = firstFigure();
    state.title = QString::fromUtf8("Six curves, $\\sigma(x)$");
    state.layout.arrangement = FigureLayout::Stacked;
    state.axes.placement = AxesPlacement::Frame;
    state.axes.showsGrid = true;
    state.paper.showsMarkers = true;
    return state;
}

ExplorerState grid() {
    ExplorerState state = stacked();
    state.layout.arrangement = FigureLayout::Grid;
    addCurve(state, QStringLiteral("rrelu"));
    return state;
}

QString text(const Unlikeness& unlike) {
    return QStringLiteral("mean %1, largest %2").arg(unlike.mean).arg(unlike.largest);
}

} // namespace

class SamePictureTest : public QObject {
    Q_OBJECT

private slots:
    void vectors_lookLikePixels_data() {
        QTest::addColumn<int>("figure");
        QTest::addColumn<bool>("outlines");
        QTest::newRow("overlay") << 0 << false;
        QTest::newRow("stacked") << 1 << false;
        QTest::newRow("grid") << 2 << false;
        QTest::newRow("outlined text") << 1 << true;
    }
    void vectors_lookLikePixels() {
        QFETCH(int, figure);
        QFETCH(bool, outlines);
        if (!isInstalled("pdftoppm") || !isInstalled("rsvg-convert"))
            QSKIP("pdftoppm (poppler-utils) or rsvg-convert (librsvg2-bin) is not installed");
        const ExplorerState state = figure == 0 ? firstFigure() : figure == 1 ? stacked() : grid();
        const auto bytes = [&](ExportFormat format) {
            // So many points that every program gets to the same number of pixels.
            ExportRequest request = requestFor(format, 127, 76.2);
            request.dpi = dpi;
            request.outlinesText = outlines;
            return bytesOf(state, request);
        };
        const QImage png = QImage::fromData(bytes(ExportFormat::Png));
        const QImage pdf =
            pictureByTool("pdftoppm", {"-r", "300", "-png", "-singlefile", "f.pdf", "picture"},
                          bytes(ExportFormat::Pdf), "f.pdf");
        const QImage svg = pictureByTool(
            "rsvg-convert", {"-d", "300", "-p", "300", "-b", "white", "-o", "picture.png", "f.svg"},
            bytes(ExportFormat::Svg), "f.svg");
        QCOMPARE(png.size(), QSize(1500, 900));
        QCOMPARE(pdf.size(), png.size());
        QCOMPARE(svg.size(), png.size());
        const Unlikeness ofPdf = compare(png, pdf);
        const Unlikeness ofSvg = compare(png, svg);
        // poppler moves upright and level lines onto whole pixels.
        QVERIFY2(ofPdf.mean < 1.5 && ofPdf.largest < 90, qPrintable(text(ofPdf)));
        QVERIFY2(ofSvg.mean < 0.6 && ofSvg.largest < 90, qPrintable(text(ofSvg)));
    }
};

EXPLORER_TEST(SamePictureTest)
#include "same_picture_test.moc"
