// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/problem_label.h"

#include <QPainter>
#include <QPainterPath>

namespace explorer {

namespace {

constexpr int gap = 6;
const QColor signColor(0xE6, 0x9F, 0x00);
const QColor markColor(0x1A, 0x1A, 0x1A);

} // namespace

ProblemLabel::ProblemLabel(const QString& accessibleName, QWidget* parent)
    : PlainLabel(parent) {
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAccessibleName(accessibleName);
    setContentsMargins(signWidth() + gap, 0, 0, 0);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    hide();
}

void ProblemLabel::showProblem(const QString& sentence) {
    setText(sentence);
    setAccessibleDescription(sentence); // its name says only whose problem it is
    setVisible(!sentence.isEmpty());
}

int ProblemLabel::signWidth() const {
    return fontMetrics().height();
}

// A triangle with an exclamation mark, beside the first line.
void ProblemLabel::paintEvent(QPaintEvent* event) {
    PlainLabel::paintEvent(event);
    const qreal size = signWidth() - 2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QPointF(1, 1));
    QPainterPath triangle({size / 2, 0});
    triangle.lineTo(size, size * 0.92);
    triangle.lineTo(0, size * 0.92);
    triangle.closeSubpath();
    painter.setPen(QPen(signColor, size * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(signColor);
    painter.drawPath(triangle);
    painter.setPen(QPen(markColor, size * 0.13, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(size / 2, size * 0.33), QPointF(size / 2, size * 0.58));
    painter.drawPoint(QPointF(size / 2, size * 0.79));
}

} // namespace explorer
