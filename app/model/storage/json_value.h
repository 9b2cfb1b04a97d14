// SPDX-License-Identifier: GPL-3.0-or-later
// A piece of a JSON text that remembers the line it stands in, for messages.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace explorer {

struct JsonMember;

// What readers of an object asked it for in vain, and what they say of it though it can be used.
struct JsonTrace {
    QStringList missed;
    QStringList remarks;
};

struct JsonValue {
    enum class Type { Null, Boolean, Number, Text, List, Object };

    Type type = Type::Null;
    bool boolean = false;
    double number = 0;
    QString text;
    std::vector<JsonValue> elements;
    std::vector<JsonMember> members; // no name twice
    int line = 0;
    mutable std::shared_ptr<JsonTrace> trace{}; // where there is something

    // Null where there is none. The object keeps in mind what it was asked for, so that a reader
    // need not list twice which names it knows.
    const JsonValue* member(QAnyStringView name) const;
    void remark(const QString& sentence) const;
};

struct JsonMember {
    QString name;
    JsonValue value;
    mutable bool isAskedFor = false;
};

} // namespace explorer
