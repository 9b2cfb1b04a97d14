// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/state/view_range.h"
#include "support/test_program.h"

#include <QTest>

#include <limits>

using namespace explorer;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

} // namespace

class ViewRangeTest : public QObject {
    Q_OBJECT

private slots:
    void zoomed_keepsTheCenterInItsPlace() {
        QCOMPARE(zoomed({-4, 4}, 2, 0.5), (Range{-1, 3}));
        QCOMPARE(zoomed({-4, 4}, 2, 2), (Range{-10, 6}));
    }

    void zoomed_takesACenterOutsideTheRange() {
        QCOMPARE(zoomed({0, 1}, 10, 0.5), (Range{5, 5.5}));
    }

    void panned_movesBothEnds() { QCOMPARE(panned({-4, 4}, 1.5), (Range{-2.5, 5.5})); }

    void nonsense_leavesTheRange_data() {
        QTest::addColumn<double>("center");
        QTest::addColumn<double>("factor");
        QTest::newRow("factor 0") << 0.0 << 0.0;
        QTest::newRow("factor negative") << 0.0 << -2.0;
        QTest::newRow("factor NaN") << 0.0 << notANumber;
        QTest::newRow("factor infinite") << 0.0 << infinite;
        QTest::newRow("center NaN") << notANumber << 0.5;
        QTest::newRow("center infinite") << infinite << 0.5;
        QTest::newRow("into one double") << 1.0 << 1e-17;
        QTest::newRow("beyond all doubles") << 0.0 << 1e305;
    }
    void nonsense_leavesTheRange() {
        QFETCH(double, center);
        QFETCH(double, factor);
        const Range range{-4, 4};
        QCOMPARE(zoomed(range, center, factor), range);
    }

    void panned_leavesTheRangeWhereItCannotGo() {
        const Range range{-4, 4};
        for (const double delta : {notANumber, infinite, -infinite, 1e300, -1e17})
            QCOMPARE(panned(range, delta), range);
    }

    void zoomingForEver_staysDrawable_data() {
        QTest::addColumn<double>("center");
        QTest::addColumn<double>("factor");
        QTest::newRow("in at zero") << 0.0 << 0.8;
        QTest::newRow("in beside zero") << 1e-200 << 0.5;
        QTest::newRow("in at one") << 1.0 << 0.8;
        QTest::newRow("in far out") << 4.0 << 0.1;
        QTest::newRow("out") << 1.0 << 1.25;
        QTest::newRow("out in leaps") << 1e-300 << 1e30;
    }
    void zoomingForEver_staysDrawable() {
        QFETCH(double, center);
        QFETCH(double, factor);
        const Range start{-4, 4};
        Range range = start;
        for (int i = 0; i < 5000; ++i) {
            range = zoomed(range, center, factor);
            QVERIFY(isDrawable(range));
        }
        const double length = range.high - range.low;
        if (factor < 1)
            QVERIFY2(length < 1e-11, "it did not get close");
        else
            QVERIFY2(length > 1e270, "it did not get far");
    }
};

EXPLORER_TEST(ViewRangeTest)
#include "view_range_test.moc"
