// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/number_field.h"

#include "model/language/number_text.h"
#include "widgets/controls/plain_text.h"

#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>

#include <cmath>

namespace explorer {

namespace {

constexpr int shortDigits = 6;

// What people type and paste: a true minus sign, a decimal comma, spaces around.
std::optional<double> parsed(QString text) {
    text = text.trimmed();
    text.replace(QChar(0x2212), u'-');
    if (text.count(u',') == 1 && !text.contains(u'.')) {
        text.replace(u',', u'.');
    }
    bool isNumber = false;
    const double value = QLocale::c().toDouble(text, &isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

NumberField::NumberField(QWidget* parent)
    : QLineEdit(parent) {
    setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::returnPressed, this, &NumberField::takeText);
    showValue();
}

void NumberField::setValue(double value) {
    if (value == m_value && !hasProblem()) {
        return;
    }
    m_value = value;
    setProblem({});
    showValue();
}

void NumberField::showValue() {
    const QString exact = exactNumberText(m_value);
    setText(hasFocus() || exact.size() <= shortDigits + 2
                ? exact
                : QLocale::c().toString(m_value, 'g', shortDigits));
    setModified(false);
    setCursorPosition(0);
}

void NumberField::takeText() {
    if (!isModified()) {
        return;
    }
    const std::optional<double> number = parsed(text());
    if (!number) {
        setProblem(tr("“%1” is not a number; write it like −0.5 or 2e−3.").arg(text().trimmed()));
        return;
    }
    offer(*number);
}

void NumberField::offer(double value) {
    const QString problem = !std::isfinite(value)
                                ? tr("The number must be finite, and at most 1.8e308 in size.")
                                : (m_check ? m_check(value) : QString());
    if (!problem.isEmpty()) {
        setProblem(problem);
        return;
    }
    m_value = value;
    setProblem({});
    showValue();
    emit valueEntered(value);
}

void NumberField::stepBy(double step) {
    constexpr int writtenDigits = 15; // 0.1 + 0.2 is to be 0.3 and not 0.30000000000000004
    const double from = isModified() ? parsed(text()).value_or(m_value) : m_value;
    offer(QString::number(from + step, 'g', writtenDigits).toDouble());
}

void NumberField::setProblem(const QString& problem) {
    if (problem == m_problem) {
        return;
    }
    m_problem = problem;
    setAccessibleDescription(problem);
    QPalette colors; // the program's own, so that a mended field looks as before
    if (hasProblem()) {
        const bool isDark = colors.color(QPalette::Base).lightness() < 128;
        colors.setColor(QPalette::Base,
                        isDark ? QColor(0x5A, 0x26, 0x26) : QColor(0xFF, 0xE3, 0xE0));
        setPalette(colors);
        if (isVisible()) {
            showPlainToolTip(mapToGlobal(QPoint(0, height())), problem, this);
        }
    } else {
        setPalette({});
        QToolTip::hideText();
    }
    emit problemChanged(problem);
}

void NumberField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
        stepBy(m_step);
        return;
    case Qt::Key_Down:
        stepBy(-m_step);
        return;
    case Qt::Key_Escape:
        if (isModified() || hasProblem()) {
            setProblem({});
            showValue();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void NumberField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (!isModified()) {
        showValue();
    }
    selectAll();
}

void NumberField::focusOutEvent(QFocusEvent* event) {
    takeText();
    // What was refused does not stay behind as if it were in force.
    setProblem({});
    QLineEdit::focusOutEvent(event);
    showValue();
}

} // namespace explorer
