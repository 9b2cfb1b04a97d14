// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson.h"

#include <algorithm>

namespace explorer {

ExplorerState LessonStep::shownFigure(const PaperState& paper) const {
    ExplorerState shown = figure;
    shown.paper = paper;
    if (!title.isEmpty())
        shown.title = title.shown();
    const std::size_t count = std::min(labels.size(), shown.curves.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (!labels[i].isEmpty())
            shown.curves[i].label = labels[i].shown();
    }
    return shown;
}

} // namespace explorer
