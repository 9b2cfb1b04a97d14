// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/math_box.h"

#include "mathematics/math_faces.h"
#include "mathematics/math_font.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>

namespace explorer {

namespace {

const QPainterPath& outlineOf(std::uint32_t glyph) {
    thread_local QHash<std::uint32_t, QPainterPath> outlines;
    auto found = outlines.find(glyph);
    if (found == outlines.end())
        found = outlines.insert(glyph, MathFont::instance().outline(glyph));
    return *found;
}

QPainterPath placed(const MathBox::Glyph& glyph) {
    QTransform place = QTransform::fromTranslate(glyph.place.x(), glyph.place.y());
    place.scale(glyph.size, glyph.size);
    return place.map(outlineOf(glyph.glyph));
}

} // namespace

qreal MathBox::smallestSize() const {
    qreal smallest = std::numeric_limits<qreal>::infinity();
    for (const Glyph& each : glyphs)
        if (each.letter != 0x2032)
            smallest = std::min(smallest, each.size);
    return smallest;
}

std::vector<QRectF> MathBox::inkBoxes() const {
    std::vector<QRectF> boxes;
    for (const Glyph& each : glyphs) {
        const QRectF ink = MathFont::instance().bounds(each.glyph);
        boxes.emplace_back(each.place + ink.topLeft() * each.size, ink.size() * each.size);
    }
    boxes.insert(boxes.end(), rules.begin(), rules.end());
    for (const Words& each : words)
        boxes.push_back(
            QFontMetricsF(each.font).tightBoundingRect(each.text).translated(each.place));
    return boxes;
}

QPainterPath MathBox::outline() const {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const Glyph& each : glyphs)
        path.addPath(placed(each));
    for (const QRectF& rule : rules)
        path.addRect(rule);
    for (const Words& each : words)
        path.addText(each.place, each.font, each.text);
    return path;
}

void MathBox::place(const MathBox& other, qreal x, qreal y) {
    const QPointF offset(x, y);
    for (Glyph each : other.glyphs) {
        each.place += offset;
        glyphs.push_back(each);
    }
    for (const QRectF& rule : other.rules)
        rules.push_back(rule.translated(offset));
    for (Words each : other.words) {
        each.place += offset;
        words.push_back(std::move(each));
    }
    ascent = std::max(ascent, other.ascent - y);
    descent = std::max(descent, other.descent + y);
}

void MathBox::append(const MathBox& other) {
    place(other, width, 0);
    width += other.width;
}

namespace {

void paintWords(QPainter& painter, const MathBox& box) {
    for (const MathBox::Words& each : box.words) {
        painter.setFont(each.font);
        painter.drawText(each.place, each.text);
    }
}

void paintGlyphRuns(QPainter& painter, const MathBox& box) {
    for (const MathBox::Glyph& each : box.glyphs) {
        const QRawFont face = MathFaces::faceOf(each.glyph, each.letter);
        if (!face.isValid()) {
            painter.fillPath(placed(each), painter.pen().brush());
            continue;
        }
        QGlyphRun run;
        run.setRawFont(face);
        run.setGlyphIndexes({each.glyph});
        run.setPositions({QPointF()});
        const qreal scale = each.size / face.pixelSize();
        painter.save();
        painter.translate(each.place);
        painter.scale(scale, scale);
        painter.drawGlyphRun(QPointF(), run);
        painter.restore();
    }
    for (const QRectF& rule : box.rules)
        painter.fillRect(rule, painter.pen().brush());
}

} // namespace

void paintMathBox(QPainter& painter, const MathBox& box, const QPointF& origin, bool isOutlined) {
    painter.save();
    painter.translate(origin);
    const QPaintEngine* engine = painter.paintEngine();
    if (isOutlined) {
        painter.fillPath(box.outline(), painter.pen().brush());
    } else if (engine && engine->type() == QPaintEngine::Pdf) {
        paintGlyphRuns(painter, box);
        paintWords(painter, box);
    } else {
        MathBox glyphs;
        glyphs.glyphs = box.glyphs;
        glyphs.rules = box.rules;
        painter.fillPath(glyphs.outline(), painter.pen().brush());
        paintWords(painter, box);
    }
    painter.restore();
}

} // namespace explorer
