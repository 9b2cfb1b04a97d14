// SPDX-License-Identifier: GPL-3.0-or-later
// Custom functions kept for other figures, imported and exported.
#include "model/functions/function_file.h"
#include "model/functions/function_library.h"
#include "support/dialog_answers.h"
#include "support/test_program.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace explorer;

namespace {

struct ExchangeFixture : WindowFixture {
    ExchangeFixture() {
        QFile::remove(CustomFunctionLibrary::usualPath());
        fresh = std::make_unique<WindowFixture>();
    }
    ~ExchangeFixture() { QFile::remove(CustomFunctionLibrary::usualPath()); }

    MainWindow& main() { return fresh->window; }
    const ExplorerState& state() { return fresh->document().state(); }
    void add(const QString& id, const QString& formula, const QString& name) {
        fresh->document().edit("Own", {}, [&](ExplorerState& state) {
            const CustomFunctionReading reading =
                makeCustomFunction(state.customFunctions, {id, name, formula, {}});
            QCOMPARE(setCustomFunction(state, reading.function.value()), QString());
        });
    }
    QToolButton& button(const QString& name) { return control<QToolButton>(main(), name); }
    void press(Qt::Key key) { // with Ctrl and Shift
        main().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&main()));
        QTest::keyClick(&main(), key, Qt::ControlModifier | Qt::ShiftModifier);
    }
    CustomFunctions kept() {
        return CustomFunctionLibrary(CustomFunctionLibrary::usualPath()).functions();
    }

    std::unique_ptr<WindowFixture> fresh; // made when no library is there
};

} // namespace

class CustomFunctionExchangeTest : public QObject {
    Q_OBJECT

private slots:
    void kept_isThereInAnotherFigure_withWhatItCalls() {
        ExchangeFixture f;
        f.add("own_1", "b*x^2", "Bowl");
        f.add("own_2", "bowl(x, b=3) + 1", "Shifted");
        click(f.button("Keep Shifted in my functions"));
        QCOMPARE(f.kept().size(), std::size_t(2));
        f.fresh->document().startNew();
        QVERIFY(f.state().customFunctions.empty());
        click(f.button("Add Shifted to the figure"));
        QCOMPARE(f.state().customFunctions.size(), std::size_t(2));
        QCOMPARE(f.state().curves.size(), std::size_t(4));
        click(f.button("Add Shifted to the figure")); // which has it
        QCOMPARE(f.state().curves.size(), std::size_t(4));
        WindowFixture another;
        QVERIFY(control<QToolButton>(another.window, "Add Bowl to the figure").isVisible());
    }

    void kept_isRenamedAndRemoved() {
        ExchangeFixture f;
        f.add("own_1", "b*x^2", "Bowl");
        click(f.button("Keep Bowl in my functions"));
        dialogs().expect([](QDialog& dialog) {
            auto& question = static_cast<QInputDialog&>(dialog);
            question.setTextValue("Parabola");
            question.accept();
        });
        click(f.button("Rename Bowl"));
        QCOMPARE(f.kept()[0].definition().name, "Parabola");
        QCOMPARE(f.state().customFunctions[0].definition().name, "Bowl");
        dialogs().expectButton(QMessageBox::Yes);
        click(f.button("Remove Parabola from my functions"));
        QVERIFY(f.kept().empty());
        QCOMPARE(f.state().customFunctions.size(), std::size_t(1));
    }

    void badLineOfTheLibrary_isSaid_andLeftAsItIs() {
        ExchangeFixture f;
        QFile file(CustomFunctionLibrary::usualPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("good(x) = 2*x\nbad(x) = sigmod(x)\n");
        file.close();
        f.add("own_1", "x", "Mine");
        click(f.button("Keep Mine in my functions"));
        const auto& problem = control<QLabel>(f.main(), "What is wrong with my functions");
        QVERIFY(problem.isVisible());
        QVERIFY2(problem.text().contains("`sigmod` is not known"), qPrintable(problem.text()));
        QVERIFY(f.button("Add good to the figure").isVisible());
        QVERIFY(f.button("Add Mine to the figure").isVisible());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().endsWith("\nbad(x) = sigmod(x)\n"));
    }

    void exportedAndImported_byKeyboard_withoutTheEditor() {
        ExchangeFixture f;
        f.add("own_1", "b*x^2", "Bowl");
        f.add("own_2", "bowl(x) + 1", "Shifted");
        QVERIFY(!f.main().findChild<QWidget*>("own_function")->isVisible());
        const QString path = f.path("mine.txt");
        dialogs().expectFileName(path);
        f.press(Qt::Key_X);
        QCOMPARE(readCustomFunctionFile(path, 50).functions.size(), std::size_t(2));
        f.fresh->document().startNew();
        f.main().findChild<QWidget*>("own_function")->show(); // whose menu has them too
        dialogs().expectFileName(path);
        f.press(Qt::Key_I);
        QCOMPARE(f.state().customFunctions.size(), std::size_t(2));
        QVERIFY(f.state().shows(f.state().customFunctions[1].id()));
        QVERIFY(!f.state().shows(f.state().customFunctions[0].id()));
        f.fresh->write("bad.txt", "mine(x) = 2x)\n");
        dialogs().expectFileName(f.fresh->path("bad.txt"));
        dialogs().expectButton(QMessageBox::Ok);
        f.press(Qt::Key_I);
        QVERIFY2(dialogs().texts().last().contains("Line 1, character 13"),
                 qPrintable(dialogs().texts().last()));
        QCOMPARE(f.state().customFunctions.size(), std::size_t(2));
    }
};

EXPLORER_TEST(CustomFunctionExchangeTest)
#include "custom_function_exchange_test.moc"
