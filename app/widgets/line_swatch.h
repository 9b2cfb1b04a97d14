// SPDX-License-Identifier: GPL-3.0-or-later
// A short piece of a curve's line, as a key to the chart.
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace explorer {

class LineSwatch : public QWidget {
    Q_OBJECT

public:
    explicit LineSwatch(QWidget* parent = nullptr);

    void setLine(const QColor& color, const QList<qreal>& dashes = {});

    QSize sizeHint() const override { return {24, 14}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_color;
    QList<qreal> m_dashes;
};

} // namespace explorer
