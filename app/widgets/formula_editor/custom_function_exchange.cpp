// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formula_editor/custom_function_exchange.h"

#include "model/functions/function_file.h"
#include "model/functions/function_import.h"
#include "widgets/controls/plain_message_box.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QPushButton>

namespace explorer {

namespace {

QString textFilter() {
    return CustomFunctionExchange::tr("Custom functions (*.txt)") + QStringLiteral(";;") +
           CustomFunctionExchange::tr("All files (*)");
}

QString nameOf(const CustomFunction& function) {
    return QString::fromStdString(function.function()->name);
}

QString namesOf(const CustomFunctions& functions, const QStringList& ids) {
    QStringList names;
    for (const QString& id : ids) {
        names += nameOf(functions[*placeOf(functions, id)]);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

CustomFunctionExchange::CustomFunctionExchange(ExplorerDocument& document, QSettings& settings,
                                               QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_library(CustomFunctionLibrary::usualPath())
    , m_preferences(settings)
    , m_window(window) {
    connect(&m_library, &CustomFunctionLibrary::changed, this,
            &CustomFunctionExchange::libraryChanged);
}

void CustomFunctionExchange::importFile() {
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("Import custom functions"),
                                     m_preferences.lastFolder(FolderUse::Export), textFilter());
    if (path.isEmpty()) {
        return;
    }
    const QString title = tr("The functions were not imported");
    const CustomFunctionTextReading reading = readCustomFunctionFile(path, mostCustomFunctions);
    if (!reading.problem.isEmpty()) {
        showProblem(title, reading.problem);
        return;
    }
    m_preferences.setLastFolder(FolderUse::Export, QFileInfo(path).absolutePath());
    const MergedFunctions merge =
        merged(m_document.state().customFunctions, reading.functions, mostCustomFunctions);
    if (!merge.problem.isEmpty()) {
        showProblem(title, merge.problem);
        return;
    }
    m_document.edit(tr("Import custom functions"), {}, [&](ExplorerState& state) {
        state.customFunctions = merge.functions;
        for (std::size_t i = 0; i < reading.functions.size(); ++i) {
            // What only serves others is there without a curve.
            const QString& id = merge.ids[qsizetype(i)];
            if (usersOf(reading.functions, reading.functions[i].id()).isEmpty() &&
                !state.shows(id)) {
                addCurve(state, id);
            }
        }
    });
    emit reported(tr("Imported %1 custom functions from %2")
                      .arg(merge.addedCount)
                      .arg(QFileInfo(path).fileName()));
}

void CustomFunctionExchange::exportFile() {
    const CustomFunctions& functions = m_document.state().customFunctions;
    if (functions.empty()) {
        showProblem(tr("There is nothing to export"),
                    tr("The figure has no functions of your own; write one first."));
        return;
    }
    QFileDialog dialog(&m_window, tr("Export custom functions"),
                       m_preferences.lastFolder(FolderUse::Export), textFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("txt"));
    dialog.selectFile(tr("custom functions") + QStringLiteral(".txt"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return;
    }
    const QString path = dialog.selectedFiles().first();
    const Outcome outcome = writeCustomFunctionFile(path, functions);
    if (outcome.isDone()) {
        m_preferences.setLastFolder(FolderUse::Export, QFileInfo(path).absolutePath());
    }
    report(outcome, tr("The functions were not exported"),
           tr("Exported %1 custom functions to %2")
               .arg(functions.size())
               .arg(QFileInfo(path).fileName()));
}

QString CustomFunctionExchange::asText(const QString& id) const {
    const CustomFunctions functions = withTheirCallees(m_document.state().customFunctions, {id});
    return customFunctionLines(functions).join(u'\n') + u'\n';
}

bool CustomFunctionExchange::isSure(const QString& title, const CustomFunctions& functions,
                                    const QString& id) {
    const QStringList users = usersOf(functions, id);
    return users.isEmpty() ||
           PlainMessageBox::question(&m_window, title,
                                     tr("“%1” is called by %2. Remove all of them?")
                                         .arg(namesOf(functions, {id}),
                                              namesOf(functions, users))) == PlainMessageBox::Yes;
}

void CustomFunctionExchange::remove(const QString& id) {
    const CustomFunction* function = m_document.state().customFunction(id);
    if (!function) {
        return;
    }
    const QString label = tr("Remove the function %1").arg(nameOf(*function));
    if (!isSure(label, m_document.state().customFunctions, id)) {
        return;
    }
    QString problem;
    m_document.edit(label, {},
                    [&](ExplorerState& state) { problem = removeCustomFunction(state, id); });
    if (!problem.isEmpty()) {
        showProblem(tr("The function was not removed"), problem);
    }
}

void CustomFunctionExchange::keep(const QString& id) {
    const CustomFunctions& functions = m_document.state().customFunctions;
    const auto place = placeOf(functions, id);
    if (!place) {
        return;
    }
    const QString name = nameOf(functions[*place]);
    QString inPlaceOf;
    if (const CustomFunction* namesake = m_library.namesake(functions[*place])) {
        PlainMessageBox question(
            PlainMessageBox::Question, tr("Replace %1?").arg(name),
            tr("My functions hold another “%1”:\n\n%2\n\nReplace it, or keep both?")
                .arg(name, namesake->definition().formula),
            PlainMessageBox::Cancel, &m_window);
        const QAbstractButton* replace =
            question.addButton(tr("&Replace"), PlainMessageBox::AcceptRole);
        const QAbstractButton* both =
            question.addButton(tr("Keep &Both"), PlainMessageBox::AcceptRole);
        question.exec();
        if (question.clickedButton() != replace && question.clickedButton() != both) {
            return;
        }
        if (question.clickedButton() == replace) {
            inPlaceOf = namesake->id();
        }
    }
    report(m_library.keep(functions, id, inPlaceOf), tr("The function was not kept"),
           tr("%1 is kept among my functions").arg(name));
}

void CustomFunctionExchange::use(const QString& keptId) {
    const CustomFunctions chosen = withTheirCallees(m_library.functions(), {keptId});
    const auto place = placeOf(chosen, keptId);
    if (!place) {
        return;
    }
    const MergedFunctions merge =
        merged(m_document.state().customFunctions, chosen, mostCustomFunctions);
    if (!merge.problem.isEmpty()) {
        showProblem(tr("The function was not added"), merge.problem);
        return;
    }
    const QString id = merge.ids[qsizetype(*place)];
    m_document.edit(tr("Add %1").arg(nameOf(chosen[*place])), {}, [&](ExplorerState& state) {
        state.customFunctions = merge.functions;
        if (!state.shows(id)) {
            addCurve(state, id);
        }
    });
}

void CustomFunctionExchange::rename(const QString& keptId) {
    const auto place = placeOf(m_library.functions(), keptId);
    if (!place) {
        return;
    }
    const CustomFunction& function = m_library.functions()[*place];
    bool isGiven = false;
    const QString name =
        QInputDialog::getText(&m_window, tr("Rename %1").arg(nameOf(function)), tr("&Name"),
                              QLineEdit::Normal, function.definition().name, &isGiven);
    if (isGiven) {
        report(m_library.rename(keptId, name), tr("The function was not renamed"), {});
    }
}

void CustomFunctionExchange::forget(const QString& keptId) {
    const auto place = placeOf(m_library.functions(), keptId);
    if (!place) {
        return;
    }
    const QString name = nameOf(m_library.functions()[*place]);
    const QString title = tr("Remove %1 from my functions").arg(name);
    // It cannot be undone, and no figure needs to have it.
    const bool isSureByItself =
        !usersOf(m_library.functions(), keptId).isEmpty() ||
        PlainMessageBox::question(
            &m_window, title,
            tr("Remove “%1” from my functions? Figures that have it keep it.").arg(name)) ==
            PlainMessageBox::Yes;
    if (isSureByItself && isSure(title, m_library.functions(), keptId)) {
        report(m_library.remove(keptId), tr("The function was not removed"), {});
    }
}

void CustomFunctionExchange::report(const Outcome& outcome, const QString& title,
                                    const QString& message) {
    if (!outcome.isDone()) {
        showProblem(title, outcome.problem);
    } else if (!message.isEmpty()) {
        emit reported(message);
    }
}

void CustomFunctionExchange::showProblem(const QString& title, const QString& problem) {
    PlainMessageBox::warning(&m_window, title, problem);
}

} // namespace explorer
