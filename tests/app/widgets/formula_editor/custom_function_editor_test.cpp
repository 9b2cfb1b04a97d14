// SPDX-License-Identifier: GPL-3.0-or-later
#include "formula_editor/custom_function_fixture.h"
#include "model/functions/function_library.h"
#include "support/test_program.h"
#include "widgets/controls/parameter_slider.h"
#include "widgets/controls/typeset_view.h"

#include <activation/catalogue.h>
#include <activation/formula.h>

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QUndoStack>

using namespace explorer;

class CustomFunctionEditorTest : public QObject {
    Q_OBJECT

private slots:
    void typing_showsTheCurve_inOneUndoStep() {
        EditorFixture f;
        QVERIFY(f.isReady);
        f.type(softTanh);
        QVERIFY(f.own());
        QCOMPARE(f.own()->definition().formula, softTanh);
        QVERIFY(f.curve());
        QCOMPARE(f.curve()->parameters, std::vector<double>{1});
        QCOMPARE(f.own()->function()->formula->at(0.5, f.curve()->parameters).value,
                 activation::findFunction("mish")->formula->at(0.5, {}).value);
        QCOMPARE(f.steps(), 1);
        const auto& slider = control<ParameterSlider>(f.window, "b of " + softTanh + ", slider");
        QTRY_VERIFY(slider.isVisible()); // once it is laid out
        f.document().undoStack()->undo();
        QVERIFY(!f.own());
        QCOMPARE(f.formula().toPlainText(), QString());
        f.document().undoStack()->redo();
        QVERIFY(f.curve());
    }

