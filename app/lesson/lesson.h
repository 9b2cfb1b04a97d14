// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson: prepared figures in an order, each with what there is to say and to ask about it.
#pragma once

#include "model/language/bilingual_text.h"
#include "model/state/explorer_state.h"

#include <QString>

#include <vector>

namespace explorer {

struct LessonStep {
    BilingualText title;               // of the figure; empty: the figure's own
    std::vector<BilingualText> labels; // of the figure's curves in their order; empty: their own
    BilingualText text;
    BilingualText question;
    BilingualText answer;
    ExplorerState figure;

    // The figure with its words in the program's language, on the sheet and in the colours of
    // whoever sees it.
    ExplorerState shownFigure(const PaperState& paper) const;
};

struct Lesson {
    QString id;
    BilingualText title;
    BilingualText about; // what one understands afterwards
    int order = 100;     // in lists; those of the program have less
    bool isOwn = false;  // of the user, not of the program
    std::vector<LessonStep> steps;
    QString filePath{}; // in the user's folder; empty where it lies elsewhere or nowhere yet
};

inline constexpr std::size_t mostLessonSteps = 60;
inline constexpr int longestLessonTitle = 120; // characters
inline constexpr int longestLessonText = 2000;

} // namespace explorer
