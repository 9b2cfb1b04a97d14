// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/functions/function_list.h"

#include "style/figure_style.h"
#include "support/controls.h"
#include "support/pictures.h"
#include "support/test_program.h"
#include "widgets/controls/theme.h"
#include "widgets/formula_editor/custom_function_exchange.h"

#include <activation/catalogue.h>

#include <QCheckBox>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>

using namespace explorer;

namespace {

struct ListFixture {
    ListFixture()
        : settings(folder.filePath("settings.ini"), QSettings::IniFormat)
        , list(document, exchange) {
        list.resize(360, 3000); // every row in view
        list.show();
        isReady = QTest::qWaitForWindowActive(&list);
    }

    QCheckBox& box(const QString& functionId) {
        return *list.findChild<QCheckBox*>("tick_" + functionId);
    }
    QAbstractButton& only(const QString& functionId) {
        return *list.findChild<QAbstractButton*>("only_" + functionId);
    }
    QStringList shownFunctions() const {
        QStringList ids;
        for (const CurveState& curve : document.state().curves) {
            ids.append(curve.functionId);
        }
        return ids;
    }
    void search(const QString& text) {
        auto& field = control<QLineEdit>(list, "Search functions");
        field.setFocus();
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClicks(&field, text);
    }
    QStringList found() const {
        QStringList ids;
        for (const QCheckBox* one : list.findChildren<QCheckBox*>()) {
            if (one->isVisible()) {
                ids.append(one->objectName().mid(5));
            }
        }
        return ids;
    }
    QStringList visibleTexts() const {
        QStringList texts;
        for (const QLabel* label : list.findChildren<QLabel*>()) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts;
    }

    QTemporaryDir folder;
    QSettings settings;
    QWidget window;
    ExplorerDocument document;
    CustomFunctionExchange& exchange = *new CustomFunctionExchange(document, settings, window);
    FunctionList list;
    bool isReady = false;
};

} // namespace

class FunctionListTest : public QObject {
    Q_OBJECT

private slots:
    void list_offersTheWholeCatalogue() {
        ListFixture f;
        QVERIFY(f.isReady);
        QCOMPARE(f.found().size(), qsizetype(activation::catalogue().size()));
        for (const auto& function : activation::catalogue()) {
            const QString id = QString::fromStdString(function->id);
            QCOMPARE(f.box(id).isChecked(), f.document.state().shows(id));
            QCOMPARE(f.box(id).text(), QString::fromStdString(function->name));
        }
    }

    void tick_showsTheFunctionWithItsDefaults() {
        ListFixture f;
        clickCheckBox(f.box("elu"));
        QCOMPARE(f.shownFunctions(), (QStringList{"sigmoid", "tanh", "relu", "elu"}));
        const CurveState& curve = f.document.state().curves.back();
        QCOMPARE(curve.parameters, std::vector<double>{1});
        QVERIFY(curve.showsValue && curve.showsSlope);
    }

    void untick_removesTheFunctionAndUndoBringsItBack() {
        ListFixture f;
        const ExplorerState before = f.document.state();
        clickCheckBox(f.box("tanh"));
        QCOMPARE(f.shownFunctions(), (QStringList{"sigmoid", "relu"}));
        QVERIFY(!f.box("tanh").isChecked());
        f.document.undoStack()->undo();
        QVERIFY(f.document.state() == before);
        QVERIFY(f.box("tanh").isChecked());
        f.document.undoStack()->redo();
        QVERIFY(!f.box("tanh").isChecked());
    }

    void untick_removesEveryCurveOfTheFunction() {
        ListFixture f;
        f.document.edit("Twice", {}, [](ExplorerState& state) { addCurve(state, "tanh"); });
        clickCheckBox(f.box("tanh"));
        QVERIFY(!f.document.state().shows("tanh"));
    }

    void tickByKeyboard_works() {
        ListFixture f;
        f.box("elu").setFocus();
        QTest::keyClick(&f.box("elu"), Qt::Key_Space);
        QVERIFY(f.document.state().shows("elu"));
    }

