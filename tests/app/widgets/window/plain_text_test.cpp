// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that comes from a file is read as HTML, which could load what it likes.
#include "lesson/lesson_file.h"
#include "model/functions/function_library.h"
#include "support/test_program.h"
#include "widgets/controls/plain_message_box.h"
#include "widgets/controls/plain_text.h"
#include "widgets/formula_editor/custom_function_panel.h"
#include "window_fixture.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>

using namespace explorer;

namespace {

const QString markup = QStringLiteral("<img src=\"/dev/null\">");

void look(QStringList& found, const QObject& where, const QString& text) {
    if (Qt::mightBeRichText(text)) {
        found.append(
            QString("%1 %2: %3").arg(where.metaObject()->className(), where.objectName(), text));
    }
}

void lookAtModel(QStringList& found, const QObject& where, const QAbstractItemModel* model) {
    for (int row = 0; model && row < model->rowCount(); ++row) {
        look(found, where, model->index(row, 0).data(Qt::ToolTipRole).toString());
    }
}

// What of all widgets Qt takes for HTML; of the HTML that the program writes, what is not its own.
QStringList foundMarkup() {
    QStringList found;
    for (QWidget* widget : QApplication::allWidgets()) {
        look(found, *widget, widget->toolTip());
        for (const QAction* action : widget->actions()) {
            look(found, *action, action->toolTip());
        }
        if (const auto* label = qobject_cast<QLabel*>(widget)) {
            const bool isOwnHtml = label->textFormat() == Qt::RichText;
            if (label->textFormat() == Qt::AutoText ||
                (isOwnHtml && label->text().contains("<img"))) {
                look(found, *label, label->text());
            }
        } else if (const auto* text = qobject_cast<QTextEdit*>(widget)) {
            if (text->toHtml().contains("<img")) {
                found.append(text->toHtml());
            }
        } else if (const auto* view = qobject_cast<QAbstractItemView*>(widget)) {
            lookAtModel(found, *view, view->model());
        } else if (const auto* box = qobject_cast<QComboBox*>(widget)) {
            lookAtModel(found, *box, box->model());
        }
    }
    return found;
}

struct MarkupFixture {
    MarkupFixture() {
        ExplorerDocument other;
        other.edit("Own", {}, [](ExplorerState& state) {
            state.curves.clear();
            state.title = markup;
            for (const auto& [id, name, formula] :
                 {std::array{QString("own_1"), markup, QString("a*x")},
                  std::array{QString("own_2"), "<b>b</b>" + markup,
                             QString("own_1(x, a=2) + 1")}}) {
                const CustomFunctionReading reading =
                    makeCustomFunction(state.customFunctions, {id, name, formula, {}});
                QVERIFY2(reading.function, qPrintable(reading.problem));
                QCOMPARE(setCustomFunction(state, *reading.function), QString());
                addCurve(state, id);
            }
            addCurve(state, "elu");
            state.curves.back().label = markup;
            state.teaching.showsZones = true;
            state.teaching.pins = {{state.curves[0].key, 1}};
        });
        QVERIFY(other.saveAs(f.path("<b>bold<b>.aex")).isDone());
        QVERIFY(f.window.openFile(f.path("<b>bold<b>.aex")));
        QTest::qWait(0); // what follows from the event loop
    }
    ~MarkupFixture() { QFile::remove(CustomFunctionLibrary::usualPath()); }

    WindowFixture f;
};

} // namespace

class PlainTextTest : public QObject {
    Q_OBJECT

private slots:
    void init() { dialogs().clear(); }
    void cleanup() { QVERIFY(dialogs().areAllGiven()); }

