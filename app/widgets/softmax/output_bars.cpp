// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/softmax/output_bars.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace explorer {

QString shortNumber(double value) {
    const bool isLong = std::abs(value) >= 99.95;
    QString text = QLocale::c().toString(value, 'f',
                                         isLong                      ? 0
                                         : std::abs(value) >= 9.9995 ? 1
                                                                     : 3);
    if (value != 0 && std::abs(value) < 0.0005) {
        text = QStringLiteral("≈ 0");
    }
    return text.replace(u'-', u'−');
}

OutputBars::OutputBars(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Outputs"));
}

void OutputBars::setValues(const std::vector<double>& values) {
    m_values = values;
    QStringList said;
    for (std::size_t i = 0; i < values.size(); ++i) {
        said.append(tr("output %1: %2").arg(i + 1).arg(shortNumber(values[i])));
    }
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    update();
}

QSize OutputBars::sizeHint() const {
    return {fontMetrics().horizontalAdvance(QStringLiteral("−0.0000")) * 8,
            fontMetrics().height() * 12};
}

QSize OutputBars::minimumSizeHint() const {
    return {sizeHint().width(), fontMetrics().height() * 7};
}

void OutputBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const double line = fontMetrics().height();
    const double low = std::min(0.0, *std::min_element(m_values.begin(), m_values.end()));
    const double high =
        std::max(low < 0 ? 0.0 : 1.0, *std::max_element(m_values.begin(), m_values.end()));
    // Above or below each bar its value, under all of them their names.
    const double top = 2.5 * line;
    const double bottom = height() - (low < 0 ? 2.5 : 1.5) * line;
    const auto placeOf = [&](double value) {
        return bottom + (value - low) / (high - low) * (top - bottom);
    };
    const double column = static_cast<double>(width()) / static_cast<double>(m_values.size());
    const double sum = std::accumulate(m_values.begin(), m_values.end(), 0.0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(0, 0, width(), line), Qt::AlignRight,
                     tr("sum = %1").arg(shortNumber(sum)));
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const double value = m_values[i];
        const QRectF slot(column * static_cast<double>(i), 0, column, height());
        const double end = placeOf(value);
        const QRectF bar(slot.left() + column * 0.15, std::min(end, placeOf(0)), column * 0.7,
                         std::max(1.0, std::abs(end - placeOf(0))));
        painter.fillRect(bar, palette().color(QPalette::Highlight));
        const double textTop = value < 0 ? bar.bottom() + 1 : bar.top() - line - 1;
        painter.drawText(QRectF(slot.left(), textTop, column, line), Qt::AlignCenter,
                         shortNumber(value));
        painter.drawText(QRectF(slot.left(), height() - line, column, line), Qt::AlignCenter,
                         tr("output %1").arg(i + 1));
    }
    painter.drawLine(QPointF(0, placeOf(0)), QPointF(width(), placeOf(0)));
}

} // namespace explorer
