// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/layout/ticks.h"
#include "support/test_program.h"

#include <QTest>

#include <limits>

using namespace explorer;

namespace {

constexpr double letterWidth = 5;

TickRoom roomFor(double length) {
    return {length, 30, 6, [](const QString& label) { return letterWidth * double(label.size()); },
            Exponents::Superscript};
}

QStringList labelsOf(const QList<Tick>& ticks) {
    QStringList labels;
    for (const Tick& tick : ticks)
        labels.append(tick.label);
    return labels;
}

} // namespace

class TicksTest : public QObject {
    Q_OBJECT

private slots:
    void labels_areShortDecimals_data() {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("length");
        QTest::addColumn<QString>("labels");
        QTest::newRow("article x") << -4.0 << 4.0 << 340.0 << "−4 −3 −2 −1 0 1 2 3 4";
        QTest::newRow("article y") << -1.0 << 1.2 << 150.0 << "−1 −0.5 0 0.5 1";
        QTest::newRow("tenths are the nearest doubles")
            << 0.0 << 0.5 << 200.0 << "0 0.1 0.2 0.3 0.4 0.5";
        QTest::newRow("no minus before zero") << -0.25 << 0.01 << 100.0 << "−0.2 −0.1 0";
        QTest::newRow("thousands") << 0.0 << 50000.0 << 200.0 << "0 10000 20000 30000 40000 50000";
        QTest::newRow("anchored at zero") << 0.7 << 4.2 << 140.0 << "1 2 3 4";
        QTest::newRow("large") << -3e12 << 3e12 << 300.0
                               << "−3×10¹² −2×10¹² −10¹² 0 10¹² 2×10¹² 3×10¹²";
        QTest::newRow("small") << 0.0 << 3e-12 << 180.0 << "0 10⁻¹² 2×10⁻¹² 3×10⁻¹²";
        QTest::newRow("largest") << -1e300 << 1e300 << 120.0 << "−10³⁰⁰ 0 10³⁰⁰";
        QTest::newRow("smallest") << 0.0 << 2e-300 << 400.0
                                  << "0 5×10⁻³⁰¹ 10⁻³⁰⁰ 1.5×10⁻³⁰⁰ 2×10⁻³⁰⁰";
        QTest::newRow("narrow around one")
            << 1 - 5e-13 << 1 + 5e-13 << 220.0 << "0.9999999999995 1 1.0000000000005";
    }

    void labels_areShortDecimals() {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(double, length);
        QFETCH(QString, labels);
        QCOMPARE(labelsOf(chooseTicks({low, high}, roomFor(length))).join(u' '), labels);
    }

    void values_areTheDoublesOfTheirLabels() {
        const QList<Tick> ticks = chooseTicks({0, 1}, roomFor(400));
        QVERIFY(ticks.size() > 5);
        for (const Tick& tick : ticks)
            QCOMPARE(tick.value, tick.label.toDouble());
    }

    void exponents_asLetters_whereTheFontHasNoSuperscripts() {
        TickRoom room = roomFor(120);
        room.exponents = Exponents::Letter;
        QCOMPARE(labelsOf(chooseTicks({0, 2e-12}, room)).join(u' '),
                 QStringLiteral("0 1e−12 2e−12"));
    }

    // From the smallest to the largest axes, and windows far away from zero.
    void labels_neverTouchAndDiffer_atAnyRange() {
        int checked = 0;
        for (int exponent = -300; exponent <= 300; exponent += 7)
            for (const double center : {0.0, 1.0, -1.0, 12345.678, 1e15})
                for (const double length : {20.0, 90.0, 240.0, 1500.0}) {
                    const double half = 1.7 * std::pow(10.0, exponent);
                    const Range range{center - half, center + half};
                    if (!isDrawable(range))
                        continue;
                    checkApart(range, roomFor(length));
                    ++checked;
                }
        QVERIFY(checked > 500);
    }

    void nothing_forRangesThatCannotBeDrawn() {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double infinity = std::numeric_limits<double>::infinity();
        QVERIFY(chooseTicks({1, 1}, roomFor(200)).isEmpty());
        QVERIFY(chooseTicks({2, 1}, roomFor(200)).isEmpty());
        QVERIFY(chooseTicks({nan, 1}, roomFor(200)).isEmpty());
        QVERIFY(chooseTicks({0, infinity}, roomFor(200)).isEmpty());
        QVERIFY(chooseTicks({0, 1}, roomFor(0)).isEmpty());
        QVERIFY(chooseTicks({0, 1}, roomFor(nan)).isEmpty());
    }

    void number_ofTicks_isBounded_howeverLongTheAxis() {
        TickRoom room = roomFor(1e9);
        room.smallestStep = 1e-3;
        QVERIFY(chooseTicks({-4, 4}, room).size() <= 101);
    }

    void numberLabel_isShortWithATrueMinus() {
        QCOMPARE(numberLabel(-0.3), QStringLiteral("−0.3"));
        QCOMPARE(numberLabel(0.1 + 0.2), QStringLiteral("0.3"));
        QCOMPARE(numberLabel(-0.0), QStringLiteral("0"));
        QCOMPARE(numberLabel(1e-7), QStringLiteral("1e−7"));
        QCOMPARE(numberLabel(2.5e20), QStringLiteral("2.5e20"));
    }

private:
    static void checkApart(const Range& range, const TickRoom& room) {
        const QList<Tick> ticks = chooseTicks(range, room);
        QVERIFY(ticks.size() <= 100);
        if (room.length >= 240)
            QVERIFY2(ticks.size() >= 1, qPrintable(QString::number(range.high)));
        const double scale = room.length / (range.high - range.low);
        for (qsizetype i = 0; i < ticks.size(); ++i) {
            QVERIFY(ticks[i].value >= range.low && ticks[i].value <= range.high);
            if (i == 0)
                continue;
            QVERIFY(ticks[i].label != ticks[i - 1].label);
            const double apart = (ticks[i].value - ticks[i - 1].value) * scale;
            const double needed =
                (room.extent(ticks[i].label) + room.extent(ticks[i - 1].label)) / 2;
            QVERIFY(apart > needed);
        }
    }
};

EXPLORER_TEST(TicksTest)
#include "ticks_test.moc"
