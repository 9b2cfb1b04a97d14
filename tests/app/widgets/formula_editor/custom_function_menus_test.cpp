// SPDX-License-Identifier: GPL-3.0-or-later
#include "formula_editor/custom_function_fixture.h"
#include "support/test_program.h"
#include "widgets/controls/parameter_slider.h"

#include <activation/catalogue.h>
#include <activation/formula.h>

#include <QClipboard>

using namespace explorer;

class CustomFunctionMenusTest : public QObject {
    Q_OBJECT

private slots:
    void everyTemplate_isTheFunctionItBeganWith() {
        EditorFixture f;
        int count = 0;
        f.choose("Start from", {"Rectifiers", "ReLU"});
        for (QToolButton* button : f.panel().findChildren<QToolButton*>()) {
            if (!button->menu() || button->text() != "&Start from")
                continue;
            for (const QAction* family : button->menu()->actions()) {
                for (QAction* action : family->menu()->actions()) {
                    action->trigger();
                    QVERIFY2(f.problem().isEmpty(), qPrintable(action->text() + f.problem()));
                    const auto& all = activation::catalogue();
                    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) {
                        return QString::fromStdString(one->name) == action->text();
                    });
                    QVERIFY(found != all.end());
                    const activation::Function& original = **found;
                    const activation::Function& own = *f.own()->function();
                    std::vector<double> values = activation::defaultParameters(own);
                    const std::vector<double> defaults = activation::defaultParameters(original);
                    for (std::size_t i = 0; i < own.parameters.size(); ++i) {
                        const auto index =
                            activation::parameterIndex(original, own.parameters[i].name);
                        QVERIFY2(index, own.parameters[i].name.c_str());
                        values[i] = defaults[*index];
                    }
                    for (const double x : {-2.25, 0.375, 1.5}) {
                        const double expected = original.formula->at(x, defaults).value;
                        const double value = own.formula->at(x, values).value;
                        QVERIFY2(qFuzzyCompare(1 + value, 1 + expected) ||
                                     (std::isnan(value) && std::isnan(expected)),
                                 own.name.c_str());
                    }
                    ++count;
                }
            }
        }
        QVERIFY(count > 40);
        QVERIFY(f.steps() > 40); // each can be undone
        QCOMPARE(f.state().customFunctions.size(), std::size_t(1));
    }

    void copies_areTextForOthers() {
        EditorFixture f;
        f.type("b*x");
        f.choose("Copy as", {"LaTeX"});
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("f(x) = b"));
        f.choose("Copy as", {"NumPy"});
        QVERIFY(QGuiApplication::clipboard()->text().contains("import numpy as np"));
        f.choose("Copy as", {"PyTorch"});
        QVERIFY(QGuiApplication::clipboard()->text().contains("import torch"));
        QVERIFY(QGuiApplication::clipboard()->text().contains("(torch.nn.Module):"));
    }

    void savedAndOpened_isThereAgain() {
        EditorFixture f;
        f.type("b*x^2");
        QVERIFY(f.document().saveAs(f.path("own.aex")).isDone());
        f.document().startNew();
        QCOMPARE(f.formula().toPlainText(), QString());
        QVERIFY(f.window.openFile(f.path("own.aex")));
        QCOMPARE(f.own()->definition().formula, "b*x^2");
        QVERIFY(control<QToolButton>(f.window, "Edit b*x^2").isVisible());
    }
};

EXPLORER_TEST(CustomFunctionMenusTest)
#include "custom_function_menus_test.moc"
