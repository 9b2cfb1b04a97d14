// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explorer_document.h"
#include "model/session_file.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace explorer;

namespace {

constexpr Gesture single{};

// A document that shows one ELU, and what it says.
struct Fixture {
    Fixture()
        : changes(&document, &ExplorerDocument::changed)
        , fileChanges(&document, &ExplorerDocument::fileChanged) {
        document.edit("Show ELU", single, [this](ExplorerState& state) {
            state.curves.clear();
            key = addCurve(state, "elu");
        });
        document.undoStack()->clear();
        changes.clear();
        fileChanges.clear();
    }

    void setAlpha(double alpha, Gesture gesture = single) {
        document.edit("Change alpha", gesture,
                      [&](ExplorerState& state) { state.curve(key)->parameters[0] = alpha; });
    }
    double alpha() const { return document.state().curve(key)->parameters[0]; }
    int steps() { return document.undoStack()->count(); }
    StateChange lastChange() const { return changes.last().first().value<StateChange>(); }

    ExplorerDocument document;
    QSignalSpy changes;
    QSignalSpy fileChanges;
    int key = 0;
};

} // namespace

class ExplorerDocumentTest : public QObject {
    Q_OBJECT

private slots:
    void newDocument_showsTheFirstFigureUnmodified() {
        ExplorerDocument document;
        QCOMPARE(document.state(), firstFigure());
        QVERIFY(!document.isModified());
        QVERIFY(document.filePath().isEmpty());
        QVERIFY(!document.undoStack()->canUndo());
    }

    void edit_recordsOneStepWithItsLabel() {
        Fixture f;
        f.setAlpha(2);
        QCOMPARE(f.steps(), 1);
        QCOMPARE(f.document.undoStack()->undoText(), "Change alpha");
        QCOMPARE(f.changes.count(), 1);
        QCOMPARE(f.lastChange().curves, QSet<int>{f.key});
        QVERIFY(!f.lastChange().curveList && !f.lastChange().axes && !f.lastChange().presentation);
        QVERIFY(f.document.isModified());
    }

    void edit_leavesNoStepWhenNothingChanges() {
        Fixture f;
        f.setAlpha(f.alpha());
        QCOMPARE(f.steps(), 0);
        QCOMPARE(f.changes.count(), 0);
        QVERIFY(!f.document.isModified());
    }

    void edit_keepsTheRedoStepsWhenNothingChanges() {
        Fixture f;
        f.setAlpha(2);
        f.document.undoStack()->undo();
        f.setAlpha(f.alpha());
        QVERIFY(f.document.undoStack()->canRedo());
    }

    void undoAndRedo_giveBackTheStatesAndSayWhatChanged() {
        Fixture f;
        const ExplorerState before = f.document.state();
        f.document.edit("Zoom", single, [](ExplorerState& state) { state.axes.x = {-1, 1}; });
        const ExplorerState after = f.document.state();
        f.document.undoStack()->undo();
        QCOMPARE(f.document.state(), before);
        QVERIFY(f.lastChange().axes && f.lastChange().curves.isEmpty());
        f.document.undoStack()->redo();
        QCOMPARE(f.document.state(), after);
        QVERIFY(f.lastChange().axes);
        QCOMPARE(f.changes.count(), 3);
    }

    void jumpThroughTheHistory_saysOnceWhatAllStepsChanged() {
        Fixture f;
        f.setAlpha(2);
        f.document.edit("Title", single, [](ExplorerState& state) { state.title = "Figure"; });
        f.document.edit("Tick GELU", single, [](ExplorerState& state) { addCurve(state, "gelu"); });
        f.changes.clear();
        f.document.undoStack()->setIndex(0);
        QCOMPARE(f.changes.count(), 1);
        QVERIFY(f.lastChange().curveList && f.lastChange().presentation);
        QCOMPARE(f.lastChange().curves, QSet<int>{f.key});
    }

    void undo_mergesOneSliderGesture() {
        Fixture f;
        const double before = f.alpha();
        const Gesture drag = f.document.newGesture();
        for (double alpha = 1.1; alpha < 2; alpha += 0.1)
            f.setAlpha(alpha, drag);
        QCOMPARE(f.steps(), 1);
        f.document.undoStack()->undo();
        QCOMPARE(f.alpha(), before);
        f.document.undoStack()->redo();
        QVERIFY(f.alpha() > 1.8);
    }

