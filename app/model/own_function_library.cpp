// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/own_function_library.h"

#include "model/file_writing.h"
#include "model/own_function_file.h"
#include "model/own_function_merge.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace explorer {

OwnFunctionLibrary::OwnFunctionLibrary(const QString& filePath, QObject* parent)
    : QObject(parent)
    , m_filePath(filePath) {
    read();
}

QString OwnFunctionLibrary::usualPath() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/own_functions.txt");
}

const OwnFunction* OwnFunctionLibrary::namesake(const OwnFunction& function) const {
    const OwnDefinition& wanted = function.definition();
    if (wanted.name.isEmpty())
        return nullptr;
    const auto found =
        std::find_if(m_functions.begin(), m_functions.end(), [&](const OwnFunction& kept) {
            const OwnDefinition& definition = kept.definition();
            return definition.name == wanted.name && (definition.formula != wanted.formula ||
                                                      definition.parameters != wanted.parameters);
        });
    return found == m_functions.end() ? nullptr : &*found;
}

Outcome OwnFunctionLibrary::keep(const OwnFunctions& functions, QString id, QString inPlaceOf) {
    return change([&](const OwnFunctions& kept) -> OwnFunctionsChange {
        QMap<QString, QString> places;
        if (placeOf(kept, inPlaceOf))
            places[id] = inPlaceOf;
        MergedFunctions merge = merged(kept, withTheirCallees(functions, {id}), most, places);
        return {std::move(merge.functions), merge.problem};
    });
}

Outcome OwnFunctionLibrary::remove(QString id) {
    return change([&](const OwnFunctions& kept) { return withoutOwnFunction(kept, id); });
}

Outcome OwnFunctionLibrary::rename(QString id, QString name) {
    return change([&](const OwnFunctions& kept) -> OwnFunctionsChange {
        const auto place = placeOf(kept, id);
        if (!place)
            return {kept, tr("It is no longer among the functions that are kept.")};
        OwnDefinition definition = kept[*place].definition();
        definition.name = name.simplified();
        const OwnFunctionReading reading = makeOwnFunction(kept, definition);
        if (!reading.function)
            return {kept, reading.problem};
        return withOwnFunction(kept, *reading.function);
    });
}

void OwnFunctionLibrary::read() {
    m_functions.clear();
    m_problem.clear();
    // A file without functions is what is left when the last is removed.
    const QFileInfo file(m_filePath);
    if (!file.exists() || (file.isFile() && file.size() == 0))
        return;
    OwnFunctionTextReading reading = readOwnFunctionFile(m_filePath, most);
    m_functions = std::move(reading.functions);
    m_problem = reading.problem;
}

Outcome
OwnFunctionLibrary::change(const std::function<OwnFunctionsChange(const OwnFunctions&)>& make) {
    read();
    if (!m_problem.isEmpty()) {
        emit changed();
        return Outcome::failed(
            tr("The functions that are kept stay as they are. %1 Mend the file or move it away.")
                .arg(m_problem));
    }
    const OwnFunctionsChange change = make(m_functions);
    Outcome outcome{change.problem};
    if (outcome.isDone() && !QDir().mkpath(QFileInfo(m_filePath).absolutePath()))
        outcome = Outcome::failed(
            tr("The folder %1 cannot be made; free its name or its place on the disk.")
                .arg(QDir::toNativeSeparators(QFileInfo(m_filePath).absolutePath())));
    if (outcome.isDone())
        outcome = change.functions.empty() ? writeFile(m_filePath, {})
                                           : writeOwnFunctionFile(m_filePath, change.functions);
    read();
    emit changed();
    return outcome;
}

} // namespace explorer
