// SPDX-License-Identifier: GPL-3.0-or-later
// What passes between the editor of custom functions and the figure, and what it borrows from those
// that are kept.
#include "widgets/formula_editor/custom_function_editor.h"
#include "widgets/formula_editor/custom_function_exchange.h"
#include "widgets/formula_editor/custom_function_menus.h"
#include "widgets/formula_editor/custom_function_preview.h"
#include "widgets/formula_editor/formula_edit.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>

#include <algorithm>

namespace explorer {

void CustomFunctionEditor::startNew() {
    m_wait.stop();
    m_id = freeCustomId(m_document.state());
    m_burst.end();
    m_parameters.clear();
    m_taken.reset();
    m_begun.reset();
    m_name->clear();
    const QSignalBlocker quiet(m_formula);
    m_formula->clear();
    showReading({});
    offerNames();
}

void CustomFunctionEditor::adopt(const CustomFunction& function) {
    const CustomDefinition& definition = function.definition();
    m_wait.stop();
    if (m_id != definition.id) {
        m_burst.end();
        m_parameters.clear();
        m_begun.reset();
    }
    m_id = definition.id;
    m_parameters.insert(m_parameters.begin(), definition.parameters.begin(),
                        definition.parameters.end());
    m_taken = definition;
    m_name->setText(definition.name);
    const QSignalBlocker quiet(m_formula);
    m_formula->setPlainText(definition.formula);
    showReading(reading().reading);
    offerNames();
}

void CustomFunctionEditor::follow(const StateChange& change) {
    if (!change.customFunctions || m_isTakingOver) {
        return;
    }
    const CustomFunction* function = m_document.state().customFunction(m_id);
    if (!m_isWhole && !isBlank()) {
        keepWriting(function);
    } else if (function && m_taken != function->definition()) {
        adopt(*function); // undone, or of another file
    } else if (!function && m_taken) {
        startNew();
    } else {
        showReading(reading().reading); // what it calls may be another
    }
    offerNames();
}

// What is half written is in no figure that could be brought back, so that it stays whatever comes:
// it goes on with the function that is there now, or becomes a new one in another figure.
void CustomFunctionEditor::keepWriting(const CustomFunction* function) {
    const bool isOtherFigure = m_document.undoStack()->count() == 0;
    const bool isAnothers = function && (!m_taken || isOtherFigure);
    if (isAnothers) {
        m_id = freeCustomId(m_document.state());
    }
    if (function && !isAnothers) {
        m_taken = function->definition();
    } else {
        m_taken.reset();
    }
    showReading(reading().reading);
    m_isWhole = false; // the figure has not got it, though it may make sense now
}

void CustomFunctionEditor::offerNames() {
    QStringList names;
    QStringList signatures;
    const CustomFunctions& functions = m_document.state().customFunctions;
    const QStringList all = callNames(functions);
    const QStringList users = usersOf(functions, m_id);
    for (std::size_t i = 0; i < functions.size(); ++i) {
        if (functions[i].id() != m_id && !users.contains(functions[i].id())) {
            names += all[qsizetype(i)];
            signatures += callSignature(functions[i], all[qsizetype(i)]);
        }
    }
    const CustomFunctions& kept = m_exchange.library().functions();
    const QStringList keptNames = borrowingNames(kept);
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const QString& name = keptNames[qsizetype(i)];
        const bool isTaken = std::any_of(all.begin(), all.end(), [&](const QString& other) {
            return isSameCallName(name, other);
        });
        if (!name.isEmpty() && !isTaken) {
            names += name;
            signatures += callSignature(kept[i], name);
        }
    }
    m_formula->setOwnNames(names, signatures);
}

BorrowingReading CustomFunctionEditor::reading() const {
    return makeBorrowing(m_document.state().customFunctions, m_exchange.library().functions(),
                         {m_id, m_name->text().trimmed(), m_formula->toPlainText(), m_parameters});
}

void CustomFunctionEditor::takeOver(Part part) {
    m_wait.stop();
    const BorrowingReading what = reading();
    showReading(what.reading);
    if (!what.reading.function) {
        return;
    }
    const QString problem = put(what, gestureOf(part));
    if (!problem.isEmpty()) {
        m_isWhole = false;
        m_preview->showProblem(problem);
    } else if (const CustomFunction* taken = m_document.state().customFunction(m_id)) {
        m_taken = taken->definition();
        m_menus->setFunction(*taken);
    }
}

// Gives why it cannot be.
QString CustomFunctionEditor::put(const BorrowingReading& what, Gesture gesture) {
    const CustomFunction& function = *what.reading.function;
    m_id = function.id();
    const CustomFunction* old = m_document.state().customFunction(m_id);
    const bool isNew = !old;
    QString problem;
    const QScopedValueRollback quiet(m_isTakingOver, true);
    m_document.edit(isNew ? tr("Add a function of one's own")
                          : tr("Change %1").arg(QString::fromStdString(old->function()->name)),
                    gesture, [&](ExplorerState& state) {
                        ExplorerState wanted = state;
                        wanted.customFunctions = what.functions;
                        problem = setCustomFunction(wanted, function);
                        if (!problem.isEmpty()) {
                            return;
                        }
                        if (isNew) {
                            addCurve(wanted, m_id);
                        }
                        state = std::move(wanted);
                    });
    return problem;
}

Gesture CustomFunctionEditor::gestureOf(Part part) {
    const bool goesOn = part == m_lastPart && (part == Part::Formula || part == Part::Name);
    if (!goesOn) {
        m_burst.end();
    }
    m_lastPart = part;
    return m_burst.gesture(m_document);
}

} // namespace explorer
