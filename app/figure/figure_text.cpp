// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_text.h"

#include <QPainter>

#include <algorithm>

namespace explorer {

namespace {

constexpr QChar minusSign(0x2212);

QFont makeFont(const QString& families, qreal size, bool isShaped) {
    QFont font;
    font.setFamilies(families.split(QLatin1Char(',')));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(std::max(1, qRound(size)));
    font.setHintingPreference(QFont::PreferNoHinting);
    if (!isShaped)
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

bool isNegative(const QString& run) {
    return run.startsWith(minusSign);
}

// Cuts out negative numbers. Fonts like Inter replace a minus sign before a digit by a raised one
// that has no character of its own, and whoever copies the text from a PDF would lose the sign.
QStringList runsOf(const QString& text) {
    QStringList runs;
    bool isNumber = false;
    for (const QChar letter : text) {
        const bool begins = letter == minusSign;
        const bool ends = isNumber && (letter.isSpace() || letter == QLatin1Char(','));
        if (begins || ends || runs.isEmpty())
            runs.append(QString());
        isNumber = begins || (isNumber && !ends);
        runs.last().append(letter);
    }
    return runs;
}

} // namespace

FigureText::FigureText(const FigureStyle& style, qreal size)
    : m_size(size)
    , m_unitsPerPoint(style.fitsPixels ? 1 : 100)
    , m_font(makeFont(style.fontFamily, size * m_unitsPerPoint, true))
    , m_negativeFont(makeFont(style.fontFamily, size * m_unitsPerPoint, false))
    , m_metrics(m_font)
    , m_negativeMetrics(m_negativeFont) {
}

qreal FigureText::width(const QString& text) const {
    qreal width = 0;
    for (const QString& run : runsOf(text))
        width += (isNegative(run) ? m_negativeMetrics : m_metrics).horizontalAdvance(run);
    return width / m_unitsPerPoint;
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
    QPointF at(0, 0);
    for (const QString& run : runsOf(text)) {
        painter.setFont(isNegative(run) ? m_negativeFont : m_font);
        painter.drawText(at, run);
        at.rx() += width(run) * m_unitsPerPoint;
    }
    painter.restore();
}

} // namespace explorer
