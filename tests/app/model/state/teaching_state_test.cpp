// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_fixture.h"
#include "model/session/session_file.h"
#include "model/state/teaching_edits.h"
#include "support/test_program.h"

#include <QTest>

#include <limits>

using namespace explorer;

namespace {

QByteArray withTeaching(const QByteArray& teaching) {
    return R"({"format": "activation-explorer", "version": 1,
               "curves": [{"function": "elu"}], "teaching": )" +
           teaching + "}";
}

} // namespace

class TeachingStateTest : public QObject {
    Q_OBJECT

private slots:
    void pinning_isOneStepAndUndone() {
        DocumentFixture fixture;
        fixture.document.edit("Pin", single, [&](ExplorerState& state) {
            pinPoint(state, {fixture.key, 1.5});
        });
        QVERIFY(fixture.lastChange().teaching);
        QVERIFY(fixture.lastChange().curves.isEmpty());
        QCOMPARE(teaching(fixture).pins.size(), 1u);
        fixture.document.undoStack()->undo();
        QVERIFY(teaching(fixture).pins.empty());
    }

    void pinningTwiceTheSamePoint_leavesOnePinAndOneStep() {
        DocumentFixture fixture;
        for (int i = 0; i < 2; ++i)
            fixture.document.edit("Pin", single, [&](ExplorerState& state) {
                pinPoint(state, {fixture.key, 1.5});
                QCOMPARE(state.teaching.pins.size(), 1u);
            });
        QCOMPARE(fixture.steps(), 1);
    }

    void pinsOfARemovedCurve_goWithItAndComeBack() {
        DocumentFixture fixture;
        fixture.document.edit("Pin", single, [&](ExplorerState& state) {
            pinPoint(state, {fixture.key, 1});
        });
        fixture.document.edit("Remove", single,
                              [&](ExplorerState& state) { removeCurve(state, fixture.key); });
        QVERIFY(teaching(fixture).pins.empty());
        fixture.document.undoStack()->undo();
        QCOMPARE(teaching(fixture).pins.size(), 1u);
    }

    void pinsWithoutPlace_areNotKept() {
        DocumentFixture fixture;
        fixture.document.edit("Pin", single, [&](ExplorerState& state) {
            state.teaching.pins = {{fixture.key, std::numeric_limits<double>::quiet_NaN()},
                                   {fixture.key, std::numeric_limits<double>::infinity()},
                                   {fixture.key + 7, 0},
                                   {fixture.key, 2},
                                   {fixture.key, 2}};
        });
        QCOMPARE(teaching(fixture).pins, (std::vector<PinnedPoint>{{fixture.key, 2}}));
    }

    void pinsOverTheLimit_areNotKept() {
        DocumentFixture fixture;
        fixture.document.edit("Pin", single, [&](ExplorerState& state) {
            for (int i = 0; i < 100; ++i)
                state.teaching.pins.push_back({fixture.key, double(i)});
        });
        QCOMPARE(teaching(fixture).pins.size(), mostPins);
    }

    void frozenCurves_stayWhenTheCurveMoves() {
        DocumentFixture fixture;
        fixture.document.edit("Freeze", single, freezeCurves);
        fixture.setAlpha(3);
        QCOMPARE(teaching(fixture).ghosts.size(), 1u);
        QCOMPARE(teaching(fixture).ghosts[0].parameters, std::vector<double>{1});
        QVERIFY(!fixture.document.state().curve(teaching(fixture).ghosts[0].key));
        QVERIFY(fixture.document.state().ghost(teaching(fixture).ghosts[0].key));
    }

    void freezingTwiceTheSame_leavesOneGhost() {
        DocumentFixture fixture;
        fixture.document.edit("Freeze", single, freezeCurves);
        fixture.document.edit("Freeze", single, freezeCurves);
        QCOMPARE(teaching(fixture).ghosts.size(), 1u);
        QCOMPARE(fixture.steps(), 1);
    }

    void ghostsOverTheLimit_loseTheOldest() {
        DocumentFixture fixture;
        for (int i = 1; i <= int(mostGhosts) + 5; ++i) {
            fixture.setAlpha(i);
            fixture.document.edit("Freeze", single, freezeCurves);
        }
        QCOMPARE(teaching(fixture).ghosts.size(), mostGhosts);
        QCOMPARE(teaching(fixture).ghosts.back().parameters[0], double(mostGhosts + 5));
    }

