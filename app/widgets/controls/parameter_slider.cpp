// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/parameter_slider.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QWheelEvent>

namespace explorer {

ParameterSlider::ParameterSlider(QWidget* parent)
    : QSlider(Qt::Horizontal, parent) {
    setFocusPolicy(Qt::StrongFocus);
}

void ParameterSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        emit gestureStarted();
        QStyleOptionSlider option;
        initStyleOption(&option);
        const QRect handle =
            style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
        const QRect groove =
            style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
        const int x = event->position().toPoint().x();
        if (!handle.contains(event->position().toPoint())) {
            setValue(QStyle::sliderValueFromPosition(
                minimum(), maximum(), x - groove.x() - handle.width() / 2,
                groove.width() - handle.width(), option.upsideDown));
        }
    }
    QSlider::mousePressEvent(event);
}

void ParameterSlider::mouseReleaseEvent(QMouseEvent* event) {
    QSlider::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton) {
        emit gestureEnded();
    }
}

void ParameterSlider::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        setSliderDown(false);
        emit resetRequested();
    }
}

void ParameterSlider::wheelEvent(QWheelEvent* event) {
    // Scrolling the panel must not change a parameter that happens to pass under the pointer.
    if (hasFocus()) {
        QSlider::wheelEvent(event);
    } else {
        event->ignore();
    }
}

void ParameterSlider::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        emit playRequested();
    } else {
        QSlider::keyPressEvent(event);
    }
}

} // namespace explorer