    void mistake_isUnderlinedAndSaid_andTheCurveStays() {
        EditorFixture f;
        f.type("2*x");
        f.type(" + sigmod(x)");
        QVERIFY2(f.problem().contains("did you mean `sigmoid`?"), qPrintable(f.problem()));
        QCOMPARE(f.formula().extraSelections().size(), 1);
        const QTextEdit::ExtraSelection mark = f.formula().extraSelections().first();
        QCOMPARE(mark.cursor.selectedText(), "sigmod");
        QCOMPARE(mark.format.underlineStyle(), QTextCharFormat::WaveUnderline);
        QCOMPARE(f.formula().accessibleDescription(), f.problem());
        QVERIFY(f.own());
        QTest::keyClick(&f.formula(), Qt::Key_Left);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&f.formula(), Qt::Key_Left);
        f.type("i");
        QCOMPARE(f.problem(), QString());
        QVERIFY(f.formula().extraSelections().isEmpty());
        QCOMPARE(f.own()->definition().formula, "2*x + sigmoid(x)");
    }

    void openBracket_isUnderlined() {
        EditorFixture f;
        f.type("2*(x");
        QVERIFY(!f.problem().isEmpty());
        QCOMPARE(f.formula().extraSelections().first().cursor.selectedText(), "(");
    }

    void names_areCompletedByKeyboard() {
        EditorFixture f;
        f.type("2softp");
        QAbstractItemView& list = *f.formula().completer().popup();
        QVERIFY(list.isVisible());
        QVERIFY(list.currentIndex().data().toString().startsWith("softplus("));
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(f.formula().toPlainText(), "2softplus");
        f.type("(x)");
        QCOMPARE(f.problem(), QString());
        QVERIFY(f.own());
    }

    void nameHalfTyped_isNoParameterYet() {
        EditorFixture f;
        f.type("2*x");
        f.type(" + ta");
        QCOMPARE(f.own()->definition().formula, "2*x ");
        QCOMPARE(f.problem(), QString());
        f.type("nh(x)");
        QCOMPARE(f.own()->definition().formula, "2*x + tanh(x)");
        QVERIFY(f.own()->definition().parameters.empty());
        f.type(" + be");
        QTRY_COMPARE(f.own()->definition().parameters.size(), std::size_t(1));
    }

    void formulaAndDerivative_areTypesetAndSaidInWords() {
        EditorFixture f;
        f.type("x^2/(1+x)");
        const auto& value = control<TypesetView>(f.window, "The formula as it is printed");
        const auto& slope = control<TypesetView>(f.window, "The derivative as it is printed");
        QVERIFY(value.isVisible() && slope.isVisible());
        QCOMPARE(value.accessibleDescription(),
                 "f of x equals fraction x squared over 1 plus x, end of fraction");
        QVERIFY2(slope.accessibleDescription().startsWith("f prime of x equals"),
                 qPrintable(slope.accessibleDescription()));
        f.clear();
        QVERIFY(!value.isVisible());
    }

    void customFunctions_canBeCalled_andSayWhyNot() {
        EditorFixture f;
        f.type("b*x^2");
        auto& name = control<QLineEdit>(f.window, "Name");
        QTest::keyClicks(&name, "Bowl");
        QTest::keyClick(&f.window, Qt::Key_F2, Qt::ControlModifier);
        f.type("bow");
        QAbstractItemView& list = *f.formula().completer().popup();
        QVERIFY(list.isVisible());
        QTest::keyClick(&list, Qt::Key_Return);
        f.type("(x - 1)");
        QVERIFY2(f.problem().isEmpty(), qPrintable(f.problem()));
        QCOMPARE(f.state().customFunctions.size(), std::size_t(2));
        click(control<QToolButton>(f.window, "Edit Bowl"));
        f.clear();
        f.type("own_2(x)");
        QCOMPARE(f.problem(), "`own_2` cannot be called here, because that goes in a circle: own_2 "
                              "→ bowl → own_2.");
        f.clear();
        f.type("b*x^3");
        QTest::keyClicks(&name, "s"); // Bowls
        QCOMPARE(f.state().customFunctions[1].definition().formula, "bowls(x - 1)");
        dialogs().expectButton(QMessageBox::No);
        click(control<QToolButton>(f.window, "Remove the function Bowls"));
        QCOMPARE(f.state().customFunctions.size(), std::size_t(2));
        dialogs().expectButton(QMessageBox::Yes);
        click(control<QToolButton>(f.window, "Remove the function Bowls"));
        QVERIFY(f.state().customFunctions.empty());
    }

    void otherFunctionsComingAndGoing_leaveWhatIsTyped() {
        EditorFixture f;
        f.type("(3*x");
        f.document().edit("Own", {}, [](ExplorerState& state) {
            setCustomFunction(state,
                              CustomFunction::make({"own_1", "", "x^2", {}}).function.value());
        });
        QCOMPARE(f.formula().toPlainText(), "(3*x");
        f.type(")");
        QCOMPARE(f.state().customFunctions.size(), std::size_t(2));
    }

    void stableForms_areSaid() {
        EditorFixture f;
        f.type("log(1+exp(x))");
        QVERIFY(!f.said("What is evaluated otherwise than it is written").isEmpty());
        f.clear();
        f.type("x");
        QVERIFY(f.said("What is evaluated otherwise than it is written").isEmpty());
    }

    void sliderOfAParameter_canBeGivenOtherEnds() {
        EditorFixture f;
        f.type("b*x");
        typeInto(control<QLineEdit>(f.window, "Default of b"), "2");
        typeInto(control<QLineEdit>(f.window, "Low end of b"), "1");
        typeInto(control<QLineEdit>(f.window, "High end of b"), "1.001");
        const CustomParameter expected{"b", 2, 1, 1.001, (1.001 - 1) / 1000};
        QVERIFY(f.own()->definition().parameters == std::vector{expected});
        QCOMPARE(f.curve()->parameters, std::vector<double>{2}); // it stood at the default
        typeInto(control<QLineEdit>(f.window, "Low end of b"), "3");
        QVERIFY(f.own()->definition().parameters == std::vector{expected});
        f.clear();     // what is known of b stays while the name is away
        f.type("x+b"); // which may become the name of a function yet
        QTRY_VERIFY(f.own()->definition().parameters == std::vector{expected});
    }

    void function_isNamed_editedAndRemovedInTheList() {
        EditorFixture f;
        f.type("2*x");
        auto& name = control<QLineEdit>(f.window, "Name");
        name.setFocus();
        QTest::keyClicks(&name, "Twice");
        QCOMPARE(f.own()->function()->name, std::string("Twice"));
        QTest::keyClick(&f.formula(), Qt::Key_Escape);
        QVERIFY(!f.panel().isVisible());
        QTest::keyClick(&f.window, Qt::Key_F2, Qt::ControlModifier); // a new one
        QCOMPARE(f.formula().toPlainText(), QString());
        click(control<QToolButton>(f.window, "Edit Twice"));
        QCOMPARE(f.formula().toPlainText(), "2*x");
        QCOMPARE(name.text(), "Twice");
        click(control<QToolButton>(f.window, "Remove the function Twice"));
        QVERIFY(!f.own());
        QVERIFY(!f.curve());
        f.document().undoStack()->undo();
        QVERIFY(f.curve());
    }

    void anotherFunction_asksBeforeTypedTextIsGivenUp() {
        EditorFixture f;
        f.type("2*x");
        QTest::keyClick(&f.window, Qt::Key_F2, Qt::ControlModifier);
        f.type("3*(x");
        dialogs().expectButton(QMessageBox::No);
        click(control<QToolButton>(f.window, "Edit 2*x"));
        QCOMPARE(f.formula().toPlainText(), "3*(x");
        dialogs().expectButton(QMessageBox::Yes);
        click(control<QToolButton>(f.window, "Edit 2*x"));
        QCOMPARE(f.formula().toPlainText(), "2*x");
    }

    void kept_isCalledByName_andComesAlong() {
        QFile::remove(CustomFunctionLibrary::usualPath());
        EditorFixture before;
        before.type("b*x^2");
        QTest::keyClicks(&control<QLineEdit>(before.window, "Name"), "Bowl");
        click(control<QToolButton>(before.window, "Keep Bowl in my functions"));
        EditorFixture f;
        f.type("2*bow");
        QAbstractItemView& list = *f.formula().completer().popup();
        QVERIFY(list.isVisible());
        QVERIFY(list.currentIndex().data().toString().startsWith("bowl(x, b=1)"));
        QTest::keyClick(&list, Qt::Key_Return);
        f.type("(x, b=3)");
        QCOMPARE(f.problem(), QString());
        QCOMPARE(f.state().customFunctions.size(), std::size_t(2));
        QCOMPARE(f.own()->definition().formula, "2*bowl(x, b=3)");
        QCOMPARE(f.own()->function()->formula->at(2, {}).value, 24.0);
        QCOMPARE(f.state().curves.size(), firstFigure().curves.size() + 1);
        f.document().undoStack()->undo();
        QVERIFY(f.state().customFunctions.empty());
        QFile::remove(CustomFunctionLibrary::usualPath());
    }
};

EXPLORER_TEST(CustomFunctionEditorTest)
#include "custom_function_editor_test.moc"
