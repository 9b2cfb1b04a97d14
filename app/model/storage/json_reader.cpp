// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/json_reader.h"

#include "model/language/shown_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace explorer {

namespace {

constexpr qsizetype deepestNesting = 32;
constexpr qsizetype longestShown = 40;

bool isSpace(QChar character) {
    return character == u' ' || character == u'\t' || character == u'\n' || character == u'\r';
}

bool belongsToWord(QChar character) {
    return character.isLetterOrNumber() || character == u'+' || character == u'-' ||
           character == u'.' || character == u'_' || character == u'#';
}

bool isNotANumberWord(QString word) {
    word = word.toLower().remove(u'-').remove(u'+');
    return word == u"nan" || word == u"inf" || word == u"infinity" || word == u"1.#inf" ||
           word == u"1.#qnan";
}

} // namespace

const JsonValue* JsonValue::member(QAnyStringView name) const {
    const auto found = std::find_if(members.begin(), members.end(),
                                    [name](const JsonMember& one) { return one.name == name; });
    if (found != members.end()) {
        found->isAskedFor = true;
        return &found->value;
    }
    if (!trace)
        trace = std::make_shared<JsonTrace>();
    if (!trace->missed.contains(name.toString()))
        trace->missed.append(name.toString());
    return nullptr;
}

void JsonValue::remark(const QString& sentence) const {
    if (!trace)
        trace = std::make_shared<JsonTrace>();
    trace->remarks.append(sentence);
}

JsonReader::JsonReader(const QByteArray& bytes) {
    // Drops a byte order mark; stateless, so that a character cut off at the end is an error.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    m_text = decoder(bytes);
    if (decoder.hasError() || m_text.contains(QChar(u'\0')))
        fail(tr("The file is not text in UTF-8; a session file is."));
}

bool JsonReader::read(JsonValue& value) {
    if (!m_problem.isEmpty())
        return false;
    skipSpace();
    if (isAtEnd())
        return fail(tr("The file is empty."));
    if (!readValue(value))
        return false;
    skipSpace();
    return isAtEnd() || failExpecting(tr("the end of the file"));
}

bool JsonReader::readValue(JsonValue& value) {
    if (m_path.size() > deepestNesting)
        return fail(tr("Line %1: more than %2 lists and objects are nested here, which no session "
                       "needs.")
                        .arg(m_line)
                        .arg(deepestNesting));
    value.line = m_line;
    if (current() == u'{')
        return readObject(value);
    if (current() == u'[')
        return readList(value);
    if (current() == u'"') {
        value.type = JsonValue::Type::Text;
        return readText(value.text);
    }
    return readWord(value);
}

bool JsonReader::readObject(JsonValue& value) {
    value.type = JsonValue::Type::Object;
    ++m_position;
    skipSpace();
    if (skip(u'}'))
        return true;
    QSet<QString> names;
    while (true) {
        if (current() != u'"')
            return failExpecting(tr("a name in double quotes"));
        JsonMember member;
        if (!readText(member.name))
            return false;
        const QString name = shownText(member.name, longestShown);
        m_path += m_path.isEmpty() ? name : u'.' + name;
        if (names.contains(member.name))
            return failAtPath(tr("%1 (line %2) is given twice; remove one of them."));
        names.insert(member.name);
        skipSpace();
        if (!skip(u':'))
            return failExpecting(tr("a colon"));
        skipSpace();
        if (!readValue(member.value))
            return false;
        value.members.push_back(std::move(member));
        m_path.removeLast();
        skipSpace();
        if (skip(u'}'))
            return true;
        if (!skip(u','))
            return failExpecting(tr("a comma or a closing brace"));
        skipSpace();
    }
}

bool JsonReader::readList(JsonValue& value) {
    value.type = JsonValue::Type::List;
    ++m_position;
    skipSpace();
    if (skip(u']'))
        return true;
    while (true) {
        m_path += u'[' + QString::number(value.elements.size()) + u']';
        value.elements.emplace_back();
        if (!readValue(value.elements.back()))
            return false;
        m_path.removeLast();
        skipSpace();
        if (skip(u']'))
            return true;
        if (!skip(u','))
            return failExpecting(tr("a comma or a closing bracket"));
        skipSpace();
    }
}

