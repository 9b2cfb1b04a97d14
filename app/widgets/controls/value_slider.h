// SPDX-License-Identifier: GPL-3.0-or-later
// A number that belongs to no document: its name, a slider and a field that say the same.
#pragma once

#include "model/functions/parameter_scale.h"

#include <QWidget>

namespace explorer {

class NumberField;
class ParameterSlider;

class ValueSlider : public QWidget {
    Q_OBJECT

public:
    // Range, step, scale and domain are the parameter's.
    ValueSlider(const QString& name, const activation::Parameter& parameter,
                QWidget* parent = nullptr);

    double value() const { return m_value; }
    void setValue(double value); // shown and signalled

signals:
    void valueChanged(double value);

private:
    ParameterScale m_scale;
    double m_value;
    ParameterSlider* m_slider;
    NumberField* m_field;
};

} // namespace explorer
