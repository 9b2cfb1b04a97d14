// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/probe_box.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace explorer {

namespace {

constexpr qreal padding = 8;
constexpr qreal columnGap = 14;
constexpr qreal swatchWidth = 16;
constexpr qreal distanceToLine = 12;

struct Row {
    QString name;
    QString value{};
    QString slope{};
    QColor color{}; // invalid: no swatch
    bool isNearest = false;
};

// As many rows as fit, the nearest curve always among them.
QList<Row> rowsFor(const Probe& probe, qsizetype limit) {
    QList<Row> rows;
    for (qsizetype i = 0; i < probe.readings.size(); ++i) {
        const ProbeReading& reading = probe.readings.at(i);
        rows.append({.name = reading.name,
                     .value = reading.showsValue ? readingText(reading.value) : QString(),
                     .slope = reading.showsSlope ? slopeText(reading) : QString(),
                     .color = reading.color,
                     .isNearest = i == probe.nearest});
    }
    if (rows.size() > limit) {
        const qsizetype hidden = rows.size() - limit + 1;
        if (probe.nearest >= limit - 1) {
            rows.swapItemsAt(limit - 2, probe.nearest);
        }
        rows.resize(limit - 1);
        rows.append({.name = QCoreApplication::translate("Probe", "and %n more", nullptr,
                                                         static_cast<int>(hidden))});
    }
    return rows;
}

} // namespace

void paintProbeBox(QPainter& painter, const Figure& figure, const Probe& probe) {
    const FigurePanel& panel = figure.panels.at(probe.panel);
    QFont font;
    font.setFamilies(figure.style.fontFamilies());
    font.setPixelSize(static_cast<int>(figure.style.textSize));
    QFont strong = font;
    strong.setBold(true);
    const QFontMetricsF metrics(font);
    const QFontMetricsF strongMetrics(strong);
    const qreal lineHeight = metrics.height() + 3;

    const auto fitting =
        static_cast<qsizetype>((panel.plot.height() - 4 * padding) / lineHeight) - 1;
    const QList<Row> rows = rowsFor(probe, std::max<qsizetype>(fitting, 3));
    const QString heading = QStringLiteral("x = ") + probeXText(probe.x, panel);
    const QString valueHead = QStringLiteral("f(x)");
    const QString slopeHead = QStringLiteral("f′(x)");

    // Room for the widest number, so that the box does not breathe while the pointer moves.
    const qreal numberWidth = metrics.horizontalAdvance(QStringLiteral("−0.00000000"));
    qreal nameWidth = strongMetrics.horizontalAdvance(heading);
    for (const Row& row : rows) {
        nameWidth = std::max(nameWidth, swatchWidth + strongMetrics.horizontalAdvance(row.name));
    }
    const qreal width = 2 * padding + nameWidth + 2 * (columnGap + numberWidth);
    const qreal height = 2 * padding + lineHeight * static_cast<qreal>(rows.size() + 1);

    const qreal lineX = panel.toPoint(probe.x, panel.y.range.low).x();
    qreal left = lineX + distanceToLine;
    // A box wider than its panel may stand over the neighbours, but not beyond the last one.
    const qreal rightmost = std::max(panel.plot.right(), figure.panels.first().plot.left() + width);
    if (left + width > rightmost) {
        left = lineX - distanceToLine - width;
    }
    left = std::clamp(left, figure.panels.first().plot.left(),
                      std::max(figure.panels.first().plot.left(), figure.size.width() - width));
    const QRectF box(left, std::max(panel.plot.bottom() - height - padding, 0.0), width, height);

    QColor fill = figure.style.paper;
    fill.setAlphaF(0.93F);
    painter.setPen(QPen(figure.style.grid, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 6, 6);

    const qreal valueRight = box.left() + padding + nameWidth + columnGap + numberWidth;
    const qreal slopeRight = valueRight + columnGap + numberWidth;
    qreal top = box.top() + padding;
    const auto text = [&](qreal x0, qreal x1, const QString& what, Qt::Alignment alignment) {
        painter.drawText(QRectF(x0, top, x1 - x0, lineHeight),
                         static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextDontClip), what);
    };
    painter.setPen(figure.style.ink);
    painter.setFont(strong);
    text(box.left() + padding, valueRight, heading, Qt::AlignLeft);
    painter.setFont(font);
    text(box.left(), valueRight, valueHead, Qt::AlignRight);
    text(box.left(), slopeRight, slopeHead, Qt::AlignRight);
    for (const Row& row : rows) {
        top += lineHeight;
        qreal nameLeft = box.left() + padding;
        if (row.color.isValid()) {
            painter.setPen(QPen(row.color, 3));
            painter.drawLine(QPointF(nameLeft, top + lineHeight / 2),
                             QPointF(nameLeft + swatchWidth - 6, top + lineHeight / 2));
            nameLeft += swatchWidth;
        }
        painter.setPen(figure.style.ink);
        painter.setFont(row.isNearest ? strong : font);
        text(nameLeft, valueRight, row.name, Qt::AlignLeft);
        text(box.left(), valueRight, row.value, Qt::AlignRight);
        text(box.left(), slopeRight, row.slope, Qt::AlignRight);
    }
}

} // namespace explorer
