// SPDX-License-Identifier: GPL-3.0-or-later
// What a key does while the chart is presented, and which slider the arrows move.
#pragma once

#include "model/document/edit_burst.h"
#include "model/document/slider_play.h"
#include "widgets/presentation/presentation_lines.h"

#include <optional>

class QKeyEvent;

namespace explorer {

class LessonPlayer;

class PresentationKeys : public QObject {
    Q_OBJECT

public:
    PresentationKeys(ExplorerDocument& document, SliderPlay& play, LessonPlayer& lessons,
                     QObject* parent = nullptr);

    bool press(const QKeyEvent& event); // whether the key means something here

    // The slider that arrows and the space bar move; none where no function has one.
    std::optional<PlayedSlider> current() const;

signals:
    void currentChanged();
    void cardRequested();
    void stripRequested();
    void lessonRequested(); // its words, or not any longer
    void echoRequested();   // show the keys that are pressed, or do not any longer
    void backRequested();   // out of the card, or else out of the presentation
    void leaveRequested();

private:
    bool pressMove(const QKeyEvent& event);
    bool pressHistory(const QKeyEvent& event);
    bool pressPlain(const QKeyEvent& event);
    bool pressLetter(int key);
    bool pressLessonKey(int key);
    void moveToNext(int step);
    void moveCurrent(int direction, Qt::KeyboardModifiers modifiers);
    void playSlider(bool isMeantForAll);

    ExplorerDocument& m_document;
    SliderPlay& m_play;
    LessonPlayer& m_lessons;
    PresentationLines m_lines;
    PlayedSlider m_current;
    EditBurst m_burst;
};

} // namespace explorer