    void singleEdits_neverMerge() {
        Fixture f;
        f.setAlpha(2);
        f.setAlpha(3);
        QCOMPARE(f.steps(), 2);
    }

    void twoGestures_areTwoSteps() {
        Fixture f;
        f.setAlpha(2, f.document.newGesture());
        f.setAlpha(3, f.document.newGesture());
        QCOMPARE(f.steps(), 2);
        f.document.undoStack()->undo();
        QCOMPARE(f.alpha(), 2.0);
    }

    void gesture_vanishesWhenItEndsWhereItBegan() {
        Fixture f;
        f.setAlpha(1.5);
        f.document.saveAs(m_folder.filePath("vanishing.aex"));
        const double before = f.alpha();
        const Gesture drag = f.document.newGesture();
        f.setAlpha(2, drag);
        QVERIFY(f.document.isModified());
        f.setAlpha(before, drag);
        QCOMPARE(f.steps(), 1);
        QVERIFY(!f.document.isModified());
        QCOMPARE(f.alpha(), before);
        QCOMPARE(f.lastChange().curves, QSet<int>{f.key});
    }

    void gesture_goesOnAfterPassingItsBeginning() {
        Fixture f;
        f.setAlpha(1.5, f.document.newGesture());
        const Gesture drag = f.document.newGesture();
        for (const double alpha : {2.0, 1.5, 0.5, 0.4})
            f.setAlpha(alpha, drag);
        QCOMPARE(f.steps(), 2);
        f.document.undoStack()->undo();
        QCOMPARE(f.alpha(), 1.5);
    }

    void gesture_doesNotMergeAcrossAnUndo() {
        Fixture f;
        const Gesture drag = f.document.newGesture();
        f.setAlpha(2, drag);
        f.setAlpha(3, f.document.newGesture());
        f.document.undoStack()->undo();
        f.setAlpha(4, drag);
        QCOMPARE(f.steps(), 2);
        f.document.undoStack()->undo();
        QCOMPARE(f.alpha(), 2.0);
    }

    void gesture_doesNotMergeAfterUndoAndRedo() {
        Fixture f;
        const Gesture drag = f.document.newGesture();
        f.setAlpha(2, drag);
        f.document.undoStack()->undo();
        f.document.undoStack()->redo();
        f.setAlpha(4, drag);
        f.document.undoStack()->undo();
        QCOMPARE(f.alpha(), 2.0);
    }

    void gesture_doesNotMergeIntoTheSavedState() {
        Fixture f;
        const Gesture drag = f.document.newGesture();
        f.setAlpha(2, drag);
        QVERIFY(f.document.saveAs(m_folder.filePath("drag.aex")).isDone());
        f.setAlpha(3, drag);
        f.setAlpha(4, drag);
        QCOMPARE(f.steps(), 2);
        f.document.undoStack()->undo();
        QCOMPARE(f.alpha(), 2.0);
        QVERIFY(!f.document.isModified());
    }

    void edit_putsBackWhatCannotBeDrawn() {
        Fixture f;
        const ExplorerState before = f.document.state();
        f.document.edit("Break it", single, [&](ExplorerState& state) {
            state.axes.x = {1, 1};
            state.axes.y = {0, std::numeric_limits<double>::infinity()};
            state.curve(f.key)->parameters = {std::numeric_limits<double>::quiet_NaN()};
        });
        QCOMPARE(f.document.state(), before);
        QCOMPARE(f.steps(), 0);
        QCOMPARE(f.changes.count(), 0);
    }

    void edit_keepsTheValidPartOfAChange() {
        Fixture f;
        f.document.edit("Half broken", single, [&](ExplorerState& state) {
            state.axes.x = {-2, 2};
            state.curve(f.key)->parameters.clear();
        });
        QCOMPARE(f.document.state().axes.x, (Range{-2, 2}));
        QCOMPARE(f.document.state().curve(f.key)->parameters.size(), 1u);
        QVERIFY(f.lastChange().axes && f.lastChange().curves.isEmpty());
    }

