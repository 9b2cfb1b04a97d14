// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/animation/frame_palette.h"

#include <libimagequant.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace explorer {

namespace {

constexpr int framesLookedAt = 12;
constexpr std::size_t mostColors = 256;
constexpr QRgb opaque = 0xff000000;

using Counts = QHash<QRgb, unsigned>;

Counts countColors(const AnimationFrames& frames, const ExportWatch& watch) {
    Counts counts;
    const int looks = std::min(framesLookedAt, frames.count());
    for (int i = 0; i < looks && !watch.isStopped(); ++i) {
        const QImage image = frames.image(i * frames.count() / looks);
        for (int y = 0; y < image.height(); ++y) {
            const auto* pixels = reinterpret_cast<const QRgb*>(image.constScanLine(y));
            for (int x = 0; x < image.width(); ++x)
                ++counts[pixels[x] | opaque];
        }
    }
    return counts;
}

liq_color liqColor(QRgb color) {
    return {static_cast<unsigned char>(qRed(color)), static_cast<unsigned char>(qGreen(color)),
            static_cast<unsigned char>(qBlue(color)), 255};
}

// Those that are used most, as they are: paper, ink, the curves themselves.
std::vector<QRgb> mostUsed(const Counts& counts, std::size_t most) {
    std::vector<std::pair<unsigned, QRgb>> sorted;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        sorted.emplace_back(it.value(), it.key());
    std::sort(sorted.rbegin(), sorted.rend());
    sorted.resize(std::min(most, sorted.size()));
    std::vector<QRgb> colors;
    for (const auto& [count, color] : sorted)
        colors.push_back(color);
    return colors;
}

struct LiqDeleter {
    void operator()(liq_attr* one) const { liq_attr_destroy(one); }
    void operator()(liq_histogram* one) const { liq_histogram_destroy(one); }
    void operator()(liq_result* one) const { liq_result_destroy(one); }
};

template<class Liq>
using Owned = std::unique_ptr<Liq, LiqDeleter>;

std::vector<QRgb> quantized(const Counts& counts) {
    constexpr std::size_t keptAsTheyAre = 24;
    std::vector<QRgb> kept = mostUsed(counts, keptAsTheyAre);
    const Owned<liq_attr> attributes(liq_attr_create());
    const Owned<liq_histogram> histogram(attributes ? liq_histogram_create(attributes.get())
                                                    : nullptr);
    if (!histogram)
        return mostUsed(counts, mostColors);
    std::vector<liq_histogram_entry> entries;
    // In one order, so that the same frames give the same bytes.
    for (const QRgb color : mostUsed(counts, std::numeric_limits<std::size_t>::max()))
        entries.push_back({liqColor(color), counts.value(color)});
    liq_histogram_add_colors(histogram.get(), attributes.get(), entries.data(),
                             static_cast<int>(entries.size()), 0);
    for (const QRgb color : kept)
        liq_histogram_add_fixed_color(histogram.get(), liqColor(color), 0);
    liq_result* made = nullptr;
    if (liq_histogram_quantize(histogram.get(), attributes.get(), &made) != LIQ_OK)
        return mostUsed(counts, mostColors);
    const Owned<liq_result> result(made);
    const liq_palette* palette = liq_get_palette(result.get());
    for (unsigned i = 0; i < palette->count; ++i) {
        const liq_color& color = palette->entries[i];
        const QRgb found = qRgb(color.r, color.g, color.b);
        if (kept.size() < mostColors && std::find(kept.begin(), kept.end(), found) == kept.end())
            kept.push_back(found);
    }
    return kept;
}

int distance(QRgb one, QRgb other) {
    const int red = qRed(one) - qRed(other);
    const int green = qGreen(one) - qGreen(other);
    const int blue = qBlue(one) - qBlue(other);
    return 2 * red * red + 4 * green * green + blue * blue; // as the eye weighs them
}

} // namespace

FramePalette::FramePalette(const AnimationFrames& frames, const ExportWatch& watch) {
    const Counts counts = countColors(frames, watch);
    m_colors = static_cast<std::size_t>(counts.size()) <= mostColors ? mostUsed(counts, mostColors)
                                                                     : quantized(counts);
}

unsigned char FramePalette::indexOf(QRgb color) {
    const QRgb solid = color | opaque;
    const auto known = m_known.constFind(solid);
    if (known != m_known.constEnd())
        return known.value();
    std::size_t nearest = 0;
    for (std::size_t i = 1; i < m_colors.size(); ++i)
        if (distance(m_colors[i], solid) < distance(m_colors[nearest], solid))
            nearest = i;
    const auto index = static_cast<unsigned char>(nearest);
    m_known.insert(solid, index);
    return index;
}

} // namespace explorer
