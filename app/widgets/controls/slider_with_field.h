// SPDX-License-Identifier: GPL-3.0-or-later
// A slider and a number field beside it that say the same number.
#pragma once

#include "model/functions/parameter_scale.h"

#include <QWidget>

#include <functional>

namespace explorer {

class NumberField;
class ParameterSlider;

// Which number the slider means at each of its positions, from 0 to the highest.
struct SliderScale {
    int highest;
    std::function<double(int)> valueAt;
    std::function<int(double)> positionOf;
};

SliderScale sliderScale(const ParameterScale& scale);

class SliderWithField : public QWidget {
    Q_OBJECT

public:
    explicit SliderWithField(SliderScale scale, QWidget* parent = nullptr);

    ParameterSlider* slider() const { return m_slider; }
    NumberField* field() const { return m_field; }
    // Shown, not signalled. While the hand holds the slider its handle stays where the hand is.
    void setValue(double value);

signals:
    void valueChosen(double value); // by either of them

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitField();

    SliderScale m_scale;
    ParameterSlider* m_slider;
    NumberField* m_field;
};

} // namespace explorer
