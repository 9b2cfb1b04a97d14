// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/value_slider.h"

#include "model/functions/parameter_problem_text.h"
#include "widgets/controls/number_field.h"
#include "widgets/controls/parameter_slider.h"
#include "widgets/controls/plain_text.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace explorer {

ValueSlider::ValueSlider(const QString& name, const activation::Parameter& parameter,
                         QWidget* parent)
    : QWidget(parent)
    , m_scale(parameter)
    , m_value(parameter.defaultValue)
    , m_slider(new ParameterSlider)
    , m_field(new NumberField) {
    auto* label = new PlainLabel(name);
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(QStringLiteral("temp")));
    m_slider->setRange(0, m_scale.highestPosition());
    m_slider->setAccessibleName(name);
    m_field->setAccessibleName(name);
    m_field->setStep(parameter.step);
    m_field->setMaximumWidth(m_field->fontMetrics().horizontalAdvance(QStringLiteral("-00.0000")) +
                             16);
    m_field->setCheck([name, domain = parameter.domain](double value) {
        return domainProblemText(name, value, domain);
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_slider, 1);
    row->addWidget(m_field);
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int position) { setValue(m_scale.valueAt(position)); });
    connect(m_slider, &ParameterSlider::resetRequested, this,
            [this, start = parameter.defaultValue] { setValue(start); });
    connect(m_field, &NumberField::valueEntered, this, &ValueSlider::setValue);
    connect(m_field, &NumberField::problemChanged, m_field,
            [this](const QString& problem) { setPlainToolTip(*m_field, problem); });
    setValue(parameter.defaultValue);
}

void ValueSlider::setValue(double value) {
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(m_scale.positionOf(value));
    m_field->setValue(value);
    if (value != m_value) {
        m_value = value;
        emit valueChanged(value);
    }
}

} // namespace explorer
