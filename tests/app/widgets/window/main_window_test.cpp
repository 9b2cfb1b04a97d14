// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_program.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QMimeData>

using namespace explorer;

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init() { dialogs().clear(); }
    void cleanup() { QVERIFY(dialogs().areAllGiven()); }

    void firstStart_showsTheFirstFigure() {
        WindowFixture f;
        QVERIFY(f.isReady);
        QVERIFY(f.document().state() == firstFigure());
        QCOMPARE(f.window.chart().figure().panels.first().curves.size(), 6);
    }

    void tick_reachesTheChart() {
        WindowFixture f;
        auto* box = f.window.findChild<QCheckBox*>("tick_gelu");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        f.window.chart().refresh();
        QCOMPARE(f.window.chart().figure().panels.first().curves.size(), 8);
        QCOMPARE(f.window.chart().figure().panels.first().curves.last().label, "GELU′");
        QVERIFY(f.action("Undo Show GELU").isEnabled());
        QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!f.document().state().shows("gelu"));
        QVERIFY(!box->isChecked());
    }

    // Several curves come and go before the chart is drawn again.
    void undoAndRedo_whileThePointerMoves() {
        WindowFixture f;
        LiveChart& chart = f.window.chart();
        f.window.findChild<QCheckBox*>("tick_tanh")->click();
        f.document().undoStack()->undo();
        chart.refresh();
        const QPointF place = chart.figure().panels.first().toPoint(1, 0.5);
        f.document().undoStack()->redo();
        hover(*chart.viewport(), place);
        QCOMPARE(chart.figure().panels.first().curves.size(), 6);
        QCOMPARE(chart.probe()->readings.size(), 2);
        chart.refresh();
        f.document().undoStack()->undo();
        hover(*chart.viewport(), place + QPointF(1, 0));
        QVERIFY(f.document().state().shows("tanh"));
    }

    void figureActions_changeTheFigureAndFollowIt() {
        WindowFixture f;
        QAction& grid = f.action("Grid");
        QVERIFY(!grid.isChecked());
        grid.trigger();
        QVERIFY(f.document().state().axes.showsGrid);
        f.document().undoStack()->undo();
        QVERIFY(!grid.isChecked());
        f.action("Axes Through the Origin").trigger();
        QCOMPARE(f.document().state().axes.placement, AxesPlacement::Frame);
        f.action("Legend").trigger();
        QVERIFY(!f.document().state().layout.showsLegend);
        QCOMPARE(f.document().undoStack()->count(), 2);
    }

    void openedFile_setsTheActions() {
        WindowFixture f;
        ExplorerDocument other;
        other.edit("Grid", {}, [](ExplorerState& state) {
            state.axes.showsGrid = true;
            state.layout.showsLegend = false;
        });
        QVERIFY(other.saveAs(f.path("grid.aex")).isDone());
        QVERIFY(f.window.openFile(f.path("grid.aex")));
        QVERIFY(f.action("Grid").isChecked());
        QVERIFY(!f.action("Legend").isChecked());
        QVERIFY(!f.document().isModified()); // following is not editing
    }

    void title_isAskedForAndUndone() {
        WindowFixture f;
        dialogs().expect(
            [](QDialog& dialog) { typeInto(*dialog.findChild<QLineEdit*>(), "Gates"); });
        f.action("Title…").trigger();
        QCOMPARE(f.document().state().title, "Gates");
        dialogs().expect([](QDialog& dialog) { dialog.reject(); });
        f.action("Title…").trigger();
        QCOMPARE(f.document().undoStack()->count(), 1);
    }

    void find_goesToTheSearchField() {
        WindowFixture f;
        QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(control<QLineEdit>(f.window, "Search functions").hasFocus());
    }

    void homeKey_returnsToTheStartView() {
        WindowFixture f;
        f.document().edit("Zoom", {}, [](ExplorerState& state) { state.axes.x = {1, 2}; });
        f.window.chart().setFocus();
        QTest::keyClick(&f.window.chart(), Qt::Key_Home);
        QCOMPARE(f.document().state().axes.x, AxesState().x);
    }

    void homeKey_inATextFieldMovesTheCursorOnly() {
        WindowFixture f;
        f.document().edit("Zoom", {}, [](ExplorerState& state) { state.axes.x = {1, 2}; });
        auto& search = control<QLineEdit>(f.window, "Search functions");
        search.setFocus();
        QTest::keyClicks(&search, "elu");
        QTest::keyClick(&search, Qt::Key_Home);
        QCOMPARE(search.cursorPosition(), 0);
        QCOMPARE(f.document().state().axes.x, (Range{1, 2}));
    }

    void copyFigure_offersPixelsAndVectors() {
        WindowFixture f;
        f.action("Copy Figure").trigger();
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QVERIFY(data->data("image/svg+xml").contains("<svg"));
        QVERIFY(data->data("application/pdf").startsWith("%PDF"));
        QVERIFY(!f.document().isModified());
    }

    void export_writesTheFileThatWasNamed() {
        WindowFixture f;
        dialogs().expect([](QDialog& dialog) { dialog.accept(); });
        dialogs().expectFileName(f.path("figure.pdf"));
        f.action("Figure for Print…").trigger();
        QFile file(f.path("figure.pdf"));
        QTRY_VERIFY(file.exists()); // written beside, in a thread of its own
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        QVERIFY(!f.document().isModified());
    }

    void exportThatFails_saysWhy() {
        WindowFixture f;
        dialogs().expect([](QDialog& dialog) { dialog.accept(); });
        dialogs().expectFileName(f.path("figure.docx"));
        dialogs().expectButton(QMessageBox::Ok);
        f.action("Figure for Print…").trigger();
        QVERIFY(dialogs().texts().last().contains("figure.docx"));
        QVERIFY(!QFile::exists(f.path("figure.docx")));
    }

    void close_remembersTheWindow() {
        WindowFixture f;
        f.window.resize(1111, 777);
        QVERIFY(f.window.close());
        QVERIFY(!Preferences(f.settings).windowGeometry().isEmpty());
        QVERIFY(!Preferences(f.settings).windowState().isEmpty());
        MainWindow next(f.settings);
        QCOMPARE(next.size(), QSize(1111, 777));
    }

    void closeWithUnsavedWork_asks() {
        WindowFixture f;
        f.change();
        dialogs().expectButton(QMessageBox::Cancel);
        QVERIFY(!f.window.close());
        QVERIFY(f.window.isVisible());
        dialogs().expectButton(QMessageBox::Discard);
        QVERIFY(f.window.close());
        QVERIFY(!f.window.isVisible());
    }

    void helpBoxes_openAndClose() {
        WindowFixture f;
        dialogs().expectButton(QMessageBox::Close);
        f.action("Keys and Mouse…").trigger();
        const QString keys = dialogs().texts().last();
        for (const char* action : {"Note on the Function", "Zones", "Present"}) {
            const QKeySequence shortcut = f.action(action).shortcut();
            QVERIFY2(keys.contains(shortcut.toString(QKeySequence::NativeText)), action);
        }
        dialogs().expectButton(QMessageBox::Ok);
        f.action("About…").trigger();
        QVERIFY(dialogs().texts().last().contains("Activation Explorer"));
    }
};

EXPLORER_TEST(MainWindowTest)
#include "main_window_test.moc"
