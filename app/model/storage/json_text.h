// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of the JSON that the program writes by hand, so that its fields stand in a chosen order.
#pragma once

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

} // namespace explorer
