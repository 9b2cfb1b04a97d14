// SPDX-License-Identifier: GPL-3.0-or-later
// Finds controls by what a person or a screen reader calls them, and works them with the mouse.
#pragma once

#include <QAbstractButton>
#include <QLineEdit>
#include <QSlider>

namespace explorer {

[[noreturn]] void failWithoutControl(const QWidget& parent, const QString& accessibleName);

template<class Control>
Control* findControl(const QWidget& parent, const QString& accessibleName) {
    for (Control* control : parent.findChildren<Control*>()) {
        if (control->accessibleName() == accessibleName) {
            return control;
        }
    }
    return nullptr;
}

template<class Control>
Control& control(const QWidget& parent, const QString& accessibleName) {
    if (auto* found = findControl<Control>(parent, accessibleName)) {
        return *found;
    }
    failWithoutControl(parent, accessibleName);
}

void click(QWidget& button);
void doubleClick(QWidget& widget, const QPoint& place);
// The pointer passes over, no button held.
void hover(QWidget& widget, const QPointF& place);
void turnWheel(QWidget& widget, const QPointF& place, int notches,
               Qt::KeyboardModifiers modifiers = {});
// On the text or the box of a checkbox, which does not answer in its empty middle.
void clickCheckBox(QAbstractButton& box);
// Replaces the text as a person would, and presses Enter.
void typeInto(QLineEdit& field, const QString& text);

QPoint handleCenter(const QSlider& slider);
// Where the pointer holds the handle at a position.
QPoint handleCenterAt(const QSlider& slider, int position);
// Presses on the handle, moves over all positions and lets go.
void dragHandle(QSlider& slider, const QList<int>& positions);

} // namespace explorer