    void edit_mayFollowFromAChange() {
        Fixture f;
        connect(&f.document, &ExplorerDocument::changed, &f.document, [&f] {
            f.document.edit("Follow", single, [](ExplorerState& state) { state.title = "ELU"; });
        });
        f.setAlpha(2);
        QCOMPARE(f.steps(), 2);
        QCOMPARE(f.document.undoStack()->undoText(), "Follow");
        QCOMPARE(f.changes.count(), 2);
    }

    void difference_tellsListFromCurve() {
        const ExplorerState before = firstFigure();
        ExplorerState after = before;
        std::swap(after.curves[0], after.curves[1]);
        QVERIFY(difference(before, after).curveList);
        QVERIFY(difference(before, after).curves.isEmpty());
        after = before;
        after.curves[2].colorIndex = 7;
        after.showsLegend = false;
        QVERIFY(!difference(before, after).curveList);
        QCOMPARE(difference(before, after).curves, QSet<int>{before.curves[2].key});
        QVERIFY(difference(before, after).presentation);
        after = before;
        addCurve(after, "gelu");
        QVERIFY(difference(before, after).curveList);
        QVERIFY(difference(before, after).curves.isEmpty());
        QVERIFY(difference(before, before).isEmpty());
    }

    void saveAndOpen_giveTheSameFigure() {
        Fixture f;
        f.setAlpha(0.1 + 0.2);
        const QString path = m_folder.filePath("figure.aex");
        QVERIFY(f.document.saveAs(path).isDone());
        QCOMPARE(f.document.filePath(), path);
        QVERIFY(!f.document.isModified());
        QVERIFY(f.document.undoStack()->canUndo());

        ExplorerDocument other;
        QSignalSpy changes(&other, &ExplorerDocument::changed);
        QSignalSpy fileChanges(&other, &ExplorerDocument::fileChanged);
        QVERIFY(other.open(path).isDone());
        QCOMPARE(writeSession(other.state()), writeSession(f.document.state()));
        QCOMPARE(other.filePath(), path);
        QVERIFY(!other.undoStack()->canUndo());
        QCOMPARE(changes.count(), 1);
        QCOMPARE(fileChanges.count(), 1);
    }

    void open_changesNothingWhenItFails() {
        Fixture f;
        f.setAlpha(2);
        const ExplorerState before = f.document.state();
        f.changes.clear();
        QVERIFY(!f.document.open(m_folder.filePath("missing.aex")).isDone());
        QCOMPARE(f.document.state(), before);
        QVERIFY(f.document.filePath().isEmpty());
        QVERIFY(f.document.undoStack()->canUndo());
        QCOMPARE(f.changes.count(), 0);
    }

    void save_needsAPath() {
        Fixture f;
        QCOMPARE(f.document.save().problem,
                 "This figure has no file yet; save it under a name first.");
    }

    void saveAs_keepsPathAndModifiedStateWhenItFails() {
        Fixture f;
        f.setAlpha(2);
        f.fileChanges.clear();
        QVERIFY(!f.document.saveAs(m_folder.filePath("missing/figure.aex")).isDone());
        QVERIFY(f.document.filePath().isEmpty());
        QVERIFY(f.document.isModified());
        QCOMPARE(f.fileChanges.count(), 0);
    }

    void fileChanged_isSaidOnceForEachSave() {
        Fixture f;
        f.setAlpha(2);
        QCOMPARE(f.fileChanges.count(), 1);
        f.document.saveAs(m_folder.filePath("one.aex"));
        QCOMPARE(f.fileChanges.count(), 2);
        f.document.saveAs(m_folder.filePath("two.aex"));
        QCOMPARE(f.fileChanges.count(), 3);
        f.document.save();
        QCOMPARE(f.fileChanges.count(), 3);
    }

    void startNew_forgetsFileAndHistory() {
        Fixture f;
        f.setAlpha(2);
        f.document.saveAs(m_folder.filePath("old.aex"));
        f.setAlpha(3);
        f.changes.clear();
        f.document.startNew();
        QCOMPARE(f.document.state(), firstFigure());
        QVERIFY(f.document.filePath().isEmpty());
        QVERIFY(!f.document.isModified());
        QCOMPARE(f.steps(), 0);
        QCOMPARE(f.changes.count(), 1);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ExplorerDocumentTest)
#include "explorer_document_test.moc"
