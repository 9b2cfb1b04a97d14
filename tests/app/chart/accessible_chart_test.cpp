// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"
#include "support/test_program.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace explorer;

namespace {

QAccessibleInterface& interfaceOf(ChartFixture& f) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&f.chart);
    if (!interface) {
        qFatal("The chart has no accessible interface");
    }
    return *interface;
}

QString descriptionOf(ChartFixture& f) {
    return interfaceOf(f).text(QAccessible::Description);
}

} // namespace

class AccessibleChartTest : public QObject {
    Q_OBJECT

private slots:
    void chart_hasRoleNameAndWords() {
        ChartFixture f({"gelu"});
        QCOMPARE(interfaceOf(f).role(), QAccessible::Chart);
        QCOMPARE(interfaceOf(f).text(QAccessible::Name), QString("Chart"));
        QVERIFY2(descriptionOf(f).contains("GELU, from −4 to 4: starts near 0, falls to −0.17"),
                 qPrintable(descriptionOf(f)));
        QCOMPARE(interfaceOf(f).childCount(), 0);
    }

    void words_followTheCurves() {
        ChartFixture f({"gelu"});
        f.document.edit("Show only its slope", {},
                        [](ExplorerState& state) { state.curves.front().showsValue = false; });
        QVERIFY(!descriptionOf(f).contains("\nGELU, from"));
        QVERIFY(descriptionOf(f).contains("Slope of GELU"));
    }

    void probe_isAValueThatCanBeReadAndMoved() {
        ChartFixture f({"relu"});
        QAccessibleValueInterface* value = interfaceOf(f).valueInterface();
        QVERIFY(value);
        QCOMPARE(value->minimumValue().toDouble(), -4.0);
        QCOMPARE(value->maximumValue().toDouble(), 4.0);
        QVERIFY(interfaceOf(f).text(QAccessible::Value).isEmpty());
        value->setCurrentValue(2.0);
        QVERIFY(std::abs(value->currentValue().toDouble() - 2) < 0.02);
        const QString reading = interfaceOf(f).text(QAccessible::Value);
        QVERIFY2(reading.startsWith("At x = 2") && reading.endsWith(", slope 1."),
                 qPrintable(reading));
        QVERIFY(descriptionOf(f).startsWith(reading));
        value->setCurrentValue(99.0);
        QVERIFY(std::abs(value->currentValue().toDouble() - 4) < 0.02);
    }

    void kink_readsBothSlopes() {
        ChartFixture f({"relu"});
        f.chart.showProbeAtX(0);
        QCOMPARE(interfaceOf(f).text(QAccessible::Value),
                 QString("At x = 0.000: ReLU 0, slope 0 | 1."));
    }

    void changes_areAnnounced() {
        ChartFixture f({"elu"});
        QSignalSpy told(&f.chart, &LiveChart::wordsChanged);
        QTRY_COMPARE(told.count(), 1);
        f.document.edit("Change alpha", {},
                        [](ExplorerState& state) { state.curves.front().parameters[0] = 0.5; });
        QTRY_COMPARE(told.count(), 2);
        f.chart.showProbeAtX(1);
        QTRY_COMPARE(told.count(), 3);
    }

    void manyChanges_areAnnouncedOnce() {
        ChartFixture f({"elu"});
        QSignalSpy told(&f.chart, &LiveChart::wordsChanged);
        QTRY_COMPARE(told.count(), 1);
        const Gesture gesture = f.document.newGesture();
        for (int i = 1; i <= 50; ++i) {
            f.document.edit("Change alpha", gesture, [i](ExplorerState& state) {
                state.curves.front().parameters[0] = 1 + i / 100.0;
            });
            f.chart.refresh();
        }
        QCOMPARE(told.count(), 1); // not while the hand moves
        QTRY_COMPARE(told.count(), 2);
    }

    void chartThatWasNeverShown_canBeAsked() {
        ExplorerDocument document;
        LiveChart chart(document);
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&chart);
        interface->valueInterface()->setCurrentValue(1);
        QVERIFY(interface->valueInterface()->currentValue().isValid());
        QVERIFY(!interface->text(QAccessible::Description).isEmpty());
    }
};

EXPLORER_TEST(AccessibleChartTest)
#include "accessible_chart_test.moc"
