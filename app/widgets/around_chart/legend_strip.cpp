// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/around_chart/legend_strip.h"

#include "figure/layout/curve_label.h"
#include "mathematics/math_text.h"
#include "style/drawn_line.h"
#include "widgets/around_chart/legend_button.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/controls/plain_text.h"
#include "widgets/controls/tab_order.h"

namespace explorer {

LegendStrip::LegendStrip(ExplorerDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_style(screenStyle(false, document.state().paper))
    , m_layout(new FlowLayout(this, 4)) {
    m_layout->setContentsMargins(8, 4, 8, 2);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
    connect(&document, &ExplorerDocument::changed, this, &LegendStrip::follow);
    followList();
}

void LegendStrip::setFigureStyle(const FigureStyle& style) {
    m_style = style;
    followList();
}

void LegendStrip::follow(const StateChange& change) {
    if (change.curveList || change.presentation) {
        followList();
        return;
    }
    // A parameter that leaves its default can make other curves of the same function name it too.
    if (!change.curves.isEmpty()) {
        for (const CurveState& curve : m_document.state().curves) {
            showCurve(curve);
        }
    }
}

void LegendStrip::followList() {
    const ExplorerState& state = m_document.state();
    for (const int key : m_entries.keys()) {
        if (!state.curve(key)) {
            const Entry gone = m_entries.take(key);
            delete gone.value;
            delete gone.slope;
        }
    }
    QList<QWidget*> inOrder;
    for (const CurveState& curve : state.curves) {
        if (!m_entries.contains(curve.key)) {
            m_entries.insert(curve.key, {makeButton(curve.key, &CurveState::showsValue),
                                         makeButton(curve.key, &CurveState::showsSlope)});
        }
        const Entry entry = m_entries.value(curve.key);
        for (LegendButton* button : {entry.value, entry.slope}) {
            m_layout->removeWidget(button);
            m_layout->addWidget(button);
        }
        inOrder.append({entry.value, entry.slope});
        showCurve(curve);
    }
    orderTabs(*this, inOrder);
    setVisible(state.layout.showsLegend);
    updateGeometry();
}

LegendButton* LegendStrip::makeButton(int curveKey, bool CurveState::*member) {
    auto* button = new LegendButton(this);
    connect(button, &QAbstractButton::clicked, this, [this, curveKey, member](bool isShown) {
        m_document.edit(isShown ? tr("Show a line") : tr("Hide a line"), {},
                        [&](ExplorerState& state) {
                            if (CurveState* curve = state.curve(curveKey)) {
                                curve->*member = isShown;
                            }
                        });
    });
    return button;
}

void LegendStrip::showCurve(const CurveState& curve) {
    const auto entry = m_entries.constFind(curve.key);
    if (entry == m_entries.constEnd()) {
        return;
    }
    const auto show = [&](LegendButton* button, activation::Quantity quantity, bool isShown) {
        const QString label = plainMathText(curveLabel(m_document.state(), curve, quantity));
        if (label != button->text()) {
            button->setText(label);
            button->setAccessibleName(label);
            setPlainToolTip(*button, tr("Click to show or hide %1").arg(label));
            button->updateGeometry();
        }
        button->setLine(drawnLine(m_style, curve, quantity));
        button->setChecked(isShown);
        button->update();
    };
    show(entry->value, activation::Quantity::Value, curve.showsValue);
    show(entry->slope, activation::Quantity::Slope, curve.showsSlope);
}

} // namespace explorer
