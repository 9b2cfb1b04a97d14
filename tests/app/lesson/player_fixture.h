// SPDX-License-Identifier: GPL-3.0-or-later
// A player with a lesson of three figures that differ in function, parameter and view.
#pragma once

#include "lesson/lesson_player.h"

namespace explorer {

inline LessonStep stepWith(const QString& functionId, double xLow) {
    LessonStep step;
    addCurve(step.figure, functionId);
    step.figure.axes.x.low = xLow;
    return step;
}

struct PlayerFixture {
    PlayerFixture() {
        player.setDuration(0);
        lesson.id = "test";
        lesson.title.english = "Test";
        lesson.steps = {stepWith("elu", -5), stepWith("elu", -6), stepWith("gelu", -7)};
        lesson.steps[1].figure.curves[0].parameters[0] = 3;
    }
    QString shownFunction() const {
        return document.state().curves.empty() ? QString()
                                               : document.state().curves.front().functionId;
    }
    double xLow() const { return document.state().axes.x.low; }
    void drag(double xLowEnd) {
        document.edit("Drag", {}, [&](ExplorerState& state) { state.axes.x.low = xLowEnd; });
    }
    void look() { // at the whole lesson
        player.start(lesson);
        while (player.hasNext())
            player.next();
    }

    ExplorerDocument document;
    LessonPlayer player{document};
    Lesson lesson;
};

} // namespace explorer
