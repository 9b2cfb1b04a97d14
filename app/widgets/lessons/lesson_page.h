// SPDX-License-Identifier: GPL-3.0-or-later
// The lesson that runs: what its step says and asks, and the ways on, back and out.
#pragma once

#include "lesson/lesson_player.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace explorer {

class LessonPage : public QWidget {
    Q_OBJECT

public:
    explicit LessonPage(LessonPlayer& player, QWidget* parent = nullptr);

private:
    void addTexts();
    void addButtons();
    void follow();
    void showAnswer(bool isShown);

    LessonPlayer& m_player;
    QLabel* m_title;
    QLabel* m_place; // "Step 2 of 5"
    QLabel* m_text;
    QLabel* m_question;
    QLabel* m_answer;
    QPushButton* m_reveal;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_comeBack;
    QString m_shownStep; // whose answer may be seen: the lesson's id and the step's place
};

} // namespace explorer
