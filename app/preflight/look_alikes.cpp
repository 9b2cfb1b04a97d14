// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/look_alikes.h"

#include "figure/layout/curve_label.h"
#include "mathematics/math_text.h"
#include "style/color_space.h"
#include "style/drawn_line.h"

#include <QSet>

#include <cmath>
#include <optional>

namespace explorer {

namespace {

constexpr double leastDifference = 8;
constexpr double leastLightness = 10;

struct SeenLine {
    ShownLine line;
    QList<LabColor> colors; // one for each vision
};

bool areAlike(ColorVision vision, const LabColor& one, const LabColor& other) {
    return vision == ColorVision::Grey ? std::abs(one.lightness - other.lightness) < leastLightness
                                       : colorDifference(one, other) < leastDifference;
}

// Whether nothing but colour could tell them apart.
bool needColor(FigureLayout layout, const ShownLine& one, const ShownLine& other) {
    const bool shareAPanel = layout == FigureLayout::Overlay ||
                             (layout == FigureLayout::Stacked && one.quantity == other.quantity);
    return shareAPanel && one.curve->key != other.curve->key &&
           one.look.dashes == other.look.dashes && one.look.marker == other.look.marker;
}

QList<SeenLine> seenLines(const ExplorerState& state, const FigureStyle& style,
                          const QList<ColorVision>& visions) {
    QList<SeenLine> lines;
    for (const ShownLine& line : shownLines(state, style)) {
        SeenLine seen{line, {}};
        for (const ColorVision vision : visions)
            seen.colors.append(toLab(seenWith(vision, line.look.color)));
        lines.append(seen);
    }
    return lines;
}

std::optional<ColorVision> visionThatConfuses(const SeenLine& one, const SeenLine& other,
                                              const QList<ColorVision>& visions) {
    for (qsizetype i = 0; i < visions.size(); ++i)
        if (areAlike(visions[i], one.colors[i], other.colors[i]))
            return visions[i];
    return std::nullopt;
}

} // namespace

QList<LookAlike> lookAlikes(const ExplorerState& state, const FigureStyle& style,
                            const QList<ColorVision>& visions) {
    const QList<SeenLine> lines = seenLines(state, style, visions);
    const auto name = [&](const ShownLine& line) {
        return plainMathText(curveLabel(state, *line.curve, line.quantity));
    };
    QList<LookAlike> found;
    QSet<QPair<int, int>> named;
    for (qsizetype i = 0; i < lines.size(); ++i)
        for (qsizetype j = i + 1; j < lines.size(); ++j) {
            const ShownLine& one = lines[i].line;
            const ShownLine& other = lines[j].line;
            const QPair<int, int> keys(one.curve->key, other.curve->key);
            if (named.contains(keys) || !needColor(state.layout.arrangement, one, other))
                continue;
            if (const auto vision = visionThatConfuses(lines[i], lines[j], visions)) {
                named.insert(keys);
                found.append({name(one), name(other), *vision});
            }
        }
    return found;
}

} // namespace explorer
