// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading/data_panel.h"

#include "support/test_program.h"
#include "widgets/reading/data_table.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QPushButton>
#include <QTableView>

using namespace explorer;

namespace {

QString cell(const DataTable& table, int row, int column) {
    return table.data(table.index(row, column), Qt::DisplayRole).toString();
}

ExplorerState only(const QString& id) {
    ExplorerState state;
    addCurve(state, id);
    return state;
}

struct TableFixture {
    explicit TableFixture(const QString& id = "sigmoid")
        : table(document) {
        set(only(id));
    }
    void set(const ExplorerState& state) {
        document.edit("Set the figure", {}, [&](ExplorerState& target) { target = state; });
        table.followState();
    }
    ExplorerDocument document;
    DataTable table;
};

} // namespace

class DataPanelTest : public QObject {
    Q_OBJECT

private slots:
    void table_hasExactValuesAndSlopesAtMultiplesOfTheStep() {
        TableFixture f;
        f.table.setStep(0.1);
        QCOMPARE(f.table.rowCount(), 81);
        QCOMPARE(f.table.columnCount(), 3);
        QCOMPARE(cell(f.table, 43, 0), QString("0.3"));
        QCOMPARE(cell(f.table, 40, 0), QString("0"));
        QCOMPARE(cell(f.table, 40, 1), QString("0.5"));
        QCOMPARE(cell(f.table, 40, 2), QString("0.25"));
        QCOMPARE(cell(f.table, 50, 1), QString("0.7310585786300049"));
    }

    void table_hasAColumnForEachShownLine() {
        TableFixture f("elu");
        ExplorerState state = f.document.state();
        state.curves.front().showsSlope = false;
        state.curves.front().parameters[0] = 0.5;
        addCurve(state, "relu");
        f.set(state);
        const auto name = [&](int column) {
            return f.table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        };
        QCOMPARE(f.table.columnCount(), 4);
        QCOMPARE(name(0), QString("x"));
        QCOMPARE(name(1), QString("ELU, α = 0.5"));
        QCOMPARE(name(2), QString("ReLU"));
        QCOMPARE(name(3), QString("ReLU′"));
    }

    void automaticStep_suitsTheView() {
        TableFixture f;
        for (const Range& range : {Range{-4, 4}, Range{0.001, 0.002}, Range{-3e7, 5e8}}) {
            ExplorerState state = f.document.state();
            state.axes.x = range;
            f.set(state);
            QVERIFY2(f.table.rowCount() >= 12 && f.table.rowCount() <= 35,
                     qPrintable(QString::number(f.table.rowCount())));
        }
    }

    void stepThatCannotBe_isRefusedWithASentence() {
        TableFixture f;
        QVERIFY(f.table.stepProblem(0).isEmpty());
        QVERIFY(f.table.stepProblem(0.5).isEmpty());
        QVERIFY(f.table.stepProblem(-1).contains("above 0"));
        QVERIFY(f.table.stepProblem(1e-9).contains("10000 rows"));
        f.table.setStep(1e-9);
        QVERIFY(f.table.rowCount() < 100);
    }

    void panel_copiesAllOrTheChosenRows() {
        WindowFixture f;
        f.document().edit("Only sigmoid", {}, [](ExplorerState& state) { state.curves.resize(1); });
        QTest::keyClick(&f.window, Qt::Key_D, Qt::ControlModifier);
        auto& panel = *f.window.findChild<DataPanel*>();
        QVERIFY(panel.isVisible());
        auto& view = control<QTableView>(panel, "Data");
        typeInto(control<QLineEdit>(panel, "Step between rows"), "2");
        click(control<QPushButton>(panel, "Copy the table"));
        const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
        QCOMPARE(lines.size(), 7); // names, -4 to 4, and what is behind the last line
        QCOMPARE(lines[0], QString("x\tSigmoid\tSigmoid′"));
        QCOMPARE(lines[3], QString("0\t0.5\t0.25"));
        view.selectRow(2);
        view.setFocus();
        QTest::keySequence(&view, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QString("x\tSigmoid\tSigmoid′\n0\t0.5\t0.25\n"));
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!panel.isVisible());
    }

    void panel_followsTheDocument() {
        WindowFixture f;
        QTest::keyClick(&f.window, Qt::Key_D, Qt::ControlModifier);
        auto& view = control<QTableView>(*f.window.findChild<DataPanel*>(), "Data");
        QCOMPARE(view.model()->columnCount(), 7);
        f.change();
        QTRY_COMPARE(view.model()->columnCount(), 9);
    }

    void words_canBeCopied() {
        WindowFixture f;
        f.action("Description in Words").trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains("ReLU, from −4 to 4: stays at 0"));
    }
};

EXPLORER_TEST(DataPanelTest)
#include "data_panel_test.moc"
