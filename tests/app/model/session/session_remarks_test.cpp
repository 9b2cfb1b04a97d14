// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/session_file.h"
#include "support/test_program.h"

#include <QTest>

using namespace explorer;

// A session that is not all as expected opens, and what is not is said.
class SessionRemarksTest : public QObject {
    Q_OBJECT

private slots:
    void unknownFields_areNamed() {
        const SessionReading reading = readSession(
            R"({"format": "activation-explorer", "version": 1, "author": {"name": ["A", null]},
                "axes": {"logarithmic": true}, "curves": [{"function": "relu", "note": "x"}]})");
        QCOMPARE(reading.outcome.problem, QString());
        const QStringList& remarks = reading.outcome.remarks;
        QCOMPARE(remarks.size(), 3);
        QVERIFY(remarks[0].startsWith("author (line 1) is not known here; the fields are "));
        QVERIFY(remarks[1].startsWith("axes.logarithmic (line 2) is not known here; "));
        QVERIFY(remarks[2].startsWith("curves[0].note (line 2) is not known here; "));
        QVERIFY(remarks[2].contains("slope, color, "));
    }

    void misspeltField_isNamedWithWhatWasMeant() {
        const SessionReading reading = readSession(
            R"({"format": "activation-explorer", "version": 1, "titel": "A",
                "curves": [{"function": "relu", "slop": true, "parameters": {}}]})");
        QCOMPARE(reading.outcome.problem, QString());
        QCOMPARE(reading.outcome.remarks,
                 (QStringList{"titel (line 1) is not known here; did you mean title?",
                              "curves[0].slop (line 2) is not known here; did you mean slope?"}));
    }

    void manyUnknownFields_areNotAllNamed() {
        QByteArray bytes = R"({"format": "activation-explorer", "version": 1)";
        for (int i = 0; i < 1000; ++i)
            bytes += ", \"" + QByteArray(1000, 'q') + QByteArray::number(i) + "\": 1";
        const SessionReading reading = readSession(bytes + '}');
        QCOMPARE(reading.outcome.problem, QString());
        QCOMPARE(reading.outcome.remarks.size(), 4);
        QVERIFY(reading.outcome.remarks.join(QString()).size() < 1000);
    }

    void controlCharactersInTitles_becomeSpacesAndAreSaid() {
        const SessionReading reading = readSession(
            R"({"format": "activation-explorer", "version": 1, "title": "a\u0000b\rc"})");
        QCOMPARE(reading.outcome.problem, QString());
        QCOMPARE(reading.state.title, "a b c");
        QCOMPARE(reading.outcome.remarks,
                 QStringList("title (line 1): the text \"a\\u0000b\\u000dc\" has letters that "
                             "cannot be shown; spaces stand in their place."));
    }
};

EXPLORER_TEST(SessionRemarksTest)
#include "session_remarks_test.moc"
