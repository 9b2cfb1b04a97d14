// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_style.h"

#include <QTest>

#include <cmath>

using namespace explorer;

namespace {

// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QColor& color) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class FigureStyleTest : public QObject {
    Q_OBJECT

private slots:
    void darkPalette_hasAContrastOfThree() {
        const FigureStyle style = screenStyle(true);
        for (const LineStyle& line : style.palette)
            QVERIFY2(contrast(line.color, style.paper) >= 3, qPrintable(line.color.name()));
    }

    void firstColours_areDarkEnoughForThinLinesOnWhite() {
        const FigureStyle style = paperStyle();
        for (int i = 0; i < 4; ++i)
            QVERIFY2(contrast(style.color(i), style.paper) >= 3, qPrintable(style.color(i).name()));
    }

    void text_isReadable() {
        for (const FigureStyle& style : {paperStyle(), screenStyle(false), screenStyle(true)})
            QVERIFY(contrast(style.ink, style.paper) >= 7);
    }

    void palettes_haveTheSameLength_soThatACurveKeepsItsHue() {
        QCOMPARE(screenStyle(true).palette.size(), paperStyle().palette.size());
        QCOMPARE(screenStyle(false).palette.size(), paperStyle().palette.size());
    }

    void colours_beginAnewAfterTheLast() {
        const FigureStyle style = paperStyle();
        QCOMPARE(style.color(int(style.palette.size())), style.color(0));
    }
};

QTEST_APPLESS_MAIN(FigureStyleTest)
#include "figure_style_test.moc"
