// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formula_editor/custom_function_editor.h"

#include "widgets/controls/one_line_input.h"
#include "widgets/controls/plain_message_box.h"
#include "widgets/controls/plain_text.h"
#include "widgets/formula_editor/custom_function_exchange.h"
#include "widgets/formula_editor/custom_function_menus.h"
#include "widgets/formula_editor/custom_function_preview.h"
#include "widgets/formula_editor/custom_parameter_rows.h"
#include "widgets/formula_editor/formula_edit.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace explorer {

namespace {

constexpr int waitMs = 700;
constexpr qint64 pauseMs = 3000; // after which typing is another undo step

} // namespace

CustomFunctionEditor::CustomFunctionEditor(ExplorerDocument& document,
                                           CustomFunctionExchange& exchange, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_exchange(exchange)
    , m_burst(pauseMs)
    , m_name(new QLineEdit)
    , m_formula(new FormulaEdit)
    , m_preview(new CustomFunctionPreview)
    , m_rows(new CustomParameterRows)
    , m_menus(new CustomFunctionMenus(exchange)) {
    addFields();
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMs);
    connectFields();
    connect(&document, &ExplorerDocument::changed, this, &CustomFunctionEditor::follow);
    connect(&exchange, &CustomFunctionExchange::libraryChanged, this, [this] {
        offerNames();
        flush(); // it may call what is kept from now on
    });
    startNew();
}

void CustomFunctionEditor::addFields() {
    auto* layout = new QVBoxLayout(this);
    m_formula->setAccessibleName(tr("Formula"));
    m_formula->setPlaceholderText(tr("x * tanh(log(1 + exp(b*x)))"));
    setPlainToolTip(*m_formula,
                    tr("A formula in x. Other names become parameters. Ctrl and space show "
                       "the names of functions."));
    m_name->setAccessibleName(tr("Name"));
    keepToOneLine(*m_name);
    m_name->setMaxLength(longestOwnName);
    m_name->setPlaceholderText(tr("the formula itself"));
    auto* formulaLabel = new PlainLabel(tr("&Formula f(x) ="));
    formulaLabel->setBuddy(m_formula);
    auto* nameLabel = new PlainLabel(tr("&Name"));
    nameLabel->setBuddy(m_name);
    layout->addWidget(formulaLabel);
    layout->addWidget(m_formula);
    layout->addWidget(m_preview);
    layout->addWidget(nameLabel);
    layout->addWidget(m_name);
    layout->addWidget(m_rows);
    layout->addWidget(m_menus);
    layout->addStretch(1);
    setFocusProxy(m_formula);
}

void CustomFunctionEditor::connectFields() {
    connect(&m_wait, &QTimer::timeout, this, [this] { takeOver(Part::Formula); });
    connect(m_formula, &QPlainTextEdit::textChanged, this, &CustomFunctionEditor::typed);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        flush();
        takeOver(Part::Name);
    });
    connect(m_rows, &CustomParameterRows::changed, this, [this](const CustomParameter& parameter) {
        flush();
        std::erase_if(m_parameters,
                      [&](const CustomParameter& other) { return other.name == parameter.name; });
        m_parameters.push_back(parameter);
        takeOver(Part::Parameters);
    });
    connect(m_menus, &CustomFunctionMenus::templateChosen, this, &CustomFunctionEditor::begin);
    connect(m_menus, &CustomFunctionMenus::reported, this, &CustomFunctionEditor::reported);
}

void CustomFunctionEditor::begin(const CustomDefinition& beginning) {
    flush();
    if (!isBlank() && !isUntouchedBeginning()) { // what somebody wrote stays
        if (!mayLeave()) {
            return;
        }
        startNew();
    }
    const QSignalBlocker quiet(m_formula); // what is taken over needs all three
    m_parameters = beginning.parameters;
    m_name->setText(beginning.name);
    m_formula->replaceText(beginning.formula);
    takeOver(Part::Beginning);
    m_begun = m_taken;
    m_formula->setFocus();
}

bool CustomFunctionEditor::isUntouchedBeginning() const {
    return m_begun && m_taken == m_begun && m_formula->toPlainText() == m_begun->formula;
}

void CustomFunctionEditor::edit(const QString& functionId) {
    flush();
    const CustomFunction* function = m_document.state().customFunction(functionId);
    const bool isHere = function ? functionId == m_id : !m_document.state().customFunction(m_id);
    if (isHere || !mayLeave()) {
        return;
    }
    if (function) {
        adopt(*function);
    } else {
        startNew();
    }
}

bool CustomFunctionEditor::isBlank() const {
    return m_formula->toPlainText().trimmed().isEmpty();
}

void CustomFunctionEditor::flush() {
    const bool isBehind = !m_isWhole && !isBlank();
    if (isBehind || m_wait.isActive()) {
        takeOver(Part::Formula);
    }
}

bool CustomFunctionEditor::mayLeave() {
    flush();
    if (m_isWhole || isBlank()) {
        return true;
    }
    if (PlainMessageBox::question(
            this, tr("Give up the formula?"),
            tr("What stands in the editor makes no sense yet and is not in the "
               "figure:\n\n%1\n\nGive it up?")
                .arg(m_formula->toPlainText())) != PlainMessageBox::Yes) {
        return false;
    }
    const CustomFunction* function = m_document.state().customFunction(m_id);
    if (function && m_taken) {
        adopt(*function);
    } else {
        startNew();
    }
    return true;
}

bool CustomFunctionEditor::mayWait(const CustomFunctionReading& reading) const {
    if (!reading.function || !m_formula->isNameHalfTyped()) {
        return false;
    }
    const QString word = m_formula->wordAtCursor();
    const auto names = [&](const CustomParameter& parameter) { return parameter.name == word; };
    const std::vector<CustomParameter>& now = reading.function->definition().parameters;
    return std::any_of(now.begin(), now.end(), names) &&
           !(m_taken && std::any_of(m_taken->parameters.begin(), m_taken->parameters.end(), names));
}

void CustomFunctionEditor::typed() {
    if (mayWait(reading().reading)) {
        m_formula->markProblem(0, 0, {});
        m_preview->showProblem({});
        m_wait.start();
    } else {
        takeOver(Part::Formula);
    }
}

void CustomFunctionEditor::showReading(const CustomFunctionReading& reading) {
    m_isWhole = reading.function.has_value();
    const bool isNothing = isBlank();
    m_formula->markProblem(reading.formula.position, reading.formula.length,
                           isNothing ? QString() : reading.formula.problem);
    if (isNothing) {
        m_preview->clear();
    } else {
        m_preview->showReading(reading, m_taken.has_value());
    }
    if (m_isWhole) {
        m_rows->showParameters(reading.function->definition().parameters);
    } else if (isNothing) {
        m_rows->showParameters({});
    }
    m_menus->setFunction(m_isWhole ? reading.function : std::nullopt);
}

} // namespace explorer
