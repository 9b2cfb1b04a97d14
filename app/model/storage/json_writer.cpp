// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/json_writer.h"

#include "model/language/number_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace explorer {

namespace {

QByteArray quoted(const QString& text) {
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

void JsonWriter::key(const QString& name) {
    add(quoted(name) + ": ");
    m_isBehindKey = true;
}

void JsonWriter::value(const QString& text) {
    add(quoted(text));
}

void JsonWriter::value(const std::string& text) {
    value(QString::fromStdString(text));
}

void JsonWriter::value(double number) {
    add(std::isfinite(number) ? exactNumberText(number).toLatin1() : QByteArray("null"));
}

void JsonWriter::value(int number) {
    add(QByteArray::number(number));
}

void JsonWriter::value(const Range& range) {
    beginList(Lines::One);
    value(range.low);
    value(range.high);
    endList();
}

void JsonWriter::add(const QByteArray& item) {
    beginItem();
    m_text += item;
}

void JsonWriter::open(char bracket, Lines lines) {
    beginItem();
    m_text += bracket;
    const bool isInOneLine = !m_levels.empty() && m_levels.back().isOneLine;
    m_levels.push_back(
        {isInOneLine || lines == Lines::One, bracket == '{' && m_style == Style::File});
}

void JsonWriter::close(char bracket) {
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (!level.isEmpty && level.isOneLine && level.isPadded)
        m_text += ' ';
    else if (!level.isEmpty && !level.isOneLine)
        m_text += newLine();
    m_text += bracket;
}

// What stands between an item and the one before it, or the bracket.
void JsonWriter::beginItem() {
    if (!m_levels.empty() && !m_isBehindKey) {
        Level& level = m_levels.back();
        if (!level.isEmpty)
            m_text += ',';
        if (!level.isOneLine)
            m_text += newLine();
        else if (!level.isEmpty || level.isPadded)
            m_text += ' ';
        level.isEmpty = false;
    }
    m_isBehindKey = false;
}

QByteArray JsonWriter::newLine() const {
    const qsizetype indent = m_style == Style::File ? 4 : 2;
    return '\n' + QByteArray(indent * qsizetype(m_levels.size()), ' ');
}

} // namespace explorer
