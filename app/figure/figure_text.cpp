// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace explorer {

namespace {

constexpr QChar minusSign(0x2212);
constexpr qreal rimWidth = 0.3;
constexpr qreal italicCorrection = 0.08; // in type sizes

QFont makeFont(const QStringList& families, qreal size, bool isBold) {
    QFont font;
    font.setFamilies(families);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(std::max(1, qRound(size)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(isBold);
    return font;
}

bool isNegative(const QString& text) {
    return text.startsWith(minusSign);
}

// Cuts out negative numbers. Fonts like Inter replace a minus sign before a digit by a raised one
// that has no character of its own, and whoever copies the text from a PDF would lose the sign.
QList<TextRun> cutAtNumbers(const TextRun& run) {
    QList<TextRun> parts;
    bool isNumber = false;
    for (const QChar letter : run.text) {
        const bool begins = letter == minusSign;
        const bool ends = isNumber && (letter.isSpace() || letter == QLatin1Char(','));
        if (begins || ends || parts.isEmpty())
            parts.append({QString(), run.isItalic, run.scale, run.rise});
        isNumber = begins || (isNumber && !ends);
        parts.last().text.append(letter);
    }
    return parts;
}

QList<TextRun> runsOf(const QString& text) {
    QList<TextRun> runs;
    for (const TextRun& run :
         text.contains(QLatin1Char('$')) ? parseMathText(text) : QList<TextRun>{{text}})
        runs += cutAtNumbers(run);
    return runs;
}

} // namespace

FigureText::FigureText(const FigureStyle& style, qreal size, bool isBold)
    : m_size(size)
    , m_unitsPerPoint(style.fitsPixels ? 1 : 100)
    , m_isOutlined(style.outlinesText)
    , m_font(makeFont(style.fontFamilies(), size * m_unitsPerPoint, isBold))
    , m_metrics(m_font) {
}

QFont FigureText::fontFor(const TextRun& run) const {
    QFont font = m_font;
    if (run.scale != 1)
        font.setPixelSize(std::max(1, qRound(m_font.pixelSize() * run.scale)));
    font.setItalic(run.isItalic);
    if (isNegative(run.text))
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

qreal FigureText::advance(const TextRun& run) const {
    const bool isPlain = run.scale == 1 && !run.isItalic && !isNegative(run.text);
    return (isPlain ? m_metrics : QFontMetricsF(fontFor(run))).horizontalAdvance(run.text);
}

qreal FigureText::width(const QString& text) const {
    qreal width = 0;
    bool isAfterItalic = false;
    for (const TextRun& run : runsOf(text)) {
        width += correction(isAfterItalic, run) + advance(run);
        isAfterItalic = run.isItalic;
    }
    return width / m_unitsPerPoint;
}

// A slanted letter leans into an upright one that follows: f and its prime.
qreal FigureText::correction(bool isAfterItalic, const TextRun& run) const {
    return isAfterItalic && !run.isItalic ? italicCorrection * m_size * m_unitsPerPoint : 0;
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
    drawRuns(painter, text);
    painter.restore();
}

void FigureText::drawRim(QPainter& painter, const QPointF& left, const QString& text,
                         const QColor& color) const {
    QPainterPath glyphs;
    qreal x = 0;
    for (const TextRun& run : runsOf(text)) { // numbers, which have no slanted letters
        glyphs.addText(QPointF(x, 0), fontFor(run), run.text);
        x += advance(run);
    }
    const qreal scale = 1 / m_unitsPerPoint;
    const QTransform place = QTransform::fromTranslate(left.x(), left.y()).scale(scale, scale);
    painter.strokePath(place.map(glyphs),
                       QPen(color, rimWidth * m_size, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void FigureText::drawUpwards(QPainter& painter, const QPointF& bottom, const QString& text) const {
    painter.save();
    painter.translate(bottom);
    painter.rotate(-90);
    drawRuns(painter, text);
    painter.restore();
}

void FigureText::drawRuns(QPainter& painter, const QString& text) const {
    painter.scale(1 / m_unitsPerPoint, 1 / m_unitsPerPoint);
    qreal x = 0;
    bool isAfterItalic = false;
    for (const TextRun& run : runsOf(text)) {
        x += correction(isAfterItalic, run);
        isAfterItalic = run.isItalic;
        const QFont font = fontFor(run);
        const QPointF at(x, -run.rise * m_size * m_unitsPerPoint);
        if (m_isOutlined) {
            QPainterPath glyphs;
            glyphs.addText(at, font, run.text);
            painter.fillPath(glyphs, painter.pen().brush());
        } else {
            painter.setFont(font);
            painter.drawText(at, run.text);
        }
        x += advance(run);
    }
}

} // namespace explorer
