// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/softmax/jacobian_map.h"

#include "widgets/controls/plain_text.h"
#include "widgets/softmax/output_bars.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

// Blue and vermilion of Okabe and Ito, which colour-blind eyes tell apart.
const QColor positive(0x00, 0x72, 0xb2);
const QColor negative(0xd5, 0x5e, 0x00);

QColor mixed(const QColor& ground, const QColor& ink, double share) {
    const auto part = [&](int from, int to) { return int(std::lrint(from + share * (to - from))); };
    return {part(ground.red(), ink.red()), part(ground.green(), ink.green()),
            part(ground.blue(), ink.blue())};
}

} // namespace

JacobianMap::JacobianMap(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Slopes of the outputs in the inputs"));
}

void JacobianMap::setOutputs(const activation::VectorOutputs& outputs) {
    m_outputs = outputs;
    QStringList rows;
    for (std::size_t i = 0; i < outputs.values.size(); ++i) {
        QStringList slopes;
        for (std::size_t k = 0; k < outputs.values.size(); ++k) {
            slopes.append(shortNumber(outputs.slope(i, k)));
        }
        rows.append(tr("output %1: %2").arg(i + 1).arg(slopes.join(QStringLiteral(", "))));
    }
    setAccessibleDescription(rows.join(QStringLiteral("; ")));
    update();
}

QSize JacobianMap::sizeHint() const {
    const int column = fontMetrics().horizontalAdvance(QStringLiteral("−0.0000"));
    return {column * 9, fontMetrics().height() * 15};
}

QRectF JacobianMap::cell(std::size_t output, std::size_t input) const {
    const auto size = static_cast<double>(m_outputs.values.size());
    const double line = fontMetrics().height();
    const double left = fontMetrics().horizontalAdvance(tr("output %1").arg(8)) + 6;
    const double top = line + 4;
    const double column = (width() - left) / size;
    const double row = (height() - top) / size;
    return {left + column * static_cast<double>(input), top + row * static_cast<double>(output),
            column, row};
}

void JacobianMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const std::size_t size = m_outputs.values.size();
    double largest = 1e-300;
    for (const double slope : m_outputs.jacobian) {
        largest = std::max(largest, std::abs(slope));
    }
    const QColor ground = palette().color(QPalette::Base);
    for (std::size_t i = 0; i < size; ++i) {
        const QRectF first = cell(i, 0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(0, first.top(), first.left() - 6, first.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tr("output %1").arg(i + 1));
        const QRectF head = cell(0, i);
        painter.drawText(QRectF(head.left(), 0, head.width(), head.top()), Qt::AlignCenter,
                         QStringLiteral("z%1").arg(i + 1));
        for (std::size_t k = 0; k < size; ++k) {
            const double slope = m_outputs.slope(i, k);
            const QColor fill =
                mixed(ground, slope > 0 ? positive : negative, std::abs(slope) / largest * 0.85);
            painter.fillRect(cell(i, k).adjusted(0.5, 0.5, -0.5, -0.5), fill);
            constexpr double middleGrey = 0.45;
            const double lightness = fill.lightnessF();
            painter.setPen(lightness > middleGrey ? Qt::black : Qt::white);
            painter.drawText(cell(i, k), Qt::AlignCenter, shortNumber(slope));
        }
    }
}

bool JacobianMap::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t i = 0; i < m_outputs.values.size(); ++i) {
        for (std::size_t k = 0; k < m_outputs.values.size(); ++k) {
            if (cell(i, k).contains(help->pos())) {
                showPlainToolTip(help->globalPos(),
                                 tr("Slope of output %1 in z%2: %3")
                                     .arg(i + 1)
                                     .arg(k + 1)
                                     .arg(QLocale::c().toString(m_outputs.slope(i, k), 'g', 17)),
                                 this);
                return true;
            }
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace explorer
