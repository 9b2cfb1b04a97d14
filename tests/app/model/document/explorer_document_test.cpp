// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_fixture.h"

#include "model/session/session_file.h"
#include "support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace explorer;

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
        DocumentFixture f;
        f.setAlpha(2);
        QCOMPARE(f.steps(), 1);
        QCOMPARE(f.document.undoStack()->undoText(), "Change alpha");
        QCOMPARE(f.changes.count(), 1);
        QCOMPARE(f.lastChange().curves, QSet<int>{f.key});
        QVERIFY(!f.lastChange().curveList && !f.lastChange().axes && !f.lastChange().presentation);
        QVERIFY(f.document.isModified());
    }

    void edit_leavesNoStepWhenNothingChanges() {
        DocumentFixture f;
        f.setAlpha(f.alpha());
        QCOMPARE(f.steps(), 0);
        QCOMPARE(f.changes.count(), 0);
        QVERIFY(!f.document.isModified());
    }

    void edit_keepsTheRedoStepsWhenNothingChanges() {
        DocumentFixture f;
        f.setAlpha(2);
        f.document.undoStack()->undo();
        f.setAlpha(f.alpha());
        QVERIFY(f.document.undoStack()->canRedo());
    }

    void undoAndRedo_giveBackTheStatesAndSayWhatChanged() {
        DocumentFixture f;
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
        DocumentFixture f;
        f.setAlpha(2);
        f.document.edit("Title", single, [](ExplorerState& state) { state.title = "Figure"; });
        f.document.edit("Tick GELU", single, [](ExplorerState& state) { addCurve(state, "gelu"); });
        f.changes.clear();
        f.document.undoStack()->setIndex(0);
        QCOMPARE(f.changes.count(), 1);
        QVERIFY(f.lastChange().curveList && f.lastChange().presentation);
        QCOMPARE(f.lastChange().curves, QSet<int>{f.key});
    }

    void edit_putsBackWhatCannotBeDrawn() {
        DocumentFixture f;
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
        DocumentFixture f;
        f.document.edit("Half broken", single, [&](ExplorerState& state) {
            state.axes.x = {-2, 2};
            state.curve(f.key)->parameters.clear();
        });
        QCOMPARE(f.document.state().axes.x, (Range{-2, 2}));
        QCOMPARE(f.document.state().curve(f.key)->parameters.size(), 1u);
        QVERIFY(f.lastChange().axes && f.lastChange().curves.isEmpty());
    }

    void edit_mayFollowFromAChange() {
        DocumentFixture f;
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
        after.layout.showsLegend = false;
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
        DocumentFixture f;
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
        DocumentFixture f;
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
        DocumentFixture f;
        QCOMPARE(f.document.save().problem,
                 "This figure has no file yet; save it under a name first.");
    }

    void saveAs_keepsPathAndModifiedStateWhenItFails() {
        DocumentFixture f;
        f.setAlpha(2);
        f.fileChanges.clear();
        QVERIFY(!f.document.saveAs(m_folder.filePath("missing/figure.aex")).isDone());
        QVERIFY(f.document.filePath().isEmpty());
        QVERIFY(f.document.isModified());
        QCOMPARE(f.fileChanges.count(), 0);
    }

    void fileChanged_isSaidOnceForEachSave() {
        DocumentFixture f;
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
        DocumentFixture f;
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

EXPLORER_TEST(ExplorerDocumentTest)
#include "explorer_document_test.moc"