bool JsonReader::readText(QString& text) {
    ++m_position;
    while (!isAtEnd() && current() != u'"') {
        if (current() < u' ')
            return failExpecting(tr("a double quote that ends the text"));
        if (current() != u'\\') {
            text += current();
            ++m_position;
        } else if (!readEscape(text)) {
            return false;
        }
    }
    return skip(u'"') || failExpecting(tr("a double quote that ends the text"));
}

bool JsonReader::readEscape(QString& text) {
    static constexpr QStringView letters = u"\"\\/bfnrt";
    static constexpr QStringView meanings = u"\"\\/\b\f\n\r\t";
    ++m_position;
    const qsizetype index = isAtEnd() ? -1 : letters.indexOf(current());
    if (index >= 0) {
        text += meanings.at(index);
        ++m_position;
        return true;
    }
    constexpr qsizetype digits = 4;
    bool isHexadecimal = false;
    const QString code = m_text.mid(m_position + 1, digits);
    const ushort unit = code.toUShort(&isHexadecimal, 16);
    if (current() != u'u' || code.size() != digits || !isHexadecimal)
        return failExpecting(
            tr("\", \\, /, b, f, n, r, t or u with four hexadecimal digits after the backslash"));
    text += QChar(unit);
    m_position += 1 + digits;
    return true;
}

QString JsonReader::currentWord() const {
    qsizetype end = m_position;
    while (end < m_text.size() && belongsToWord(m_text.at(end)))
        ++end;
    return m_text.mid(m_position, end - m_position);
}

bool JsonReader::readWord(JsonValue& value) {
    const QString word = currentWord();
    if (word == u"null") {
        value.type = JsonValue::Type::Null;
    } else if (word == u"true" || word == u"false") {
        value.type = JsonValue::Type::Boolean;
        value.boolean = word == u"true";
    } else if (!readNumber(value, word)) {
        return false;
    }
    m_position += word.size();
    return true;
}

bool JsonReader::readNumber(JsonValue& value, const QString& word) {
    static const QRegularExpression number(
        QStringLiteral("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"));
    if (isNotANumberWord(word))
        return failAtPath(tr("%1 (line %2) is %3; it has to be a finite number."), word);
    if (!number.match(word).hasMatch()) {
        const bool isCutOff = !m_path.isEmpty() && m_position + word.size() == m_text.size();
        m_position += isCutOff ? word.size() : 0;
        return failExpecting(tr("a number, a text in double quotes, true, false, a list or an "
                                "object"));
    }
    bool isInRange = false;
    value.type = JsonValue::Type::Number;
    value.number = word.toDouble(&isInRange);
    return isInRange ||
           failAtPath(tr("%1 (line %2) is %3, which no double can hold; it has to be 0 or between "
                         "about 5e-324 and 1.8e308 in size."),
                      word);
}

void JsonReader::skipSpace() {
    for (; !isAtEnd() && isSpace(current()); ++m_position) {
        if (current() == u'\n') {
            ++m_line;
            m_lineStart = m_position + 1;
        }
    }
}

bool JsonReader::skip(QChar character) {
    if (isAtEnd() || current() != character)
        return false;
    ++m_position;
    return true;
}

bool JsonReader::fail(const QString& problem) {
    m_problem = problem;
    return false;
}

bool JsonReader::failExpecting(const QString& expected) {
    if (isAtEnd())
        return fail(tr("The file ends too early, in line %1, where there should be %2; perhaps a "
                       "part of it was lost.")
                        .arg(m_line)
                        .arg(expected));
    QString found = shownText(currentWord(), longestShown);
    if (found.isEmpty())
        found = current() == u'\n' ? tr("the end of the line") : shownText(QString(current()));
    return fail(tr("Line %1, column %2: there should be %3, not %4.")
                    .arg(QString::number(m_line), QString::number(m_position - m_lineStart + 1),
                         expected, found));
}

bool JsonReader::failAtPath(const QString& problem, const QString& word) {
    const QString path = m_path.isEmpty() ? tr("The file's content") : m_path.join(QString());
    const QString line = QString::number(m_line);
    return fail(word.isEmpty() ? problem.arg(path, line)
                               : problem.arg(path, line, shownText(word, longestShown)));
}

} // namespace explorer