    void text_isNeverTakenForHtml_data() {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"<b>x</b>", "<img src=\"/dev/zero\">", "  <!-- --><p>", "<?xml?>", "&lt;", "a &lt; b",
              "<a>", "<br/>", "<<b>", "<\n>", "x < 1 & <i>", "<qt>"}) {
            QTest::newRow(text) << text;
        }
    }

    void text_isNeverTakenForHtml() {
        QFETCH(QString, text);
        QString shown = withoutMarkup(text);
        QVERIFY(!Qt::mightBeRichText(shown));
        QCOMPARE(withoutMarkup(shown), shown);
        QCOMPARE(shown.remove(QChar(0x2060)), text); // as everybody sees it
        PlainLabel label(text);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), text);
        PlainMessageBox box(QMessageBox::Warning, "Title", text, QMessageBox::Ok, nullptr);
        QCOMPARE(box.textFormat(), Qt::PlainText);
        QCOMPARE(box.text(), text);
    }

    void ordinaryText_staysAsItIs() {
        for (const QString text : {"x < 1 and y > 2", "R&D", "Undo Show GELU", ""}) {
            QCOMPARE(withoutMarkup(text), text);
        }
    }

    void window_showsNamesAsTheyAre() {
        MarkupFixture m;
        WindowFixture& f = m.f;
        QCOMPARE(foundMarkup(), QStringList());
        for (QDockWidget* panel : f.window.findChildren<QDockWidget*>()) {
            panel->show();
            panel->raise();
        }
        f.window.findChild<CustomFunctionPanel*>()->edit("own_1");
        click(control<QToolButton>(f.window, "Keep " + markup + " in my functions"));
        f.action("Note on the Function").trigger();
        f.action("Softmax as a Vector…").trigger();
        auto* box = f.window.findChild<QCheckBox*>("tick_own_1");
        QVERIFY(box);
        box->click();
        QVERIFY(f.document().undoStack()->undoText().contains(markup));
        QTest::qWait(0);
        QCOMPARE(foundMarkup(), QStringList());
        f.document().undoStack()->undo();
        QCOMPARE(foundMarkup(), QStringList());
    }

    void presentation_showsNamesAsTheyAre() {
        MarkupFixture m;
        m.f.window.present();
        QTest::qWait(0);
        QCOMPARE(foundMarkup(), QStringList());
        QVERIFY(m.f.window.close());
    }

    void lesson_showsItsWordsAsTheyAre() {
        WindowFixture f;
        Lesson lesson{"small", {markup, {}}, {markup, {}}, 3, false, {}};
        LessonStep step;
        step.title = step.text = step.question = step.answer = {markup, {}};
        addCurve(step.figure, "gelu");
        lesson.steps = {step, step};
        QVERIFY(f.window.openFile(f.write("small.aexlesson", writeLesson(lesson))));
        QTest::qWait(0);
        QCOMPARE(foundMarkup(), QStringList());
        f.window.present();
        QTest::qWait(0);
        QCOMPARE(foundMarkup(), QStringList());
    }

    void dialogs_showNamesAsTheyAre() {
        MarkupFixture m;
        WindowFixture& f = m.f;
        QStringList found;
        const auto lookAndLeave = [&](QDialog& dialog) {
            found += foundMarkup();
            dialog.reject();
        };
        dialogs().expect(lookAndLeave);
        QVERIFY(!f.window.openFile(f.write("<b>broken.aex", "{")));
        QVERIFY(dialogs().texts().last().contains("<b>broken.aex"));
        dialogs().expect(lookAndLeave);
        click(control<QToolButton>(f.window, "Remove the function " + markup));
        QVERIFY(dialogs().texts().last().contains(markup));
        dialogs().expect(lookAndLeave);
        f.action("Figure for Print…").trigger();
        dialogs().expect(lookAndLeave);
        f.action("Animation…").trigger();
        f.change();
        dialogs().expect(lookAndLeave);
        QVERIFY(!f.window.close());
        QVERIFY(dialogs().texts().last().contains("<b>bold<b>.aex"));
        QCOMPARE(found, QStringList());
    }
};

EXPLORER_TEST(PlainTextTest)
#include "plain_text_test.moc"
