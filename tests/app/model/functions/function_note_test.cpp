// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every note, and holds what is known of the functions against what the core finds.
#include "model/functions/function_note.h"

#include "support/test_program.h"

#include <activation/catalogue.h>
#include <activation/formula.h>
#include <activation/shape.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

using namespace explorer;

namespace {

QString number(double value) {
    return std::isinf(value) ? QString(value > 0 ? "inf" : "-inf") : QString::number(value, 'g', 6);
}

QString rangeText(const activation::Interval& range) {
    return QString("%1%2, %3%4")
        .arg(QString(range.holdsLow ? "[" : "("), number(range.low), number(range.high),
             QString(range.holdsHigh ? "]" : ")"));
}

QString symmetryText(activation::Symmetry symmetry) {
    return QStringList{"none", "odd", "even"}.at(int(symmetry));
}

QString monotonyText(activation::Monotony monotony) {
    return QStringList{"no", "increasing", "decreasing", "constant"}.at(int(monotony));
}

QStringList numbers(const std::vector<double>& values) {
    QStringList texts;
    for (const double value : values) {
        texts.append(number(value));
    }
    return texts;
}

// Notes give six digits, or what is written shorter.
bool isNear(double claimed, double found) {
    return std::abs(claimed - found) <= 5e-6 * std::abs(found);
}

bool isNear(const QJsonArray& claimed, const std::optional<activation::Turn>& found) {
    return found && isNear(claimed[0].toDouble(), found->x) &&
           isNear(claimed[1].toDouble(), found->y);
}

QStringList texts(const QJsonValue& list) {
    return list.toVariant().toStringList();
}

QStringList numbers(const QJsonValue& list) {
    std::vector<double> values;
    for (const QJsonValue& value : list.toArray()) {
        values.push_back(value.toDouble());
    }
    return numbers(values);
}

// What is known of the functions with their default parameters, to six digits.
QJsonObject knownFacts() {
    QFile file(KNOWN_FACTS);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QByteArray noteWith(const QByteArray& member) {
    return R"({"id": "relu", )" + member +
           R"( "related": [], "en": {"summary": "a", "shape": "b", "use": "c"},
              "zh": {"summary": "a", "shape": "b", "use": "c"}})";
}

} // namespace

class FunctionNoteTest : public QObject {
    Q_OBJECT

private slots:
    void everyFunction_hasANoteInBothLanguages_data() { listFunctions(); }
    void everyFunction_hasANoteInBothLanguages() {
        const FunctionNote note = fetchNote();
        QVERIFY(!note.english.summary.isEmpty() && !note.chinese.summary.isEmpty());
        const bool hasParameters =
            !activation::findFunction(note.id.toStdString())->parameters.empty();
        QCOMPARE(!note.english.parameters.isEmpty(), hasParameters);
        QCOMPARE(!note.chinese.parameters.isEmpty(), hasParameters);
    }

    void everyNote_isShort_data() { listFunctions(); }
    void everyNote_isShort() {
        const FunctionNote note = fetchNote();
        const auto words = note.english.paragraphs().join(' ').split(' ', Qt::SkipEmptyParts);
        QVERIFY2(words.size() >= 60 && words.size() <= 150,
                 qPrintable(QString::number(words.size())));
        const auto characters = note.chinese.paragraphs().join(QString()).size();
        QVERIFY2(characters >= 100 && characters <= 280, qPrintable(QString::number(characters)));
        QVERIFY(note.chinese.summary.contains(QRegularExpression("[\\x{4e00}-\\x{9fff}]")));
    }

    void everyRelatedFunction_isAnotherOfTheCatalogue_data() { listFunctions(); }
    void everyRelatedFunction_isAnotherOfTheCatalogue() {
        const FunctionNote note = fetchNote();
        QVERIFY(!note.related.isEmpty());
        for (const QString& id : note.related) {
            QVERIFY2(activation::findFunction(id.toStdString()), qPrintable(id));
            QVERIFY(id != note.id);
        }
    }

    // English has it from the record, so that a note without it would fall back to English.
    void everyConvention_isTranslated_data() { listFunctions(); }
    void everyConvention_isTranslated() {
        const FunctionNote note = fetchNote();
        const std::string kinkNote = activation::findFunction(note.id.toStdString())->kinkNote;
        QCOMPARE(note.chinese.convention.isEmpty(), kinkNote.empty());
        QVERIFY(note.english.convention.isEmpty());
    }

