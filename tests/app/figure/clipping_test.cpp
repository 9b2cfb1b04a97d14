// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/clipping.h"
#include "support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

using namespace explorer;

class ClippingTest : public QObject {
    Q_OBJECT

    const QRectF m_area{0, 0, 10, 10};

private slots:
    void line_isCutAtTheEdges() {
        QCOMPARE(clipLine({-5, 5, 15, 5}, m_area), QLineF(0, 5, 10, 5));
        QCOMPARE(clipLine({5, 5, 5, 20}, m_area), QLineF(5, 5, 5, 10));
        QCOMPARE(clipLine({-5, -5, 20, 20}, m_area), QLineF(0, 0, 10, 10));
    }

    void line_inside_staysExactlyAsItIs() {
        const QLineF line(1.1, 2.3, 9.7, 3.1);
        QCOMPARE(clipLine(line, m_area), line);
    }

    void line_outside_isGone() {
        QVERIFY(!clipLine({-5, 1, -1, 9}, m_area));
        QVERIFY(!clipLine({-5, 8, 8, 25}, m_area));
        QVERIFY(!clipLine({-1, -1, -1, 11}, m_area));
    }

    void line_onTheEdge_isKept() {
        QCOMPARE(clipLine({0, 10, 10, 10}, m_area), QLineF(0, 10, 10, 10));
    }

    void polyline_thatLeavesAndReturns_comesInParts() {
        const QPolygonF wave{{1, 5}, {3, 15}, {5, 5}, {7, 5}, {9, -5}};
        const QList<QPolygonF> parts = clipPolyline(wave, m_area);
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[0], QPolygonF({QPointF(1, 5), QPointF(2, 10)}));
        QCOMPARE(parts[1],
                 QPolygonF({QPointF(4, 10), QPointF(5, 5), QPointF(7, 5), QPointF(8, 0)}));
    }

    void polyline_inside_isOnePartWithAllItsPoints() {
        const QPolygonF inside{{1, 1}, {2, 8}, {3, 2}, {9, 9}};
        const QList<QPolygonF> parts = clipPolyline(inside, m_area);
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts.first(), inside);
    }

    void polyline_ofOnePoint_orNone_givesNothing() {
        QVERIFY(clipPolyline({}, m_area).isEmpty());
        QVERIFY(clipPolyline({{1, 1}}, m_area).isEmpty());
    }

    void nothing_isEverLeftOutside() {
        QRandomGenerator random(7);
        const auto coordinate = [&] { return random.generateDouble() * 60 - 25; };
        QPolygonF walk;
        for (int i = 0; i < 20'000; ++i)
            walk.append({coordinate(), coordinate()});
        const QList<QPolygonF> parts = clipPolyline(walk, m_area);
        QVERIFY(parts.size() > 1000);
        for (const QPolygonF& part : parts)
            for (const QPointF& point : part)
                QVERIFY(point.x() >= 0 && point.x() <= 10 && point.y() >= 0 && point.y() <= 10);
    }
};

EXPLORER_TEST(ClippingTest)
#include "clipping_test.moc"
