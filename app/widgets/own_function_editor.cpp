// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/own_function_editor.h"

#include "widgets/formula_edit.h"
#include "widgets/formula_templates.h"
#include "widgets/own_parameter_rows.h"
#include "widgets/wordy_label.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace explorer {

namespace {

void showOrHide(QLabel& label, const QString& text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

OwnFunctionEditor::OwnFunctionEditor(ExplorerDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_name(new QLineEdit)
    , m_formula(new FormulaEdit)
    , m_problem(makeWordyLabel(tr("What is wrong with the formula")))
    , m_notes(makeWordyLabel(tr("What is evaluated otherwise than it is written")))
    , m_rows(new OwnParameterRows)
    , m_slope(new QPlainTextEdit)
    , m_templates(new QToolButton)
    , m_copy(new QToolButton) {
    m_problem->hide();
    m_notes->hide();
    addFields();
    fillTemplates();
    fillCopyMenu();
    connect(m_formula, &QPlainTextEdit::textChanged, this, &OwnFunctionEditor::takeOver);
    connect(m_name, &QLineEdit::textEdited, this, &OwnFunctionEditor::takeOver);
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
    auto* buttons = new QHBoxLayout;
    for (QToolButton* button : {m_templates, m_copy}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMenu(new QMenu(button));
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_templates->setText(tr("&Start from"));
    m_templates->setToolTip(tr("Begin with the formula of a function of the list"));
    m_copy->setText(tr("&Copy as"));
    m_copy->setToolTip(tr("Copy the function as LaTeX, NumPy or PyTorch"));

    m_formula->setAccessibleName(tr("Formula"));
    m_formula->setPlaceholderText(tr("x * tanh(log(1 + exp(b*x)))"));
    m_formula->setToolTip(tr("A formula in x. Other names become parameters. Ctrl and space show "
                             "the names of functions."));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(longestOwnName);
    m_name->setPlaceholderText(tr("the formula itself"));
    m_slope->setAccessibleName(tr("Derivative"));
    m_slope->setReadOnly(true);
    m_slope->setTabChangesFocus(true);
    m_slope->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_slope->setMaximumHeight(m_formula->sizeHint().height() * 3 / 2);

    auto* formulaLabel = new QLabel(tr("&Formula f(x) ="));
    formulaLabel->setBuddy(m_formula);
    auto* slopeLabel = new QLabel(tr("&Derivative f′(x) ="));
    slopeLabel->setBuddy(m_slope);
    auto* nameLabel = new QLabel(tr("&Name"));
    nameLabel->setBuddy(m_name);
    layout->addWidget(formulaLabel);
    layout->addWidget(m_formula);
    layout->addWidget(m_problem);
    layout->addWidget(m_notes);
    layout->addWidget(nameLabel);
    layout->addWidget(m_name);
    layout->addWidget(m_rows);
    layout->addWidget(slopeLabel);
    layout->addWidget(m_slope);
    layout->addLayout(buttons);
    layout->addStretch(1);
    setFocusProxy(m_formula);
}

void OwnFunctionEditor::fillTemplates() {
    // Reading all of the catalogue's formulas takes a moment, and not everybody asks for them.
    connect(m_templates->menu(), &QMenu::aboutToShow, this, [this] {
        QMenu& menu = *m_templates->menu();
        if (!menu.isEmpty()) {
            return;
        }
        fillTemplateMenu(menu, [this](const OwnDefinition& beginning) {
            const QSignalBlocker quiet(m_formula); // what is taken over needs all three
            m_parameters = beginning.parameters;
            m_name->setText(beginning.name);
            m_formula->replaceText(beginning.formula);
            takeOver();
            m_formula->setFocus();
        });
    });
}

void OwnFunctionEditor::fillCopyMenu() {
    QMenu& menu = *m_copy->menu();
    connect(menu.addAction(QStringLiteral("LaTeX")), &QAction::triggered, this, [this] {
        copy(QStringLiteral("f(x) = %1\nf'(x) = %2\n")
                 .arg(QString::fromStdString(m_expression->tex()),
                      QString::fromStdString(m_expression->derivative().tex())),
             QStringLiteral("LaTeX"));
    });
    connect(menu.addAction(QStringLiteral("NumPy")), &QAction::triggered, this,
            [this] { copy(pythonText(false), QStringLiteral("NumPy")); });
    connect(menu.addAction(QStringLiteral("PyTorch")), &QAction::triggered, this,
            [this] { copy(pythonText(true), QStringLiteral("PyTorch")); });
}

void OwnFunctionEditor::edit(const QString& functionId) {
    const OwnFunction* function = m_document.state().ownFunction(functionId);
    const bool isHere = function ? functionId == m_id : !m_document.state().ownFunction(m_id);
    if (isHere || !mayLeave()) {
        return;
    }
    if (function) {
        adopt(*function);
    } else {
        startNew();
    }
}

bool OwnFunctionEditor::mayLeave() {
    const bool isTaken = m_expression || m_formula->toPlainText().trimmed().isEmpty();
    return isTaken || QMessageBox::question(
                          this, tr("Give up the formula?"),
                          tr("What stands in the editor makes no sense yet and is not in the "
                             "figure:\n\n%1\n\nGive it up?")
                              .arg(m_formula->toPlainText())) == QMessageBox::Yes;
}

void OwnFunctionEditor::startNew() {
    m_id = freeOwnId(m_document.state());
    m_gesture = m_document.newGesture();
    m_parameters.clear();
    m_name->clear();
    const QSignalBlocker quiet(m_formula);
    m_formula->clear();
    showReading({});
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
    m_name->setText(definition.name);
    const QSignalBlocker quiet(m_formula);
    m_formula->setPlainText(definition.formula);
    showReading(OwnFunction::make(definition));
}

void OwnFunctionEditor::follow(const StateChange& change) {
    if (!change.ownFunctions || m_isTakingOver) {
        return;
    }
    if (const OwnFunction* function = m_document.state().ownFunction(m_id)) {
        adopt(*function); // undone, or of another file
    } else if (m_expression) {
        startNew();
    }
}

void OwnFunctionEditor::takeOver() {
    const OwnFunctionReading reading =
        OwnFunction::make({m_id, m_name->text().trimmed(), m_formula->toPlainText(), m_parameters});
    showReading(reading);
    if (!reading.function) {
        return;
    }
    const ExplorerState& before = m_document.state();
    const bool isNew = !before.ownFunction(m_id);
    if (isNew && before.ownFunctions.size() >= mostOwnFunctions) {
        showOrHide(*m_problem, tr("A figure holds at most %1 functions of one's own; remove one in "
                                  "the list first.")
                                   .arg(mostOwnFunctions));
        return;
    }
    const QScopedValueRollback quiet(m_isTakingOver, true);
    m_document.edit(
        isNew ? tr("Add a function of one's own")
              : tr("Change %1")
                    .arg(QString::fromStdString(before.ownFunction(m_id)->function()->name)),
        m_gesture, [&](ExplorerState& state) {
            setOwnFunction(state, *reading.function);
            if (isNew) {
                addCurve(state, m_id);
            }
        });
}

void OwnFunctionEditor::showReading(const OwnFunctionReading& reading) {
    const bool isBlank = m_formula->toPlainText().trimmed().isEmpty();
    m_expression = reading.function ? reading.formula.expression : std::nullopt;
    const QString problem = isBlank                      ? QString()
                            : !reading.problem.isEmpty() ? reading.problem
                                                         : reading.formula.problem;
    m_formula->markProblem(reading.formula.position, reading.formula.length,
                           isBlank ? QString() : reading.formula.problem);
    showOrHide(*m_problem, problem);
    QStringList notes;
    if (m_expression) {
        for (const std::string& note : m_expression->stableForms()) {
            notes.append(QString::fromStdString(note));
        }
        m_rows->showParameters(reading.function->definition().parameters);
    } else if (isBlank) {
        m_rows->showParameters({});
    }
    showOrHide(*m_notes, notes.join(u'\n'));
    m_slope->setPlainText(m_expression ? QString::fromStdString(m_expression->derivative().text())
                                       : QString());
    m_copy->setEnabled(m_expression.has_value());
}

QString OwnFunctionEditor::pythonText(bool isTorch) const {
    static const QRegularExpression noLetters(QStringLiteral("[^a-z0-9]+"));
    QString name = m_name->text().toLower().replace(noLetters, QStringLiteral("_"));
    if (name.isEmpty() || !name.front().isLetter()) {
        name.prepend(u'f');
    }
    const activation::PythonCode code =
        isTorch ? activation::torchCode(*m_expression) : activation::numpyCode(*m_expression);
    return (isTorch ? QStringLiteral("import torch\n\n\n")
                    : QStringLiteral("import numpy as np\n\n\n")) +
           QString::fromStdString(activation::pythonFunction(
               code, *m_expression, activation::pythonName(name.toStdString())));
}

void OwnFunctionEditor::copy(const QString& text, const QString& what) {
    QGuiApplication::clipboard()->setText(text);
    emit reported(tr("Copied the function as %1").arg(what));
}

} // namespace explorer
