// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/lesson_editor.h"

#include "model/document/explorer_document.h"
#include "widgets/controls/one_line_input.h"
#include "widgets/controls/plain_message_box.h"
#include "widgets/controls/plain_text.h"
#include "widgets/lessons/lesson_saving.h"
#include "widgets/lessons/lesson_step_fields.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace explorer {

namespace {

QString rowText(std::size_t index, const LessonStep& step) {
    const QString text = step.text.shown().simplified();
    return QStringLiteral("%1. %2").arg(QString::number(index + 1),
                                        text.isEmpty() ? LessonEditor::tr("no text yet") : text);
}

} // namespace

LessonEditor::LessonEditor(ExplorerDocument& document, Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_preferences(preferences)
    , m_title(new QLineEdit)
    , m_about(new QLineEdit)
    , m_steps(new QListWidget)
    , m_fields(new LessonStepFields) {
    keepToOneLine(*m_title);
    addFields();
    const auto takeFrom = [this](QLineEdit* field, BilingualText& text) {
        connect(field, &QLineEdit::textEdited, this, [this, &text](const QString& written) {
            text.setShown(written.trimmed());
            m_isChanged = true;
        });
    };
    takeFrom(m_title, m_lesson.title);
    takeFrom(m_about, m_lesson.about);
    connect(m_steps, &QListWidget::currentRowChanged, this, [this] {
        showStep();
        showFigure();
    });
    connect(m_fields, &LessonStepFields::edited, this, &LessonEditor::takeTexts);
    showStep();
}

void LessonEditor::addFields() {
    m_title->setAccessibleName(tr("Title of the lesson"));
    m_title->setMaxLength(longestLessonTitle);
    m_about->setAccessibleName(tr("What one understands afterwards"));
    m_about->setMaxLength(longestLessonText);
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setMinimumHeight(m_steps->fontMetrics().lineSpacing() * 4);
    auto* column = new QVBoxLayout(this);
    const auto add = [&](const QString& label, QWidget* field, int stretch = 0) {
        auto* caption = new PlainLabel(label);
        caption->setBuddy(field);
        column->addWidget(caption);
        column->addWidget(field, stretch);
    };
    add(tr("Tit&le"), m_title);
    add(tr("What o&ne understands afterwards"), m_about);
    add(tr("Ste&ps"), m_steps, 1);
    column->addWidget(makeStepButtons());
    column->addWidget(m_fields);
    column->addWidget(makeFileButtons());
    setFocusProxy(m_title);
}

QWidget* LessonEditor::makeStepButtons() {
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto make = [&](const QString& text, const QString& tip, int row, int column, int span,
                          auto action) {
        auto* button = new QPushButton(text);
        setPlainToolTip(*button, tip);
        connect(button, &QPushButton::clicked, this, action);
        grid->addWidget(button, row, column, 1, span);
        return button;
    };
    make(tr("Add the Fi&gure as a Step"), tr("The figure on screen becomes the next step"), 0, 0, 3,
         [this] { addStep(); });
    m_stepButtons = {
        make(tr("&Replace Its Figure"), tr("The figure on screen becomes the chosen step's"), 1, 0,
             3, [this] { replaceFigure(); }),
        make(tr("&Up"), tr("The chosen step comes earlier"), 2, 0, 1, [this] { moveStep(-1); }),
        make(tr("Do&wn"), tr("The chosen step comes later"), 2, 1, 1, [this] { moveStep(1); }),
        make(tr("Re&move"), tr("Take the chosen step out"), 2, 2, 1, [this] { removeStep(); })};
    return box;
}

QWidget* LessonEditor::makeFileButtons() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto* save = new QPushButton(tr("&Save"));
    setPlainToolTip(*save, tr("Save it among your lessons"));
    auto* copy = new QPushButton(tr("Save a Cop&y…"));
    setPlainToolTip(*copy, tr("Save a file to give away"));
    auto* close = new QPushButton(tr("Cl&ose"));
    setPlainToolTip(*close, tr("Back to the list of lessons"));
    for (QPushButton* button : {save, copy, close}) {
        row->addWidget(button);
    }
    connect(save, &QPushButton::clicked, this, &LessonEditor::save);
    connect(copy, &QPushButton::clicked, this, &LessonEditor::saveCopy);
    connect(close, &QPushButton::clicked, this, [this] {
        if (mayLeave()) {
            emit closed();
        }
    });
    return box;
}

