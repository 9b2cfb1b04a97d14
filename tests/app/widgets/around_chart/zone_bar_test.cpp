// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/around_chart/zone_bar.h"

#include "support/controls.h"
#include "support/test_program.h"
#include "widgets/controls/number_field.h"
#include "widgets/controls/parameter_slider.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace explorer;

namespace {

struct ZoneFixture {
    explicit ZoneFixture(const QStringList& functionIds = {"sigmoid", "tanh", "relu"})
        : bar(document) {
        document.edit("Show functions", {}, [&](ExplorerState& state) {
            state.curves.clear();
            for (const QString& id : functionIds) {
                addCurve(state, id);
            }
            state.teaching.showsZones = true;
        });
        document.undoStack()->clear();
        bar.resize(700, 40);
        bar.show();
        isReady = QTest::qWaitForWindowActive(&bar);
    }

    QComboBox& choice() { return control<QComboBox>(bar, "Function whose zones are shown"); }
    ParameterSlider& slider() {
        return control<ParameterSlider>(bar, "Threshold of saturation, slider");
    }
    NumberField& field() { return control<NumberField>(bar, "Threshold of saturation"); }
    QStringList choices() {
        QStringList names;
        for (int i = 0; i < choice().count(); ++i) {
            names.append(choice().itemText(i));
        }
        return names;
    }
    double threshold() const { return document.state().teaching.saturationThreshold; }
    void edit(const std::function<void(ExplorerState&)>& change) {
        document.edit("Change", {}, change);
    }

    ExplorerDocument document;
    ZoneBar bar;
    bool isReady = false;
};

} // namespace

class ZoneBarTest : public QObject {
    Q_OBJECT

private slots:
    void bar_isThereWhileZonesAreShown() {
        ZoneFixture f;
        QVERIFY(f.isReady && f.bar.isVisible());
        f.edit([](ExplorerState& state) { state.teaching.showsZones = false; });
        QVERIFY(!f.bar.isVisible());
    }

    void choice_offersTheShownCurves_andIsTaken() {
        ZoneFixture f;
        f.edit([](ExplorerState& state) {
            state.curves[1].showsValue = false;
            state.curves[1].showsSlope = false;
        });
        QCOMPARE(f.choices(), (QStringList{"Sigmoid", "ReLU"}));
        QCOMPARE(f.choice().currentText(), "Sigmoid");
        f.choice().setFocus();
        QTest::keyClick(&f.choice(), Qt::Key_Down);
        QCOMPARE(f.document.state().teaching.zonedCurve, f.document.state().curves[2].key);
    }

    void hiddenChoice_givesWayToTheFirstShown_asInTheChart() {
        ZoneFixture f;
        f.edit([](ExplorerState& state) {
            state.teaching.zonedCurve = state.curves[2].key;
            state.curves[2].showsValue = false;
            state.curves[2].showsSlope = false;
        });
        QCOMPARE(f.choice().currentText(), "Sigmoid");
        f.document.undoStack()->undo();
        f.edit([](ExplorerState& state) { state.teaching.zonedCurve = state.curves[2].key; });
        QCOMPARE(f.choice().currentText(), "ReLU");
    }

    void names_followParametersAndLabels_inTheSameList() {
        ZoneFixture f({"elu", "relu"});
        QSignalSpy removed(f.choice().model(), &QAbstractItemModel::rowsRemoved);
        f.edit([](ExplorerState& state) { state.curves[0].parameters[0] = 0.5; });
        QCOMPARE(f.choices(), (QStringList{"ELU, α = 0.5", "ReLU"}));
        f.edit([](ExplorerState& state) { state.curves[1].label = "$\\alpha$, mine"; });
        QCOMPARE(f.choices(), (QStringList{"ELU, α = 0.5", "α, mine"}));
        QCOMPARE(removed.count(), 0);
    }

    void choice_isNoneInAGrid() {
        ZoneFixture f;
        f.edit([](ExplorerState& state) { state.layout.arrangement = FigureLayout::Grid; });
        QVERIFY(!f.choice().isEnabled());
    }

    void sliderAndField_sayTheSameThreshold() {
        ZoneFixture f;
        QCOMPARE(f.field().text(), "0.1");
        dragHandle(f.slider(), {60, 40});
        QCOMPARE(f.document.undoStack()->count(), 1);
        QVERIFY(f.threshold() < 0.05);
        QCOMPARE(f.field().value(), f.threshold());
        typeInto(f.field(), "0.25");
        QCOMPARE(f.threshold(), 0.25);
        const int position = f.slider().value();
        f.document.undoStack()->undo();
        QVERIFY(f.slider().value() < position);
    }

    void typedThreshold_mayLieBeyondTheSlider() {
        ZoneFixture f;
        typeInto(f.field(), "1e-5");
        QCOMPARE(f.threshold(), 1e-5);
        QCOMPARE(f.slider().value(), 0);
    }

    void thresholdOutOfBounds_isRefusedWithTheReason() {
        ZoneFixture f;
        for (const char* text : {"0", "-0.1", "2", "much"}) {
            typeInto(f.field(), text);
            QCOMPARE(f.threshold(), 0.1);
            QVERIFY(f.field().problem().endsWith('.'));
            QCOMPARE(f.field().accessibleDescription(), f.field().problem());
        }
        QCOMPARE(f.document.undoStack()->count(), 0);
    }

    void doubleClick_goesBackToTheDefault() {
        ZoneFixture f;
        dragHandle(f.slider(), {60, 40});
        doubleClick(f.slider(), handleCenter(f.slider()));
        QCOMPARE(f.threshold(), TeachingState().saturationThreshold);
    }

    // Those of the menus, which are there whatever the bar says.
    void mnemonics_areNotThoseOfTheMenus() {
        ZoneFixture f;
        QString taken = "feitvh";
        for (const QLabel* label : f.bar.findChildren<QLabel*>()) {
            const qsizetype mark = label->text().indexOf('&');
            if (!label->buddy() || mark < 0) {
                continue;
            }
            const QChar letter = label->text().at(mark + 1).toLower();
            QVERIFY2(!taken.contains(letter), qPrintable(label->text()));
            taken += letter;
        }
        QCOMPARE(taken.size(), 8);
    }
};

EXPLORER_TEST(ZoneBarTest)
#include "zone_bar_test.moc"
