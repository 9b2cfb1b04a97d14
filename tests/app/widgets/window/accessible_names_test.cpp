// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_program.h"
#include "widgets/figure_for_print/animation_dialog.h"
#include "widgets/figure_for_print/export_dialog.h"
#include "widgets/presentation/presentation_window.h"
#include "widgets/softmax/softmax_lab.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QTabBar>

using namespace explorer;

namespace {

// Where a control without a name sits, for the message.
QString placeOf(const QWidget& widget) {
    QStringList place;
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        place.prepend(QString("%1 “%2”").arg(at->metaObject()->className(), at->objectName()));
    }
    return place.join(" / ");
}

QString accessibleText(QWidget& widget, QAccessible::Text part) {
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(part) : QString();
}

// Qt's own inner parts answer to the control that they belong to; tabs are called what the present
// one is called, and while no panels lie on each other there is none.
bool isInnerPart(const QWidget& widget) {
    const auto* tabs = qobject_cast<const QTabBar*>(&widget);
    if (tabs && tabs->currentIndex() < 0) {
        return true;
    }
    return widget.objectName().startsWith("qt_") || widget.focusProxy();
}

QStringList unnamedControls(const QWidget& window) {
    QStringList unnamed;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && !isInnerPart(*widget) &&
            accessibleText(*widget, QAccessible::Name).trimmed().isEmpty()) {
            unnamed.append(placeOf(*widget));
        }
    }
    return unnamed;
}

} // namespace

class AccessibleNamesTest : public QObject {
    Q_OBJECT

private slots:
    void everyControlOfTheWindow_hasAName() {
        WindowFixture f;
        QVERIFY(f.isReady);
        f.document().edit("Show softmax and zones", {}, [](ExplorerState& state) {
            addCurve(state, "softmax");
            state.teaching.showsZones = true;
        });
        for (const char* panel : {"note", "data"}) {
            f.window.findChild<QWidget*>(panel)->show();
        }
        QTest::qWait(0);
        const QStringList unnamed = unnamedControls(f.window);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join('\n')));
    }

    void everyControlOfTheExportDialog_hasAName() {
        ExplorerDocument document;
        ExportDialog dialog(document, {});
        dialog.show();
        const QStringList unnamed = unnamedControls(dialog);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join('\n')));
    }

    void everyControlOfTheAnimationDialog_hasAName() {
        ExplorerDocument document;
        document.edit("Show softmax", {}, [](ExplorerState& state) { addCurve(state, "softmax"); });
        const SliderPlay play(document);
        AnimationDialog dialog(document.state(), play, {});
        dialog.show();
        const QStringList unnamed = unnamedControls(dialog);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join('\n')));
    }

    void everyControlOfTheSoftmaxLab_hasAName() {
        ExplorerDocument document;
        SoftmaxLab lab(document);
        lab.show();
        const QStringList unnamed = unnamedControls(lab);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join('\n')));
    }

    void everyControlOfThePresentation_hasAName() {
        ExplorerDocument document;
        document.edit("Show softmax", {}, [](ExplorerState& state) { addCurve(state, "softmax"); });
        SliderPlay play(document);
        PresentationWindow window(document, play);
        window.show();
        const QStringList unnamed = unnamedControls(window);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join('\n')));
    }

    void controlsThatDoDifferentThings_haveDifferentNames() {
        WindowFixture f;
        f.document().edit("Show softmax", {},
                          [](ExplorerState& state) { addCurve(state, "softmax"); });
        QHash<QString, QWidget*> seen;
        for (QWidget* widget : f.window.findChildren<QWidget*>()) {
            const bool isControl =
                widget->focusPolicy() != Qt::NoFocus && !isInnerPart(*widget) &&
                (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QAbstractSlider*>(widget) ||
                 qobject_cast<QLineEdit*>(widget));
            if (!isControl || !widget->isVisible()) {
                continue;
            }
            const QString name = QString(widget->metaObject()->className()) +
                                 accessibleText(*widget, QAccessible::Name);
            QVERIFY2(!seen.contains(name), qPrintable(name + ": " + placeOf(*widget)));
            seen.insert(name, widget);
        }
        QVERIFY(seen.size() > 50);
    }

    void chart_saysWhatItShows() {
        WindowFixture f;
        QVERIFY(!accessibleText(f.window.chart(), QAccessible::Name).isEmpty());
    }

    void everyAction_saysWhatItDoes() {
        WindowFixture f;
        for (const QAction* action : f.window.findChildren<QAction*>()) {
            QVERIFY(action->isSeparator() || !action->text().isEmpty() ||
                    qobject_cast<const QWidget*>(action->parent()));
        }
    }
};

EXPLORER_TEST(AccessibleNamesTest)
#include "accessible_names_test.moc"
