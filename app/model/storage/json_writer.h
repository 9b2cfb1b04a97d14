// SPDX-License-Identifier: GPL-3.0-or-later
// Writes JSON for files and for other programs: in the order in which it is told, indented for
// people.
#pragma once

#include "model/storage/range.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <string>
#include <utility>
#include <vector>

namespace explorer {

class JsonWriter {
public:
    // Files of the program are indented by four spaces, with room inside the braces of one line:
    // { "x": 1 }. What other programs read is indented by two, without that room.
    enum class Style { File, Output };
    enum class Lines { Many, One };

    explicit JsonWriter(Style style)
        : m_style(style) {}

    // What lies inside one line stays in that line.
    void beginObject(Lines lines = Lines::Many) { open('{', lines); }
    void endObject() { close('}'); }
    void beginList(Lines lines = Lines::Many) { open('[', lines); }
    void endList() { close(']'); }
    void key(const QString& name);

    void value(const QString& text);
    void value(const std::string& text);
    void value(double number); // the same double when read again; null where it is not finite
    void value(int number);
    void value(std::same_as<bool> auto isTrue) { add(isTrue ? "true" : "false"); }
    void value(const Range& range); // as a list of its ends in one line

    template<class T>
    void member(const QString& name, const T& content) {
        key(name);
        value(content);
    }

    QByteArray takeText() { return std::exchange(m_text, {}); }

private:
    struct Level {
        bool isOneLine = false;
        bool isPadded = false; // has room inside its braces, where it is in one line
        bool isEmpty = true;
    };

    void add(const QByteArray& item);
    void open(char bracket, Lines lines);
    void close(char bracket);
    void beginItem();
    QByteArray newLine() const;

    Style m_style;
    QByteArray m_text;
    std::vector<Level> m_levels; // the objects and lists that are open
    bool m_isBehindKey = false;
};

} // namespace explorer
