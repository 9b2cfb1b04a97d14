// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/own_function_editor.h"

#include "model/core_text.h"
#include "widgets/formula_edit.h"
#include "widgets/own_function_menus.h"
#include "widgets/own_parameter_rows.h"
#include "widgets/problem_label.h"
#include "widgets/typeset_view.h"
#include "widgets/wordy_label.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace explorer {

namespace {

constexpr int waitMs = 700;

} // namespace

OwnFunctionEditor::OwnFunctionEditor(ExplorerDocument& document, OwnFunctionExchange& exchange,
                                     QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_name(new QLineEdit)
    , m_formula(new FormulaEdit)
    , m_problem(new ProblemLabel(tr("What is wrong with the formula")))
    , m_notes(makeWordyLabel(tr("What is evaluated otherwise than it is written")))
    , m_rows(new OwnParameterRows)
    , m_value(new TypesetView(tr("The formula as it is printed")))
    , m_slope(new TypesetView(tr("The derivative as it is printed")))
    , m_menus(new OwnFunctionMenus(exchange)) {
    m_notes->hide();
    addFields();
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMs);
    connect(&m_wait, &QTimer::timeout, this, &OwnFunctionEditor::takeOver);
    connect(m_formula, &QPlainTextEdit::textChanged, this, &OwnFunctionEditor::typed);
    connect(m_name, &QLineEdit::textEdited, this, &OwnFunctionEditor::takeOver);
    connect(m_menus, &OwnFunctionMenus::templateChosen, this, &OwnFunctionEditor::begin);
    connect(m_menus, &OwnFunctionMenus::reported, this, &OwnFunctionEditor::reported);
    connect(m_rows, &OwnParameterRows::changed, this, [this](const OwnParameter& parameter) {
        std::erase_if(m_parameters,
                      [&](const OwnParameter& other) { return other.name == parameter.name; });
        m_parameters.push_back(parameter);
        takeOver();
    });
    connect(&document, &ExplorerDocument::changed, this, &OwnFunctionEditor::follow);
    startNew();
}

void OwnFunctionEditor::addFields() {
    auto* layout = new QVBoxLayout(this);
    m_formula->setAccessibleName(tr("Formula"));
    m_formula->setPlaceholderText(tr("x * tanh(log(1 + exp(b*x)))"));
    m_formula->setToolTip(tr("A formula in x. Other names become parameters. Ctrl and space show "
                             "the names of functions."));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(longestOwnName);
    m_name->setPlaceholderText(tr("the formula itself"));
    auto* formulaLabel = new QLabel(tr("&Formula f(x) ="));
    formulaLabel->setBuddy(m_formula);
    auto* nameLabel = new QLabel(tr("&Name"));
    nameLabel->setBuddy(m_name);
    layout->addWidget(formulaLabel);
    layout->addWidget(m_formula);
    layout->addWidget(m_problem);
    layout->addWidget(m_value);
    layout->addWidget(m_slope);
    layout->addWidget(m_notes);
    layout->addWidget(nameLabel);
    layout->addWidget(m_name);
    layout->addWidget(m_rows);
    layout->addWidget(m_menus);
    layout->addStretch(1);
    setFocusProxy(m_formula);
}

void OwnFunctionEditor::begin(const OwnDefinition& beginning) {
    const QSignalBlocker quiet(m_formula); // what is taken over needs all three
    m_parameters = beginning.parameters;
    m_name->setText(beginning.name);
    m_formula->replaceText(beginning.formula);
    takeOver();
    m_formula->setFocus();
}

void OwnFunctionEditor::edit(const QString& functionId) {
    const OwnFunction* function = m_document.state().ownFunction(functionId);
    const bool isHere = function ? functionId == m_id : !m_document.state().ownFunction(m_id);
    if (m_wait.isActive()) {
        takeOver();
    }
    if (isHere || !mayLeave()) {
        return;
    }
    if (function) {
        adopt(*function);
    } else {
        startNew();
    }
}

bool OwnFunctionEditor::isBlank() const {
    return m_formula->toPlainText().trimmed().isEmpty();
}

bool OwnFunctionEditor::mayLeave() {
    return m_isWhole || isBlank() ||
           QMessageBox::question(
               this, tr("Give up the formula?"),
               tr("What stands in the editor makes no sense yet and is not in the "
                  "figure:\n\n%1\n\nGive it up?")
                   .arg(m_formula->toPlainText())) == QMessageBox::Yes;
}

void OwnFunctionEditor::startNew() {
    m_id = freeOwnId(m_document.state());
    m_gesture = m_document.newGesture();
    m_parameters.clear();
    m_taken.reset();
    m_name->clear();
    const QSignalBlocker quiet(m_formula);
    m_formula->clear();
    showReading({});
    offerNames();
}

