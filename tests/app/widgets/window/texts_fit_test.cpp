// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what buttons, lists and labels say has room, in both languages.
#include "model/language/language.h"
#include "support/test_program.h"
#include "widgets/controls/theme.h"
#include "widgets/figure_for_print/animation_dialog.h"
#include "widgets/figure_for_print/export_dialog.h"
#include "widgets/presentation/presentation_window.h"
#include "widgets/softmax/softmax_lab.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>

using namespace explorer;

namespace {

constexpr QSize smallScreen(1280, 800);

QString saidBy(const QWidget& widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->text();
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return label->wordWrap() ? QString() : label->text();
    }
    if (const auto* list = qobject_cast<const QComboBox*>(&widget)) {
        return list->currentText();
    }
    return {};
}

// What is narrower than what it says, or sticks out of the widget that it is in.
QStringList cutTexts(const QWidget& window) {
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const QString text = saidBy(*widget);
        if (text.isEmpty() || !widget->isVisible()) {
            continue;
        }
        const QWidget& parent = *widget->parentWidget();
        const bool isNarrow = widget->width() < widget->sizeHint().width();
        const bool isLow = widget->height() < widget->minimumSizeHint().height();
        const bool isOutside = widget->geometry().right() > parent.width();
        if (isNarrow || isLow || isOutside) {
            cut.append(QString("%1 “%2” is %3 × %4 of %5 × %6")
                           .arg(widget->metaObject()->className(), text)
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(widget->sizeHint().width())
                           .arg(widget->sizeHint().height()));
        }
    }
    return cut;
}

void showSome(ExplorerState& state) {
    for (const char* id : {"gelu", "prelu", "srelu", "softmax"}) {
        addCurve(state, id);
    }
}

void addLanguages() {
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Chinese") << Language::Chinese;
}

} // namespace

class TextsFitTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(Theme::Light); }
    void init() {
        QFETCH(Language, language);
        QCOMPARE(speak(language), QString());
    }
    void cleanup() { speak(Language::English); }

    void everyTextOfTheWindow_hasRoom_data() { addLanguages(); }
    void everyTextOfTheWindow_hasRoom() {
        WindowFixture f;
        f.window.resize(smallScreen);
        f.document().edit("Show some", {}, showSome);
        for (const char* panel : {"own_function", "lessons", "note", "data"}) {
            auto* dock = f.window.findChild<QWidget*>(panel);
            dock->show();
            dock->raise();
            QTest::qWait(0);
            const QStringList cut = cutTexts(f.window);
            QVERIFY2(cut.isEmpty(), qPrintable(cut.join('\n')));
        }
    }

    void everyTextOfTheZoneBar_hasRoom_data() { addLanguages(); }
    void everyTextOfTheZoneBar_hasRoom() {
        WindowFixture f;
        f.window.resize(smallScreen);
        f.document().edit("Show some", {}, showSome);
        f.document().edit("Show zones", {},
                          [](ExplorerState& state) { state.teaching.showsZones = true; });
        QTest::qWait(0);
        const QStringList cut = cutTexts(f.window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join('\n')));
        f.document().undoStack()->setClean();
    }

    void everyTextOfTheAnimationDialog_hasRoom_data() { addLanguages(); }
    void everyTextOfTheAnimationDialog_hasRoom() {
        ExplorerDocument document;
        document.edit("Show some", {}, showSome);
        const SliderPlay play(document);
        AnimationDialog dialog(document.state(), play, {});
        dialog.show();
        QTest::qWait(0);
        const QStringList cut = cutTexts(dialog);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join('\n')));
    }

    void everyTextOfThePresentation_hasRoom_data() { addLanguages(); }
    void everyTextOfThePresentation_hasRoom() {
        ExplorerDocument document;
        document.edit("Show some", {}, showSome);
        SliderPlay play(document);
        PresentationWindow window(document, play);
        window.resize(smallScreen);
        window.show();
        QTest::keyClick(&window, Qt::Key_Question, Qt::ShiftModifier); // the card of keys
        QTest::qWait(0);
        const QStringList cut = cutTexts(window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join('\n')));
    }

    void everyTextOfTheSoftmaxLab_hasRoom_data() { addLanguages(); }
    void everyTextOfTheSoftmaxLab_hasRoom() {
        ExplorerDocument document;
        SoftmaxLab lab(document);
        lab.show();
        QTest::qWait(0);
        const QStringList cut = cutTexts(lab);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join('\n')));
    }

    void everyTextOfTheExportDialog_hasRoom_data() { addLanguages(); }
    void everyTextOfTheExportDialog_hasRoom() {
        ExplorerDocument document;
        ExportDialog dialog(document, {});
        dialog.show();
        auto* tabs = dialog.findChild<QTabWidget*>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QTest::qWait(0);
            const QStringList cut = cutTexts(dialog);
            QVERIFY2(cut.isEmpty(), qPrintable(tabs->tabText(i) + '\n' + cut.join('\n')));
        }
        int tabsWidth = 0;
        for (int i = 0; i < tabs->count(); ++i) {
            tabsWidth = std::max(tabsWidth, tabs->tabBar()->tabRect(i).right());
        }
        QVERIFY2(tabsWidth <= tabs->width(), qPrintable(QString::number(tabsWidth)));
    }

    void everyMessageBox_hasRoom_data() { addLanguages(); }
    void everyMessageBox_hasRoom() {
        WindowFixture f;
        f.change();
        QStringList cut;
        const auto look = [&cut](QDialog& dialog) {
            cut += cutTexts(dialog);
            dialog.reject();
        };
        for (int i = 0; i < 3; ++i) {
            dialogs().expect(look);
        }
        const QList<QAction*> help = f.window.menuBar()->actions().constLast()->menu()->actions();
        for (QAction* action : help.mid(0, 2)) {
            action->trigger();
        }
        f.window.close(); // asks whether to save
        QVERIFY(dialogs().areAllGiven());
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join('\n')));
        f.document().undoStack()->setClean();
    }

    void menusAndBar_haveRoomOnASmallScreen_data() { addLanguages(); }
    void menusAndBar_haveRoomOnASmallScreen() {
        WindowFixture f;
        f.window.resize(smallScreen);
        for (const QMenu* menu : f.window.findChildren<QMenu*>()) {
            const QSize size = menu->sizeHint();
            QVERIFY2(size.width() < smallScreen.width() && size.height() < smallScreen.height(),
                     qPrintable(menu->title()));
        }
        QVERIFY(f.window.minimumSizeHint().width() <= smallScreen.width());
        QVERIFY(f.window.minimumSizeHint().height() <= smallScreen.height());
    }
};

EXPLORER_TEST(TextsFitTest)
#include "texts_fit_test.moc"
