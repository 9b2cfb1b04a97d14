// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/color_vision.h"

#include "style/color_space.h"
#include "support/test_program.h"

#include <QTest>

#include <cmath>

using namespace explorer;

namespace {

bool isNear(const QColor& one, const QColor& other) {
    return std::abs(one.red() - other.red()) <= 1 && std::abs(one.green() - other.green()) <= 1 &&
           std::abs(one.blue() - other.blue()) <= 1;
}

} // namespace

class ColorVisionTest : public QObject {
    Q_OBJECT

private slots:
    // Made with colorspacious 1.1.2, "sRGB1+CVD" at a severity of 100.
    void color_isSeenAsAnotherLibrarySaysIt_data() {
        QTest::addColumn<ColorVision>("vision");
        QTest::addColumn<QRgb>("color");
        QTest::addColumn<QRgb>("seen");
        const auto add = [](ColorVision vision, QRgb color, QRgb seen) {
            QTest::addRow("%06x %d", color, int(vision)) << vision << color << seen;
        };
        add(ColorVision::Deuteranopia, 0x0072B2, 0x3B67B1);
        add(ColorVision::Deuteranopia, 0xD55E00, 0x9E8C00);
        add(ColorVision::Deuteranopia, 0xCC79A7, 0x9498A5);
        add(ColorVision::Deuteranopia, 0x102030, 0x151D30);
        add(ColorVision::Protanopia, 0x0072B2, 0x5375B5);
        add(ColorVision::Protanopia, 0xD55E00, 0x817100);
        add(ColorVision::Protanopia, 0x228833, 0x8A7B2A);
        add(ColorVision::Protanopia, 0x7F7F7F, 0x7F7F7F);
        add(ColorVision::Tritanopia, 0x0072B2, 0x008289);
        add(ColorVision::Tritanopia, 0xD55E00, 0xEB4050);
        add(ColorVision::Tritanopia, 0xF0E442, 0xFFD4C5);
        add(ColorVision::Tritanopia, 0x56B4E9, 0x00C2C6);
    }

    void color_isSeenAsAnotherLibrarySaysIt() {
        QFETCH(ColorVision, vision);
        QFETCH(QRgb, color);
        QFETCH(QRgb, seen);
        const QColor result = seenWith(vision, QColor::fromRgb(color));
        QVERIFY2(isNear(result, QColor::fromRgb(seen)), qPrintable(result.name()));
    }

    void grey_keepsTheLightness() {
        for (const QRgb value :
             {0xE69F00U, 0x56B4E9U, 0x0072B2U, 0xFF0000U, 0x00FF00U, 0x0000FFU}) {
            const QColor color = QColor::fromRgb(value);
            const QColor grey = seenWith(ColorVision::Grey, color);
            QCOMPARE(grey.red(), grey.green());
            QCOMPARE(grey.green(), grey.blue());
            QVERIFY(std::abs(toLab(grey).lightness - toLab(color).lightness) < 0.01);
        }
    }

    void orangeAndSkyBlue_areTheSameGrey() {
        const QColor orange = seenWith(ColorVision::Grey, QColor(0xE6, 0x9F, 0x00));
        const QColor sky = seenWith(ColorVision::Grey, QColor(0x56, 0xB4, 0xE9));
        QCOMPARE(std::round(toLab(orange).lightness), 71);
        QCOMPARE(std::round(toLab(sky).lightness), 70);
    }

    void picture_isSeenPixelByPixel() {
        QImage picture(3, 2, QImage::Format_ARGB32);
        const QColor colors[] = {QColor(0x00, 0x72, 0xB2), QColor(0xD5, 0x5E, 0x00, 0x80),
                                 QColor(0, 0, 0, 0),       QColor(Qt::white),
                                 QColor(Qt::white),        QColor(0x22, 0x88, 0x33, 1)};
        for (int i = 0; i < 6; ++i)
            picture.setPixelColor(i % 3, i / 3, colors[i]);
        for (const ColorVision vision : colorVisions()) {
            const QImage seen = seenWith(vision, picture);
            QCOMPARE(seen.size(), picture.size());
            for (int i = 0; i < 6; ++i)
                QCOMPARE(seen.pixelColor(i % 3, i / 3).rgba(), seenWith(vision, colors[i]).rgba());
        }
    }

    void picture_keepsItsResolution_andTheOriginal() {
        QImage picture(4, 4, QImage::Format_RGB888);
        picture.fill(Qt::red);
        picture.setDotsPerMeterX(23622);
        picture.setDotsPerMeterY(23622);
        const QImage seen = seenWith(ColorVision::Grey, picture);
        QCOMPARE(seen.dotsPerMeterX(), 23622);
        QCOMPARE(seen.dotsPerMeterY(), 23622);
        QVERIFY(!seen.hasAlphaChannel());
        QCOMPARE(picture.pixelColor(1, 1), QColor(Qt::red));
        QVERIFY(seenWith(ColorVision::Protanopia, QImage()).isNull());
    }

    void everyVision_hasANameOfItsOwn() {
        QStringList names;
        for (const ColorVision vision : colorVisions())
            names.append(colorVisionName(vision));
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.removeDuplicates(), 0);
    }
};

EXPLORER_TEST(ColorVisionTest)
#include "color_vision_test.moc"
