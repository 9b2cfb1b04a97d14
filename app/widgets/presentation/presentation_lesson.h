// SPDX-License-Identifier: GPL-3.0-or-later
// What the step of a running lesson says and asks, in large type on a card over the presented
// chart.
#pragma once

#include "lesson/lesson_player.h"

#include <QLabel>

namespace explorer {

class PresentationLesson : public QLabel {
    Q_OBJECT

public:
    PresentationLesson(LessonPlayer& player, QWidget* parent);

    void setTextSize(int pixels);
    void toggle(); // nothing to see where no lesson runs

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void showWords();
    void fit();
    bool fitsIn(int pixels);

    LessonPlayer& m_player;
    int m_textSize;
    bool m_isWanted = false;
};

} // namespace explorer
