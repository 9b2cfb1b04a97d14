// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formula_editor/custom_function_preview.h"

#include "model/language/core_text.h"
#include "widgets/controls/problem_label.h"
#include "widgets/controls/typeset_view.h"
#include "widgets/controls/wordy_label.h"

#include <QVBoxLayout>

namespace explorer {

CustomFunctionPreview::CustomFunctionPreview(QWidget* parent)
    : QWidget(parent)
    , m_problem(new ProblemLabel(tr("What is wrong with the formula")))
    , m_value(new TypesetView(tr("The formula as it is printed")))
    , m_slope(new TypesetView(tr("The derivative as it is printed")))
    , m_decisions(makeWordyLabel(tr("How the formula was understood")))
    , m_notes(makeWordyLabel(tr("What is evaluated otherwise than it is written"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_problem);
    layout->addWidget(m_decisions);
    layout->addWidget(m_value);
    layout->addWidget(m_slope);
    layout->addWidget(m_notes);
    clear();
}

void CustomFunctionPreview::clear() {
    showProblem({});
    showDecisions({});
    showNotes({});
    showPrint(false);
}

void CustomFunctionPreview::showReading(const CustomFunctionReading& reading, bool keepsLastPrint) {
    showProblem(reading.problem.isEmpty() ? reading.formula.problem : reading.problem);
    showNotes({});
    showDecisions({});
    if (reading.function) {
        showDecisions(reading.formula.notes);
        showExpression(*reading.formula.expression);
    }
    showPrint(reading.function || keepsLastPrint);
}

void CustomFunctionPreview::showExpression(const activation::Expression& expression) {
    m_value->showTex(QStringLiteral("f(x) = ") + QString::fromStdString(expression.tex()));
    m_slope->showTex(QStringLiteral("f'(x) = ") +
                     QString::fromStdString(expression.derivative().tex()));
    QStringList notes;
    for (const activation::Sentence& note : expression.stableForms()) {
        notes.append(coreText(note));
    }
    showNotes(notes);
}

void CustomFunctionPreview::showPrint(bool isShown) {
    m_value->setVisible(isShown);
    m_slope->setVisible(isShown);
}

void CustomFunctionPreview::showDecisions(const QStringList& decisions) {
    m_decisions->setText(decisions.join(u' '));
    m_decisions->setVisible(!decisions.isEmpty());
}

void CustomFunctionPreview::showNotes(const QStringList& notes) {
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void CustomFunctionPreview::showProblem(const QString& problem) {
    m_problem->showProblem(problem);
}

} // namespace explorer
