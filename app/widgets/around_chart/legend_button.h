// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the window's legend: a click shows or hides what it names.
#pragma once

#include "style/drawn_line.h"

#include <QAbstractButton>

namespace explorer {

// Checked while the line is shown; faded while it is not.
class LegendButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit LegendButton(QWidget* parent = nullptr);

    void setLine(const DrawnLine& line);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    DrawnLine m_line;
};

} // namespace explorer
