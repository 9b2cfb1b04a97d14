// SPDX-License-Identifier: GPL-3.0-or-later
// Ghosts of custom functions: what was frozen stays, whatever becomes of the function.
#include "custom_functions.h"
#include "document_fixture.h"

#include "model/session/session_file.h"
#include "model/state/teaching_edits.h"
#include "support/test_program.h"

#include <activation/formula.h>

#include <QTest>

using namespace explorer;

namespace {

double valueOf(const ExplorerState& state, const CurveState& curveOrGhost, double x) {
    return functionOf(state, curveOrGhost)->formula->at(x, curveOrGhost.parameters).value;
}

void set(ExplorerState& state, const CustomDefinition& definition) {
    const CustomFunctionReading reading = makeCustomFunction(state.customFunctions, definition);
    if (!reading.function)
        qFatal("%s", qPrintable(reading.problem + reading.formula.problem));
    const QString problem = setCustomFunction(state, *reading.function);
    if (!problem.isEmpty())
        qFatal("%s", qPrintable(problem));
}

// One curve of "b*x^2" with b = 2.
ExplorerState withOwnCurve() {
    ExplorerState state;
    set(state, {"own_1", "Mine", "b*x^2", {}});
    state.curve(addCurve(state, "own_1"))->parameters = {2};
    return state;
}

// A curve that calls "b*x^2" as my_square.
ExplorerState withCaller() {
    ExplorerState state;
    set(state, {"own_1", "My square", "b*x^2", {}});
    set(state, {"own_2", {}, "my_square(x - 1) + 1", {}});
    addCurve(state, "own_2");
    return state;
}

struct GhostFixture : DocumentFixture {
    explicit GhostFixture(const ExplorerState& start) {
        document.edit("Start", single, [&](ExplorerState& state) { state = start; });
        freeze();
    }
    void freeze() { document.edit("Freeze", single, freezeCurves); }
    void change(const CustomDefinition& definition) {
        document.edit("Change", single, [&](ExplorerState& state) { set(state, definition); });
    }
    void remove(const QString& id) {
        document.edit("Remove", single,
                      [&](ExplorerState& state) { QCOMPARE(removeCustomFunction(state, id), ""); });
    }
    const TeachingState& teaching() const { return document.state().teaching; }
    double ghostValue(std::size_t place, double x) const {
        return valueOf(document.state(), teaching().ghosts.at(place), x);
    }
};

QByteArray withTeaching(const QByteArray& teaching) {
    return R"({"format": "activation-explorer", "version": 1,
               "own_functions": [{"id": "mine", "formula": "2*x"}],
               "curves": [{"function": "mine"}], "teaching": )" +
           teaching + "}";
}

} // namespace

class GhostFunctionsTest : public QObject {
    Q_OBJECT

private slots:
    void changedFormula_leavesTheGhostAsItWas() {
        GhostFixture fixture(withOwnCurve());
        QCOMPARE(fixture.ghostValue(0, 3), 18.0);
        fixture.change({"own_1", "Mine", "b*x + c", {}});
        QCOMPARE(fixture.ghostValue(0, 3), 18.0);
        QCOMPARE(valueOf(fixture.document.state(), fixture.document.state().curves[0], 3), 7.0);
        QCOMPARE(fixture.teaching().ghosts[0].functionId, "own_1");
    }

    void removedFunction_leavesItsGhost() {
        GhostFixture fixture(withOwnCurve());
        fixture.remove("own_1");
        QVERIFY(fixture.document.state().curves.empty());
        QVERIFY(fixture.document.state().customFunctions.empty());
        QCOMPARE(fixture.ghostValue(0, 3), 18.0);
        fixture.document.undoStack()->undo();
        QCOMPARE(fixture.document.state().curves.size(), 1u);
        QCOMPARE(fixture.ghostValue(0, 3), 18.0);
    }

    void changedCallee_leavesTheGhostsOfThoseThatCallIt() {
        GhostFixture fixture(withCaller());
        QCOMPARE(fixture.ghostValue(0, 4), 10.0);
        fixture.change({"own_1", "My square", "b*x", {}});
        fixture.freeze();
        QCOMPARE(fixture.teaching().ghosts.size(), 2u);
        QCOMPARE(fixture.ghostValue(0, 4), 10.0);
        QCOMPARE(fixture.ghostValue(1, 4), 4.0);
    }

    void frozenAgain_isAnotherGhostOnlyWhereItIsAnother() {
        GhostFixture fixture(withOwnCurve());
        fixture.freeze();
        fixture.change({"own_1", "Renamed", "b*x^2", {}});
        fixture.freeze();
        QCOMPARE(fixture.teaching().ghosts.size(), 1u);
        fixture.change({"own_1", "Renamed", "b*x^3", {}});
        fixture.freeze();
        QCOMPARE(fixture.teaching().ghosts.size(), 2u);
        QCOMPARE(fixture.ghostValue(0, 3), 18.0);
        QCOMPARE(fixture.ghostValue(1, 3), 54.0);
    }

    void ghostsOfOneFunction_shareItsCopy() {
        GhostFixture fixture(withOwnCurve());
        fixture.document.edit("Move", single,
                              [](ExplorerState& state) { state.curves[0].parameters = {5}; });
        fixture.freeze();
        QCOMPARE(fixture.teaching().ghosts.size(), 2u);
        QCOMPARE(fixture.teaching().ghostFunctions.size(), 1u);
    }

