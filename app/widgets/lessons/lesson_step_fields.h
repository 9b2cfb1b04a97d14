// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of one step of a lesson, to be written.
#pragma once

#include "lesson/lesson.h"

#include <QWidget>

class QPlainTextEdit;

namespace explorer {

class LessonStepFields : public QWidget {
    Q_OBJECT

public:
    explicit LessonStepFields(QWidget* parent = nullptr);

    void showStep(const LessonStep* step); // null: nothing to write
    void putInto(LessonStep& step) const;

signals:
    void edited();

private:
    QPlainTextEdit* m_text;
    QPlainTextEdit* m_question;
    QPlainTextEdit* m_answer;
};

} // namespace explorer
