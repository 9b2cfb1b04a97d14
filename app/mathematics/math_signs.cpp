// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/math_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

// In the font where applications may put characters of their own: a prime that is made to be
// raised.
constexpr char32_t raisedPrime = 0xE032;
constexpr char32_t prime = 0x2032;
// Heights of \big to \Bigg in em, as TeX has them.
constexpr qreal sizedHeights[] = {1.2, 1.8, 2.4, 3.0};

TexLetters bolder(TexLetters letters) {
    return letters == TexLetters::Italic || letters == TexLetters::Slanted ? TexLetters::BoldItalic
           : letters == TexLetters::Upright                                ? TexLetters::Bold
                                                                           : letters;
}

// What stands between two things has no neighbours in a sequence of letters.
bool isWord(const QString& text) {
    return text.size() > 1;
}

} // namespace

MathLayout::Set MathLayout::sign(const TexNode& node, const MathStyle& style) {
    if (node.text.isEmpty())
        return {};
    if (node.amount > 0)
        return {delimiter(node.text, sizedHeights[int(node.amount) - 1] * em(style), style)};
    if (node.letters == TexLetters::Words && m_words)
        return {words(node.text, style)};
    Set result;
    const QList<uint> letters = node.text.toUcs4();
    for (const uint each : letters) {
        char32_t letter = char32_t(each);
        if (letter == U' ') {
            result.box.width += em(style) / 4;
            continue;
        }
        const char32_t shown = styledLetter(letter, m_isBold ? bolder(node.letters) : node.letters);
        const Glyph glyph = letter == prime && style.isScript() ? m_font.glyphOf(raisedPrime)
                            : m_font.glyphOf(shown)             ? m_font.glyphOf(shown)
                                                                : m_font.glyphOf(letter);
        if (glyph == 0) {
            result.box.append(words(QString::fromUcs4(&letter, 1), style));
            continue;
        }
        if (letters.size() == 1 && node.role == TexClass::Operator &&
            texClassOf(letter) == TexClass::Operator)
            return largeOperator(glyph, letter, style);
        result.single = letters.size() == 1 ? glyph : 0;
        result.italicCorrection = m_font.italicCorrection(glyph) * em(style);
        result.box.append(glyphBox(glyph, letter, style));
    }
    if (isWord(node.text))
        result.italicCorrection = 0;
    return result;
}

// Larger where it stands on a line of its own, and centred on the axis.
MathLayout::Set MathLayout::largeOperator(Glyph glyph, char32_t letter, const MathStyle& style) {
    Set result;
    result.isLargeOperator = true;
    result.single = glyph;
    if (style.level == MathStyle::Display) {
        const qreal least = m_font.constant(HB_OT_MATH_CONSTANT_DISPLAY_OPERATOR_MIN_HEIGHT);
        for (const MathFont::Variant& variant : m_font.variants(glyph, true)) {
            result.single = variant.glyph;
            if (variant.advance >= least)
                break;
        }
    }
    const MathBox box = glyphBox(result.single, letter, style);
    const qreal down = (box.ascent - box.descent) / 2 - axis(style);
    result.box.place(box, 0, down);
    result.box.ascent = box.ascent - down;
    result.box.descent = box.descent + down;
    result.box.width = box.width;
    result.italicCorrection = m_font.italicCorrection(result.single) * em(style);
    return result;
}

MathBox MathLayout::words(const QString& text, const MathStyle& style) const {
    QFont font = m_words.value_or(QFont());
    font.setPixelSize(std::max(
        1, int(std::lround((m_words && m_words->pixelSize() > 0 ? m_words->pixelSize() : m_size) *
                           m_font.scaleOfScripts(style.depth())))));
    const QFontMetricsF metrics(font);
    const QRectF ink = metrics.tightBoundingRect(text);
    MathBox box;
    box.width = metrics.horizontalAdvance(text);
    box.ascent = std::max(-ink.top(), 0.0);
    box.descent = std::max(ink.bottom(), 0.0);
    box.words.push_back({text, font, {}});
    return box;
}

