// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_text.h"

#include "mathematics/math_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace explorer {

namespace {

constexpr qreal rimWidth = 0.3;
constexpr qreal tallest = 8; // lines of a formula, in sizes of the type

QFont makeFont(const QStringList& families, qreal size, bool isBold) {
    QFont font;
    font.setFamilies(families);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(std::max(1, qRound(size)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(isBold);
    return font;
}

} // namespace

FigureText::FigureText(const FigureStyle& style, qreal size, bool isBold)
    : m_size(size)
    , m_unitsPerPoint(style.fitsPixels ? 1 : 100)
    , m_isOutlined(style.outlinesText)
    , m_font(makeFont(style.fontFamilies(), size * m_unitsPerPoint, isBold))
    , m_metrics(m_font) {
}

MathBox FigureText::typeset(const QString& text) const {
    const TypesetStyle style{m_size * m_unitsPerPoint, m_font, false};
    MathBox box = typesetLabel(text, style).box;
    // What is higher would leave no room for the plot.
    if (box.height() > tallest * style.size)
        box = typesetLabel(plainMathText(text).remove(u'$'), style).box;
    return box;
}

qreal FigureText::width(const QString& text) const {
    if (!text.contains(u'$') && !text.contains(QChar(0x2212))) // most texts; a layout asks often
        return m_metrics.horizontalAdvance(text) / m_unitsPerPoint;
    return typeset(text).width / m_unitsPerPoint;
}

qreal FigureText::ascent(const QString& text) const {
    return text.contains(u'$') ? std::max(ascent(), typeset(text).ascent / m_unitsPerPoint)
                               : ascent();
}

qreal FigureText::descent(const QString& text) const {
    return text.contains(u'$') ? std::max(descent(), typeset(text).descent / m_unitsPerPoint)
                               : descent();
}

qreal FigureText::smallestScript(const QString& text) const {
    const TypesetStyle style{m_size * m_unitsPerPoint, m_font, false};
    const qreal smallest = typeset(text).smallestSize() / m_unitsPerPoint / mathematicsScale(style);
    return smallest < m_size * 0.9 ? smallest : std::numeric_limits<qreal>::infinity();
}

bool FigureText::hasSuperscripts() const {
    static constexpr char16_t needed[] = {0x2070, 0x2074, 0x2075, 0x2076, 0x2077,
                                          0x2078, 0x2079, 0x207B, 0x00D7};
    return std::all_of(std::begin(needed), std::end(needed),
                       [this](char16_t letter) { return m_metrics.inFont(QChar(letter)); });
}

QString FigureText::elided(const QString& text, qreal width) const {
    if (this->width(text) <= width)
        return text;
    return m_metrics.elidedText(plainMathText(text), Qt::ElideRight, width * m_unitsPerPoint);
}

namespace {

// At spaces, but not inside mathematics.
QStringList wordsOf(const QString& text) {
    QStringList words;
    int dollars = 0;
    for (const QString& word : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (dollars % 2 == 1)
            words.last() += QLatin1Char(' ') + word;
        else
            words.append(word);
        dollars += int(word.count(QLatin1Char('$')) - word.count(QLatin1String("\\$")));
    }
    return words;
}

} // namespace

QStringList FigureText::wrapped(const QString& text, qreal width, int largestLineCount) const {
    QStringList lines;
    for (const QString& word : wordsOf(text)) {
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
    drawTypeset(painter, text);
    painter.restore();
}

void FigureText::drawRim(QPainter& painter, const QPointF& left, const QString& text,
                         const QColor& color) const {
    const qreal scale = 1 / m_unitsPerPoint;
    const QTransform place = QTransform::fromTranslate(left.x(), left.y()).scale(scale, scale);
    painter.strokePath(place.map(typeset(text).outline()),
                       QPen(color, rimWidth * m_size, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void FigureText::drawUpwards(QPainter& painter, const QPointF& bottom, const QString& text) const {
    painter.save();
    painter.translate(bottom);
    painter.rotate(-90);
    drawTypeset(painter, text);
    painter.restore();
}

void FigureText::drawTypeset(QPainter& painter, const QString& text) const {
    painter.scale(1 / m_unitsPerPoint, 1 / m_unitsPerPoint);
    paintMathBox(painter, typeset(text), {}, m_isOutlined);
}

} // namespace explorer
