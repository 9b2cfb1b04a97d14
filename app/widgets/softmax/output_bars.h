// SPDX-License-Identifier: GPL-3.0-or-later
// The outputs of a vector function as bars, with their values and their sum.
#pragma once

#include <QWidget>

#include <vector>

namespace explorer {

class OutputBars : public QWidget {
    Q_OBJECT

public:
    explicit OutputBars(QWidget* parent = nullptr);

    void setValues(const std::vector<double>& values);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_values;
};

// A number in few digits with a real minus sign; at most as wide as "−0.000".
QString shortNumber(double value);

} // namespace explorer
