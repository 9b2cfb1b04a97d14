// SPDX-License-Identifier: GPL-3.0-or-later
// The lessons there are, to be started, and the way to one's own.
#pragma once

#include "lesson/lesson.h"

#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace explorer {

class LessonList : public QWidget {
    Q_OBJECT

public:
    explicit LessonList(QWidget* parent = nullptr);

    // Reads the files anew: someone may have put one into the folder.
    void refresh();

signals:
    void startRequested(const explorer::Lesson& lesson);
    void editRequested(const explorer::Lesson& lesson); // a new one where it has no id
    void openRequested();

private:
    const Lesson* chosen() const;
    void showChoice();

    QList<Lesson> m_lessons;
    QListWidget* m_rows;
    QLabel* m_about;
    QLabel* m_problems;
    QPushButton* m_start;
    QPushButton* m_edit;
};

} // namespace explorer
