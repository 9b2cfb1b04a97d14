// SPDX-License-Identifier: GPL-3.0-or-later
// A checkbox whose mark has the colour of the curve it shows.
#pragma once

#include <QCheckBox>
#include <QColor>

namespace explorer {

class ColorCheckBox : public QCheckBox {
    Q_OBJECT

public:
    explicit ColorCheckBox(const QString& text, QWidget* parent = nullptr);

    void setColor(const QColor& color);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_color;
};

} // namespace explorer