void LessonEditor::edit(const Lesson& lesson) {
    if (!mayLeave()) {
        return;
    }
    resume(lesson, false);
    showFigure();
}

void LessonEditor::resume(const Lesson& lesson, bool isChanged) {
    m_lesson = lesson;
    m_isChanged = isChanged;
    m_title->setText(lesson.title.shown());
    m_about->setText(lesson.about.shown());
    showSteps(lesson.steps.empty() ? -1 : 0);
}

LessonStep* LessonEditor::step() {
    const int row = m_steps->currentRow();
    const bool isThere = row >= 0 && row < static_cast<int>(m_lesson.steps.size());
    return isThere ? &m_lesson.steps[static_cast<std::size_t>(row)] : nullptr;
}

void LessonEditor::addStep() {
    if (m_lesson.steps.size() >= mostLessonSteps) {
        emit reported(tr("A lesson has at most %1 steps.").arg(mostLessonSteps));
        return;
    }
    const int place = m_steps->currentRow() + 1;
    LessonStep fresh;
    fresh.figure = m_document.state();
    m_lesson.steps.insert(m_lesson.steps.begin() + place, fresh);
    m_isChanged = true;
    showSteps(place);
    m_fields->setFocus();
}

void LessonEditor::replaceFigure() {
    step()->figure = m_document.state();
    step()->title = {}; // its words are in the figure now
    step()->labels.clear();
    m_isChanged = true;
    emit reported(tr("The step has the figure on screen now"));
}

void LessonEditor::moveStep(int by) {
    const int row = m_steps->currentRow();
    const int target = row + by;
    if (target < 0 || target >= m_steps->count()) {
        return;
    }
    std::swap(m_lesson.steps[static_cast<std::size_t>(row)],
              m_lesson.steps[static_cast<std::size_t>(target)]);
    m_isChanged = true;
    showSteps(target);
}

void LessonEditor::removeStep() {
    const int row = m_steps->currentRow();
    m_lesson.steps.erase(m_lesson.steps.begin() + row);
    m_isChanged = true;
    showSteps(std::min(row, static_cast<int>(m_lesson.steps.size()) - 1));
    showFigure();
}

void LessonEditor::showSteps(int current) {
    const QSignalBlocker quiet(m_steps);
    m_steps->clear();
    for (std::size_t i = 0; i < m_lesson.steps.size(); ++i) {
        m_steps->addItem(rowText(i, m_lesson.steps[i]));
    }
    m_steps->setCurrentRow(current);
    showStep();
}

void LessonEditor::showStep() {
    const LessonStep* shown = step();
    m_fields->showStep(shown);
    for (QPushButton* button : m_stepButtons) {
        button->setEnabled(shown);
    }
}

void LessonEditor::showFigure() {
    if (const LessonStep* shown = step()) {
        m_document.edit(tr("Show step %1").arg(m_steps->currentRow() + 1), {},
                        [&](ExplorerState& state) { state = shown->shownFigure(state.paper); });
    }
}

void LessonEditor::takeTexts() {
    LessonStep* edited = step();
    if (!edited) {
        return;
    }
    m_fields->putInto(*edited);
    m_isChanged = true;
    const int row = m_steps->currentRow();
    m_steps->item(row)->setText(rowText(static_cast<std::size_t>(row), *edited));
}

bool LessonEditor::save() {
    const QString path = saveLesson(m_lesson, window());
    if (path.isEmpty()) {
        return false;
    }
    m_isChanged = false;
    emit reported(tr("Saved the lesson as %1").arg(path));
    return true;
}

void LessonEditor::saveCopy() {
    const QString path = saveLessonCopy(m_lesson, m_preferences, window());
    if (!path.isEmpty()) {
        emit reported(tr("Saved a copy as %1").arg(path));
    }
}

bool LessonEditor::mayLeave() {
    if (!m_isChanged) {
        return true;
    }
    const auto answer = PlainMessageBox::question(
        window(), tr("Save the lesson?"), tr("The lesson has changes that are not saved."),
        PlainMessageBox::Save | PlainMessageBox::Discard | PlainMessageBox::Cancel);
    if (answer == PlainMessageBox::Discard) {
        m_isChanged = false;
    }
    return answer == PlainMessageBox::Discard || (answer == PlainMessageBox::Save && save());
}

} // namespace explorer