    void ghostWithATakenKey_getsOneOfItsOwn() {
        DocumentFixture fixture;
        fixture.document.edit("Ghost", single, [&](ExplorerState& state) {
            state.teaching.ghosts = {state.curves.front(), state.curves.front()};
        });
        const std::vector<CurveState>& ghosts = teaching(fixture).ghosts;
        QCOMPARE(ghosts.size(), 2u);
        QVERIFY(ghosts[0].key != ghosts[1].key);
        QVERIFY(!fixture.document.state().curve(ghosts[0].key));
        QVERIFY(!fixture.document.state().curve(ghosts[1].key));
    }

    void ghostOfAnUnknownFunction_goes() {
        DocumentFixture fixture;
        fixture.document.edit("Ghost", single, [&](ExplorerState& state) {
            state.teaching.ghosts = {state.curves.front()};
            state.teaching.ghosts[0].functionId = "nothing";
        });
        QVERIFY(teaching(fixture).ghosts.empty());
    }

    void thresholdOutOfBounds_isPutBack() {
        DocumentFixture fixture;
        for (const double value : {0.0, -1.0, 2.0, std::numeric_limits<double>::quiet_NaN()}) {
            fixture.document.edit("Threshold", single, [&](ExplorerState& state) {
                state.teaching.saturationThreshold = value;
            });
            QCOMPARE(teaching(fixture).saturationThreshold, 0.1);
        }
    }

    void zonesOfACurveThatIsGone_areThoseOfTheFirst() {
        DocumentFixture fixture;
        fixture.document.edit("Zones", single, [&](ExplorerState& state) {
            state.teaching.zonedCurve = fixture.key + 9;
        });
        QCOMPARE(teaching(fixture).zonedCurve, 0);
    }

    void brokenFile_saysWhatIsWrongAndWhere_data() {
        QTest::addColumn<QByteArray>("teaching");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no object")
            << QByteArray("3") << "teaching (line 2) has to be an object in braces; it is 3.";
        QTest::newRow("no curve") << QByteArray(R"({"pins": [{"x": 1}]})")
                                  << "teaching.pins[0].curve (line 2) is missing; it has to be the "
                                     "place of its curve among the curves, from 0.";
        QTest::newRow("no such curve") << QByteArray(R"({"pins": [{"curve": 1, "x": 1}]})")
                                       << "teaching.pins[0].curve (line 2) has to be 0; it is 1.";
        QTest::newRow("no place") << QByteArray(R"({"pins": [{"curve": 0}]})")
                                  << "teaching.pins[0].x (line 2) is missing; it has to be a "
                                     "number.";
        QTest::newRow("threshold") << QByteArray(R"({"saturation": 0})")
                                   << "teaching.saturation (line 2) has to be a number from "
                                      "1e-06 to 1; it is 0.";
        QTest::newRow("ghost") << QByteArray(R"({"ghosts": [{"function": "relu", "color": -1}]})")
                               << "teaching.ghosts[0].color (line 2) has to be a whole number from "
                                  "0 to 999; it is -1.";
        QTest::newRow("too many") << "{\"ghosts\": [" + QByteArray("1, ").repeated(24) + "1]}"
                                  << "teaching.ghosts (line 2) has to be a list of length 24 at "
                                     "most; it is a list of length 25.";
    }
    void brokenFile_saysWhatIsWrongAndWhere() {
        QFETCH(QByteArray, teaching);
        QTEST(readSession(withTeaching(teaching)).outcome.problem, "problem");
    }

    void ghostsBesideAsManyCurvesAsThereCanBe_areRead() {
        ExplorerState state;
        for (int i = 0; i < largestCurveCount; ++i)
            addCurve(state, "relu");
        freezeCurves(state);
        const SessionReading reading = readSession(writeSession(state));
        QCOMPARE(reading.outcome.problem, QString());
        QCOMPARE(reading.state, state);
    }

    void plainFigures_areWrittenWithoutTeaching() {
        QVERIFY(!writeSession(firstFigure()).contains("teaching"));
    }

private:
    static const TeachingState& teaching(const DocumentFixture& fixture) {
        return fixture.document.state().teaching;
    }
};

EXPLORER_TEST(TeachingStateTest)
#include "teaching_state_test.moc"
