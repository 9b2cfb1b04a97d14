// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_fixture.h"
#include "support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace explorer;

class GestureTest : public QObject {
    Q_OBJECT

private slots:
    void undo_mergesOneSliderGesture() {
        DocumentFixture f;
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
        DocumentFixture f;
        f.setAlpha(2);
        f.setAlpha(3);
        QCOMPARE(f.steps(), 2);
    }

    void twoGestures_areTwoSteps() {
        DocumentFixture f;
        f.setAlpha(2, f.document.newGesture());
        f.setAlpha(3, f.document.newGesture());
        QCOMPARE(f.steps(), 2);
        f.document.undoStack()->undo();
        QCOMPARE(f.alpha(), 2.0);
    }

    void gesture_vanishesWhenItEndsWhereItBegan() {
        DocumentFixture f;
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
        DocumentFixture f;
        f.setAlpha(1.5, f.document.newGesture());
        const Gesture drag = f.document.newGesture();
        for (const double alpha : {2.0, 1.5, 0.5, 0.4})
            f.setAlpha(alpha, drag);
        QCOMPARE(f.steps(), 2);
        f.document.undoStack()->undo();
        QCOMPARE(f.alpha(), 1.5);
    }

    void gesture_doesNotMergeAcrossAnUndo() {
        DocumentFixture f;
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
        DocumentFixture f;
        const Gesture drag = f.document.newGesture();
        f.setAlpha(2, drag);
        f.document.undoStack()->undo();
        f.document.undoStack()->redo();
        f.setAlpha(4, drag);
        f.document.undoStack()->undo();
        QCOMPARE(f.alpha(), 2.0);
    }

    void gesture_doesNotMergeIntoTheSavedState() {
        DocumentFixture f;
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

private:
    QTemporaryDir m_folder;
};

EXPLORER_TEST(GestureTest)
#include "gesture_test.moc"
