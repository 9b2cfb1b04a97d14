// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/session_file.h"
#include "support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace explorer;

namespace {

const QByteArray head = R"({"format": "activation-explorer", "version": 1, )";

QByteArray withCurve(const QByteArray& curve) {
    return head + "\n\"curves\": [" + curve + "]}";
}

QByteArray withAxes(const QByteArray& axes) {
    return head + "\n\"axes\": " + axes + "}";
}

QByteArray repeated(const QByteArray& part, int count) {
    QByteArray parts = part;
    for (int i = 1; i < count; ++i)
        parts += ", " + part;
    return parts;
}

} // namespace

class MalformedSessionTest : public QObject {
    Q_OBJECT

private slots:
    void problem_saysWhatIsWrongAndWhere_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        syntax();
        heads();
        figures();
        axes();
        curves();
        parameters();
    }
    void problem_saysWhatIsWrongAndWhere() {
        QFETCH(QByteArray, bytes);
        const SessionReading reading = readSession(bytes);
        QVERIFY(!reading.outcome.isDone());
        QTEST(reading.outcome.problem, "problem");
    }

    void truncatedAnywhere_isRefused() {
        const QByteArray whole = writeSession(firstFigure()).trimmed();
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const SessionReading reading = readSession(whole.left(length));
            QVERIFY2(!reading.outcome.isDone(), whole.left(length).constData());
            QVERIFY(reading.outcome.problem.contains("The file") ||
                    (length < 40 && reading.outcome.problem.contains("not a session")));
        }
    }

    void anyByteChanged_givesAStateOrASentence() {
        const QByteArray whole = writeSession(firstFigure());
        for (qsizetype i = 0; i < whole.size(); ++i) {
            for (const char byte : {'\0', '\xff', '"', '{', ']', '9', ',', '-', '\\'}) {
                QByteArray bytes = whole;
                bytes[i] = byte;
                const SessionReading reading = readSession(bytes);
                if (!reading.outcome.isDone())
                    QVERIFY(reading.outcome.problem.endsWith('.') ||
                            reading.outcome.problem.endsWith('?'));
            }
        }
    }

    void largeFile_isRefusedWithoutReadingIt() {
        QFile file(m_folder.filePath("large.aex"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(100LL * 1024 * 1024 * 1024)); // sparse; reading it would take minutes
        file.close();
        QCOMPARE(readSessionFile(file.fileName()).outcome.problem,
                 "Cannot open " + file.fileName() +
                     ". The file is larger than 4 MB, which no session is.");
        QVERIFY(file.remove());
    }

    void missingFileAndFolder_areToldApart() {
        const QString missing = m_folder.filePath("missing.aex");
        QCOMPARE(readSessionFile(missing).outcome.problem,
                 "Cannot open " + missing + ". There is no such file.");
        QCOMPARE(readSessionFile(m_folder.path()).outcome.problem,
                 "Cannot open " + m_folder.path() +
                     ". It is a folder or a device, not a session file.");
    }

private:
    static void row(const char* name, const QByteArray& bytes, const char* problem) {
        QTest::newRow(name) << bytes << QString::fromUtf8(problem);
    }

    static constexpr const char* notOurs =
        "This is not a session of Activation Explorer, which is a JSON object with \"format\": "
        "\"activation-explorer\".";

    static void syntax() {
        row("empty", "", "The file is empty.");
        row("only spaces", " \n\t\r\n", "The file is empty.");
        row("binary", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), notOurs);
        row("session in UTF-16",
            QByteArray("{\0\"\0", 4) + QByteArray(head).replace('"', QByteArray("\"\0", 2)),
            "The file is not text in UTF-8; a session file is.");
        row("cut inside a character", head + "\"title\": \"\xE6\xBF",
            "The file is not text in UTF-8; a session file is.");
        row("other text", "hello", notOurs);
        row("text of another program", "\\documentclass{article}\n", notOurs);
        row("half of another JSON", "{\"cells\": [{\"type\": ", notOurs);
        row("truncated after a comma", head,
            "The file ends too early, in line 1, where there should be a name in double quotes; "
            "perhaps a part of it was lost.");
        row("truncated in a text", head + "\n\"title\": \"My fig",
            "The file ends too early, in line 2, where there should be a double quote that ends "
            "the text; perhaps a part of it was lost.");
        row("comma missing", "{\n  \"format\": \"activation-explorer\"\n  \"version\": 1}",
            "Line 3, column 3: there should be a comma or a closing brace, not \".");
        row("comma too many", "{\"format\": \"activation-explorer\", }",
            "Line 1, column 35: there should be a name in double quotes, not }.");
        row("brackets crossed", head + "\"curves\": [}",
            "Line 1, column 60: there should be a number, a text in double quotes, true, false, a "
            "list or an object, not }.");
        row("single quotes", "{'format': 'activation-explorer'}",
            "Line 1, column 2: there should be a name in double quotes, not '.");
        row("colon missing", "{\"format\" \"activation-explorer\"}",
            "Line 1, column 11: there should be a colon, not \".");
        row("text after the end", head + "\"title\": \"\"}\n}",
            "Line 2, column 1: there should be the end of the file, not }.");
        row("bad escape", head + "\"title\": \"a\\q\"}",
            "Line 1, column 61: there should be \", \\, /, b, f, n, r, t or u with four "
            "hexadecimal digits after the backslash, not q.");
        row("bad code", head + "\"title\": \"a\\u12g4\"}",
            "Line 1, column 61: there should be \", \\, /, b, f, n, r, t or u with four "
            "hexadecimal digits after the backslash, not u12g4.");
        row("line break in a text", head + "\"title\": \"a\nb\"}",
            "Line 1, column 60: there should be a double quote that ends the text, not the end of "
            "the line.");
        row("comment", "// a session\n" + head + "\"title\": \"\"}",
            "Line 1, column 1: there should be a number, a text in double quotes, true, false, a "
            "list or an object, not /.");
        row("bell in a word", head + "\"title\": \a}",
            "Line 1, column 58: there should be a number, a text in double quotes, true, false, a "
            "list or an object, not \\u0007.");
        row("deep nesting", head + "\"x\": " + QByteArray(100000, '['),
            "Line 1: more than 32 lists and objects are nested here, which no session needs.");
        row("field twice", head + "\n\"title\": \"a\",\n\"title\": \"b\"}",
            "title (line 3) is given twice; remove one of them.");
        row("list twice", head + "\"curves\": [], \"curves\": []}",
            "curves (line 1) is given twice; remove one of them.");
    }

    static void heads() {
        row("a list", "[1, 2]", notOurs);
        row("a number", "42", notOurs);
        row("other format", "{\"format\": \"qt-project\", \"version\": 1}", notOurs);
        row("no format", "{\"version\": 1}", notOurs);
        row("no version", "{\"format\": \"activation-explorer\"}",
            "version (line 1) is missing; it has to be 1.");
        row("newer version", "{\"format\": \"activation-explorer\", \"version\": 7}",
            "The file was written by a newer version of the program (format 7; this one reads up "
            "to 1).");
        row("version 0", "{\"format\": \"activation-explorer\", \"version\": 0}",
            "version (line 1) has to be 1; it is 0.");
        row("version as text", "{\"format\": \"activation-explorer\", \"version\": \"1\"}",
            "version (line 1) has to be 1; it is the text \"1\".");
    }

    static void figures() {
        row("NUL in a text", head + "\"axes\": {\"placement\": \"a\\u0000b\"}}",
            "axes.placement (line 1) has to be \"origin\" or \"frame\"; it is the text "
            "\"a\\u0000b\".");
        row("long text", head + "\"axes\": {\"placement\": \"" + QByteArray(100000, 'p') + "\"}}",
            ("axes.placement (line 1) has to be \"origin\" or \"frame\"; it is a text that begins "
             "with \"" +
             QByteArray(40, 'p') + "…\".")
                .constData());
        row("title is a number", head + "\"title\": 5}",
            "title (line 1) has to be a text in double quotes; it is 5.");
        row("title too long", head + "\"title\": \"" + QByteArray(1001, 'x') + "\"}",
            "title (line 1) has to be a text of at most 1000 characters; it is 1001 characters "
            "long.");
        row("legend is a word", head + "\"legend\": \"yes\"}",
            "legend (line 1) has to be true or false; it is the text \"yes\".");
    }

    static void axes() {
        row("axes are a list", withAxes("[]"),
            "axes (line 2) has to be an object in braces; it is a list.");
        row("range of one", withAxes("{\"x\": [1]}"),
            "axes.x (line 2) has to be a list of two numbers, the low end and the high end; it is "
            "a list of length 1.");
        row("range with a text", withAxes("{\"x\": [\"-4\", 4]}"),
            "axes.x (line 2) has to be a list of two numbers, the low end and the high end; it is "
            "a list with the text \"-4\" in it.");
        row("range reversed", withAxes("{\"x\": [4, -4]}"),
            "axes.x (line 2) has to be a range that can be drawn: the first number less than the "
            "second, both within ±1e+300, and not almost the same; it is from 4 to -4.");
        row("range of zero height", withAxes("{\"y\": [1, 1]}"),
            "axes.y (line 2) has to be a range that can be drawn: the first number less than the "
            "second, both within ±1e+300, and not almost the same; it is from 1 to 1.");
        row("range too wide", withAxes("{\"y\": [-1.7e308, 1.7e308]}"),
            "axes.y (line 2) has to be a range that can be drawn: the first number less than the "
            "second, both within ±1e+300, and not almost the same; it is from -1.7e+308 to "
            "1.7e+308.");
        row("range infinite", withAxes("{\"y\": [-Infinity, 1]}"),
            "axes.y[0] (line 2) is -Infinity; it has to be a finite number.");
        row("placement unknown", withAxes("{\"placement\": \"left\"}"),
            "axes.placement (line 2) has to be \"origin\" or \"frame\"; it is the text \"left\".");
        row("grid is null", withAxes("{\"grid\": null}"),
            "axes.grid (line 2) has to be true or false; it is null.");
    }

    static void curves() {
        row("curves are an object", head + "\"curves\": {}}",
            "curves (line 1) has to be a list in brackets; it is an object.");
        row("curve is a text", withCurve("\"relu\""),
            "curves[0] (line 2) has to be an object in braces; it is the text \"relu\".");
        row("no function", withCurve("{\"value\": true}"),
            "curves[0].function (line 2) is missing; it has to be the id of a function, like "
            "\"relu\".");
        row("function misspelt", withCurve("{\"function\": \"gelo\"}"),
            "curves[0].function (line 2): there is no function \"gelo\"; did you mean gelu?");
        row("function unlike any", withCurve("{\"function\": \"qqqqqqqqqq\"}"),
            "curves[0].function (line 2): there is no function \"qqqqqqqqqq\"; the command "
            "\"activation-explorer list\" names those there are.");
        row("function is a number", withCurve("{\"function\": 3}"),
            "curves[0].function (line 2) has to be a text in double quotes; it is 3.");
        row("colour negative", withCurve("{\"function\": \"relu\", \"color\": -1}"),
            "curves[0].color (line 2) has to be a whole number from 0 to 999; it is -1.");
        row("colour too large", withCurve("{\"function\": \"relu\", \"color\": 1e9}"),
            "curves[0].color (line 2) has to be a whole number from 0 to 999; it is 1e+09.");
        row("colour broken", withCurve("{\"function\": \"relu\", \"color\": 1.5}"),
            "curves[0].color (line 2) has to be a whole number from 0 to 999; it is 1.5.");
        row("thousands of curves", withCurve(repeated("{\"function\": \"relu\"}", 3000)),
            "curves (line 2) has to be a list of length 200 at most; it is a list of length 3000.");
    }

    static void parameters() {
        const auto elu = [](const QByteArray& parameters) {
            return withCurve("{\"function\": \"relu\"},\n{\"function\": \"elu\", \"parameters\": " +
                             parameters + "}");
        };
        row("parameters are a list", elu("[1]"),
            "curves[1].parameters (line 3) has to be an object in braces; it is a list.");
        row("parameter misspelt", elu("{\"alhpa\": 1}"),
            "curves[1].parameters.alhpa (line 3): ELU has no parameter \"alhpa\"; did you mean "
            "alpha?");
        row("parameter unlike any", elu("{\"qqqqqqqq\": 1}"),
            "curves[1].parameters.qqqqqqqq (line 3): ELU has no parameter \"qqqqqqqq\", only "
            "alpha.");
        row("parameter of a function without",
            withCurve("{\"function\": \"relu\", \"parameters\": {\"alpha\": 1}}"),
            "curves[0].parameters.alpha (line 2): ReLU has no parameters; remove it.");
        row("parameter NaN", elu("{\"alpha\": NaN}"),
            "curves[1].parameters.alpha (line 3) is NaN; it has to be a finite number.");
        row("parameter 1e999", elu("{\"alpha\": 1e999}"),
            "curves[1].parameters.alpha (line 3) is 1e999, which no double can hold; it has to be "
            "0 or between about 5e-324 and 1.8e308 in size.");
        row("parameter -1e999", elu("{\"alpha\": -1e999}"),
            "curves[1].parameters.alpha (line 3) is -1e999, which no double can hold; it has to be "
            "0 or between about 5e-324 and 1.8e308 in size.");
        row("parameter is a text", elu("{\"alpha\": \"1\"}"),
            "curves[1].parameters.alpha (line 3) has to be a number; it is the text \"1\".");
        row("parameter is null", elu("{\"alpha\": null}"),
            "curves[1].parameters.alpha (line 3) has to be a number; it is null.");
        row("parameter is missing", elu("{\"alpha\": }"),
            "Line 3, column 45: there should be a number, a text in double quotes, true, false, a "
            "list or an object, not }.");
        row("parameter twice", elu("{\"alpha\": 1, \"alpha\": 2}"),
            "curves[1].parameters.alpha (line 3) is given twice; remove one of them.");
        row("parameter 01", elu("{\"alpha\": 01}"),
            "Line 3, column 45: there should be a number, a text in double quotes, true, false, a "
            "list or an object, not 01.");
        row("parameter 1,5", elu("{\"alpha\": 1,5}"),
            "Line 3, column 47: there should be a name in double quotes, not 5.");
        row("parameter outside its domain",
            withCurve("{\"function\": \"softmax\", \"parameters\": {\"T\": 0}}"),
            "curves[0].parameters.T (line 2): T has to be greater than 0; it is 0.");
        row("parameter not whole",
            withCurve("{\"function\": \"softmax\", \"parameters\": {\"n\": 2.5}}"),
            "curves[0].parameters.n (line 2): n has to be a whole number; it is 2.5.");
    }

    QTemporaryDir m_folder;
};

EXPLORER_TEST(MalformedSessionTest)
#include "malformed_session_test.moc"
