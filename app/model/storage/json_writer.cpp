// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/json_writer.h"

#include "model/language/number_text.h"

#include <cmath>

namespace explorer {

namespace {

QByteArray quoted(const std::string& text) {
    QByteArray result = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\')
            result += '\\';
        if (static_cast<unsigned char>(letter) < 0x20)
            result += "\\u00" + QByteArray(1, letter).toHex();
        else
            result += letter;
    }
    return result + '"';
}

} // namespace

void JsonWriter::key(const char* name) {
    beginItem();
    m_text += quoted(name) + ": ";
    m_isBehindKey = true;
}

void JsonWriter::value(const std::string& text) {
    beginItem();
    m_text += quoted(text);
}

void JsonWriter::value(double number) {
    beginItem();
    m_text += std::isfinite(number) ? exactDigits(number) : QByteArray("null");
}

void JsonWriter::value(bool isTrue) {
    beginItem();
    m_text += isTrue ? "true" : "false";
}

void JsonWriter::open(char bracket) {
    beginItem();
    m_text += bracket;
    ++m_depth;
    m_isEmpty = true;
}

void JsonWriter::close(char bracket) {
    --m_depth;
    if (!m_isEmpty)
        m_text += '\n' + QByteArray(2 * m_depth, ' ');
    m_text += bracket;
    m_isEmpty = false;
}

void JsonWriter::beginItem() {
    if (!m_isBehindKey && m_depth > 0)
        m_text += (m_isEmpty ? "\n" : ",\n") + QByteArray(2 * m_depth, ' ');
    m_isBehindKey = false;
    m_isEmpty = false;
}

} // namespace explorer
