// SPDX-License-Identifier: GPL-3.0-or-later
// The live chart's lines look as the figure painter's own do, pixel by pixel.
#include "chart_fixture.h"
#include "figure/painting/figure_painter.h"
#include "support/test_program.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace explorer;

namespace {

// All but the paper, which the window has of its own.
QImage asPainted(const Figure& figure, const QImage& like) {
    QImage image(like.size(), QImage::Format_RGB32);
    image.setDevicePixelRatio(like.devicePixelRatio());
    image.fill(like.pixelColor(1, 1));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto paint :
         {paintGrid, paintZones, paintBands, paintAxes, paintCurves, paintMarks}) {
        paint(painter, figure);
    }
    return image;
}

struct Difference {
    double mean = 0;
    int largest = 0;
};

// Of the plots, in steps of 255: what surrounds them is not of curves.
Difference differenceOf(const QImage& chart, const QImage& painted, const Figure& figure) {
    Difference difference;
    double sum = 0;
    int count = 0;
    for (const FigurePanel& panel : figure.panels) {
        const QRectF& plot = panel.plot;
        const qreal scale = chart.devicePixelRatio();
        const QRect pixels =
            QRectF(plot.topLeft() * scale, plot.size() * scale).toRect() & chart.rect();
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            for (int x = pixels.left(); x <= pixels.right(); ++x) {
                const QRgb a = chart.pixel(x, y);
                const QRgb b = painted.pixel(x, y);
                const int apart =
                    std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                              std::abs(qBlue(a) - qBlue(b))});
                sum += apart;
                ++count;
                difference.largest = std::max(difference.largest, apart);
            }
        }
    }
    difference.mean = sum / count;
    return difference;
}

Difference differenceNow(ChartFixture& f) {
    f.chart.refresh();
    f.chart.hideProbe();
    QImage grabbed = f.chart.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    return differenceOf(grabbed, asPainted(f.chart.figure(), grabbed), f.chart.figure());
}

} // namespace

#define COMPARE_PIXELS(f)                                                                          \
    do {                                                                                           \
        const Difference difference = differenceNow(f);                                            \
        QVERIFY2(                                                                                  \
            difference.mean < 1 && difference.largest <= 40,                                       \
            qPrintable(                                                                            \
                QString("mean %1, largest %2").arg(difference.mean).arg(difference.largest)));     \
    } while (false)

class ChartPixelsTest : public QObject {
    Q_OBJECT

private slots:
    // Each function alone: where two lie on each other, their order would be compared as well.
    void lines_areThoseOfTheFigurePainter_afterEveryEdit_data() {
        QTest::addColumn<QString>("function");
        for (const char* id : {"sigmoid", "tanh", "gelu", "elu", "binary_step", "swish"}) {
            QTest::newRow(id) << QString(id);
        }
    }

    void lines_areThoseOfTheFigurePainter_afterEveryEdit() {
        QFETCH(const QString, function);
        ChartFixture f({function});
        QVERIFY(f.isExposed);
        COMPARE_PIXELS(f);
        f.setAxes({-1.5, 2.5}, {-0.4, 1.3});
        COMPARE_PIXELS(f);
        const auto change = [&](const std::function<void(ExplorerState&)>& made) {
            f.document.edit("Change", {}, made);
            f.chart.setFigureStyle(screenStyle(false, f.document.state().paper)); // as the window
        };
        for (const DashUse use : {DashUse::Curves, DashUse::Gradients}) {
            change([use](ExplorerState& state) { state.paper.dashes = use; });
            COMPARE_PIXELS(f);
        }
        while (f.document.undoStack()->canUndo()) {
            f.document.undoStack()->undo();
            f.chart.setFigureStyle(screenStyle(false, f.document.state().paper));
            COMPARE_PIXELS(f);
        }
        f.document.undoStack()->redo();
        COMPARE_PIXELS(f);
    }
};

EXPLORER_TEST(ChartPixelsTest)
#include "chart_pixels_test.moc"
