// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/slider_with_field.h"

#include "widgets/controls/number_field.h"
#include "widgets/controls/parameter_slider.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace explorer {

namespace {

constexpr int fieldWidthInDigits = 10;
constexpr int narrowestSlider = 60;
constexpr int pages = 10; // from one end of the slider to the other

} // namespace

SliderScale sliderScale(const ParameterScale& scale) {
    return {scale.highestPosition(), [scale](int position) { return scale.valueAt(position); },
            [scale](double value) { return scale.positionOf(value); }};
}

SliderWithField::SliderWithField(SliderScale scale, QWidget* parent)
    : QWidget(parent)
    , m_scale(std::move(scale))
    , m_slider(new ParameterSlider)
    , m_field(new NumberField) {
    m_slider->setRange(0, m_scale.highest);
    m_slider->setPageStep(std::max(1, m_scale.highest / pages));
    m_slider->setMinimumWidth(narrowestSlider);
    fitField();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_slider, 1);
    row->addWidget(m_field);
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int position) { emit valueChosen(m_scale.valueAt(position)); });
    connect(m_field, &NumberField::valueEntered, this, &SliderWithField::valueChosen);
}

void SliderWithField::setValue(double value) {
    m_field->setValue(value);
    if (!m_slider->isSliderDown()) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(m_scale.positionOf(value));
    }
}

void SliderWithField::fitField() {
    m_field->setFixedWidth(m_field->fontMetrics().horizontalAdvance(u'0') * fieldWidthInDigits);
}

void SliderWithField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitField();
    }
}

} // namespace explorer
