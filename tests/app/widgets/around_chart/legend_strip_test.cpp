// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/around_chart/legend_strip.h"

#include "support/controls.h"
#include "support/pictures.h"
#include "support/test_program.h"
#include "widgets/around_chart/legend_button.h"

using namespace explorer;

namespace {

struct LegendFixture {
    LegendFixture()
        : legend(document) {
        legend.resize(900, 60);
        legend.show();
        isReady = QTest::qWaitForWindowActive(&legend);
    }

    LegendButton& line(const QString& label) { return control<LegendButton>(legend, label); }
    QStringList labels() const {
        QStringList texts;
        for (const LegendButton* button : legend.findChildren<LegendButton*>()) {
            texts.append(button->text());
        }
        return texts;
    }

    ExplorerDocument document;
    LegendStrip legend;
    bool isReady = false;
};

} // namespace

class LegendStripTest : public QObject {
    Q_OBJECT

private slots:
    void everyLine_hasItsLabel() {
        LegendFixture f;
        QVERIFY(f.isReady);
        QCOMPARE(f.labels(),
                 (QStringList{"Sigmoid", "Sigmoid′", "Tanh", "Tanh′", "ReLU", "ReLU′"}));
    }

    void mathematicsInALabel_standsWithoutItsMarkup() {
        LegendFixture f;
        f.document.edit("Name it", {},
                        [](ExplorerState& state) { state.curves.front().label = "$\\sigma(x)$"; });
        QCOMPARE(f.labels().first(), QString("σ(x)"));
        QCOMPARE(f.labels().at(1), QString("σ(x)′"));
    }

    void click_hidesJustThisLine() {
        LegendFixture f;
        ExplorerState expected = f.document.state();
        click(f.line("Tanh′"));
        expected.curves[1].showsSlope = false;
        QVERIFY(f.document.state() == expected);
        QVERIFY(!f.line("Tanh′").isChecked());
        QVERIFY(f.line("Tanh").isChecked());
        click(f.line("Tanh′"));
        expected.curves[1].showsSlope = true;
        QVERIFY(f.document.state() == expected);
        QVERIFY(f.line("Tanh′").isChecked());
    }

    void hiddenLine_comesBackByUndo() {
        LegendFixture f;
        click(f.line("ReLU"));
        QVERIFY(!f.document.state().curves[2].showsValue);
        f.document.undoStack()->undo();
        QVERIFY(f.document.state().curves[2].showsValue);
        QVERIFY(f.line("ReLU").isChecked());
    }

    void keyboard_hidesALine() {
        LegendFixture f;
        f.line("Sigmoid").setFocus();
        QTest::keyClick(&f.line("Sigmoid"), Qt::Key_Space);
        QVERIFY(!f.document.state().curves[0].showsValue);
    }

    void label_namesParametersThatAreNotAtTheirDefaults() {
        LegendFixture f;
        f.document.edit("ELU", {}, [](ExplorerState& state) {
            state.curves.clear();
            addCurve(state, "elu");
        });
        QCOMPARE(f.labels(), (QStringList{"ELU", "ELU′"}));
        f.document.edit("Change", {},
                        [](ExplorerState& state) { state.curves[0].parameters[0] = 0.3; });
        QCOMPARE(f.labels(), (QStringList{"ELU, α = 0.3", "ELU′, α = 0.3"}));
        QCOMPARE(f.line("ELU, α = 0.3").text(), "ELU, α = 0.3");
    }

    void sameFunctionTwice_isToldApart() {
        LegendFixture f;
        f.document.edit("ELU twice", {}, [](ExplorerState& state) {
            state.curves.clear();
            addCurve(state, "elu");
            addCurve(state, "elu");
        });
        const int key = f.document.state().curves[1].key;
        f.document.edit("Change", {},
                        [&](ExplorerState& state) { state.curve(key)->parameters[0] = 2; });
        QCOMPARE(f.labels(),
                 (QStringList{"ELU, α = 1", "ELU′, α = 1", "ELU, α = 2", "ELU′, α = 2"}));
        click(f.line("ELU, α = 2"));
        QVERIFY(!f.document.state().curve(key)->showsValue);
        QVERIFY(f.document.state().curves[0].showsValue);
    }

    void removedCurve_leavesTheLegend() {
        LegendFixture f;
        f.document.edit("Remove", {}, [](ExplorerState& state) { removeFunction(state, "tanh"); });
        QCOMPARE(f.labels(), (QStringList{"Sigmoid", "Sigmoid′", "ReLU", "ReLU′"}));
    }

    void otherFigure_hasLabelsOfItsOwn() {
        LegendFixture f;
        f.document.edit("Other", {}, [](ExplorerState& state) {
            // The same key for another function, as when a session is opened.
            state.curves[0].functionId = "gelu";
        });
        QCOMPARE(f.labels().first(), "GELU");
    }

    void legend_goesAndComesWithTheSetting() {
        LegendFixture f;
        f.document.edit("Hide", {}, [](ExplorerState& state) { state.layout.showsLegend = false; });
        QVERIFY(!f.legend.isVisible());
        f.document.undoStack()->undo();
        QVERIFY(f.legend.isVisible());
    }

    void key_isDrawnInTheColourOfTheLine() {
        LegendFixture f;
        const FigureStyle style = screenStyle(false, {});
        f.legend.setFigureStyle(style);
        for (const CurveState& curve : f.document.state().curves) {
            QVERIFY(countPixels(pictureOf(f.legend), style.color(curve.colorIndex)) > 30);
        }
    }

    void manyLines_wrapInsteadOfGrowingTheWindow() {
        LegendFixture f;
        f.document.edit("Many", {}, [](ExplorerState& state) {
            for (int i = 0; i < 20; ++i) {
                addCurve(state, "gelu");
            }
        });
        QVERIFY(f.legend.minimumSizeHint().width() < 400);
        QVERIFY(f.legend.heightForWidth(400) > f.legend.heightForWidth(1600));
    }
};

EXPLORER_TEST(LegendStripTest)
#include "legend_strip_test.moc"