void OwnFunctionEditor::adopt(const OwnFunction& function) {
    const OwnDefinition& definition = function.definition();
    if (m_id != definition.id) {
        m_gesture = m_document.newGesture();
        m_parameters.clear();
    }
    m_id = definition.id;
    m_parameters.insert(m_parameters.begin(), definition.parameters.begin(),
                        definition.parameters.end());
    m_taken = definition;
    m_name->setText(definition.name);
    const QSignalBlocker quiet(m_formula);
    m_formula->setPlainText(definition.formula);
    showReading(reading());
    offerNames();
}

void OwnFunctionEditor::follow(const StateChange& change) {
    if (!change.ownFunctions || m_isTakingOver) {
        return;
    }
    const OwnFunction* function = m_document.state().ownFunction(m_id);
    if (!m_taken && function && !isBlank()) {
        m_id = freeOwnId(m_document.state()); // another has taken it; what is typed here stays
    } else if (function && m_taken != function->definition()) {
        adopt(*function); // undone, or of another file
    } else if (!function && m_taken) {
        startNew();
    } else {
        showReading(reading()); // what it calls may be another
    }
    offerNames();
}

void OwnFunctionEditor::offerNames() {
    QStringList names;
    QStringList signatures;
    const OwnFunctions& functions = m_document.state().ownFunctions;
    const QStringList all = callNames(functions);
    const QStringList users = usersOf(functions, m_id);
    for (std::size_t i = 0; i < functions.size(); ++i) {
        if (functions[i].id() != m_id && !users.contains(functions[i].id())) {
            names += all[qsizetype(i)];
            signatures += callSignature(functions[i], all[qsizetype(i)]);
        }
    }
    m_formula->setOwnNames(names, signatures);
}

OwnFunctionReading OwnFunctionEditor::reading() const {
    return makeOwnFunction(
        m_document.state().ownFunctions,
        {m_id, m_name->text().trimmed(), m_formula->toPlainText(), m_parameters});
}

bool OwnFunctionEditor::mayWait(const OwnFunctionReading& reading) const {
    if (!reading.function || !m_formula->isNameHalfTyped()) {
        return false;
    }
    const QString word = m_formula->wordAtCursor();
    const auto names = [&](const OwnParameter& parameter) { return parameter.name == word; };
    const std::vector<OwnParameter>& now = reading.function->definition().parameters;
    return std::any_of(now.begin(), now.end(), names) &&
           !(m_taken && std::any_of(m_taken->parameters.begin(), m_taken->parameters.end(), names));
}

void OwnFunctionEditor::typed() {
    const OwnFunctionReading what = reading();
    if (mayWait(what)) {
        m_formula->markProblem(0, 0, {});
        m_problem->showProblem({});
        m_wait.start();
    } else {
        takeOver();
    }
}

void OwnFunctionEditor::takeOver() {
    m_wait.stop();
    const OwnFunctionReading what = reading();
    showReading(what);
    if (!what.function) {
        return;
    }
    const ExplorerState& before = m_document.state();
    const OwnFunction* old = before.ownFunction(m_id);
    const bool isNew = !old;
    QString problem;
    const QScopedValueRollback quiet(m_isTakingOver, true);
    m_document.edit(isNew ? tr("Add a function of one's own")
                          : tr("Change %1").arg(QString::fromStdString(old->function()->name)),
                    m_gesture, [&](ExplorerState& state) {
                        problem = setOwnFunction(state, *what.function);
                        if (isNew && problem.isEmpty()) {
                            addCurve(state, m_id);
                        }
                    });
    if (!problem.isEmpty()) {
        m_isWhole = false;
        showProblem(problem);
    } else if (const OwnFunction* taken = m_document.state().ownFunction(m_id)) {
        m_taken = taken->definition();
        m_menus->setFunction(*taken);
    }
}

void OwnFunctionEditor::showReading(const OwnFunctionReading& reading) {
    m_isWhole = reading.function.has_value();
    m_formula->markProblem(reading.formula.position, reading.formula.length,
                           isBlank() ? QString() : reading.formula.problem);
    showProblem(isBlank()                    ? QString()
                : !reading.problem.isEmpty() ? reading.problem
                                             : reading.formula.problem);
    QStringList notes;
    if (m_isWhole) {
        const activation::Expression& expression = *reading.formula.expression;
        for (const activation::Sentence& note : expression.stableForms()) {
            notes.append(coreText(note));
        }
        m_value->showTex(QStringLiteral("f(x) = ") + QString::fromStdString(expression.tex()));
        m_slope->showTex(QStringLiteral("f^{'}(x) = ") +
                         QString::fromStdString(expression.derivative().tex()));
        m_rows->showParameters(reading.function->definition().parameters);
    } else if (isBlank()) {
        m_rows->showParameters({});
    }
    m_value->setVisible(!isBlank() && (m_isWhole || m_taken));
    m_slope->setVisible(m_value->isVisibleTo(this));
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_menus->setFunction(m_isWhole ? reading.function : std::nullopt);
}

void OwnFunctionEditor::showProblem(const QString& problem) {
    m_problem->showProblem(problem);
}

} // namespace explorer