MathBox MathLayout::glyphBox(Glyph glyph, char32_t letter, const MathStyle& style) const {
    const qreal size = em(style);
    const QRectF ink = m_font.bounds(glyph);
    MathBox box;
    box.width = m_font.advance(glyph) * size;
    box.ascent = -ink.top() * size;
    box.descent = ink.bottom() * size;
    box.glyphs.push_back({glyph, letter, size, {}});
    return box;
}

namespace {

// As wide as what is seen: signs that stand over others have no width of their own.
MathBox inkBox(const MathBox& box) {
    const QRectF ink = box.inkBoxes().front();
    MathBox result;
    result.place(box, -ink.left(), 0);
    result.width = ink.width();
    return result;
}

} // namespace

// The first that is as long, or one made of parts.
MathBox MathLayout::stretched(char32_t letter, qreal length, bool isVertical,
                              const MathStyle& style) const {
    const Glyph glyph = m_font.glyphOf(letter);
    Glyph largest = glyph;
    for (const MathFont::Variant& variant : m_font.variants(glyph, isVertical)) {
        largest = variant.glyph;
        if (variant.advance * em(style) >= length)
            return isVertical ? glyphBox(variant.glyph, letter, style)
                              : inkBox(glyphBox(variant.glyph, letter, style));
    }
    MathBox box = assembled(glyph, letter, length, isVertical, style);
    return box.isEmpty() ? glyphBox(largest, letter, style) : box;
}

MathBox MathLayout::assembled(Glyph glyph, char32_t letter, qreal length, bool isVertical,
                              const MathStyle& style) const {
    const std::vector<MathFont::Part> parts = m_font.parts(glyph, isVertical);
    if (parts.empty())
        return {};
    const qreal size = em(style);
    const qreal least = m_font.overlapOfParts(isVertical) * size;
    std::vector<MathFont::Part> chain;
    qreal longest = 0;
    for (int repeats = 0; repeats < 400; ++repeats) {
        chain.clear();
        for (const MathFont::Part& part : parts)
            chain.insert(chain.end(), std::size_t(part.isExtender ? repeats : 1), part);
        longest = least;
        for (const MathFont::Part& part : chain)
            longest += part.advance * size - least;
        if (longest >= length && !chain.empty())
            break;
    }
    const qreal excess =
        chain.size() > 1 ? std::max(longest - length, 0.0) / qreal(chain.size() - 1) : 0;
    MathBox box;
    qreal at = 0;
    for (std::size_t i = 0; i < chain.size(); ++i) {
        if (i > 0) {
            const qreal connector = std::min(chain[i - 1].endConnector, chain[i].startConnector);
            at -= std::min(least + excess, std::max(connector * size, least));
        }
        // Only one part is read as the sign.
        MathBox piece = glyphBox(chain[i].glyph, i == 0 ? letter : U' ', style);
        if (isVertical) {
            box.place(piece, 0, -at - piece.descent);
            box.width = std::max(box.width, piece.width);
        } else {
            box.place(piece, at - m_font.bounds(chain[i].glyph).left() * size, 0);
        }
        at += chain[i].advance * size;
    }
    if (isVertical) {
        box.ascent = at;
        box.descent = 0;
    } else {
        box.width = at;
    }
    return box;
}

// Centred on the axis.
MathBox MathLayout::delimiter(const QString& sign, qreal height, const MathStyle& style) const {
    const char32_t letter = sign.toUcs4().value(0);
    MathBox result;
    if (sign.isEmpty() || sign == QLatin1String(".") || m_font.glyphOf(letter) == 0) {
        result.width = 0.12 * em(style);
        return result;
    }
    const MathBox box = stretched(letter, height, true, style);
    const qreal down = (box.ascent - box.descent) / 2 - axis(style);
    result.place(box, 0, down);
    result.ascent = box.ascent - down;
    result.descent = box.descent + down;
    result.width = box.width;
    return result;
}

} // namespace explorer
