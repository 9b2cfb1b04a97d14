// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/lesson_panel.h"

#include "lesson/lesson_file.h"
#include "model/storage/preferences.h"
#include "widgets/controls/plain_message_box.h"
#include "widgets/lessons/lesson_editor.h"
#include "widgets/lessons/lesson_list.h"
#include "widgets/lessons/lesson_page.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QShortcut>
#include <QStackedWidget>

namespace explorer {

LessonPanel::LessonPanel(LessonPlayer& player, ExplorerDocument& document, Preferences& preferences,
                         QWidget* parent)
    : QDockWidget(tr("Lessons"), parent)
    , m_preferences(preferences)
    , m_player(player)
    , m_pages(new QStackedWidget)
    , m_list(new LessonList)
    , m_page(new LessonPage(player))
    , m_editor(new LessonEditor(document, preferences)) {
    setObjectName(QStringLiteral("lessons"));
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_editor);
    m_pages->setMinimumWidth(280);
    setWidget(m_pages);
    auto* close = new QShortcut(Qt::Key_Escape, this, this, &QWidget::hide);
    close->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_list, &LessonList::startRequested, this, &LessonPanel::start);
    connect(m_list, &LessonList::editRequested, this, &LessonPanel::edit);
    connect(m_list, &LessonList::openRequested, this, &LessonPanel::askForFile);
    connect(m_editor, &LessonEditor::closed, this, &LessonPanel::showList);
    connect(m_editor, &LessonEditor::reported, this, &LessonPanel::reported);
    connect(&player, &LessonPlayer::changed, this, [this] {
        if (!m_player.lesson() && m_pages->currentWidget() == m_page) {
            showList();
        }
    });
    hide();
}

void LessonPanel::open() {
    if (m_pages->currentWidget() == m_list) {
        m_list->refresh();
    }
    show();
    raise();
    m_pages->currentWidget()->setFocus();
}

bool LessonPanel::openFile(const QString& filePath) {
    const LessonReading reading = readLessonFile(filePath);
    if (!reading.outcome.isDone()) {
        PlainMessageBox::warning(window(), tr("The lesson was not opened"),
                                 reading.outcome.problem);
        return false;
    }
    m_preferences.setLastFolder(FolderUse::Session, QFileInfo(filePath).absolutePath());
    start(reading.lesson);
    return true;
}

bool LessonPanel::mayLeave() {
    return m_editor->mayLeave();
}

void LessonPanel::start(const Lesson& lesson) {
    if (!m_editor->mayLeave()) {
        return;
    }
    m_player.start(lesson);
    m_pages->setCurrentWidget(m_page);
    open();
}

void LessonPanel::edit(const Lesson& lesson) {
    m_editor->edit(lesson);
    m_pages->setCurrentWidget(m_editor);
    open();
}

void LessonPanel::showList() {
    m_pages->setCurrentWidget(m_list);
    if (isVisible()) {
        open();
    }
}

void LessonPanel::askForFile() {
    const QString filePath = QFileDialog::getOpenFileName(
        window(), tr("Open a lesson"), m_preferences.lastFolder(FolderUse::Session),
        tr("Lessons (*.json)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!filePath.isEmpty()) {
        openFile(filePath);
    }
}

LessonPanel::Sitting LessonPanel::sitting() const {
    return {m_pages->currentWidget() == m_editor, m_editor->isChanged(), m_editor->lesson()};
}

void LessonPanel::resume(const Sitting& sitting) {
    if (sitting.isEditing) {
        m_editor->resume(sitting.lesson, sitting.isChanged);
        m_pages->setCurrentWidget(m_editor);
    } else if (m_player.lesson()) {
        m_pages->setCurrentWidget(m_page);
        m_player.retell();
    }
}

} // namespace explorer
