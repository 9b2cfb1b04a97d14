// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/svg_format.h"
#include "figure/painting/figure_painter.h"
#include "mathematics/math_text.h"
#include "model/language/chinese_text.h"
#include "model/session/figure_metadata.h"

#include <QBuffer>
#include <QFont>
#include <QFontInfo>
#include <QPainter>
#include <QSvgGenerator>

namespace explorer {

namespace {

// With this resolution one unit is a hundredth of a millimetre, so that the size comes out exact.
constexpr int unitsPerInch = 2540;
constexpr int unitsPerMm = 100;

// The font is only named in the file. Whoever opens it may have another: one like it is to be
// taken, and not the reader's default, which often has serifs.
QByteArray withFallbackFonts(const QByteArray& svg, const QStringList& families) {
    const QByteArray first = families.constFirst().toHtmlEscaped().toUtf8();
    QFont font;
    font.setFamilies(families);
    QStringList fallbacks{QStringLiteral("Arial"), QStringLiteral("Helvetica")};
    if (hasChinese(QString::fromUtf8(svg)))
        fallbacks += chineseFamiliesElsewhere();
    fallbacks.prepend(QFontInfo(font).family());
    fallbacks.append(QStringLiteral("sans-serif"));
    const QByteArray named = fallbacks.join(QLatin1String(", ")).toHtmlEscaped().toUtf8();
    return QByteArray(svg).replace("font-family=\"" + first + "\"",
                                   "font-family=\"" + named + "\"");
}

// XML has no way to write these, and a single one makes the whole file unreadable; the generator
// writes them as they stand in the figure's texts.
QByteArray withLettersOfXml(QByteArray svg) {
    svg.removeIf([](char byte) {
        return QChar::fromLatin1(byte) < QLatin1Char(' ') && byte != '\t' && byte != '\n' &&
               byte != '\r';
    });
    return svg.replace("\xEF\xBF\xBE", "").replace("\xEF\xBF\xBF", "");
}

// The generator knows nothing of metadata, which follow the description.
QByteArray withMetadata(QByteArray svg, const QByteArray& packet) {
    const QByteArray description = "</desc>\n";
    const qsizetype end = svg.indexOf(description);
    return end < 0
               ? svg
               : svg.insert(end + description.size(), "<metadata>\n" + packet + "</metadata>\n");
}

} // namespace

QByteArray writeSvg(const Figure& figure, const QSizeF& sizeMm, const QString& words,
                    const QByteArray& session) {
    const QSize units = (sizeMm * unitsPerMm).toSize();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(unitsPerInch);
    generator.setSize(units);
    generator.setViewBox(QRect(QPoint(0, 0), units));
    // The generator does not escape what it is given.
    const QString title = plainMathText(figure.title);
    generator.setTitle(title.toHtmlEscaped());
    generator.setDescription(words.toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    painter.scale(units.width() / figure.size.width(), units.height() / figure.size.height());
    paintFigure(painter, figure);
    painter.end();
    return withMetadata(withLettersOfXml(withFallbackFonts(bytes, figure.style.fontFamilies())),
                        figuremetadata::packet(title, session));
}

} // namespace explorer
