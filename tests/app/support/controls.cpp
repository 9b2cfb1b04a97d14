// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/controls.h"

#include <QApplication>
#include <QMouseEvent>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTest>
#include <QWheelEvent>

namespace explorer {

namespace {

class SliderGeometry : public QSlider {
public:
    using QSlider::initStyleOption;
};

QRect partOf(const QSlider& slider, QStyle::SubControl part) {
    QStyleOptionSlider option;
    // Reaches the protected member; the slider need not be of this class.
    (slider.*(&SliderGeometry::initStyleOption))(&option);
    return slider.style()->subControlRect(QStyle::CC_Slider, &option, part, &slider);
}

} // namespace

void failWithoutControl(const QWidget& parent, const QString& accessibleName) {
    QStringList present;
    for (const QWidget* widget : parent.findChildren<QWidget*>()) {
        if (!widget->accessibleName().isEmpty()) {
            present.append(widget->accessibleName());
        }
    }
    qFatal("There is no control “%s”, only: %s", qPrintable(accessibleName),
           qPrintable(present.join(QStringLiteral("; "))));
}

void click(QWidget& button) {
    QTest::mouseClick(&button, Qt::LeftButton, {}, button.rect().center());
}

void doubleClick(QWidget& widget, const QPoint& place) {
    // A click, and a second press reported as a double one, as window systems do.
    QTest::mouseClick(&widget, Qt::LeftButton, {}, place);
    QTest::mouseDClick(&widget, Qt::LeftButton, {}, place);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, place);
}

void hover(QWidget& widget, const QPointF& place) {
    QMouseEvent event(QEvent::MouseMove, place, widget.mapToGlobal(place), Qt::NoButton,
                      Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

void turnWheel(QWidget& widget, const QPointF& place, int notches,
               Qt::KeyboardModifiers modifiers) {
    constexpr int notch = 120;
    QWheelEvent event(place, widget.mapToGlobal(place), QPoint(), QPoint(0, notches * notch),
                      Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

void clickCheckBox(QAbstractButton& box) {
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(8, box.height() / 2));
}

void typeInto(QLineEdit& field, const QString& text) {
    field.setFocus();
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    for (const QChar letter : text) {
        const bool isAscii = letter.unicode() < 128;
        QTest::sendKeyEvent(QTest::Click, &field,
                            isAscii ? QTest::asciiToKey(letter.toLatin1()) : Qt::Key_unknown,
                            QString(letter), Qt::NoModifier);
    }
    QTest::keyClick(&field, Qt::Key_Return);
}

QPoint handleCenter(const QSlider& slider) {
    return partOf(slider, QStyle::SC_SliderHandle).center();
}

QPoint handleCenterAt(const QSlider& slider, int position) {
    const QRect groove = partOf(slider, QStyle::SC_SliderGroove);
    const QRect handle = partOf(slider, QStyle::SC_SliderHandle);
    const int travel = groove.width() - handle.width();
    const int offset =
        QStyle::sliderPositionFromValue(slider.minimum(), slider.maximum(), position, travel);
    return {groove.left() + offset + handle.width() / 2, handle.center().y()};
}

void dragHandle(QSlider& slider, const QList<int>& positions) {
    QTest::mousePress(&slider, Qt::LeftButton, {}, handleCenter(slider));
    for (const int position : positions) {
        QTest::mouseMove(&slider, handleCenterAt(slider, position));
    }
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, handleCenterAt(slider, positions.last()));
}

} // namespace explorer
