// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/around_chart/legend_button.h"

#include "widgets/controls/line_swatch.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace explorer {

namespace {

constexpr int keyLength = 26;
constexpr int gapAfterKey = 6;
constexpr int sideMargin = 4;
constexpr int upperMargin = 3;
constexpr int widthStep = 12; // a value that changes under the hand seldom moves its neighbours
constexpr qreal fadedOpacity = 0.4;

} // namespace

LegendButton::LegendButton(QWidget* parent)
    : QAbstractButton(parent) {
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void LegendButton::setLine(const DrawnLine& line) {
    m_line = line;
    update();
}

QSize LegendButton::sizeHint() const {
    const int width =
        sideMargin * 2 + keyLength + gapAfterKey + fontMetrics().horizontalAdvance(text());
    return {(width + widthStep - 1) / widthStep * widthStep,
            fontMetrics().height() + 2 * upperMargin};
}

void LegendButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Mid));
        painter.setOpacity(0.3);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    painter.setOpacity(isChecked() ? 1.0 : fadedOpacity);
    paintLineKey(painter, QRectF(sideMargin, 0, keyLength, height()), m_line);
    // The text of a hidden line stays as legible as any; the strike says that it is hidden.
    painter.setOpacity(1);
    painter.setPen(palette().color(isChecked() ? QPalette::WindowText : QPalette::PlaceholderText));
    QFont labelFont = font();
    labelFont.setStrikeOut(!isChecked());
    painter.setFont(labelFont);
    painter.drawText(rect().adjusted(sideMargin + keyLength + gapAfterKey, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace explorer
