// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/math_faces.h"

#include <QFontDatabase>
#include <QHash>

namespace explorer {

namespace {

constexpr int measure = 100; // pixels an em, scaled to the size that is asked for

const QStringList& families() {
    static const QStringList names = QFontDatabase::applicationFontFamilies(
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/mathematics.ttc")));
    return names;
}

QList<QRawFont> loadFaces() {
    QList<QRawFont> faces;
    for (const QString& family : families()) {
        QFont font;
        font.setFamilies({family});
        font.setPixelSize(measure);
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setStyleStrategy(
            QFont::StyleStrategy(QFont::NoFontMerging | QFont::NoSubpixelAntialias));
        const QRawFont face = QRawFont::fromFont(font);
        if (face.isValid() && face.familyName() == family)
            faces.append(face);
    }
    return faces;
}

} // namespace

QRawFont MathFaces::faceOf(std::uint32_t glyph, char32_t letter) {
    // A raw font belongs to the thread that made it.
    thread_local const QList<QRawFont> faces = loadFaces();
    thread_local QHash<std::uint32_t, int> found;
    const auto known = found.constFind(glyph);
    if (known != found.constEnd())
        return faces.value(*known);
    const QString text = QString::fromUcs4(&letter, 1);
    int index = 0;
    for (int i = 0; i < faces.size(); ++i) {
        const QList<quint32> glyphs = faces[i].glyphIndexesForString(text);
        if (glyphs.size() == 1 && glyphs[0] == glyph) {
            index = i;
            break;
        }
    }
    found.insert(glyph, index);
    return faces.value(index);
}

} // namespace explorer
