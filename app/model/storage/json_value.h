// SPDX-License-Identifier: GPL-3.0-or-later
// A piece of a JSON text that remembers the line it stands in, for messages.
#pragma once

#include <QString>

#include <vector>

namespace explorer {

struct JsonMember;

struct JsonValue {
    enum class Type { Null, Boolean, Number, Text, List, Object };

    Type type = Type::Null;
    bool boolean = false;
    double number = 0;
    QString text;
    std::vector<JsonValue> elements;
    std::vector<JsonMember> members; // no name twice
    int line = 0;

    const JsonValue* member(QAnyStringView name) const; // null where there is none
};

struct JsonMember {
    QString name;
    JsonValue value;
};

} // namespace explorer