    void onlyButton_leavesJustThisFunction() {
        ListFixture f;
        click(f.only("gelu"));
        QCOMPARE(f.shownFunctions(), QStringList{"gelu"});
        QVERIFY(f.box("gelu").isChecked() && !f.box("relu").isChecked());
        QCOMPARE(f.document.undoStack()->count(), 1);
        f.document.undoStack()->undo();
        QCOMPARE(f.shownFunctions(), (QStringList{"sigmoid", "tanh", "relu"}));
    }

    void onlyButton_keepsTheParametersOfAShownFunction() {
        ListFixture f;
        clickCheckBox(f.box("elu"));
        f.document.edit("Change", {}, [](ExplorerState& state) {
            state.curves.back().parameters[0] = 2.5;
            state.curves.back().showsValue = false;
        });
        click(f.only("elu"));
        QCOMPARE(f.shownFunctions(), QStringList{"elu"});
        QCOMPARE(f.document.state().curves[0].parameters[0], 2.5);
        QVERIFY(f.document.state().curves[0].showsValue); // asked to see it, one sees it
    }

    void search_knowsTheNamesOfFrameworks_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("functionId");
        QTest::newRow("id") << "gelu_tanh"
                            << "gelu_tanh";
        QTest::newRow("name") << "Leaky ReLU"
                              << "leaky_relu";
        QTest::newRow("PyTorch") << "torch.nn.SiLU"
                                 << "silu";
        QTest::newRow("Keras") << "keras.activations.softplus"
                               << "softplus";
        QTest::newRow("JAX") << "jax.nn.sigmoid"
                             << "sigmoid";
        QTest::newRow("TensorFlow") << "tf.nn.elu"
                                    << "elu";
        QTest::newRow("ONNX") << "LeakyRelu"
                              << "leaky_relu";
        QTest::newRow("any case, spaces around") << "  sOfTmAx "
                                                 << "softmax";
    }

    void search_knowsTheNamesOfFrameworks() {
        QFETCH(QString, text);
        QFETCH(QString, functionId);
        ListFixture f;
        f.search(text);
        QVERIFY2(f.found().contains(functionId), qPrintable(f.found().join(", ")));
        QVERIFY(f.found().size() < qsizetype(activation::catalogue().size()) / 2);
    }

    void search_hidesFamiliesWithoutAHit() {
        ListFixture f;
        f.search("leaky");
        QVERIFY(f.visibleTexts().contains("Rectifiers"));
        QVERIFY(!f.visibleTexts().contains("Saturating"));
    }

    void nothingFound_namesWhatIsNear() {
        ListFixture f;
        f.search("sigmiod");
        QVERIFY(f.found().isEmpty());
        const QString message = f.visibleTexts().join(' ');
        QVERIFY2(message.contains("sigmiod") && message.contains("sigmoid"), qPrintable(message));
        f.search("");
        QCOMPARE(f.found().size(), qsizetype(activation::catalogue().size()));
        QVERIFY(!f.visibleTexts().join(' ').contains("sigmiod"));
    }

    void nothingFoundNorNear_saysSo() {
        ListFixture f;
        f.search("qqqqqqqqqqqqqqqq");
        QVERIFY(f.visibleTexts().join(' ').contains("qqqqqqqqqqqqqqqq"));
    }

    void searched_canBeTicked() {
        ListFixture f;
        f.search("softplus");
        clickCheckBox(f.box("softplus"));
        QVERIFY(f.document.state().shows("softplus"));
        f.search("");
        QVERIFY(f.box("softplus").isChecked());
    }

    void box_hasTheColourOfTheCurve() {
        ListFixture f;
        clickCheckBox(f.box("elu"));
        const FigureStyle style = screenStyle(isDarkTheme(), {});
        for (const CurveState& curve : f.document.state().curves) {
            const QImage picture = pictureOf(f.box(curve.functionId));
            QVERIFY(countPixels(picture, style.color(curve.colorIndex)) > 30);
        }
        // One whose colour is not nearly that of text.
        const QColor color = style.color(f.document.state().curves.front().colorIndex);
        clickCheckBox(f.box("sigmoid"));
        QCOMPARE(countPixels(pictureOf(f.box("sigmoid")), color), 0);
    }
};

EXPLORER_TEST(FunctionListTest)
#include "function_list_test.moc"
