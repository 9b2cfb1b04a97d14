// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions/function_library.h"

#include "model/functions/function_file.h"
#include "model/functions/function_import.h"
#include "model/language/shown_text.h"
#include "model/storage/file_writing.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace explorer {

CustomFunctionLibrary::CustomFunctionLibrary(const QString& filePath, QObject* parent)
    : QObject(parent)
    , m_filePath(filePath) {
    read();
}

QString CustomFunctionLibrary::usualPath() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/own_functions.txt");
}

const CustomFunction* CustomFunctionLibrary::namesake(const CustomFunction& function) const {
    const CustomDefinition& wanted = function.definition();
    if (wanted.name.isEmpty())
        return nullptr;
    const auto found =
        std::find_if(m_functions.begin(), m_functions.end(), [&](const CustomFunction& kept) {
            const CustomDefinition& definition = kept.definition();
            return definition.name == wanted.name && (definition.formula != wanted.formula ||
                                                      definition.parameters != wanted.parameters);
        });
    return found == m_functions.end() ? nullptr : &*found;
}

Outcome CustomFunctionLibrary::keep(const CustomFunctions& functions, QString id,
                                    QString inPlaceOf) {
    return change([&](const CustomFunctions& kept) -> CustomFunctionsChange {
        QMap<QString, QString> places;
        if (placeOf(kept, inPlaceOf))
            places[id] = inPlaceOf;
        MergedFunctions merge = merged(kept, withTheirCallees(functions, {id}), most, places);
        return {std::move(merge.functions), merge.problem};
    });
}

Outcome CustomFunctionLibrary::remove(QString id) {
    return change([&](const CustomFunctions& kept) { return withoutCustomFunction(kept, id); });
}

Outcome CustomFunctionLibrary::rename(QString id, QString name) {
    return change([&](const CustomFunctions& kept) -> CustomFunctionsChange {
        const auto place = placeOf(kept, id);
        if (!place)
            return {kept, tr("It is no longer among the functions that are kept.")};
        CustomDefinition definition = kept[*place].definition();
        definition.name = name.simplified();
        const CustomFunctionReading reading = makeCustomFunction(kept, definition);
        if (!reading.function)
            return {kept, reading.problem};
        return withCustomFunction(kept, *reading.function);
    });
}

void CustomFunctionLibrary::read() {
    m_functions.clear();
    m_unread.clear();
    m_problem.clear();
    m_isReadable = true;
    // A file without functions is what is left when the last is removed.
    const QFileInfo file(m_filePath);
    if (!file.exists() || (file.isFile() && file.size() == 0))
        return;
    CustomFunctionTextParts parts = readGoodOfCustomFunctionFile(m_filePath, most);
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
                    .arg(shownPath(m_filePath)) +
                u'\n' + sentences.join(u'\n');
}

Outcome CustomFunctionLibrary::change(
    const std::function<CustomFunctionsChange(const CustomFunctions&)>& make) {
    read();
    if (!m_isReadable) {
        emit changed();
        return Outcome::failed(
            tr("The functions that are kept stay as they are. %1 Mend the file or move it away.")
                .arg(m_problem));
    }
    const CustomFunctionsChange change = make(m_functions);
    Outcome outcome{change.problem};
    if (outcome.isDone())
        outcome = write(change.functions);
    read();
    emit changed();
    return outcome;
}

Outcome CustomFunctionLibrary::write(const CustomFunctions& functions) const {
    const QFileInfo file(m_filePath);
    if (!QDir().mkpath(file.absolutePath()))
        return Outcome::failed(
            tr("The folder %1 cannot be made; free its name or its place on the disk.")
                .arg(shownPath(file.absolutePath())));
    if (file.exists() && !file.isWritable())
        return Outcome::failed(tr("My functions stay as they are: their file %1 is "
                                  "write-protected; allow writing to it, or move it away.")
                                   .arg(shownPath(m_filePath)));
    if (functions.empty() && m_unread.isEmpty())
        return writeFile(m_filePath, {});
    return writeCustomFunctionFile(m_filePath, functions, m_unread);
}

} // namespace explorer
