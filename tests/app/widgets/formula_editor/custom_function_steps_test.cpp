// SPDX-License-Identifier: GPL-3.0-or-later
// What of a custom function is one undo step, and that nothing of it is lost unasked.
#include "formula_editor/custom_function_fixture.h"
#include "support/test_program.h"

using namespace explorer;

class CustomFunctionStepsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { dialogs().clear(); }
    void cleanup() { QVERIFY(dialogs().areAllGiven()); }

    void nameAndParameters_areStepsOfTheirOwn() {
        EditorFixture f;
        auto& name = control<QLineEdit>(f.window, "Name");
        f.type("b*x");
        QCOMPARE(f.steps(), 1);
        QTest::keyClicks(&name, "Line");
        QCOMPARE(f.steps(), 2);
        typeInto(control<QLineEdit>(f.window, "Default of b"), "2");
        typeInto(control<QLineEdit>(f.window, "High end of b"), "9");
        QCOMPARE(f.steps(), 4);
        f.document().undoStack()->undo();
        QCOMPARE(f.own()->definition().parameters[0].high, CustomParameter().high);
        QCOMPARE(f.own()->definition().parameters[0].defaultValue, 2.0);
        f.document().undoStack()->undo();
        f.document().undoStack()->undo();
        QCOMPARE(name.text(), QString());
        QCOMPARE(f.own()->definition().formula, "b*x");
        f.document().undoStack()->undo();
        QVERIFY(!f.own());
    }

    void typing_isAnotherStepAfterAPause() {
        EditorFixture f;
        f.type("2*x");
        QTest::qWait(3200);
        f.type("+1");
        QCOMPARE(f.steps(), 2);
        f.document().undoStack()->undo();
        QCOMPARE(f.formula().toPlainText(), "2*x");
    }

    void startFrom_leavesWhatWasWritten() {
        EditorFixture f;
        f.type("b*x");
        f.choose("Start from", {"Rectifiers", "ReLU"});
        QCOMPARE(f.state().customFunctions.size(), std::size_t(2));
        QCOMPARE(f.own()->definition().formula, "b*x");
        QCOMPARE(control<QLineEdit>(f.window, "Name").text(), "My ReLU");
        f.document().undoStack()->undo();
        QCOMPARE(f.state().customFunctions.size(), std::size_t(1));
        QCOMPARE(f.own()->definition().formula, "b*x");
    }

    void startFrom_takesThePlaceOfAnUntouchedBeginning_inAStepOfItsOwn() {
        EditorFixture f;
        f.choose("Start from", {"Rectifiers", "ReLU"});
        f.choose("Start from", {"Rectifiers", "ELU"});
        QCOMPARE(f.state().customFunctions.size(), std::size_t(1));
        QCOMPARE(f.own()->definition().name, "My ELU");
        f.document().undoStack()->undo();
        QCOMPARE(f.own()->definition().name, "My ReLU");
        f.document().undoStack()->redo();
        QTest::keyClick(&f.formula(), Qt::Key_End, Qt::ControlModifier);
        f.type(" + 1"); // it is somebody's from now on
        f.choose("Start from", {"Rectifiers", "ReLU"});
        QCOMPARE(f.state().customFunctions.size(), std::size_t(2));
    }

    void startFrom_asksBeforeHalfAFormulaIsGivenUp() {
        EditorFixture f;
        f.type("(3*x");
        dialogs().expectButton(QMessageBox::No);
        f.choose("Start from", {"Rectifiers", "ReLU"});
        QCOMPARE(f.formula().toPlainText(), "(3*x");
        QVERIFY(f.state().customFunctions.empty());
    }

    void undoAndRedo_leaveWhatIsHalfWritten() {
        EditorFixture f;
        f.type("2*x");
        f.type("+sigmod(x)");
        const QString half = f.formula().toPlainText();
        f.document().undoStack()->undo();
        QVERIFY(!f.own());
        QCOMPARE(f.formula().toPlainText(), half);
        f.document().undoStack()->redo();
        QVERIFY(f.own());
        QCOMPARE(f.formula().toPlainText(), half);
    }

    void anotherFigure_leavesWhatIsHalfWritten_asANewFunction() {
        EditorFixture f;
        f.type("b*x^2");
        QVERIFY(f.document().saveAs(f.path("own.aex")).isDone());
        f.clear();
        f.type("x");
        f.clear();
        f.type("(3*x");
        QVERIFY(f.document().open(f.path("own.aex")).isDone()); // as by the list of recent files
        QCOMPARE(f.formula().toPlainText(), "(3*x");
        f.type(")");
        QCOMPARE(f.state().customFunctions.size(), std::size_t(2));
        QCOMPARE(f.own()->definition().formula, "b*x^2");
        f.document().undoStack()->setClean();
    }

    void saving_takesTheRestOfANameAlong() {
        EditorFixture f;
        f.type("2*x + be");
        QVERIFY(f.own()->definition().parameters.empty());
        dialogs().expectFileName(f.path("own.aex"));
        f.action("Save").trigger();
        QCOMPARE(f.own()->definition().formula, "2*x + be");
        QVERIFY(!f.document().isModified());
    }

    void newAndOpen_askBeforeHalfAFormulaIsGivenUp() {
        EditorFixture f;
        const QString other = f.session("other.aex", "gelu");
        f.type("(3*x");
        dialogs().expectButton(QMessageBox::No);
        f.action("New").trigger();
        dialogs().expectButton(QMessageBox::No);
        QVERIFY(!f.window.openFile(other));
        dialogs().expectButton(QMessageBox::No);
        f.action("Open…").trigger();
        QCOMPARE(f.formula().toPlainText(), "(3*x");
        QVERIFY2(dialogs().texts().last().contains("(3*x"), qPrintable(dialogs().texts().last()));
        dialogs().expectButton(QMessageBox::Yes);
        QVERIFY(f.window.openFile(other));
        QCOMPARE(f.formula().toPlainText(), QString());
    }

    void closing_asksBeforeHalfAFormulaIsGivenUp() {
        EditorFixture f;
        f.type("(3*x");
        QTest::keyClick(&f.formula(), Qt::Key_Escape); // closes the panel only
        dialogs().expectButton(QMessageBox::No);
        QVERIFY(!f.window.close());
        QCOMPARE(f.formula().toPlainText(), "(3*x");
        dialogs().expectButton(QMessageBox::Yes);
        QVERIFY(f.window.close());
    }
};

EXPLORER_TEST(CustomFunctionStepsTest)
#include "custom_function_steps_test.moc"
