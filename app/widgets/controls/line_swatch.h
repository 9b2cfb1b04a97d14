// SPDX-License-Identifier: GPL-3.0-or-later
// A short piece of a curve's line, as a key to the chart.
#pragma once

#include "style/drawn_line.h"

#include <QRectF>
#include <QWidget>

class QPainter;

namespace explorer {

// The piece itself, through the middle of the area.
void paintLineKey(QPainter& painter, const QRectF& area, const DrawnLine& line);

class LineSwatch : public QWidget {
    Q_OBJECT

public:
    explicit LineSwatch(QWidget* parent = nullptr);

    void setLine(const DrawnLine& line);

    QSize sizeHint() const override { return {24, 14}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    DrawnLine m_line;
};

} // namespace explorer
