// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/overlays/zones.h"
#include "model/functions/custom_function.h"
#include "support/test_program.h"

#include <activation/catalogue.h>
#include <activation/formula.h>

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace explorer;

namespace {

QList<Zone> zonesOf(const char* id, const Range& x = {-4, 4}, double threshold = 0.1) {
    const activation::FunctionPtr function = activation::findFunction(id);
    return *findZones(*function, activation::defaultParameters(*function), x, threshold, 1600);
}

bool isNear(double one, double other) {
    return std::abs(one - other) < 1e-6;
}

} // namespace

class ZonesTest : public QObject {
    Q_OBJECT

private slots:
    void relu_isDeadLeftOfZeroAndNothingElse() {
        const QList<Zone> zones = zonesOf("relu");
        QCOMPARE(zones.size(), 1);
        QCOMPARE(zones[0].kind, ZoneKind::Dead);
        QCOMPARE(zones[0].x, (Range{-4, 0}));
    }

    void sigmoid_isSaturatedWhereItsSlopeIsBelowTheThreshold() {
        const QList<Zone> zones = zonesOf("sigmoid");
        QCOMPARE(zones.size(), 2);
        // s(1 - s) = 0.1 at the logit of (1 + sqrt(0.6)) / 2.
        const double s = (1 + std::sqrt(0.6)) / 2;
        const double edge = std::log(s / (1 - s));
        QVERIFY(isNear(zones[0].x.high, -edge));
        QVERIFY(isNear(zones[1].x.low, edge));
        for (const Zone& zone : zones)
            QCOMPARE(zone.kind, ZoneKind::Saturated);
    }

    void threshold_movesTheEdges() {
        QVERIFY(zonesOf("sigmoid", {-4, 4}, 0.01).isEmpty());
        QCOMPARE(zonesOf("sigmoid", {-4, 4}, 0.3).size(), 1);
    }

    void gelu_amplifiesBeyondItsSlopeOfOne_andIsSaturatedRoundItsMinimum() {
        QList<ZoneKind> kinds;
        for (const Zone& zone : zonesOf("gelu"))
            kinds.append(zone.kind);
        QCOMPARE(kinds,
                 (QList<ZoneKind>{ZoneKind::Saturated, ZoneKind::Saturated, ZoneKind::Amplifying}));
    }

    void slopeOfExactlyOne_doesNotAmplify() {
        for (const char* id : {"relu", "leaky_relu", "elu", "softplus", "tanh"})
            for (const Zone& zone : zonesOf(id))
                QVERIFY(zone.kind != ZoneKind::Amplifying);
    }

    void zonesWithoutNumber_areNotLookedThrough() {
        const auto function = CustomFunction::make({"own_1", "Comb", "sin(200*x)/60", {}}).function;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 200; ++i)
            QVERIFY(!findZones(*function->function(), {}, {-4, 4}, 0.1, 1600));
        QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
    }

    void edges_lieWhereTheSlopeSaysSo() {
        for (const activation::FunctionPtr& function : activation::catalogue()) {
            const std::vector<double> parameters = activation::defaultParameters(*function);
            const Range x{-6, 6};
            double last = x.low;
            const QList<Zone> zones = *findZones(*function, parameters, x, 0.1, 1200);
            for (const Zone& zone : zones) {
                QVERIFY2(zone.x.low >= last && zone.x.low < zone.x.high && zone.x.high <= x.high,
                         function->id.c_str());
                last = zone.x.high;
                const double middle = std::midpoint(zone.x.low, zone.x.high);
                double slope = 0;
                function->formula->evaluate({&middle, 1}, parameters, {}, {&slope, 1});
                if (zone.kind == ZoneKind::Dead)
                    QVERIFY2(slope == 0, function->id.c_str());
            }
        }
    }
};

EXPLORER_TEST(ZonesTest)
#include "zones_test.moc"
