// SPDX-License-Identifier: GPL-3.0-or-later
// Reads JSON that people have edited, and says where it is wrong. Unlike QJsonDocument it names the
// line, the column and the field, refuses names given twice and knows NaN and 1e999 when it sees
// them.
#pragma once

#include "model/storage/json_value.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

namespace explorer {

class JsonReader {
    Q_DECLARE_TR_FUNCTIONS(explorer::JsonReader)

public:
    explicit JsonReader(const QByteArray& bytes);

    // Whether the text is JSON; the value is complete only then.
    bool read(JsonValue& value);

    // What is wrong, as one sentence.
    QString problem() const { return m_problem; }

private:
    bool readValue(JsonValue& value);
    bool readObject(JsonValue& value);
    bool readList(JsonValue& value);
    bool readText(QString& text);
    bool readEscape(QString& text);
    bool readWord(JsonValue& value);
    bool readNumber(JsonValue& value, const QString& word);

    void skipSpace();
    bool skip(QChar character);
    bool isAtEnd() const { return m_position >= m_text.size(); }
    QString currentWord() const; // empty at punctuation
    QChar current() const { return isAtEnd() ? QChar() : m_text.at(m_position); }

    bool fail(const QString& problem); // always false
    bool failExpecting(const QString& expected);
    // With %1 for the field's path, %2 for its line and %3 for the word that is there, if any.
    bool failAtPath(const QString& problem, const QString& word = {});

    QString m_text;
    qsizetype m_position = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    QStringList m_path; // "curves", "[2]", ".parameters"
    QString m_problem;
};

} // namespace explorer
