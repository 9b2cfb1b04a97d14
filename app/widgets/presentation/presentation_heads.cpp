// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presentation/presentation_heads.h"

#include "style/drawn_line.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/controls/line_swatch.h"
#include "widgets/presentation/presentation_curves.h"

#include <QHBoxLayout>
#include <QLabel>

namespace explorer {

namespace {

constexpr int headGap = 16;
constexpr float fadedOpacity = 0.4F;

} // namespace

PresentationHeads::PresentationHeads(const ExplorerState& state, QWidget* parent)
    : QWidget(parent) {
    auto* line = new FlowLayout(this, headGap);
    for (const CurveState& curve : state.curves) {
        auto* head = new QWidget;
        auto* row = new QHBoxLayout(head);
        row->setContentsMargins(0, 0, 0, 0);
        const Head made{new LineSwatch, new QLabel};
        made.label->setTextFormat(Qt::RichText);
        row->addWidget(made.swatch);
        row->addWidget(made.label);
        line->addWidget(head);
        m_heads.insert(curve.key, made);
    }
}

void PresentationHeads::showCurve(const ExplorerState& state, int curveKey,
                                  const FigureStyle& style) {
    const CurveState* curve = state.curve(curveKey);
    const Head head = m_heads.value(curveKey);
    if (!curve || !head.label) {
        return;
    }
    const bool isThere = curve->isShown();
    DrawnLine line = drawnLine(style, *curve, activation::Quantity::Value);
    if (!isThere) {
        line.color.setAlphaF(fadedOpacity);
    }
    fitSwatch(*head.swatch, *this);
    head.swatch->setLine(line);

    const QString name = curveName(state, *curve);
    QString text = name.toHtmlEscaped();
    if (!isThere) {
        text = QStringLiteral("<s>%1</s>").arg(text);
    }
    if (const QString digit = digitOf(state, curveKey); !digit.isEmpty()) {
        text = QStringLiteral("<b>%1</b>&nbsp; %2").arg(digit, text);
    }
    if (text != head.label->text()) {
        head.label->setText(text);
        head.label->setForegroundRole(isThere ? QPalette::WindowText : QPalette::PlaceholderText);
        head.label->setAccessibleName(isThere ? name : tr("%1, hidden").arg(name));
    }
}

void fitSwatch(LineSwatch& swatch, const QWidget& place) {
    const int height = place.fontMetrics().height();
    swatch.setFixedSize(height * 3 / 2, height);
}

} // namespace explorer
