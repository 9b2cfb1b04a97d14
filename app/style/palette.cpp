// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/palette.h"

#include "style/color_space.h"

#include <QCoreApplication>

#include <algorithm>

namespace explorer {

namespace {

struct PaletteText {
    Q_DECLARE_TR_FUNCTIONS(explorer::PaletteText)
};

QList<QColor> colors(std::initializer_list<QRgb> values) {
    QList<QColor> list;
    for (const QRgb value : values)
        list.append(QColor::fromRgb(value));
    return list;
}

QList<QColor> lightened(QList<QColor> list) {
    for (QColor& color : list)
        color = withContrast(color, darkGround, darkContrast);
    return list;
}

Palette palette(const QString& id, DashUse dashes, const QList<QColor>& onWhite,
                const QList<QColor>& onDark) {
    Palette result{id, {}, dashes};
    for (int i = 0; i < onWhite.size(); ++i) {
        const LineLook look = distinctLook(i);
        result.entries.append({onWhite[i], onDark[i], look.dash, look.marker});
    }
    return result;
}

// Okabe and Ito's colours, safe for the colour-blind. Orange, sky blue and yellow come last,
// being faint on white, and yellow is darkened to be seen at all. Whoever shows more than eight
// functions gets eight further hues rather than the same again.
Palette okabeIto() {
    return palette(
        QStringLiteral("okabe-ito"), DashUse::Gradients,
        colors({0x0072B2, 0xD55E00, 0x009E73, 0x000000, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x9A8F00,
                0x882255, 0x008C95, 0x533BB0, 0x8A4B1E, 0xA83CB0, 0x2F6B1C, 0x6B7480, 0xC0143C}),
        // The same hues in the same order, light enough for a dark ground.
        colors({0x4C9FEB, 0xFF8245, 0x2FC797, 0xF2F4F7, 0xE49CC8, 0xF2B134, 0x93D6FF, 0xF0E442,
                0xD96AA6, 0x3FC6CF, 0xA997F5, 0xC98A5B, 0xD97FE0, 0x86C26B, 0xA2ABB6, 0xFF6B81}));
}

// Paul Tol's bright scheme, those that are faint on white last.
Palette tolBright() {
    const QList<QColor> onWhite =
        colors({0x4477AA, 0xEE6677, 0x228833, 0xAA3377, 0x66CCEE, 0xCCBB44, 0xBBBBBB});
    return palette(QStringLiteral("tol-bright"), DashUse::Gradients, onWhite, lightened(onWhite));
}

// Lightness in steps of 12 on white and 8 on dark, neighbours far apart. The second six have each
// dash with another grey.
Palette greyscale() {
    return palette(QStringLiteral("greyscale"), DashUse::Curves,
                   colors({0x000000, 0x727272, 0x3A3A3A, 0x919191, 0x202020, 0x555555, 0x919191,
                           0x202020, 0x555555, 0x000000, 0x727272, 0x3A3A3A}),
                   colors({0xF9F9F9, 0xA1A1A1, 0xCCCCCC, 0x8B8B8B, 0xE2E2E2, 0xB6B6B6, 0x8B8B8B,
                           0xE2E2E2, 0xB6B6B6, 0xF9F9F9, 0xA1A1A1, 0xCCCCCC}));
}

// In the order in which matplotlib deals them out.
Palette matplotlib() {
    const QList<QColor> onWhite = colors({0x1F77B4, 0xFF7F0E, 0x2CA02C, 0xD62728, 0x9467BD,
                                          0x8C564B, 0xE377C2, 0x7F7F7F, 0xBCBD22, 0x17BECF});
    return palette(QStringLiteral("matplotlib"), DashUse::Gradients, onWhite, lightened(onWhite));
}

} // namespace

QString Palette::name() const {
    if (id == QLatin1String("okabe-ito"))
        return PaletteText::tr("Okabe-Ito");
    if (id == QLatin1String("tol-bright"))
        return PaletteText::tr("Tol bright");
    if (id == QLatin1String("greyscale"))
        return PaletteText::tr("Greyscale");
    return PaletteText::tr("As in matplotlib");
}

const QList<Palette>& palettes() {
    static const QList<Palette> all{okabeIto(), tolBright(), greyscale(), matplotlib()};
    return all;
}

const Palette& findPalette(const QString& id) {
    const QList<Palette>& all = palettes();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Palette& palette) { return palette.id == id; });
    return found == all.end() ? all.first() : *found;
}

void usePalette(PaperState& paper, const QString& id) {
    const Palette& palette = findPalette(id);
    paper.palette = palette.id;
    paper.dashes = palette.dashes;
}

LineLook distinctLook(int place) {
    static constexpr Dash dashes[] = {Dash::Solid,      Dash::Dashed,     Dash::Dotted,
                                      Dash::DashDotted, Dash::LongDashed, Dash::DashDotDotted};
    static constexpr Marker markers[] = {Marker::Circle,  Marker::Square, Marker::Triangle,
                                         Marker::Diamond, Marker::Cross,  Marker::Plus};
    constexpr int count = std::size(dashes);
    // The markers shift by one each time the dashes begin anew.
    return {{}, dashes[place % count], markers[(place + place / count) % count]};
}

QList<qreal> dashPattern(Dash dash) {
    switch (dash) {
    case Dash::Automatic:
    case Dash::Solid:
        break;
    case Dash::Dashed:
        return {4, 2};
    case Dash::Dotted:
        return {1, 1.6};
    case Dash::DashDotted:
        return {6, 1.8, 1.2, 1.8};
    case Dash::LongDashed:
        return {10, 3};
    case Dash::DashDotDotted:
        return {6, 1.8, 1.2, 1.8, 1.2, 1.8};
    }
    return {};
}

} // namespace explorer
