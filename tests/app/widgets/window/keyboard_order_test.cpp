// SPDX-License-Identifier: GPL-3.0-or-later
// Where the Tab key leads: through every control, in the order in which one reads the window.
#include "support/test_program.h"
#include "widgets/around_chart/legend_strip.h"
#include "widgets/around_chart/view_bar.h"
#include "widgets/functions/curve_card.h"
#include "widgets/functions/curve_cards.h"
#include "widgets/functions/function_list.h"
#include "window_fixture.h"

#include <QCheckBox>

using namespace explorer;

namespace {

bool takesTab(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy() && widget.isEnabled();
}

// The controls in the order of the Tab key, from the search field on.
QList<QWidget*> wayFrom(QWidget& first) {
    QList<QWidget*> way{&first};
    for (QWidget* next = first.nextInFocusChain(); next != &first;
         next = next->nextInFocusChain()) {
        if (takesTab(*next) && next->isVisibleTo(next->window())) {
            way.append(next);
        }
    }
    return way;
}

template<class Area>
bool isIn(const QWidget& widget, const QWidget& window) {
    return window.findChild<Area*>()->isAncestorOf(&widget);
}

// 0 for the list, 1 for the cards and so on; -1 elsewhere.
int areaOf(const QWidget& widget, MainWindow& window) {
    if (isIn<FunctionList>(widget, window)) {
        return 0;
    }
    if (isIn<CurveCards>(widget, window)) {
        return 1;
    }
    if (isIn<LegendStrip>(widget, window)) {
        return 2;
    }
    if (&widget == &window.chart()) {
        return 3;
    }
    return isIn<ViewBar>(widget, window) ? 4 : -1;
}

// What has just come in is shown by the event loop.
QWidget& searchField(WindowFixture& f) {
    QCoreApplication::processEvents();
    return control<QLineEdit>(f.window, "Search functions");
}

} // namespace

class KeyboardOrderTest : public QObject {
    Q_OBJECT

private slots:
    void way_leadsThroughTheWindowAsOneReadsIt() {
        WindowFixture f;
        f.document().edit("Show two more", {}, [](ExplorerState& state) {
            addCurve(state, "elu");
            addCurve(state, "swish");
        });
        f.document().edit("Show a custom function", {}, [](ExplorerState& state) {
            const auto reading = CustomFunction::make({"own_1", "Own", "x*x", {}});
            setCustomFunction(state, *reading.function);
            addCurve(state, "own_1");
        });
        int area = 0;
        for (QWidget* control : wayFrom(searchField(f))) {
            const int next = areaOf(*control, f.window);
            if (next < 0) {
                continue; // menus, tool bar and panels that can be anywhere
            }
            QVERIFY2(next >= area, qPrintable(control->accessibleName()));
            area = next;
        }
        QCOMPARE(area, 4);
    }

    void cards_followOneAnotherFromTopToBottom() {
        WindowFixture f;
        f.document().edit("Show ELU", {}, [](ExplorerState& state) { addCurve(state, "elu"); });
        QStringList names;
        for (const QWidget* control : wayFrom(searchField(f))) {
            for (const QWidget* at = control; at; at = at->parentWidget()) {
                if (const auto* card = qobject_cast<const CurveCard*>(at)) {
                    if (names.isEmpty() || names.last() != card->accessibleName()) {
                        names.append(card->accessibleName());
                    }
                }
            }
        }
        QCOMPARE(names, QStringList({"Sigmoid", "Tanh", "ReLU", "ELU"}));
    }

    void everyControl_isOnTheWay() {
        WindowFixture f;
        f.document().edit("Show ELU", {}, [](ExplorerState& state) { addCurve(state, "elu"); });
        const QList<QWidget*> way = wayFrom(searchField(f));
        for (QWidget* widget : f.window.findChildren<QWidget*>()) {
            const bool isControl = qobject_cast<QAbstractButton*>(widget) ||
                                   qobject_cast<QSlider*>(widget) ||
                                   qobject_cast<QLineEdit*>(widget);
            if (isControl && takesTab(*widget) && widget->isVisibleTo(&f.window)) {
                QVERIFY2(way.contains(widget), qPrintable(widget->accessibleName()));
            }
        }
    }

    void chart_showsThatTheKeyboardIsInIt() {
        WindowFixture f;
        QVERIFY(f.isReady);
        f.window.chart().setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(f.window.chart().hasFocus());
        const QColor frame = f.window.palette().color(QPalette::Highlight);
        const auto corner = [&] {
            return f.window.chart().grab().toImage().pixelColor(1, f.window.chart().height() / 2);
        };
        QCOMPARE(corner(), frame);
        f.window.chart().setFocus(Qt::MouseFocusReason);
        searchField(f).setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(corner() != frame);
    }
};

EXPLORER_TEST(KeyboardOrderTest)
#include "keyboard_order_test.moc"
