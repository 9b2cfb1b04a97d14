// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_text.h"

#include <QPainter>

#include <algorithm>

namespace explorer {

namespace {

QFont fontOf(const QString& families, qreal size) {
    QFont font;
    font.setFamilies(families.split(QLatin1Char(',')));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(std::max(1, qRound(size)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

} // namespace

FigureText::FigureText(const FigureStyle& style, qreal size)
    : m_size(size)
    , m_unitsPerPoint(style.fitsPixels ? 1 : 100)
    , m_font(fontOf(style.fontFamily, size * m_unitsPerPoint))
    , m_metrics(m_font) {
}

qreal FigureText::width(const QString& text) const {
    return m_metrics.horizontalAdvance(text) / m_unitsPerPoint;
}

bool FigureText::hasSuperscripts() const {
    static constexpr char16_t needed[] = {0x2070, 0x2074, 0x2075, 0x2076, 0x2077,
                                          0x2078, 0x2079, 0x207B, 0x00D7};
    return std::all_of(std::begin(needed), std::end(needed),
                       [this](char16_t letter) { return m_metrics.inFont(QChar(letter)); });
}

QString FigureText::elided(const QString& text, qreal width) const {
    return m_metrics.elidedText(text, Qt::ElideRight, width * m_unitsPerPoint);
}

QStringList FigureText::wrapped(const QString& text, qreal width, int largestLineCount) const {
    QStringList lines;
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const bool isFirst = lines.isEmpty();
        const QString longer = isFirst ? word : lines.last() + QLatin1Char(' ') + word;
        const bool isFull = !isFirst && lines.size() == largestLineCount;
        if (isFirst)
            lines.append(word);
        else if (isFull || this->width(longer) <= width)
            lines.last() = longer;
        else
            lines.append(word);
    }
    for (QString& line : lines)
        line = elided(line, width);
    return lines;
}

void FigureText::draw(QPainter& painter, const QPointF& left, const QString& text) const {
    painter.save();
    painter.translate(left);
    painter.scale(1 / m_unitsPerPoint, 1 / m_unitsPerPoint);
    painter.setFont(m_font);
    painter.drawText(QPointF(0, 0), text);
    painter.restore();
}

} // namespace explorer
