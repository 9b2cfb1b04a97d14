// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/tex_layout.h"

#include "mathematics/tex_delimiters.h"

#include <QFontMetricsF>

#include <algorithm>

namespace explorer {

namespace {

using Kind = TexNode::Kind;

// Lengths in the size of the type.
constexpr qreal ruleWidth = 0.055;
constexpr qreal fractionGap = 0.16;
constexpr qreal thinSpace = 0.14;
constexpr qreal operatorSpace = 0.22;
constexpr qreal relationSpace = 0.3;
constexpr qreal columnSpace = 1;
constexpr qreal rowGap = 0.4;
constexpr qreal scriptScale = 0.72;
constexpr qreal smallestScale = 0.55;
constexpr qreal axis = 0.26; // where fractions' lines are, above the base line

bool isRelation(const QString& text) {
    return text.size() == 1 && QStringLiteral("=<>≤≥≠∧∨").contains(text);
}

bool isOperator(const QString& text) {
    return text.size() == 1 && QStringLiteral("+−·").contains(text);
}

class TexLayout {
public:
    explicit TexLayout(const QFont& font)
        : m_upright(font)
        , m_italic(font) {
        m_upright.setPixelSize(measure);
        m_upright.setItalic(false);
        m_italic.setPixelSize(measure);
        m_italic.setItalic(true);
        m_size = font.pixelSize() > 0 ? font.pixelSize() : QFontMetricsF(font).height() * 0.8;
    }

    TexOutline layOut(const TexNode& node, qreal scale = 1) {
        switch (node.kind) {
        case Kind::Row:
            return row(node.children, scale);
        case Kind::Sign:
            return glyphs(node.text, node.isItalic, scale);
        case Kind::Space:
            return space(thinSpace * em(scale));
        case Kind::Fraction:
            return fraction(node, scale);
        case Kind::Root:
            return root(node, scale);
        case Kind::Power:
        case Kind::Index:
            return script(node, scale);
        case Kind::Delimited:
            return delimited(layOut(node.children[0], scale), node.text, scale);
        case Kind::Cases:
            return delimited(table(node.children, 2, scale), QStringLiteral("{"), scale);
        case Kind::Lines:
            return lines(node.children, scale);
        }
        return {};
    }

private:
    static constexpr int measure = 64; // pixels in which glyphs are taken from the font

    qreal em(qreal scale) const { return m_size * scale; }

    static TexOutline space(qreal width) { return {{}, width, 0, 0}; }

    static void append(TexOutline& left, const TexOutline& right, qreal rise = 0) {
        left.path.addPath(right.path.translated(left.width, -rise));
        left.width += right.width;
        left.ascent = std::max(left.ascent, right.ascent + rise);
        left.descent = std::max(left.descent, right.descent - rise);
    }

    TexOutline glyphs(const QString& text, bool isItalic, qreal scale) const {
        if (text.isEmpty())
            return {};
        const QFont& font = isItalic ? m_italic : m_upright;
        const qreal factor = em(scale) / measure;
        QPainterPath path;
        path.addText(0, 0, font, text);
        TexOutline outline;
        outline.path = QTransform::fromScale(factor, factor).map(path);
        outline.width = QFontMetricsF(font).horizontalAdvance(text) * factor;
        const QRectF bounds = outline.path.boundingRect();
        outline.ascent = std::max(-bounds.top(), 0.5 * em(scale));
        outline.descent = std::max(bounds.bottom(), 0.0);
        return outline;
    }

    // A sign between two things has space around it; one before a thing is its own.
    TexOutline row(const std::vector<TexNode>& parts, qreal scale) {
        TexOutline line;
        bool isBetween = false;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const TexNode& part = parts[i];
            const bool isSign = part.kind == Kind::Sign;
            const bool opensOperand =
                isSign && (isOperator(part.text) || isRelation(part.text) ||
                           part.text == QLatin1String(",") || part.text == QLatin1String("("));
            const qreal around = !isSign || !isBetween   ? 0
                                 : isRelation(part.text) ? relationSpace
                                 : isOperator(part.text) ? operatorSpace
                                                         : 0;
            append(line, space(around * em(scale)));
            append(line, layOut(part, scale));
            append(line, space(around * em(scale)));
            const bool isComma = isSign && part.text == QLatin1String(",");
            if (isComma || (isWord(part) && i + 1 < parts.size() && standsApart(parts[i + 1])))
                append(line, space(thinSpace * em(scale)));
            isBetween = !opensOperand;
        }
        return line;
    }

    static bool isWord(const TexNode& node) {
        return node.kind == Kind::Sign && node.text.size() > 1 && node.text.front().isLetter();
    }