    void everyKnownFact_isWhatTheCoreFinds_data() {
        QTest::addColumn<QString>("id");
        const QStringList ids = knownFacts().keys();
        QVERIFY(!ids.isEmpty());
        for (const QString& id : ids) {
            QTest::newRow(qPrintable(id)) << id;
        }
    }
    void everyKnownFact_isWhatTheCoreFinds() {
        QFETCH(QString, id);
        const QJsonObject known = knownFacts()[id].toObject();
        const activation::FunctionPtr function = activation::findFunction(id.toStdString());
        QVERIFY(function);
        const std::vector<double> defaults = activation::defaultParameters(*function);
        const activation::Facts found = activation::factsOf(*function, defaults);
        QCOMPARE(known["range"].toString(), rangeText(found.range));
        // Extremes are listed that the range does not say already.
        QVERIFY(!known["minimum"].isArray() || isNear(known["minimum"].toArray(), found.minimum));
        QVERIFY(!known["maximum"].isArray() || isNear(known["maximum"].toArray(), found.maximum));
        QCOMPARE(known["symmetry"].toString(), symmetryText(found.symmetry));
        QCOMPARE(known["monotonic"].toString(), monotonyText(found.monotony));
        QCOMPARE(known["slope_at_zero"].isDouble(), !std::isnan(found.slopeAtZero));
        QVERIFY(!known["slope_at_zero"].isDouble() ||
                isNear(known["slope_at_zero"].toDouble(), found.slopeAtZero));
        QStringList dead;
        for (const activation::Interval& part : found.dead) {
            dead.append(rangeText(part));
        }
        QCOMPARE(texts(known["dead"]), dead);
        QCOMPARE(numbers(known["kinks"]), numbers(found.kinks));
        QCOMPARE(numbers(known["jumps"]), numbers(found.jumps));
    }

    // The core's search would not see what lies between the places where it looks.
    void everyRange_holdsTheValuesOfADenseGrid_data() { listFunctions(); }
    void everyRange_holdsTheValuesOfADenseGrid() {
        QFETCH(QString, id);
        const activation::FunctionPtr function = activation::findFunction(id.toStdString());
        const std::vector<double> defaults = activation::defaultParameters(*function);
        const activation::Interval range = activation::factsOf(*function, defaults).range;
        std::vector<double> places;
        // Each value of a function without a closed form takes an integration.
        const int perUnit = id == "gumbel_softmax" ? 1 : 60;
        for (int i = -20 * perUnit; i <= 20 * perUnit; ++i) {
            places.push_back(double(i) / perUnit + 1e-5);
        }
        for (double far = 30; far < 1e300; far *= 1e3) {
            places.insert(places.end(), {far, -far});
        }
        for (const double x : places) {
            const double y = function->formula->at(x, defaults).value;
            QVERIFY2(y >= range.low && y <= range.high, qPrintable(QString::number(x)));
        }
    }

    void brokenNote_saysWhatIsWrongAndWhere() {
        QVERIFY(readNote(noteWith({})).outcome.isDone());
        QCOMPARE(readNote("{").outcome.isDone(), false);
        const QString misspelt = readNote(noteWith(R"("relatd": [],)")).outcome.problem;
        QVERIFY2(misspelt.contains("relatd (line 1)") && misspelt.contains("related"),
                 qPrintable(misspelt));
        const QString text = readNote(R"({"id": "relu", "related": [],
            "en": {"summary": "a", "shape": "b"}, "zh": {}})")
                                 .outcome.problem;
        QVERIFY2(text.contains("en.use") && text.contains("missing"), qPrintable(text));
    }

    void unknownFunction_hasNoNoteAndASentence() {
        QCOMPARE(noteOf("no_such").outcome.problem, QString("There is no note on no_such."));
    }

private:
    static void listFunctions() {
        QTest::addColumn<QString>("id");
        for (const activation::FunctionPtr& function : activation::catalogue()) {
            QTest::newRow(function->id.c_str()) << QString::fromStdString(function->id);
        }
    }

    static FunctionNote fetchNote() {
        QFETCH(QString, id);
        const NoteReading& reading = noteOf(id);
        if (!reading.outcome.isDone()) {
            QTest::qFail(qPrintable(reading.outcome.problem), __FILE__, __LINE__);
        }
        return reading.note;
    }
};

EXPLORER_TEST(FunctionNoteTest)
#include "function_note_test.moc"
