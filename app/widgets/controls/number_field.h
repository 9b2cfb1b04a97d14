// SPDX-License-Identifier: GPL-3.0-or-later
// A field for one number, which says at once why it does not take another.
#pragma once

#include <QLineEdit>

#include <functional>

namespace explorer {

class NumberField : public QLineEdit {
    Q_OBJECT

public:
    // Why a number cannot be taken, as a sentence; empty where it can.
    using Check = std::function<QString(double)>;

    explicit NumberField(QWidget* parent = nullptr);

    void setCheck(const Check& check) { m_check = check; }
    void setStep(double step) { m_step = step; } // of the arrow keys
    double value() const { return m_value; }
    void setValue(double value); // shown, not signalled

    bool hasProblem() const { return !m_problem.isEmpty(); }
    QString problem() const { return m_problem; }

signals:
    void valueEntered(double value);
    void problemChanged(const QString& problem); // empty when it is mended

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void takeText();
    void offer(double value);
    void stepBy(double step);
    void showValue();
    void setProblem(const QString& problem);

    Check m_check;
    double m_value = 0;
    double m_step = 0.1;
    QString m_problem;
};

} // namespace explorer
