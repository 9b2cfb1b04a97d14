// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every note and holds what it claims against what the core finds.
#include "model/functions/function_note.h"

#include "support/test_program.h"

#include <activation/catalogue.h>
#include <activation/formula.h>
#include <activation/shape.h>

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

bool isNear(const std::optional<NotePoint>& claimed, const std::optional<activation::Turn>& found) {
    return claimed && found && isNear(claimed->x, found->x) && isNear(claimed->y, found->y);
}

QByteArray noteWith(const QByteArray& facts) {
    return R"({"id": "relu", "facts": )" + facts +
           R"(, "related": [], "en": {"summary": "a", "shape": "b", "use": "c"},
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

    void everyFact_isWhatTheCoreFinds_data() { listFunctions(); }
    void everyFact_isWhatTheCoreFinds() {
        const NoteFacts claimed = fetchNote().facts;
        QFETCH(QString, id);
        const activation::FunctionPtr function = activation::findFunction(id.toStdString());
        const std::vector<double> defaults = activation::defaultParameters(*function);
        const activation::Facts found = activation::factsOf(*function, defaults);
        QCOMPARE(claimed.range, rangeText(found.range));
        // A note names extremes that the range does not say already.
        QVERIFY(!claimed.minimum || isNear(claimed.minimum, found.minimum));
        QVERIFY(!claimed.maximum || isNear(claimed.maximum, found.maximum));
        QCOMPARE(claimed.symmetry, symmetryText(found.symmetry));
        QCOMPARE(claimed.monotonic, monotonyText(found.monotony));
        QCOMPARE(claimed.slopeAtZero.has_value(), !std::isnan(found.slopeAtZero));
        QVERIFY(!claimed.slopeAtZero || isNear(*claimed.slopeAtZero, found.slopeAtZero));
        QStringList dead;
        for (const activation::Interval& part : found.dead) {
            dead.append(rangeText(part));
        }
        QCOMPARE(claimed.dead, dead);
        QCOMPARE(numbers(claimed.kinks), numbers(found.kinks));
        QCOMPARE(numbers(claimed.jumps), numbers(found.jumps));
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
        QVERIFY(readNote(noteWith(R"({"range": "[0, 1]"})")).outcome.isDone());
        QCOMPARE(readNote("{").outcome.isDone(), false);
        const QString misspelt = readNote(noteWith(R"({"rnge": "[0, 1]"})")).outcome.problem;
        QVERIFY2(misspelt.contains("facts.rnge (line 1)") && misspelt.contains("range"),
                 qPrintable(misspelt));
        const QString place =
            readNote(noteWith(R"({"range": "x", "minimum": [1]})")).outcome.problem;
        QVERIFY2(place.contains("facts.minimum") && place.contains("two numbers"),
                 qPrintable(place));
        const QString text = readNote(R"({"id": "relu", "facts": {"range": "x"}, "related": [],
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
