// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/json_fields.h"

#include "model/language/number_text.h"
#include "model/language/shown_text.h"
#include "model/storage/color_text.h"

#include <cmath>

namespace explorer {

namespace {

constexpr qsizetype longestShown = 40;

} // namespace

JsonFields::JsonFields(const JsonValue& object, const QString& path)
    : m_object(object)
    , m_path(path) {
}

bool JsonFields::checkObject() {
    if (m_object.type == Type::Object)
        return true;
    m_problem = tr("%1 (line %2) has to be an object in braces; it is %3.")
                    .arg(m_path.isEmpty() ? tr("The file") : m_path, QString::number(m_object.line),
                         shown(m_object));
    return false;
}

bool JsonFields::readBoolean(const QString& name, bool& target) {
    const JsonValue* value = field(name);
    if (!value)
        return true;
    if (!isType(name, Type::Boolean, tr("true or false")))
        return false;
    target = value->boolean;
    return true;
}

bool JsonFields::readNumber(const QString& name, double& target) {
    const JsonValue* value = field(name);
    if (!value)
        return true;
    if (!isType(name, Type::Number, tr("a number")))
        return false;
    target = value->number;
    return true;
}

bool JsonFields::readWhole(const QString& name, int low, int high, int& target) {
    const JsonValue* value = field(name);
    if (!value)
        return true;
    const QString wanted =
        low == high ? QString::number(low) : tr("a whole number from %1 to %2").arg(low).arg(high);
    if (!isType(name, Type::Number, wanted))
        return false;
    if (value->number < low || value->number > high || value->number != std::trunc(value->number))
        return fail(name, wanted, shown(*value));
    target = static_cast<int>(value->number);
    return true;
}

bool JsonFields::readBetween(const QString& name, double low, double high, double& target) {
    const JsonValue* value = field(name);
    if (!value)
        return true;
    const QString wanted =
        tr("a number from %1 to %2").arg(exactNumberText(low), exactNumberText(high));
    if (!isType(name, Type::Number, wanted))
        return false;
    if (!(value->number >= low && value->number <= high))
        return fail(name, wanted, shown(*value));
    target = value->number;
    return true;
}

bool JsonFields::readText(const QString& name, qsizetype longest, QString& target) {
    const JsonValue* value = field(name);
    if (!value)
        return true;
    if (!isType(name, Type::Text, tr("a text in double quotes")))
        return false;
    if (value->text.size() > longest)
        return fail(name, tr("a text of at most %1 characters").arg(longest),
                    tr("%1 characters long").arg(value->text.size()));
    target = value->text;
    return true;
}

bool JsonFields::readLine(const QString& name, qsizetype longest, QString& target) {
    if (!readText(name, longest, target))
        return false;
    if (isOneLine(target))
        return true;
    target = oneLine(target);
    m_object.remark(tr("%1: the text \"%2\" has letters that cannot be shown; spaces stand in "
                       "their place.")
                        .arg(place(name), shownText(field(name)->text, longestShown)));
    return true;
}

bool JsonFields::readBilingual(const QString& name, qsizetype longest, BilingualText& target) {
    const JsonValue* value = field(name);
    if (!value)
        return true;
    BilingualText text;
    JsonFields languages(*value, path(name));
    if (!languages.checkObject() ||
        !languages.readText(QStringLiteral("en"), longest, text.english) ||
        !languages.readText(QStringLiteral("zh"), longest, text.chinese)) {
        m_problem = languages.problem();
        return false;
    }
    target = text;
    return true;
}

bool JsonFields::readRange(const QString& name, Range& target) {
    const JsonValue* value = field(name);
    if (!value)
        return true;
    const QString wanted = tr("a list of two numbers, the low end and the high end");
    if (!isType(name, Type::List, wanted))
        return false;
    if (value->elements.size() != 2)
        return fail(name, wanted, tr("a list of length %1").arg(value->elements.size()));
    for (const JsonValue& end : value->elements) {
        if (end.type != Type::Number)
            return fail(name, wanted, tr("a list with %1 in it").arg(shown(end)));
    }
    const Range range{value->elements.front().number, value->elements.back().number};
    if (!isDrawable(range))
        return fail(
            name,
            tr("a range that can be drawn: the first number less than the second, both "
               "within ±%1, and not almost the same")
                .arg(exactNumberText(largestAxisValue)),
            tr("from %1 to %2").arg(exactNumberText(range.low), exactNumberText(range.high)));
    target = range;
    return true;
}

bool JsonFields::readChoice(const QString& name, const QStringList& allowed, int& target) {
    const JsonValue* value = field(name);
    if (!value)
        return true;
    const QString wanted = u'"' + allowed.join(tr("\" or \"", "between two allowed words")) + u'"';
    if (!isType(name, Type::Text, wanted))
        return false;
    if (!allowed.contains(value->text))
        return fail(name, wanted, shown(*value));
    target = static_cast<int>(allowed.indexOf(value->text));
    return true;
}

bool JsonFields::readColor(const QString& name, QString& target) {
    const JsonValue* value = field(name);
    if (!value)
        return true;
    const QString wanted = tr("a colour like \"#0072b2\"");
    if (!isType(name, Type::Text, wanted))
        return false;
    if (!isColorText(value->text))
        return fail(name, wanted, shown(*value));
    target = value->text;
    return true;
}

bool JsonFields::readTexts(const QString& name, std::size_t most, qsizetype longest,
                           QStringList& target) {
    const JsonValue* value = field(name);
    if (!value)
        return true;
    const QString wanted =
        tr("a list of at most %1 texts, each of 1 to %2 characters").arg(most).arg(longest);
    if (!isType(name, Type::List, wanted))
        return false;
    if (value->elements.size() > most)
        return fail(name, wanted, tr("a list of length %1").arg(value->elements.size()));
    QStringList texts;
    for (const JsonValue& element : value->elements) {
        const bool isFit =
            element.type == Type::Text && !element.text.isEmpty() && element.text.size() <= longest;
        if (!isFit)
            return fail(name, wanted, tr("a list with %1 in it").arg(shown(element)));
        texts.append(element.text);
    }
    target = texts;
    return true;
}

bool JsonFields::readNumbers(const QString& name, std::size_t most, std::vector<double>& target) {
    const JsonValue* value = field(name);
    if (!value)
        return true;
    const QString wanted = tr("a list of at most %1 numbers").arg(most);
    if (!isType(name, Type::List, wanted))
        return false;
    if (value->elements.size() > most)
        return fail(name, wanted, tr("a list of length %1").arg(value->elements.size()));
    target.clear();
    for (const JsonValue& element : value->elements) {
        if (element.type != Type::Number)
            return fail(name, wanted, tr("a list with %1 in it").arg(shown(element)));
        target.push_back(element.number);
    }
    return true;
}

bool JsonFields::checkList(const QString& name, std::size_t longest) {
    const JsonValue* value = field(name);
    if (!value)
        return true;
    if (!isType(name, Type::List, tr("a list in brackets")))
        return false;
    return value->elements.size() <= longest ||
           fail(name, tr("a list of length %1 at most").arg(longest),
                tr("a list of length %1").arg(value->elements.size()));
}

bool JsonFields::checkNames(const QStringList& known) {
    for (const JsonMember& member : m_object.members) {
        if (known.contains(member.name))
            continue;
        m_problem = unknown(member, known);
        return false;
    }
    return true;
}

bool JsonFields::require(const QString& name, const QString& meaning) {
    if (field(name))
        return true;
    m_problem = tr("%1 (line %2) is missing; it has to be %3.")
                    .arg(path(name), QString::number(m_object.line), meaning);
    return false;
}

QString JsonFields::path(const QString& name) const {
    const QString shownName = shownText(name, longestShown);
    return m_path.isEmpty() ? shownName : m_path + u'.' + shownName;
}

QString JsonFields::place(const QString& name) const {
    const JsonValue* value = field(name);
    return tr("%1 (line %2)", "a field of a file and the line it stands in")
        .arg(path(name), QString::number(value ? value->line : m_object.line));
}

bool JsonFields::isType(const QString& name, Type type, const QString& wanted) {
    const JsonValue* value = field(name);
    return value->type == type || fail(name, wanted, shown(*value));
}

bool JsonFields::fail(const QString& name, const QString& wanted, const QString& found) {
    m_problem = tr("%1 has to be %2; it is %3.", "field, what is allowed, what was found")
                    .arg(place(name), wanted, found);
    return false;
}

QString JsonFields::shown(const JsonValue& value) const {
    switch (value.type) {
    case Type::Null:
        return tr("null");
    case Type::Boolean:
        return value.boolean ? tr("true") : tr("false");
    case Type::Number:
        return exactNumberText(value.number);
    case Type::Text:
        return value.text.size() <= longestShown
                   ? tr("the text \"%1\"").arg(shownText(value.text))
                   : tr("a text that begins with \"%1\"").arg(shownText(value.text, longestShown));
    case Type::List:
        return tr("a list");
    case Type::Object:
        return tr("an object");
    }
    return {};
}

} // namespace explorer
