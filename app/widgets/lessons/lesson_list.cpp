// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/lesson_list.h"

#include "lesson/lesson_shelf.h"
#include "widgets/controls/plain_text.h"
#include "widgets/controls/wordy_label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace explorer {

LessonList::LessonList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QListWidget)
    , m_about(makeWordyLabel(tr("What one understands afterwards")))
    , m_problems(makeWordyLabel(tr("Lessons that cannot be used")))
    , m_start(new QPushButton(tr("Sta&rt")))
    , m_edit(new QPushButton(tr("Chan&ge"))) {
    m_rows->setAccessibleName(tr("Lessons"));
    m_rows->setSpacing(2);
    m_about->setMinimumHeight(m_about->fontMetrics().lineSpacing() * 4); // no jump between lessons
    m_about->setAlignment(Qt::AlignTop);
    setPlainToolTip(*m_start,
                    tr("Go through the chosen lesson; your figure comes back afterwards"));
    setPlainToolTip(*m_edit,
                    tr("Change the chosen lesson, or a copy of it where it is the program's"));
    auto* make = new QPushButton(tr("&New…"));
    setPlainToolTip(*make, tr("Make a lesson of your own from figures"));
    auto* open = new QPushButton(tr("&Open…"));
    setPlainToolTip(*open, tr("Open a lesson that somebody gave you"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_start, m_edit, make, open}) {
        buttons->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_about);
    layout->addWidget(m_problems);
    layout->addLayout(buttons);
    setFocusProxy(m_rows);
    connect(m_rows, &QListWidget::itemActivated, m_start, &QPushButton::click);
    connect(m_rows, &QListWidget::currentRowChanged, this, &LessonList::showChoice);
    connect(m_start, &QPushButton::clicked, this, [this] { emit startRequested(*chosen()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editRequested(*chosen()); });
    connect(make, &QPushButton::clicked, this, [this] { emit editRequested(Lesson()); });
    connect(open, &QPushButton::clicked, this, &LessonList::openRequested);
    refresh();
}

void LessonList::refresh() {
    const QString chosenId = chosen() ? chosen()->id : QString();
    m_lessons = lessons();
    m_rows->clear();
    for (const Lesson& lesson : std::as_const(m_lessons)) {
        const QString title =
            lesson.isOwn ? tr("%1 (your own)").arg(lesson.title.shown()) : lesson.title.shown();
        auto* row = new QListWidgetItem(title);
        row->setData(Qt::AccessibleDescriptionRole, lesson.about.shown());
        m_rows->addItem(row);
        if (lesson.id == chosenId) {
            m_rows->setCurrentItem(row);
        }
    }
    if (m_rows->currentRow() < 0) {
        m_rows->setCurrentRow(0);
    }
    m_problems->setText(lessonProblems().join(QChar::LineFeed));
    m_problems->setVisible(!m_problems->text().isEmpty());
    showChoice();
}

const Lesson* LessonList::chosen() const {
    const int row = m_rows->currentRow();
    return row >= 0 && row < m_lessons.size() ? &m_lessons[row] : nullptr;
}

void LessonList::showChoice() {
    m_about->setText(chosen() ? chosen()->about.shown() : QString());
    m_start->setEnabled(chosen());
    m_edit->setEnabled(chosen());
}

} // namespace explorer
