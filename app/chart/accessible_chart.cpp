// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/accessible_chart.h"

#include "chart/live_chart.h"
#include "chart/probe_words.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace explorer {

namespace {

constexpr double stepPart = 0.01; // of the visible range

class AccessibleChart : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleChart(LiveChart* chart)
        : QAccessibleWidget(chart, QAccessible::Chart) {}

    QString text(QAccessible::Text part) const override {
        switch (part) {
        case QAccessible::Description:
            return chart().words();
        case QAccessible::Value:
            return chart().probe() ? probeSentence(*chart().probe(), chart().figure()) : QString();
        default:
            return QAccessibleWidget::text(part);
        }
    }

    // Its parts are what Qt Charts is made of, which says nothing to anybody.
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    // The probe's place; the middle as long as there is none.
    QVariant currentValue() const override {
        return chart().probe() ? chart().probe()->x : (range().low + range().high) / 2;
    }
    void setCurrentValue(const QVariant& value) override { chart().showProbeAtX(value.toDouble()); }
    QVariant minimumValue() const override { return range().low; }
    QVariant maximumValue() const override { return range().high; }
    QVariant minimumStepSize() const override { return (range().high - range().low) * stepPart; }

private:
    LiveChart& chart() const { return *static_cast<LiveChart*>(widget()); }
    Range range() const {
        const QList<FigurePanel>& panels = chart().figure().panels;
        return panels.isEmpty() ? Range() : panels.first().x.range; // before the first frame
    }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* chart = qobject_cast<LiveChart*>(object);
    return chart ? new AccessibleChart(chart) : nullptr;
}

} // namespace

void makeChartsAccessible() {
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void announceChart(LiveChart& chart) {
    QAccessibleEvent described(&chart, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    if (chart.probe()) {
        QAccessibleValueChangeEvent moved(&chart, chart.probe()->x);
        QAccessible::updateAccessibility(&moved);
    }
}

} // namespace explorer
