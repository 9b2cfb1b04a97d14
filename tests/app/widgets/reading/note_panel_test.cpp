// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading/note_panel.h"

#include "support/test_program.h"
#include "widgets/functions/formula_view.h"
#include "widgets/reading/note_text.h"
#include "window_fixture.h"

#include <activation/catalogue.h>

#include <QCheckBox>
#include <QElapsedTimer>
#include <QTextBrowser>
#include <QToolButton>

using namespace explorer;

namespace {

struct NoteFixture : WindowFixture {
    NotePanel& panel() { return *window.findChild<NotePanel*>(); }
    QTextBrowser& browser() { return control<QTextBrowser>(panel(), "Note"); }
    QString text() { return browser().toPlainText(); }
    void press(Qt::Key key) { QTest::keyClick(&window, key, Qt::ControlModifier); }
};

} // namespace

class NotePanelTest : public QObject {
    Q_OBJECT

private slots:
    void key_opensTheNoteOnTheNewestFunction() {
        NoteFixture f;
        QVERIFY(f.isReady && !f.panel().isVisible());
        f.press(Qt::Key_I);
        QVERIFY(f.panel().isVisible());
        QTRY_VERIFY(f.browser().hasFocus());
        QVERIFY2(f.text().startsWith("The rectifier:"), qPrintable(f.text().left(80)));
        QCOMPARE(f.panel().findChildren<FormulaView*>().size(), 2);
        QTest::keyClick(&f.browser(), Qt::Key_Escape);
        QVERIFY(!f.panel().isVisible());
    }

    void formulas_areSaidInWords() {
        NoteFixture f;
        f.panel().openOn("tanh");
        QStringList said;
        for (const FormulaView* formula : f.panel().findChildren<FormulaView*>()) {
            said.append(formula->accessibleDescription());
        }
        QCOMPARE(said.size(), 2);
        QVERIFY2(said.first().startsWith("f of x equals "), qPrintable(said.first()));
        QCOMPARE(said.last(), QString("f prime of x equals 1 minus tanh squared x"));
    }

    void slopeAtAKink_isSaidToBeAConvention() {
        NoteFixture f;
        f.panel().openOn("relu");
        QVERIFY2(f.text().contains("Convention\nThe slope at 0 is 0, as in PyTorch."),
                 qPrintable(f.text()));
        f.panel().openOn("gelu"); // is smooth
        QVERIFY(!f.text().contains("Convention"));
        const NoteSubject relu{activation::findFunction("relu"), {}, {}};
        QVERIFY(noteText(relu, Language::Chinese).contains("0 处的斜率取 0，与 PyTorch 相同。"));
    }

    void focusInTheList_choosesTheFunction() {
        NoteFixture f;
        f.press(Qt::Key_I);
        f.window.findChild<QCheckBox*>("tick_gelu")->setFocus();
        QTRY_VERIFY(f.text().contains("smooth relative of ReLU"));
        QVERIFY(f.text().contains("[−0.169971, ∞)"));
        QVERIFY(f.text().contains("Hendrycks"));
        QVERIFY(!f.text().contains("In this view")); // it is not shown
    }

    void cardButton_opensTheNote() {
        NoteFixture f;
        click(control<QToolButton>(f.window, "What there is to know of Tanh"));
        QCOMPARE(f.panel().functionId(), QString("tanh"));
        QVERIFY(f.panel().isVisible());
        QVERIFY(f.text().contains("odd: f(−x) = −f(x)"));
        QVERIFY(f.text().contains("Tanh, from −4 to 4:"));
    }

    void facts_followTheParameters() {
        NoteFixture f;
        f.document().edit("Show ELU", {}, [](ExplorerState& state) { addCurve(state, "elu"); });
        f.panel().openOn("elu");
        QVERIFY(f.text().contains("Facts for α = 1"));
        QVERIFY(f.text().contains("(−1, ∞)"));
        f.document().edit("Change alpha", {},
                          [](ExplorerState& state) { state.curves.back().parameters[0] = 2; });
        QTRY_VERIFY(f.text().contains("(−2, ∞)"));
        QVERIFY(f.text().contains("Facts for α = 2"));
        QVERIFY(f.text().contains("Bends sharply"));
    }

    void relatedLink_showsTheFunctionAndItsNote() {
        NoteFixture f;
        f.panel().openOn("relu");
        emit f.browser().anchorClicked(QUrl("gelu"));
        QVERIFY(f.document().state().shows("gelu"));
        QCOMPARE(f.panel().functionId(), QString("gelu"));
        QVERIFY(f.text().contains("smooth relative of ReLU"));
        const auto count = f.document().state().curves.size();
        emit f.browser().anchorClicked(QUrl("gelu"));
        QCOMPARE(f.document().state().curves.size(), count);
        emit f.browser().anchorClicked(QUrl("no_such"));
        QCOMPARE(f.panel().functionId(), QString("gelu"));
    }

    void customFunction_hasWhatTheCoreFinds() {
        NoteFixture f;
        f.document().edit("Show a custom function", {}, [](ExplorerState& state) {
            const auto reading = CustomFunction::make({"own_1", "Hat", "max(0, 1 - abs(x))", {}});
            setCustomFunction(state, *reading.function);
            addCurve(state, "own_1");
        });
        f.panel().openOn("own_1");
        QVERIFY(f.text().startsWith("A function of your own."));
        QVERIFY(f.text().contains("[0, 1]"));
        QVERIFY2(f.text().contains("at x = −1, 0, 1"), qPrintable(f.text()));
        f.document().edit("Remove it", {},
                          [](ExplorerState& state) { removeCustomFunction(state, "own_1"); });
        QTRY_COMPARE(f.panel().functionId(), QString("relu"));
    }

    void endlessSearch_doesNotHoldUpTheWindow() {
        NoteFixture f;
        f.document().edit("Show a custom function", {}, [](ExplorerState& state) {
            QString formula = "tan(x)";
            for (int k = 2; k <= 100; ++k) {
                formula += QStringLiteral("*tan(%1*x)").arg(k);
            }
            setCustomFunction(state,
                              *CustomFunction::make({"own_1", "Comb", formula, {}}).function);
            addCurve(state, "own_1");
        });
        QElapsedTimer timer;
        timer.start();
        f.panel().openOn("own_1");
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(f.text().contains("Still being looked for."), qPrintable(f.text()));
        QTRY_VERIFY_WITH_TIMEOUT(f.text().contains("They take too long to find"), 60'000);
    }

    void withoutFunctions_thePanelInvites() {
        NoteFixture f;
        f.document().edit("Remove all", {}, [](ExplorerState& state) { state.curves.clear(); });
        f.press(Qt::Key_I);
        QVERIFY(f.text().startsWith("Tick a function"));
    }

    void text_canBeSelectedByKeyboard() {
        NoteFixture f;
        f.panel().openOn("relu");
        QTest::keyClick(&f.browser(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(f.browser().textCursor().selectedText().contains("dying ReLU"));
    }
};

EXPLORER_TEST(NotePanelTest)
#include "note_panel_test.moc"
