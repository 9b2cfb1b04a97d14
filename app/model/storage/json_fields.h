// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the fields of one JSON object for what they should be, and says which one is not.
#pragma once

#include "model/language/bilingual_text.h"
#include "model/storage/choice_words.h"
#include "model/storage/json_value.h"
#include "model/storage/range.h"

#include <QCoreApplication>
#include <QStringList>

namespace explorer {

// All readers leave the target alone where the field is missing, and give whether to go on.
class JsonFields {
    Q_DECLARE_TR_FUNCTIONS(explorer::JsonFields)

public:
    // `path` is the object's own: "curves[2]", empty for the whole file.
    JsonFields(const JsonValue& object, const QString& path);

    bool checkObject(); // that it is one

    bool readBoolean(const QString& name, bool& target);
    bool readNumber(const QString& name, double& target);
    bool readWhole(const QString& name, int low, int high, int& target);
    bool readBetween(const QString& name, double low, double high, double& target);
    bool readText(const QString& name, qsizetype longest, QString& target);
    // The same for a title or a name, in which control characters become spaces, with a remark.
    bool readLine(const QString& name, qsizetype longest, QString& target);
    // An object with "en" and "zh", or with one of them.
    bool readBilingual(const QString& name, qsizetype longest, BilingualText& target);
    bool readRange(const QString& name, Range& target);
    // The index of the text among those allowed.
    bool readChoice(const QString& name, const QStringList& allowed, int& target);
    template<class Choice>
    bool readWord(const QString& name, Choice& target) {
        int index = static_cast<int>(target);
        const bool isRead = readChoice(name, wordsOf<Choice>(), index);
        target = static_cast<Choice>(index);
        return isRead;
    }
    bool readColor(const QString& name, QString& target); // "#rrggbb"
    // A list of texts, none of them empty.
    bool readTexts(const QString& name, std::size_t most, qsizetype longest, QStringList& target);
    bool readNumbers(const QString& name, std::size_t most, std::vector<double>& target);
    bool checkList(const QString& name, std::size_t longest);

    // That there are no fields but these: a misspelt one would go unheard.
    bool checkNames(const QStringList& known);
    // What readers have said of the value and of all in it, and the fields that none has asked for;
    // one sentence each, and not many.
    static QStringList remarksOn(const JsonValue& value, const QString& path);

    bool require(const QString& name, const QString& meaning);

    const JsonValue* field(const QString& name) const { return m_object.member(name); }
    QString path(const QString& name) const;  // "curves[2].parameters"
    QString place(const QString& name) const; // the same and its line
    QString problem() const { return m_problem; }

    // Refuses a field for what no reader above knows; always false.
    bool fail(const QString& name, const QString& wanted, const QString& found);

private:
    using Type = JsonValue::Type;

    bool isType(const QString& name, Type type, const QString& wanted);
    QString shown(const JsonValue& value) const;
    QString unknown(const JsonMember& member, const QStringList& known) const;
    static void addRemarks(const JsonValue& value, const QString& path, QStringList& remarks);

    const JsonValue& m_object;
    QString m_path;
    QString m_problem;
};

} // namespace explorer