    void clearedGhosts_takeTheirFunctionsAlong() {
        GhostFixture fixture(withCaller());
        QCOMPARE(fixture.teaching().ghostFunctions.size(), 2u);
        fixture.document.edit("Clear", single,
                              [](ExplorerState& state) { state.teaching.ghosts.clear(); });
        QVERIFY(fixture.teaching().ghostFunctions.empty());
        fixture.document.undoStack()->undo();
        QCOMPARE(fixture.ghostValue(0, 4), 10.0);
    }

    // The copy that stays is called by the name of the one that goes.
    void oneOfTwoVersionsGone_theOtherCanBeReadFromAFile() {
        GhostFixture fixture(withCaller());
        fixture.change({"own_1", "My square", "b*x", {}});
        fixture.freeze();
        fixture.document.edit("Drop", single, [](ExplorerState& state) {
            state.teaching.ghosts.erase(state.teaching.ghosts.begin());
        });
        QCOMPARE(fixture.teaching().ghostFunctions.size(), 2u);
        const SessionReading reading = readSession(writeSession(fixture.document.state()));
        QCOMPARE(reading.outcome.problem, QString());
        QCOMPARE(valueOf(reading.state, reading.state.teaching.ghosts.at(0), 4), 4.0);
    }

    void session_readsBackTheSame() {
        ExplorerState state = withOwnCurve();
        freezeCurves(state);
        set(state, {"own_1", "Mine", "b*x + c", {}});
        const SessionReading reading = readSession(writeSession(state));
        QCOMPARE(reading.outcome.problem, QString());
        QCOMPARE(reading.state, state);
        QCOMPARE(writeSession(reading.state), writeSession(state));
        removeCustomFunction(state, "own_1");
        const SessionReading without = readSession(writeSession(state));
        QCOMPARE(without.outcome.problem, QString());
        QCOMPARE(valueOf(without.state, without.state.teaching.ghosts.at(0), 3), 18.0);
    }

    void sessionWithoutCopies_freezesItsFunctionsAsTheyAre() {
        const SessionReading reading =
            readSession(withTeaching(R"({"ghosts": [{"function": "mine"}]})"));
        QCOMPARE(reading.outcome.problem, QString());
        QCOMPARE(reading.state.teaching.ghostFunctions.size(), 1u);
        QCOMPARE(valueOf(reading.state, reading.state.teaching.ghosts.at(0), 3), 6.0);
    }

    void copiesThatNoGhostDraws_areNotRead() {
        const SessionReading reading =
            readSession(withTeaching(R"({"ghost_functions": [{"id": "old", "formula": "x"}]})"));
        QCOMPARE(reading.outcome.problem, QString());
        QVERIFY(reading.state.teaching == TeachingState());
    }

    void brokenFile_saysWhatIsWrongAndWhere_data() {
        QTest::addColumn<QByteArray>("teaching");
        QTest::addColumn<QString>("problem");
        QTest::newRow("formula")
            << QByteArray(R"json({"ghost_functions": [{"id": "old", "formula": "sigmod(x)"}]})json")
            << "teaching.ghost_functions[0].formula (line 3), character 1: `sigmod` is not known";
        QTest::newRow("no such copy")
            << QByteArray(R"({"ghosts": [{"function": "mine", "frozen": "mine"}]})")
            << "teaching.ghosts[0].frozen (line 3): there is no function \"mine\"";
        QTest::newRow("of the catalogue")
            << QByteArray(R"({"ghosts": [{"function": "relu", "frozen": "relu"}]})")
            << "teaching.ghosts[0].frozen (line 3): \"relu\" is no function of one's own.";
        QTest::newRow("too many")
            << "{\"ghost_functions\": [" + QByteArray("1, ").repeated(100) + "1]}"
            << "teaching.ghost_functions (line 3) has to be a list of length 100 at most";
    }
    void brokenFile_saysWhatIsWrongAndWhere() {
        QFETCH(QByteArray, teaching);
        QFETCH(QString, problem);
        const QString found = readSession(withTeaching(teaching)).outcome.problem;
        QVERIFY2(found.startsWith(problem), qPrintable(found));
    }

    void ghostWhoseCopyIsGone_goes() {
        GhostFixture fixture(withOwnCurve());
        fixture.document.edit("Take", single,
                              [](ExplorerState& state) { state.teaching.ghostFunctions.clear(); });
        QVERIFY(fixture.teaching().ghosts.empty());
    }

    void moreVersionsThanThereIsRoomFor_loseTheOldestGhosts() {
        GhostFixture fixture(withOwnCurve());
        for (int i = 0; i < int(mostGhosts) + 2; ++i) {
            fixture.change({"own_1", "Mine", QString("b*x^2 + %1").arg(i), {}});
            fixture.freeze();
        }
        QCOMPARE(fixture.teaching().ghosts.size(), mostGhosts);
        QCOMPARE(fixture.teaching().ghostFunctions.size(), mostGhosts);
        QCOMPARE(fixture.ghostValue(mostGhosts - 1, 3), 18.0 + int(mostGhosts) + 1);
    }
};

EXPLORER_TEST(GhostFunctionsTest)
#include "ghost_functions_test.moc"
