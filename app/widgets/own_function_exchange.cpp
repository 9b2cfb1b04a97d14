// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/own_function_exchange.h"

#include "model/own_function_file.h"
#include "model/own_function_merge.h"
#include "widgets/plain_message_box.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QPushButton>

namespace explorer {

namespace {

QString textFilter() {
    return OwnFunctionExchange::tr("Own functions (*.txt)") + QStringLiteral(";;") +
           OwnFunctionExchange::tr("All files (*)");
}

QString nameOf(const OwnFunction& function) {
    return QString::fromStdString(function.function()->name);
}

QString namesOf(const OwnFunctions& functions, const QStringList& ids) {
    QStringList names;
    for (const QString& id : ids) {
        names += nameOf(functions[*placeOf(functions, id)]);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

OwnFunctionExchange::OwnFunctionExchange(ExplorerDocument& document, QSettings& settings,
                                         QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_library(OwnFunctionLibrary::usualPath())
    , m_preferences(settings)
    , m_window(window) {
    connect(&m_library, &OwnFunctionLibrary::changed, this, &OwnFunctionExchange::libraryChanged);
}

void OwnFunctionExchange::importFile() {
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("Import own functions"),
                                     m_preferences.lastFolder(FolderUse::Export), textFilter());
    if (path.isEmpty()) {
        return;
    }
    const QString title = tr("The functions were not imported");
    const OwnFunctionTextReading reading = readOwnFunctionFile(path, mostOwnFunctions);
    if (!reading.problem.isEmpty()) {
        showProblem(title, reading.problem);
        return;
    }
    m_preferences.setLastFolder(FolderUse::Export, QFileInfo(path).absolutePath());
    const MergedFunctions merge =
        merged(m_document.state().ownFunctions, reading.functions, mostOwnFunctions);
    if (!merge.problem.isEmpty()) {
        showProblem(title, merge.problem);
        return;
    }
    m_document.edit(tr("Import own functions"), {}, [&](ExplorerState& state) {
        state.ownFunctions = merge.functions;
        for (std::size_t i = 0; i < reading.functions.size(); ++i) {
            // What only serves others is there without a curve.
            const QString& id = merge.ids[qsizetype(i)];
            if (usersOf(reading.functions, reading.functions[i].id()).isEmpty() &&
                !state.shows(id)) {
                addCurve(state, id);
            }
        }
    });
    emit reported(tr("Imported %1 own functions from %2")
                      .arg(merge.addedCount)
                      .arg(QFileInfo(path).fileName()));
}

void OwnFunctionExchange::exportFile() {
    const OwnFunctions& functions = m_document.state().ownFunctions;
    if (functions.empty()) {
        showProblem(tr("There is nothing to export"),
                    tr("The figure has no functions of your own; write one first."));
        return;
    }
    QFileDialog dialog(&m_window, tr("Export own functions"),
                       m_preferences.lastFolder(FolderUse::Export), textFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("txt"));
    dialog.selectFile(tr("own functions") + QStringLiteral(".txt"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return;
    }
    const QString path = dialog.selectedFiles().first();
    const Outcome outcome = writeOwnFunctionFile(path, functions);
    if (outcome.isDone()) {
        m_preferences.setLastFolder(FolderUse::Export, QFileInfo(path).absolutePath());
    }
    report(outcome, tr("The functions were not exported"),
           tr("Exported %1 own functions to %2")
               .arg(functions.size())
               .arg(QFileInfo(path).fileName()));
}

QString OwnFunctionExchange::asText(const QString& id) const {
    const OwnFunctions functions = withTheirCallees(m_document.state().ownFunctions, {id});
    return ownFunctionLines(functions).join(u'\n') + u'\n';
}

bool OwnFunctionExchange::isSure(const QString& title, const OwnFunctions& functions,
                                 const QString& id) {
    const QStringList users = usersOf(functions, id);
    return users.isEmpty() ||
           PlainMessageBox::question(&m_window, title,
                                     tr("“%1” is called by %2. Remove all of them?")
                                         .arg(namesOf(functions, {id}),
                                              namesOf(functions, users))) == PlainMessageBox::Yes;
}

void OwnFunctionExchange::remove(const QString& id) {
    const OwnFunction* function = m_document.state().ownFunction(id);
    if (!function) {
        return;
    }
    const QString label = tr("Remove the function %1").arg(nameOf(*function));
    if (!isSure(label, m_document.state().ownFunctions, id)) {
        return;
    }
    QString problem;
    m_document.edit(label, {},
                    [&](ExplorerState& state) { problem = removeOwnFunction(state, id); });
    if (!problem.isEmpty()) {
        showProblem(tr("The function was not removed"), problem);
    }
}

void OwnFunctionExchange::keep(const QString& id) {
    const OwnFunctions& functions = m_document.state().ownFunctions;
    const auto place = placeOf(functions, id);
    if (!place) {
        return;
    }
    const QString name = nameOf(functions[*place]);
    QString inPlaceOf;
    if (const OwnFunction* namesake = m_library.namesake(functions[*place])) {
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

void OwnFunctionExchange::use(const QString& keptId) {
    const OwnFunctions chosen = withTheirCallees(m_library.functions(), {keptId});
    const auto place = placeOf(chosen, keptId);
    if (!place) {
        return;
    }
    const MergedFunctions merge = merged(m_document.state().ownFunctions, chosen, mostOwnFunctions);
    if (!merge.problem.isEmpty()) {
        showProblem(tr("The function was not added"), merge.problem);
        return;
    }
    const QString id = merge.ids[qsizetype(*place)];
    m_document.edit(tr("Add %1").arg(nameOf(chosen[*place])), {}, [&](ExplorerState& state) {
        state.ownFunctions = merge.functions;
        if (!state.shows(id)) {
            addCurve(state, id);
        }
    });
}

void OwnFunctionExchange::rename(const QString& keptId) {
    const auto place = placeOf(m_library.functions(), keptId);
    if (!place) {
        return;
    }
    const OwnFunction& function = m_library.functions()[*place];
    bool isGiven = false;
    const QString name =
        QInputDialog::getText(&m_window, tr("Rename %1").arg(nameOf(function)), tr("&Name"),
                              QLineEdit::Normal, function.definition().name, &isGiven);
    if (isGiven) {
        report(m_library.rename(keptId, name), tr("The function was not renamed"), {});
    }
}

void OwnFunctionExchange::forget(const QString& keptId) {
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

void OwnFunctionExchange::report(const Outcome& outcome, const QString& title,
                                 const QString& message) {
    if (!outcome.isDone()) {
        showProblem(title, outcome.problem);
    } else if (!message.isEmpty()) {
        emit reported(message);
    }
}

void OwnFunctionExchange::showProblem(const QString& title, const QString& problem) {
    PlainMessageBox::warning(&m_window, title, problem);
}

} // namespace explorer
