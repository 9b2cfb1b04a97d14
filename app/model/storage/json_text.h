// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of the JSON that the program writes by hand, so that its fields stand in a chosen order.
#pragma once

#include "model/language/number_text.h"
#include "model/storage/range.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLatin1String>
#include <QString>

namespace explorer {

inline QByteArray jsonText(const QString& value) {
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

inline QByteArray jsonKey(QLatin1String name) {
    return QByteArray("\"") + name.data() + "\": ";
}

inline QByteArray jsonRange(const Range& range) {
    return '[' + exactNumberText(range.low).toLatin1() + ", " +
           exactNumberText(range.high).toLatin1() + ']';
}

} // namespace explorer