    static bool standsApart(const TexNode& node) {
        return node.kind != Kind::Delimited &&
               !(node.kind == Kind::Sign &&
                 (node.text == QLatin1String("(") || node.text == QLatin1String(")") ||
                  node.text == QLatin1String(",")));
    }

    TexOutline fraction(const TexNode& node, qreal scale) {
        const qreal inner = scale > 0.95 ? scale : std::max(scale * 0.85, smallestScale);
        const TexOutline above = layOut(node.children[0], inner);
        const TexOutline below = layOut(node.children[1], inner);
        const qreal rule = ruleWidth * em(scale);
        const qreal gap = fractionGap * em(scale);
        const qreal middle = axis * em(scale);
        const qreal side = 0.12 * em(scale);
        TexOutline result;
        result.width = std::max(above.width, below.width) + 4 * side;
        result.path.addRect(side, -middle - rule / 2, result.width - 2 * side, rule);
        const qreal rise = middle + rule / 2 + gap + above.descent;
        const qreal fall = -middle + rule / 2 + gap + below.ascent;
        result.path.addPath(above.path.translated((result.width - above.width) / 2, -rise));
        result.path.addPath(below.path.translated((result.width - below.width) / 2, fall));
        result.ascent = rise + above.ascent;
        result.descent = fall + below.descent;
        return result;
    }

    TexOutline root(const TexNode& node, qreal scale) {
        const TexOutline inside = layOut(node.children[0], scale);
        TexOutline result;
        if (node.children.size() > 1) {
            const TexOutline degree = layOut(node.children[1], std::max(scale * 0.6, 0.5));
            append(result, degree, 0.45 * em(scale));
            result.width -= std::min(result.width, 0.3 * em(scale));
        }
        append(result, radical(inside, em(scale), ruleWidth * em(scale)));
        return result;
    }

    TexOutline script(const TexNode& node, qreal scale) {
        TexOutline result = layOut(node.children[0], scale);
        const TexOutline raised =
            layOut(node.children[1], std::max(scale * scriptScale, smallestScale));
        const bool isPower = node.kind == Kind::Power;
        const qreal rise =
            isPower ? std::max(result.ascent - 0.3 * em(scale), 0.32 * em(scale) + raised.descent)
                    : -std::max(result.descent, 0.18 * em(scale));
        result.width += 0.04 * em(scale);
        append(result, raised, rise);
        return result;
    }

    TexOutline delimited(const TexOutline& inside, const QString& delimiters, qreal scale) const {
        TexOutline result;
        const DelimiterSize size{em(scale), axis * em(scale), ruleWidth * em(scale)};
        append(result, delimiterAround(inside, delimiters.left(1), true, size));
        append(result, inside);
        append(result, delimiterAround(inside, delimiters.mid(1, 1), false, size));
        return result;
    }

    // Rows of cells, centred on the line of fractions.
    TexOutline table(const std::vector<TexNode>& cells, std::size_t columns, qreal scale) {
        std::vector<TexOutline> outlines;
        std::vector<qreal> widths(columns);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            outlines.push_back(layOut(cells[i], scale));
            widths[i % columns] = std::max(widths[i % columns], outlines.back().width);
        }
        TexOutline result;
        qreal y = 0;
        for (std::size_t i = 0; i < outlines.size(); i += columns) {
            qreal ascent = 0;
            qreal descent = 0;
            for (std::size_t k = i; k < std::min(i + columns, outlines.size()); ++k) {
                ascent = std::max(ascent, outlines[k].ascent);
                descent = std::max(descent, outlines[k].descent);
            }
            y += i == 0 ? ascent : rowGap * em(scale) + ascent;
            qreal x = 0;
            for (std::size_t k = i; k < std::min(i + columns, outlines.size()); ++k) {
                result.path.addPath(outlines[k].path.translated(x, y));
                x += widths[k % columns] + columnSpace * em(scale);
                result.width = std::max(result.width, x - columnSpace * em(scale));
            }
            y += descent;
        }
        const qreal top = y / 2 + axis * em(scale);
        result.path.translate(0, -top);
        result.ascent = top;
        result.descent = y - top;
        return result;
    }

    // On the base line of the first.
    TexOutline lines(const std::vector<TexNode>& rows, qreal scale) {
        TexOutline result = table(rows, 1, scale);
        const qreal first = rows.empty() ? 0 : layOut(rows[0], scale).ascent;
        const qreal down = result.ascent - first;
        result.path.translate(0, down);
        result.ascent -= down;
        result.descent += down;
        return result;
    }

    QFont m_upright;
    QFont m_italic;
    qreal m_size;
};

} // namespace

TexOutline layOutTex(const TexNode& formula, const QFont& font) {
    TexOutline outline = TexLayout(font).layOut(formula);
    outline.path.setFillRule(Qt::WindingFill);
    return outline;
}

} // namespace explorer
