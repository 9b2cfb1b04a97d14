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
    m_unread.clear();
    m_problem.clear();
    m_isReadable = true;
    // A file without functions is what is left when the last is removed.
    const QFileInfo file(m_filePath);
    if (!file.exists() || (file.isFile() && file.size() == 0))
        return;
    OwnFunctionTextParts parts = readGoodOfOwnFunctionFile(m_filePath, most);
    m_isReadable = parts.problem.isEmpty();
    m_functions = std::move(parts.functions);
    m_unread = parts.unread;
    m_problem = parts.problem;
    if (parts.problems.isEmpty())
        return;
    constexpr qsizetype mostShown = 3;
    QStringList sentences = parts.problems.mid(0, mostShown);
    if (parts.problems.size() > mostShown)
        sentences.append(QString(QChar(0x2026)));
    m_problem = tr("Not all of %1 is understood; what is not stays in it as it is.")
                    .arg(QDir::toNativeSeparators(m_filePath)) +
                u'\n' + sentences.join(u'\n');
}

Outcome
OwnFunctionLibrary::change(const std::function<OwnFunctionsChange(const OwnFunctions&)>& make) {
    read();
    if (!m_isReadable) {
        emit changed();
        return Outcome::failed(
            tr("The functions that are kept stay as they are. %1 Mend the file or move it away.")
                .arg(m_problem));
    }
    const OwnFunctionsChange change = make(m_functions);
    Outcome outcome{change.problem};
    if (outcome.isDone())
        outcome = write(change.functions);
    read();
    emit changed();
    return outcome;
}

Outcome OwnFunctionLibrary::write(const OwnFunctions& functions) const {
    const QFileInfo file(m_filePath);
    if (!QDir().mkpath(file.absolutePath()))
        return Outcome::failed(
            tr("The folder %1 cannot be made; free its name or its place on the disk.")
                .arg(QDir::toNativeSeparators(file.absolutePath())));
    if (file.exists() && !file.isWritable())
        return Outcome::failed(tr("My functions stay as they are: their file %1 is "
                                  "write-protected; allow writing to it, or move it away.")
                                   .arg(QDir::toNativeSeparators(m_filePath)));
    if (functions.empty() && m_unread.isEmpty())
        return writeFile(m_filePath, {});
    return writeOwnFunctionFile(m_filePath, functions, m_unread);
}

} // namespace explorer
