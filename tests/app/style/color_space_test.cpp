// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/color_space.h"
#include "support/test_program.h"

#include <QTest>

#include <cmath>

using namespace explorer;

namespace {

QList<QColor> colorsOfEveryKind() {
    QList<QColor> colors;
    for (int red = 0; red <= 255; red += 51)
        for (int green = 0; green <= 255; green += 51)
            for (int blue = 0; blue <= 255; blue += 51)
                colors.append(QColor(red, green, blue));
    return colors;
}

double chroma(const LabColor& lab) {
    return std::hypot(lab.a, lab.b);
}

double hue(const LabColor& lab) {
    return std::atan2(lab.b, lab.a);
}

} // namespace

class ColorSpaceTest : public QObject {
    Q_OBJECT

private slots:
    // Made with colorspacious 1.1.2.
    void lab_agreesWithAnotherLibrary_data() {
        QTest::addColumn<QRgb>("color");
        QTest::addColumn<double>("lightness");
        QTest::addColumn<double>("a");
        QTest::addColumn<double>("b");
        QTest::newRow("blue") << QRgb(0x0072B2) << 45.973 << -2.735 << -41.374;
        QTest::newRow("vermillion") << QRgb(0xD55E00) << 54.186 << 43.278 << 63.285;
        QTest::newRow("yellow") << QRgb(0xF0E442) << 89.112 << -13.322 << 75.454;
        QTest::newRow("sky") << QRgb(0x56B4E9) << 69.826 << -12.017 << -34.774;
        QTest::newRow("purple") << QRgb(0xCC79A7) << 61.046 << 38.538 << -10.609;
        QTest::newRow("grey") << QRgb(0x7F7F7F) << 53.192 << 0.0 << 0.0;
        QTest::newRow("dark") << QRgb(0x102030) << 11.665 << -0.797 << -12.651;
        QTest::newRow("black") << QRgb(0x000000) << 0.0 << 0.0 << 0.0;
        QTest::newRow("white") << QRgb(0xFFFFFF) << 100.0 << 0.0 << 0.0;
    }

    void lab_agreesWithAnotherLibrary() {
        QFETCH(QRgb, color);
        QFETCH(double, lightness);
        QFETCH(double, a);
        QFETCH(double, b);
        const LabColor lab = toLab(QColor::fromRgb(color));
        QVERIFY2(std::abs(lab.lightness - lightness) < 0.02,
                 qPrintable(QString::number(lab.lightness)));
        QVERIFY2(std::abs(lab.a - a) < 0.02, qPrintable(QString::number(lab.a)));
        QVERIFY2(std::abs(lab.b - b) < 0.02, qPrintable(QString::number(lab.b)));
    }

    // From the test data of Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula", 2005.
    void difference_isThatOfThePaper() {
        struct Pair {
            LabColor one;
            LabColor other;
            double difference;
        };
        const Pair pairs[] = {{{50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425},
                              {{50, 2.8361, -74.0200}, {50, 0, -82.7485}, 3.4412},
                              {{50, -1.3802, -84.2814}, {50, 0, -82.7485}, 1.0000},
                              {{50, 0, 0}, {50, -1, 2}, 2.3669},
                              {{50, 2.4900, -0.0010}, {50, -2.4900, 0.0009}, 7.1792},
                              {{50, 2.4900, -0.0010}, {50, -2.4900, 0.0012}, 7.2195},
                              {{50, 2.5, 0}, {50, 0, -2.5}, 4.3065},
                              {{50, 2.5, 0}, {73, 25, -18}, 27.1492},
                              {{50, 2.5, 0}, {61, -5, 29}, 22.8977},
                              {{50, 2.5, 0}, {56, -27, -3}, 31.9030},
                              {{50, 2.5, 0}, {58, 24, 15}, 19.4535},
                              {{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
                              {{22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}, 2.0373},
                              {{90.9257, -0.5406, -0.9208}, {88.6381, -0.8985, -0.7239}, 1.5381},
                              {{2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}, 0.9082}};
        for (const Pair& pair : pairs) {
            QVERIFY(std::abs(colorDifference(pair.one, pair.other) - pair.difference) < 1e-4);
            QVERIFY(std::abs(colorDifference(pair.other, pair.one) - pair.difference) < 1e-4);
        }
    }

    void contrast_isThatOfWcag() {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        const auto onWhite = [](QRgb color) {
            return contrastRatio(QColor::fromRgb(color), Qt::white);
        };
        QVERIFY(std::abs(onWhite(0x767676) - 4.54) < 0.005); // the lightest grey for small text
        QVERIFY(std::abs(onWhite(0xF0E442) - 1.32) < 0.005);
        QVERIFY(std::abs(onWhite(0xE69F00) - 2.25) < 0.005);
        QVERIFY(std::abs(onWhite(0x56B4E9) - 2.31) < 0.005);
    }

    void colorMadeToContrast_doesSo_andNotMuchMore() {
        for (const QColor& ground : {QColor(Qt::white), QColor(0x1D, 0x20, 0x25)})
            for (const double ratio : {3.0, 4.5, 7.0})
                for (const QColor& color : colorsOfEveryKind()) {
                    const QColor made = withContrast(color, ground, ratio);
                    const double reached = contrastRatio(made, ground);
                    QVERIFY2(reached >= ratio, qPrintable(color.name() + made.name()));
                    if (contrastRatio(color, ground) >= ratio)
                        QCOMPARE(made, color);
                    else
                        QVERIFY2(reached < 1.06 * ratio, qPrintable(color.name() + made.name()));
                }
    }

    void colorMadeToContrast_keepsItsHue() {
        for (const QColor& color : colorsOfEveryKind()) {
            const LabColor before = toLab(color);
            const LabColor after = toLab(withContrast(color, Qt::white, 3));
            if (chroma(before) < 20 || chroma(after) < 20)
                continue;
            const double turned = std::remainder(hue(after) - hue(before), 2 * M_PI);
            QVERIFY2(std::abs(turned) < 0.06, qPrintable(color.name()));
        }
    }

    void contrastThatNothingHas_givesBlackOrWhite() {
        QCOMPARE(withContrast(Qt::red, QColor(0x77, 0x77, 0x77), 20), QColor(Qt::black));
        QCOMPARE(withContrast(Qt::red, QColor(0x33, 0x33, 0x33), 20), QColor(Qt::white));
    }
};

EXPLORER_TEST(ColorSpaceTest)
#include "color_space_test.moc"
