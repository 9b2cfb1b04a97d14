// SPDX-License-Identifier: GPL-3.0-or-later
// What JsonFields says of fields that nobody asked for.
#include "model/language/shown_text.h"
#include "model/storage/json_fields.h"

#include <activation/catalogue.h>

namespace explorer {

QString JsonFields::unknown(const JsonMember& member, const QStringList& known) const {
    constexpr qsizetype longestName = 40; // what is longer is no slip of the pen
    std::vector<std::string> candidates;
    for (const QString& name : known)
        candidates.push_back(name.toStdString());
    QStringList meant;
    for (const std::string& name :
         activation::nearestNames(member.name.left(longestName).toStdString(), candidates))
        meant.append(QString::fromStdString(name));
    const QString place =
        tr("%1 (line %2)").arg(path(member.name), QString::number(member.value.line));
    if (!meant.isEmpty())
        return tr("%1 is not known here; did you mean %2?")
            .arg(place, meant.join(QLatin1String(", ")));
    return known.isEmpty() ? tr("%1 is not known here.").arg(place)
                           : tr("%1 is not known here; the fields are %2.")
                                 .arg(place, known.join(QLatin1String(", ")));
}

QStringList JsonFields::remarksOn(const JsonValue& value, const QString& path) {
    constexpr qsizetype mostShown = 3;
    QStringList remarks;
    addRemarks(value, path, remarks);
    if (remarks.size() > mostShown)
        remarks = remarks.mid(0, mostShown) + QStringList(QChar(0x2026));
    return remarks;
}

void JsonFields::addRemarks(const JsonValue& value, const QString& path, QStringList& remarks) {
    const JsonFields fields(value, path);
    const JsonTrace trace = value.trace ? *value.trace : JsonTrace();
    remarks += trace.remarks;
    for (const JsonMember& member : value.members) {
        if (member.isAskedFor)
            addRemarks(member.value, fields.path(member.name), remarks);
        else
            remarks.append(fields.unknown(member, trace.missed));
    }
    for (std::size_t i = 0; i < value.elements.size(); ++i)
        addRemarks(value.elements[i], path + u'[' + QString::number(i) + u']', remarks);
}

} // namespace explorer
