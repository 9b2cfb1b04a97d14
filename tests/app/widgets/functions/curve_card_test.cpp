// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_fixture.h"
#include "support/test_program.h"
#include "widgets/functions/curve_card.h"

#include <QToolButton>

using namespace explorer;

namespace {

QToolButton& button(const CardFixture& f, const QString& name) {
    return control<QToolButton>(f.cards, name);
}

} // namespace

class CurveCardTest : public QObject {
    Q_OBJECT

private slots:
    void toggles_showAndHideCurveAndGradient() {
        CardFixture f("elu");
        QVERIFY(f.isReady);
        const auto curve = [&] { return *f.document.state().curve(f.key); };
        click(button(f, "Show the curve of ELU"));
        QVERIFY(!curve().showsValue && curve().showsSlope);
        click(button(f, "Show the gradient of ELU"));
        QVERIFY(!curve().showsValue && !curve().showsSlope);
        QCOMPARE(f.steps(), 2);
        f.undo();
        QVERIFY(curve().showsSlope);
        QVERIFY(button(f, "Show the gradient of ELU").isChecked());
        QVERIFY(!button(f, "Show the curve of ELU").isChecked());
        click(button(f, "Show the curve of ELU"));
        QVERIFY(curve().showsValue && curve().showsSlope);
    }

    void duplicate_addsTheSameCurveOnceMore() {
        CardFixture f("elu");
        typeInto(f.field("alpha"), "2");
        click(button(f, "Show the curve of ELU"));
        click(button(f, "Show ELU once more, to compare"));
        const auto& curves = f.document.state().curves;
        QCOMPARE(curves.size(), std::size_t(2));
        QCOMPARE(curves[1].parameters, curves[0].parameters);
        QCOMPARE(curves[1].showsValue, curves[0].showsValue);
        QVERIFY(curves[1].key != curves[0].key);
        QVERIFY(curves[1].colorIndex != curves[0].colorIndex);
        QCOMPARE(f.cards.findChildren<CurveCard*>().size(), 2);
    }

    void duplicate_hasParametersOfItsOwn() {
        CardFixture f("elu");
        click(button(f, "Show ELU once more, to compare"));
        const int copyKey = f.document.state().curves[1].key;
        typeInto(control<NumberField>(*f.cards.card(copyKey), "alpha of ELU"), "3");
        QCOMPARE(f.document.state().curve(copyKey)->parameters[0], 3.0);
        QCOMPARE(f.document.state().curve(f.key)->parameters[0], 1.0);
        QCOMPARE(control<NumberField>(*f.cards.card(f.key), "alpha of ELU").text(), "1");
    }

    void remove_takesJustThisCurveAndUndoBringsItBack() {
        CardFixture f("elu");
        typeInto(f.field("alpha"), "2");
        click(button(f, "Show ELU once more, to compare"));
        const ExplorerState before = f.document.state();
        click(control<QToolButton>(*f.cards.card(f.key), "Remove this curve of ELU"));
        QCOMPARE(f.document.state().curves.size(), std::size_t(1));
        QVERIFY(!f.document.state().curve(f.key));
        QVERIFY(!f.cards.card(f.key));
        f.undo();
        QVERIFY(f.document.state() == before);
        QVERIFY(f.cards.card(f.key));
        QCOMPARE(control<NumberField>(*f.cards.card(f.key), "alpha of ELU").text(), "2");
    }

    void reset_setsAllParametersToTheirDefaultsInOneStep() {
        CardFixture f("softmax");
        QToolButton& reset = button(f, "Set the parameters of Softmax to their defaults");
        QVERIFY(!reset.isEnabled());
        const std::vector<double> defaults = f.document.state().curve(f.key)->parameters;
        f.document.edit("Change", {}, [&](ExplorerState& state) {
            state.curve(f.key)->parameters[0] = 2;
            state.curve(f.key)->parameters[2] = 5;
        });
        QVERIFY(reset.isEnabled());
        click(reset);
        QCOMPARE(f.document.state().curve(f.key)->parameters, defaults);
        QCOMPARE(f.steps(), 2);
        QVERIFY(!reset.isEnabled());
        f.undo();
        QCOMPARE(f.field("z2").text(), "5");
        QVERIFY(reset.isEnabled());
    }

    void functionWithoutParameters_hasNothingToReset() {
        CardFixture f("tanh");
        QVERIFY(!button(f, "Set the parameters of Tanh to their defaults").isVisible());
        QVERIFY(f.cards.findChildren<NumberField*>().isEmpty());
    }

    void removalOfTheLastCard_invitesToTickAFunction() {
        CardFixture f("tanh");
        click(button(f, "Remove this curve of Tanh"));
        QVERIFY(f.document.state().curves.empty());
        QString invitation;
        for (const QLabel* label : f.cards.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains("Tick a function")) {
                invitation = label->text();
            }
        }
        QVERIFY(!invitation.isEmpty());
    }

    void cards_standInTheOrderOfTheFigure() {
        CardFixture f("tanh");
        f.document.edit("More", {}, [](ExplorerState& state) {
            addCurve(state, "gelu");
            addCurve(state, "relu");
        });
        QCoreApplication::processEvents();
        int above = -1;
        for (const CurveState& curve : f.document.state().curves) {
            const int top = f.cards.card(curve.key)->mapTo(f.cards.widget(), QPoint()).y();
            QVERIFY(top > above);
            above = top;
        }
    }

    void everyFunction_hasAWorkingCard_data() {
        QTest::addColumn<QString>("functionId");
        for (const auto& function : activation::catalogue()) {
            QTest::addRow("%s", function->id.c_str()) << QString::fromStdString(function->id);
        }
    }

    void everyFunction_hasAWorkingCard() {
        QFETCH(QString, functionId);
        CardFixture f(functionId);
        for (const activation::Parameter& parameter : f.function->parameters) {
            const QString name = QString::fromStdString(parameter.name);
            if (!f.slider(name).isVisible()) {
                continue;
            }
            const double before = f.value(name);
            ParameterSlider& slider = f.slider(name);
            const bool isLow = 2 * slider.value() < slider.maximum();
            slider.setFocus();
            QTest::keyClick(&slider, isLow ? Qt::Key_Right : Qt::Key_Left);
            QVERIFY2(f.value(name) != before || !f.shownProblem().isEmpty(), qPrintable(name));
            QCOMPARE(f.field(name).value(), f.value(name));
        }
    }
};

EXPLORER_TEST(CurveCardTest)
#include "curve_card_test.moc"
