// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the window's legend: a click shows or hides what it names.
#pragma once

#include <QAbstractButton>
#include <QColor>
#include <QList>

namespace explorer {

// Checked while the line is shown; faded while it is not.
class LegendButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit LegendButton(QWidget* parent = nullptr);

    void setLine(const QColor& color, const QList<qreal>& dashes);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_color;
    QList<qreal> m_dashes;
};

} // namespace explorer
