// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/tex_delimiters.h"

#include <QPainterPathStroker>

#include <algorithm>

namespace explorer {

namespace {

QPainterPath stroked(const QPainterPath& path, qreal width) {
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::MiterJoin);
    return stroker.createStroke(path);
}

// In a box from (0, 0) to (width, height), as the left one of its kind.
QPainterPath leftDelimiter(QChar sign, qreal width, qreal height) {
    QPainterPath path;
    const qreal inset = width * 0.25;
    if (sign == u'(') {
        path.moveTo(width - inset, 0);
        path.cubicTo(-inset / 2, height * 0.3, -inset / 2, height * 0.7, width - inset, height);
    } else if (sign == u'{') {
        const qreal x = width * 0.5;
        path.moveTo(width - inset / 2, 0);
        path.cubicTo(x, 0, x, height * 0.12, x, height * 0.25);
        path.cubicTo(x, height * 0.42, x, height * 0.5, inset / 2, height * 0.5);
        path.cubicTo(x, height * 0.5, x, height * 0.58, x, height * 0.75);
        path.cubicTo(x, height * 0.88, x, height, width - inset / 2, height);
    } else {
        const qreal x = width * 0.5;
        path.moveTo(x, 0);
        path.lineTo(x, height);
        if (sign == u'⌈') {
            path.moveTo(x, 0);
            path.lineTo(width, 0);
        }
        if (sign == u'⌊') {
            path.moveTo(x, height);
            path.lineTo(width, height);
        }
    }
    return path;
}

QChar leftOf(QChar sign) {
    return sign == u')' ? u'(' : sign == u'⌉' ? u'⌈' : sign == u'⌋' ? u'⌊' : sign;
}

} // namespace

TexOutline delimiterAround(const TexOutline& inside, const QString& sign, bool isLeft,
                           const DelimiterSize& size) {
    if (sign.isEmpty() || !QStringLiteral("()|⌊⌋⌈⌉{").contains(sign))
        return {};
    // As far above the axis as below it.
    const qreal reach =
        std::max({inside.ascent - size.axis, inside.descent + size.axis, size.em * 0.45}) +
        size.em * 0.06;
    const qreal height = 2 * reach;
    const qreal width = size.em * (sign == QLatin1String("{") ? 0.5 : 0.32) +
                        std::min(height * 0.02, size.em * 0.15);
    QPainterPath path = leftDelimiter(leftOf(sign.front()), width, height);
    if (!isLeft)
        path = QTransform(-1, 0, 0, 1, width, 0).map(path);
    TexOutline result;
    result.path = stroked(path, size.width).translated(0, -size.axis - reach);
    result.path.setFillRule(Qt::WindingFill);
    result.width = width;
    result.ascent = size.axis + reach;
    result.descent = reach - size.axis;
    return result;
}

TexOutline radical(const TexOutline& inside, qreal em, qreal width) {
    const qreal top = -(std::max(inside.ascent, em * 0.6) + em * 0.14);
    const qreal bottom = std::max(inside.descent, em * 0.05);
    const qreal signWidth = em * 0.62;
    QPainterPath path;
    path.moveTo(em * 0.05, -em * 0.22);
    path.lineTo(em * 0.17, -em * 0.3);
    path.lineTo(em * 0.36, bottom);
    path.lineTo(signWidth, top);
    path.lineTo(signWidth + inside.width + em * 0.06, top);
    TexOutline result;
    result.path = stroked(path, width);
    result.path.setFillRule(Qt::WindingFill);
    result.path.addPath(inside.path.translated(signWidth + em * 0.03, 0));
    result.width = signWidth + inside.width + em * 0.14;
    result.ascent = -top + width;
    result.descent = bottom;
    return result;
}

} // namespace explorer
