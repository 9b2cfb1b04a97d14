// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presentation/presentation_row.h"

#include "style/drawn_line.h"
#include "widgets/controls/line_swatch.h"
#include "widgets/controls/plain_text.h"
#include "widgets/functions/parameter_row.h"
#include "widgets/presentation/presentation_curves.h"
#include "widgets/presentation/presentation_heads.h"

#include <QHBoxLayout>

namespace explorer {

namespace {

const QString currentMark = QStringLiteral("▶");

activation::FunctionPtr functionOfSlider(const ExplorerState& state, const PlayedSlider& slider) {
    return functionOf(state, state.curve(slider.curveKey)->functionId);
}

QLabel* makeStrong(const QString& text) {
    auto* label = new PlainLabel(text);
    QFont strong; // only the weight is its own; the size stays the strip's
    strong.setBold(true);
    label->setFont(strong);
    return label;
}

} // namespace

PresentationRow::PresentationRow(ExplorerDocument& document, SliderPlay& play,
                                 const PlayedSlider& slider, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_slider(slider)
    , m_mark(new PlainLabel)
    , m_swatch(new LineSwatch)
    , m_name(new PlainLabel)
    , m_row(new ParameterRow(document, play, slider.curveKey,
                             functionOfSlider(document.state(), slider), slider.parameter, this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_mark);
    line->addWidget(makeStrong(digitOf(document.state(), slider.curveKey)));
    line->addWidget(m_swatch);
    line->addWidget(m_name);
    line->addWidget(m_row, 1);
}

void PresentationRow::setCurrent(bool isCurrent) {
    m_mark->setText(isCurrent ? currentMark : QString());
    QFont strong; // only the weight is its own; the size stays the strip's
    if (isCurrent) {
        strong.setBold(true);
    }
    m_row->setFont(strong);
}

void PresentationRow::showState(const FigureStyle& style) {
    const CurveState* curve = m_document.state().curve(m_slider.curveKey);
    if (!curve) {
        return;
    }
    m_mark->setFixedWidth(fontMetrics().horizontalAdvance(currentMark) * 2);
    fitSwatch(*m_swatch, *this);
    m_swatch->setLine(drawnLine(style, *curve, activation::Quantity::Value));
    m_name->setText(curveName(m_document.state(), *curve));
    m_row->showState();
    setVisible(!m_row->isHidden());
}

} // namespace explorer
