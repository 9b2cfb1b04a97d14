// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_program.h"
#include "widgets/controls/value_slider.h"
#include "widgets/softmax/jacobian_map.h"
#include "widgets/softmax/output_bars.h"
#include "widgets/softmax/softmax_lab.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace explorer;

namespace {

struct LabFixture {
    LabFixture() {
        lab.setAttribute(Qt::WA_DeleteOnClose, false);
        lab.show();
    }
    QString outputs() { return control<OutputBars>(lab, "Outputs").accessibleDescription(); }
    void enter(const QString& name, const QString& value) {
        typeInto(control<QLineEdit>(lab, name), value);
    }
    void addAsCurve() {
        for (QPushButton* button : lab.findChildren<QPushButton*>()) {
            if (button->text().remove('&') == "Add as a Curve") {
                click(*button);
            }
        }
    }
    ExplorerDocument document;
    SoftmaxLab lab{document};
};

} // namespace

class SoftmaxLabTest : public QObject {
    Q_OBJECT

private slots:
    void outputs_followTheInputs() {
        LabFixture f;
        control<QSpinBox>(f.lab, "Number of inputs").setValue(2);
        f.enter("z1", "0");
        f.enter("z2", "0");
        QCOMPARE(f.outputs(), QString("output 1: 0.500; output 2: 0.500"));
        f.enter("z1", "1");
        QCOMPARE(f.outputs(), QString("output 1: 0.731; output 2: 0.269"));
        QCOMPARE(control<JacobianMap>(f.lab, "Slopes of the outputs in the inputs")
                     .accessibleDescription(),
                 QString("output 1: 0.197, −0.197; output 2: −0.197, 0.197"));
    }

    void temperature_flattens() {
        LabFixture f;
        control<QSpinBox>(f.lab, "Number of inputs").setValue(2);
        f.enter("z1", "1");
        f.enter("z2", "0");
        f.enter("T", "10");
        QCOMPARE(f.outputs(), QString("output 1: 0.525; output 2: 0.475"));
        f.enter("T", "0"); // has no meaning
        QCOMPARE(f.outputs(), QString("output 1: 0.525; output 2: 0.475"));
    }

    void sparsemax_leavesSmallInputsOut() {
        LabFixture f;
        QComboBox& functions = control<QComboBox>(f.lab, "Function");
        functions.setCurrentIndex(functions.findText("Sparsemax"));
        control<QSpinBox>(f.lab, "Number of inputs").setValue(2);
        f.enter("z1", "2");
        f.enter("z2", "0");
        QCOMPARE(f.outputs(), QString("output 1: 1.000; output 2: 0.000"));
        QVERIFY(!control<QLineEdit>(f.lab, "T").isEnabled());
    }

    void addAsCurve_whereTheFigureIsFull_addsNothing() {
        LabFixture f;
        f.document.edit("Fill", {}, [](ExplorerState& state) {
            while (addCurve(state, "tanh") != 0) {
            }
        });
        const ExplorerState before = f.document.state();
        f.addAsCurve();
        QVERIFY(f.document.state() == before);
    }

    void addAsCurve_drawsTheFirstOutput() {
        LabFixture f;
        f.enter("z3", "0.75");
        f.addAsCurve();
        const CurveState& curve = f.document.state().curves.back();
        QCOMPARE(curve.functionId, QString("softmax"));
        const activation::FunctionPtr function = functionOf(f.document.state(), "softmax");
        for (std::size_t i = 0; i < function->parameters.size(); ++i) {
            if (function->parameters[i].name == "z3") {
                QCOMPARE(curve.parameters[i], 0.75);
            }
            if (function->parameters[i].name == "n") {
                QCOMPARE(curve.parameters[i], 4.0);
            }
        }
    }
};

EXPLORER_TEST(SoftmaxLabTest)
#include "softmax_lab_test.moc"
