// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/lesson_step_fields.h"

#include "widgets/controls/plain_text.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace explorer {

LessonStepFields::LessonStepFields(QWidget* parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_question(new QPlainTextEdit)
    , m_answer(new QPlainTextEdit) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& label, const QString& accessibleName, int lines,
                         QPlainTextEdit* field) {
        constexpr int frame = 14;
        auto* caption = new PlainLabel(label);
        caption->setBuddy(field);
        field->setAccessibleName(accessibleName);
        field->setTabChangesFocus(true);
        field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + frame);
        column->addWidget(caption);
        column->addWidget(field);
        connect(field, &QPlainTextEdit::textChanged, this, &LessonStepFields::edited);
    };
    add(tr("Te&xt"), tr("What the step says"), 4, m_text);
    add(tr("&Question"), tr("What the step asks"), 2, m_question);
    add(tr("&Answer"), tr("The answer"), 2, m_answer);
    setFocusProxy(m_text);
}

void LessonStepFields::showStep(const LessonStep* step) {
    const QSignalBlocker quiet(this);
    m_text->setPlainText(step ? step->text.shown() : QString());
    m_question->setPlainText(step ? step->question.shown() : QString());
    m_answer->setPlainText(step ? step->answer.shown() : QString());
    setEnabled(step);
}

void LessonStepFields::putInto(LessonStep& step) const {
    const auto written = [](const QPlainTextEdit* field) {
        return field->toPlainText().left(longestLessonText);
    };
    step.text.setShown(written(m_text));
    step.question.setShown(written(m_question));
    step.answer.setShown(written(m_answer));
}

} // namespace explorer
