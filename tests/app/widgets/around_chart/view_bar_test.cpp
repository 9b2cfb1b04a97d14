// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/around_chart/view_bar.h"

#include "support/controls.h"
#include "support/test_program.h"
#include "widgets/controls/number_field.h"

using namespace explorer;

namespace {

struct BarFixture {
    BarFixture()
        : bar(document) {
        bar.resize(700, 40);
        bar.show();
        isReady = QTest::qWaitForWindowActive(&bar);
    }

    NumberField& field(const QString& name) { return control<NumberField>(bar, name); }
    const AxesState& axes() const { return document.state().axes; }

    ExplorerDocument document;
    ViewBar bar;
    bool isReady = false;
};

} // namespace

class ViewBarTest : public QObject {
    Q_OBJECT

private slots:
    void fields_showTheRanges() {
        BarFixture f;
        QVERIFY(f.isReady);
        QCOMPARE(f.field("Lowest x").text(), "-4");
        QCOMPARE(f.field("Highest x").text(), "4");
        QCOMPARE(f.field("Lowest y").text(), "-1");
        QCOMPARE(f.field("Highest y").text(), "1.2");
    }

    void typedEnds_areTheView() {
        BarFixture f;
        typeInto(f.field("Lowest x"), "-10");
        typeInto(f.field("Highest x"), "2.5");
        typeInto(f.field("Lowest y"), "-0.25");
        typeInto(f.field("Highest y"), "1e3");
        QCOMPARE(f.axes().x, (Range{-10, 2.5}));
        QCOMPARE(f.axes().y, (Range{-0.25, 1000}));
        QCOMPARE(f.document.undoStack()->count(), 4);
        f.document.undoStack()->undo();
        QCOMPARE(f.axes().y, (Range{-0.25, 1.2}));
        QCOMPARE(f.field("Highest y").value(), 1.2);
    }

    void refusedEnd_leavesTheViewAndSaysWhy_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("same as the end") << "4"
                                         << "4 is not below 4";
        QTest::newRow("beyond the end") << "7"
                                        << "7 is not below 4";
        QTest::newRow("NaN") << "nan"
                             << "finite";
        QTest::newRow("infinite") << "-inf"
                                  << "finite";
        QTest::newRow("overflow") << "-1e999"
                                  << "-1e999";
        QTest::newRow("too large") << "-1e301"
                                   << "apart";
        QTest::newRow("too close") << "3.9999999999999996"
                                   << "close";
        QTest::newRow("text") << "left"
                              << "left";
        QTest::newRow("nothing") << ""
                                 << "number";
    }

    void refusedEnd_leavesTheViewAndSaysWhy() {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        BarFixture f;
        const AxesState before = f.axes();
        NumberField& low = f.field("Lowest x");
        typeInto(low, text);
        QCOMPARE(f.axes(), before);
        QCOMPARE(f.document.undoStack()->count(), 0);
        QVERIFY2(low.problem().contains(reason), qPrintable(low.problem()));
        QVERIFY(low.problem().endsWith('.'));
        QCOMPARE(low.accessibleDescription(), low.problem());
        typeInto(low, "-5");
        QVERIFY(!low.hasProblem());
        QCOMPARE(f.axes().x, (Range{-5, 4}));
    }

    void extremeRange_isTaken() {
        BarFixture f;
        typeInto(f.field("Lowest x"), "-1e300");
        typeInto(f.field("Highest x"), "1e300");
        QCOMPARE(f.axes().x, (Range{-1e300, 1e300}));
        typeInto(f.field("Lowest x"), "0");
        typeInto(f.field("Highest x"), "1e-300");
        QCOMPARE(f.axes().x, (Range{0, 1e-300}));
    }

    void arrowKeys_moveAnEndByAPartOfTheRange() {
        BarFixture f;
        f.field("Highest x").setFocus();
        QTest::keyClick(&f.field("Highest x"), Qt::Key_Up);
        QVERIFY(f.axes().x.high > 4 && f.axes().x.high < 5);
        QCOMPARE(f.field("Highest x").text().toDouble(), f.axes().x.high);
        QVERIFY(f.field("Highest x").text().size() <= 4);
    }

    void fields_followZoomAndUndo() {
        BarFixture f;
        f.document.edit("Zoom", {}, [](ExplorerState& state) {
            state.axes.x = {-0.5, 0.25};
            state.axes.y = {0, 0.125};
        });
        QCOMPARE(f.field("Lowest x").text(), "-0.5");
        QCOMPARE(f.field("Highest y").text(), "0.125");
        f.document.undoStack()->undo();
        QCOMPARE(f.field("Lowest x").text(), "-4");
    }
};

EXPLORER_TEST(ViewBarTest)
#include "view_bar_test.moc"
