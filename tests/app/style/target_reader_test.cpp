// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/target_reader.h"
#include "support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace explorer;

namespace {

// A whole target, line by line.
QByteArrayList lines() {
    return {R"({)",
            R"("id": "my-journal",)",
            R"("name": "My journal",)",
            R"("columns": [ { "id": "single", "name": "One column", "widthMm": 84.5 } ],)",
            R"("textSize": 8,)",
            R"("lineWidth": 1)",
            R"(})"};
}

QByteArray whole() {
    return lines().join('\n');
}

QByteArray with(int line, const QByteArray& text) {
    QByteArrayList changed = lines();
    changed[line - 1] = text;
    return changed.join('\n');
}

// With one more field, in the sixth line.
QByteArray withField(const QByteArray& field) {
    return with(6, field + R"(, "lineWidth": 1)");
}

} // namespace

class TargetReaderTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QString& name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

private slots:
    void shortFile_takesTheRestFromDefaults() {
        const TargetReading reading = readTarget(whole());
        QVERIFY2(reading.outcome.isDone(), qPrintable(reading.outcome.problem));
        const FigureTarget& target = reading.target;
        QCOMPARE(target.id, QStringLiteral("my-journal"));
        QCOMPARE(target.name, QStringLiteral("My journal"));
        QCOMPARE(target.chineseName, target.name);
        QCOMPARE(target.columns.size(), 1);
        QCOMPARE(target.columns[0].widthMm, 84.5);
        QCOMPARE(target.columns[0].chineseName, QStringLiteral("One column"));
        QVERIFY(target.allowsGrid);
        QVERIFY(!target.axes);
        QVERIFY(target.formats.isEmpty());
        QVERIFY(!target.fontFamilies.isEmpty());
        QCOMPARE(target.heightLimitMm, 0);
    }

    void longFile_isTakenWhole() {
        const TargetReading reading = readTarget(withField(
            R"("chineseName": "我的期刊", "comment": "guide of 2026", "order": 3, "isWidthFree": true,
               "heightLimitMm": 200, "aspect": 0.5, "fontFamilies": ["Inter"],
               "smallestTextSize": 6, "largestTextSize": 9, "smallestScriptSize": 5,
               "thinnestLine": 0.25, "axisWidth": 0.3, "dpi": 1200, "allowsGrid": false,
               "axes": "origin", "formats": ["eps", "tiff"])"));
        QVERIFY2(reading.outcome.isDone(), qPrintable(reading.outcome.problem));
        const FigureTarget& target = reading.target;
        QCOMPARE(target.chineseName, QStringLiteral("我的期刊"));
        QCOMPARE(target.comment, QStringLiteral("guide of 2026"));
        QCOMPARE(target.order, 3);
        QVERIFY(target.isWidthFree);
        QCOMPARE(target.heightLimitMm, 200);
        QCOMPARE(target.aspect, 0.5);
        QCOMPARE(target.fontFamilies, QStringList(QStringLiteral("Inter")));
        QCOMPARE(target.smallestTextSize, 6);
        QCOMPARE(target.largestTextSize, 9);
        QCOMPARE(target.smallestScriptSize, 5);
        QCOMPARE(target.thinnestLine, 0.25);
        QCOMPARE(target.axisWidth, 0.3);
        QCOMPARE(target.dpi, 1200);
        QVERIFY(!target.allowsGrid);
        QCOMPARE(target.axes, AxesPlacement::ThroughOrigin);
        QCOMPARE(target.formats, QStringList({QStringLiteral("eps"), QStringLiteral("tiff")}));
    }

    void problem_saysWhatIsWrongAndWhere_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const QByteArray& bytes, const char* problem) {
            QTest::newRow(name) << bytes << QString::fromUtf8(problem);
        };
        row("empty", "", "The file is empty.");
        row("list", "[]", "The file (line 1) has to be an object in braces; it is a list.");
        row("comma", with(5, R"("textSize": 8)"),
            "Line 6, column 1: there should be a comma or a closing brace, not \".");
        row("no id", with(2, ""),
            "id (line 1) is missing; it has to be an id of small letters, digits, - and _, like "
            "\"my-journal\".");
        row("id with a space", with(2, R"("id": "My Journal",)"),
            "id (line 2) has to be an id of small letters, digits, - and _, like \"my-journal\"; "
            "it is \"My Journal\".");
        row("no name", with(3, ""),
            "name (line 1) is missing; it has to be a text in double quotes.");
        row("no columns", with(4, ""),
            "columns (line 1) is missing; it has to be a list of columns, each with an id and a "
            "width.");
        row("empty columns", with(4, R"("columns": [],)"),
            "columns (line 4) is empty; the target needs at least one column.");
        row("columns not a list", with(4, R"("columns": 89,)"),
            "columns (line 4) has to be a list in brackets; it is 89.");
        row("column not an object", with(4, R"("columns": [89],)"),
            "columns[0] (line 4) has to be an object in braces; it is 89.");
        row("column without a width", with(4, R"("columns": [{"id": "a", "name": "A"}],)"),
            "columns[0].widthMm (line 4) is missing; it has to be a width in millimetres.");
        row("column of no width",
            with(4, R"("columns": [{"id": "a", "name": "A", "widthMm": 0}],)"),
            "columns[0].widthMm (line 4) has to be a number from 10 to 2000; it is 0.");
        row("columns alike", with(4, R"("columns": [{"id": "a", "name": "A", "widthMm": 80},
                {"id": "a", "name": "B", "widthMm": 90}],)"),
            "columns[1].id (line 5): there is another column with the id \"a\".");
        row("misspelt field", withField(R"("texSize": 7)"),
            "texSize (line 6) is not known here; did you mean textSize?");
        row("misspelt field of a column",
            with(4, R"("columns": [{"id": "a", "name": "A", "widthmm": 80}],)"),
            "columns[0].widthmm (line 4) is not known here; did you mean widthMm?");
        row("no text size", with(5, ""),
            "textSize (line 1) is missing; it has to be the size of the figure's text in points.");
        row("text size in words", with(5, R"("textSize": "8 pt",)"),
            "textSize (line 5) has to be a number from 1 to 200; it is the text \"8 pt\".");
        row("text under its own minimum", withField(R"("smallestTextSize": 9)"),
            "textSize (line 5) has to be a number from 9 to 200; it is 8.");
        row("text over its own maximum", withField(R"("largestTextSize": 7)"),
            "textSize (line 5) has to be a number from 1 to 7; it is 8.");
        row("scripts larger than text", withField(R"("smallestScriptSize": 9)"),
            "smallestScriptSize (line 6) has to be a number from 1 to 8; it is 9.");
        row("lines under their own minimum", withField(R"("thinnestLine": 2)"),
            "lineWidth (line 6) has to be a number from 2 to 50; it is 1.");
        row("axes under the minimum of lines", withField(R"("axisWidth": 0.2)"),
            "axisWidth (line 6) has to be a number from 0.5 to 50; it is 0.2.");
        row("dpi with a fraction", withField(R"("dpi": 300.5)"),
            "dpi (line 6) has to be a whole number from 36 to 2400; it is 300.5.");
        row("infinite height", withField(R"("heightLimitMm": Infinity)"),
            "heightLimitMm (line 6) is Infinity; it has to be a finite number.");
        row("unknown axes", withField(R"("axes": "boxed")"),
            "axes (line 6) has to be \"origin\" or \"frame\"; it is the text \"boxed\".");
        row("unknown format", withField(R"("formats": ["pdf", "doc"])"),
            "formats (line 6) has to be a list of pdf, svg, png, eps, tiff, tex; it is a list "
            "with \"doc\" in it.");
        row("a family that is a number", withField(R"("fontFamilies": ["Arial", 3])"),
            "fontFamilies (line 6) has to be a list of at most 20 texts, each of 1 to 60 "
            "characters; it is a list with 3 in it.");
        row("grid in words", withField(R"("allowsGrid": "no")"),
            "allowsGrid (line 6) has to be true or false; it is the text \"no\".");
    }

    void problem_saysWhatIsWrongAndWhere() {
        QFETCH(QByteArray, bytes);
        const TargetReading reading = readTarget(bytes);
        QVERIFY(!reading.outcome.isDone());
        QTEST(reading.outcome.problem, "problem");
    }

    void truncatedAnywhere_isRefused() {
        for (qsizetype length = 0; length < whole().size(); ++length)
            QVERIFY2(!readTarget(whole().left(length)).outcome.isDone(),
                     whole().left(length).constData());
    }

    void file_isNamed_whereItIsWrong() {
        const QString path = written(QStringLiteral("broken.json"), with(5, R"("textSize": 0,)"));
        QCOMPARE(readTargetFile(path).outcome.problem,
                 QStringLiteral("Cannot use the figure target %1. textSize (line 5) has to be a "
                                "number from 1 to 200; it is 0.")
                     .arg(path));
    }

    void fileTooLarge_orNone_isRefused() {
        const QString path =
            written(QStringLiteral("large.json"), whole() + QByteArray(300'000, ' '));
        QVERIFY(
            readTargetFile(path).outcome.problem.contains(QStringLiteral("larger than 256 kB")));
        QVERIFY(readTargetFile(m_folder.path())
                    .outcome.problem.endsWith(QStringLiteral("It is not a file.")));
        QVERIFY(!readTargetFile(m_folder.filePath(QStringLiteral("none.json"))).outcome.isDone());
    }
};

EXPLORER_TEST(TargetReaderTest)
#include "target_reader_test.moc"
