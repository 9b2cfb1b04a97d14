// SPDX-License-Identifier: GPL-3.0-or-later
// Writes JSON in the order in which it is told, indented for people.
#pragma once

#include <QByteArray>
#include <QString>

namespace explorer {

class JsonWriter {
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(const char* name);

    void value(const std::string& text);
    void value(double number); // null where it is not finite
    void value(bool isTrue);

    template<class T>
    void member(const char* name, const T& content) {
        key(name);
        value(content);
    }

    const QByteArray& text() const { return m_text; }

private:
    void open(char bracket);
    void close(char bracket);
    void beginItem();

    QByteArray m_text;
    int m_depth = 0;
    bool m_isEmpty = true; // nothing yet in the innermost object or array
    bool m_isBehindKey = false;
};

} // namespace explorer
