// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/value_slider.h"

#include "model/functions/parameter_problem_text.h"
#include "model/functions/parameter_scale.h"
#include "widgets/controls/number_field.h"
#include "widgets/controls/parameter_slider.h"
#include "widgets/controls/plain_text.h"
#include "widgets/controls/slider_with_field.h"

#include <QHBoxLayout>

namespace explorer {

ValueSlider::ValueSlider(const QString& name, const activation::Parameter& parameter,
                         QWidget* parent)
    : QWidget(parent)
    , m_value(parameter.defaultValue)
    , m_number(new SliderWithField(sliderScale(ParameterScale(parameter)))) {
    auto* label = new PlainLabel(name);
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(QStringLiteral("temp")));
    NumberField* const field = m_number->field();
    m_number->slider()->setAccessibleName(name);
    field->setAccessibleName(name);
    field->setStep(parameter.step);
    field->setCheck([name, domain = parameter.domain](double value) {
        return domainProblemText(name, value, domain);
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_number, 1);
    setFocusProxy(m_number);
    connect(m_number, &SliderWithField::valueChosen, this, &ValueSlider::setValue);
    connect(m_number->slider(), &ParameterSlider::resetRequested, this,
            [this, start = parameter.defaultValue] { setValue(start); });
    connect(field, &NumberField::problemChanged, field,
            [field](const QString& problem) { setPlainToolTip(*field, problem); });
    m_number->setValue(m_value);
}

void ValueSlider::setValue(double value) {
    m_number->setValue(value);
    if (value != m_value) {
        m_value = value;
        emit valueChanged(value);
    }
}

} // namespace explorer
