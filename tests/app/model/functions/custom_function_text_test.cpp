// SPDX-License-Identifier: GPL-3.0-or-later
// Custom functions as text, and the file in which a person keeps them.
#include "custom_functions.h"
#include "model/functions/function_file.h"
#include "model/functions/function_library.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace explorer;

namespace {

CustomFunctions several() {
    return linked({{"own_1", "", "x*tanh(b*x)", {{"b", 2, 0, 4, 0.5}}},
                   {"own_2", "Mine, \"own\" \\ steep", "let u = own_1(x, b=1);\n  u + α", {}},
                   {"own_3", "Mine steep", "2*mine_own_steep(x)", {}},
                   {"own_4", "plain", "x", {}}})
        .functions;
}

QString problemOf(const QString& text) {
    return readCustomFunctionText(text, 5).problem;
}

QString idOf(const CustomFunctionLibrary& library, const QString& callName) {
    const qsizetype place = callNames(library.functions()).indexOf(callName);
    return place < 0 ? QString() : library.functions()[std::size_t(place)].id();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class CustomFunctionTextTest : public QObject {
    Q_OBJECT

private slots:
    void text_isReadable() {
        QCOMPARE(writeCustomFunctionText(several()),
                 "# Custom functions of Activation Explorer, one a line:\n"
                 "# name(x; parameter = default from low to high step s) \"Title\" = formula\n"
                 "own_1(x; b = 2 from 0 to 4 step 0.5) = x*tanh(b*x)\n"
                 "mine_own_steep(x; alpha = 1) \"Mine, \\\"own\\\" \\\\ steep\" = let u = own_1(x, "
                 "b=1);\n    u + α\n"
                 "mine_steep(x) \"Mine steep\" = 2*mine_own_steep(x)\n"
                 "plain(x) = x\n");
    }

    void text_readsBackTheSame() {
        const QString text = writeCustomFunctionText(several());
        const CustomFunctionTextReading reading = readCustomFunctionText(text, 4);
        QCOMPARE(reading.problem, QString());
        QCOMPARE(writeCustomFunctionText(reading.functions), text);
        QCOMPARE(reading.functions[1].definition().name, several()[1].definition().name);
        QVERIFY(reading.functions[0].definition() == several()[0].definition());
        QCOMPARE(readCustomFunctionText(QString(text).replace("\n", "\r\n"), 4).functions.size(),
                 std::size_t(4));
    }

    void byHand_whatIsUsualMayBeLeftOut() {
        const CustomFunctionTextReading reading = readCustomFunctionText(
            "twice(x) \"Two of them\"=2*one(x)\n\n# remark\none ( x , b=2 step "
            "0.5 ; c = -1e0 ) =b*x\n\t+ c",
            5);
        QCOMPARE(reading.problem, QString());
        QCOMPARE(reading.functions[0].definition().formula, "2*one(x)");
        const CustomDefinition& one = reading.functions[1].definition();
        QCOMPARE(one.name, "one");
        QCOMPARE(one.formula, "b*x\n+ c");
        QVERIFY(one.parameters == (std::vector<CustomParameter>{{"b", 2, -5, 5, 0.5}, {"c", -1}}));
    }

    void byHand_parametersMayBeGreek() {
        const CustomFunctionTextReading reading =
            readCustomFunctionText("mine(x; α = 2 from 0 to 4, z₂ = 3) = α*x + z_2", 5);
        QCOMPARE(reading.problem, QString());
        const CustomDefinition& mine = reading.functions[0].definition();
        QVERIFY(mine.parameters == (std::vector<CustomParameter>{{"alpha", 2, 0, 4}, {"z2", 3}}));
    }

    void byHand_aNameMayBeALetter_orBeSomethingElseElsewhere() {
        const CustomFunctionTextReading reading = readCustomFunctionText(
            "f(x) = x^2\nbowl(x) = 3*x\nuser(x) = let bowl = 2; f(x)*bowl\nother(x) = bowl(x)", 5);
        QCOMPARE(reading.problem, QString());
        QCOMPARE(callNames(reading.functions), (QStringList{"f", "bowl", "user", "other"}));
        QVERIFY(reading.functions[2].calls(reading.functions[0].id()));
        QVERIFY(!reading.functions[2].calls(reading.functions[1].id()));
        QVERIFY(reading.functions[3].calls(reading.functions[1].id()));
        const QString text = writeCustomFunctionText(reading.functions);
        QCOMPARE(writeCustomFunctionText(readCustomFunctionText(text, 5).functions), text);
    }

    void wrongText_saysWhereAndWhy_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        const QString form = "This is not understood; write a function as in mine(x; b = 1) = x * "
                             "tanh(b*x).";
        QTest::newRow("nothing") << "# only a remark\n"
                                 << "There is no function in the text; write one as in mine(x; b = "
                                    "1) = x * tanh(b*x).";
        QTest::newRow("begins with a space") << "\n  x + 1"
                                             << "Line 2, character 1: A function begins at the "
                                                "start of a line.";
        QTest::newRow("known name")
            << "gelu(x) = x"
            << "Line 1, character 1: \"gelu\" cannot be the name of a function: use small letters, "
               "digits and underscores, and no name that formulas know already.";
        QTest::newRow("twice") << "f(x) = x\n\nF_(x) = 2"
                               << "Line 3, character 1: \"F_\" cannot be the name of a function: "
                                  "use small letters, digits and underscores, and no name that "
                                  "formulas know already.";
        QTest::newRow("twice, indeed") << "f(x) = x\nf_(x) = 2"
                                       << "Line 2, character 1: \"f_\" is defined in line 1 "
                                          "already.";
        QTest::newRow("no brackets") << "mine = x"
                                     << "Line 1, character 6: " + form;
        QTest::newRow("no x") << "mine(y) = x"
                              << "Line 1, character 6: " + form;
        QTest::newRow("no default") << "mine(x; b) = x"
                                    << "Line 1, character 10: " + form;
        QTest::newRow("half a range") << "mine(x; b = 1 from 2) = x"
                                      << "Line 1, character 21: " + form;
        QTest::newRow("empty range") << "mine(x; b = 1 from 2 to 1) = b*x"
                                     << "Line 1, character 26: b: the range from 2 to 1 is empty; "
                                        "its low end has to be below its high end.";
        QTest::newRow("no formula") << "mine(x) ="
                                    << "Line 1, character 10: There is no formula yet; write one "
                                       "in x, for example x * tanh(x).";
        QTest::newRow("open title") << "mine(x) \"Mine = x"
                                    << "Line 1, character 18: " + form;
        QTest::newRow("bad formula") << "f(x) = x\nmine(x) = x *\n    sigmod(x)"
                                     << "Line 3, character 5: `sigmod` is not known: did you mean "
                                        "`sigmoid`?";
        QTest::newRow("unknown parameter") << "mine(x; c = 1) = b*x"
                                           << "Line 1, character 1: The formula has no parameter "
                                              "\"c\".";
        QTest::newRow("circle") << "one(x) = two(x)\ntwo(x) = x + one(x)"
                                << "Line 2, character 14: `one` cannot be called here, because "
                                   "that goes in a circle: one → two → one.";
        QTest::newRow("many") << "a1(x)=x\nb1(x)=x\nc1(x)=x\nd1(x)=x\nf1(x)=x\ng1(x)=x"
                              << "The text holds 6 functions; at most 5 are possible.";
        QTest::newRow("no functions") << "<html><body>Not found</body></html>"
                                      << "Line 1, character 1: \"<html><body>Not foun…\" cannot be "
                                         "the name of a function: use small letters, digits and "
                                         "underscores, and no name that formulas know already.";
    }
    void wrongText_saysWhereAndWhy() {
        QFETCH(QString, text);
        QTEST(problemOf(text), "problem");
    }

    void file_thatIsNone_givesASentence() {
        const QTemporaryDir folder;
        QVERIFY(readCustomFunctionFile(folder.filePath("none.txt"), 5)
                    .problem.endsWith("There is no such file."));
        QVERIFY(readCustomFunctionFile(folder.path(), 5).problem.contains("It is a folder"));
        write(folder.filePath("binary"), QByteArray("\x00\xff\xfe", 3));
        QVERIFY(readCustomFunctionFile(folder.filePath("binary"), 5)
                    .problem.endsWith("It is no text in UTF-8."));
    }

    void library_keepsAcrossSessions_withWhatIsCalled() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("deep/er/own_functions.txt");
        CustomFunctionLibrary library(path);
        QCOMPARE(library.problem(), QString());
        QSignalSpy changes(&library, &CustomFunctionLibrary::changed);
        QCOMPARE(library.keep(several(), "own_3").problem, QString());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(CustomFunctionLibrary(path).functions().size(), std::size_t(3));
        QCOMPARE(library.keep(several(), "own_1").problem, QString());
        QCOMPARE(library.functions().size(), std::size_t(3));
        QCOMPARE(library.rename(idOf(library, "mine_own_steep"), "Gentle").problem, QString());
        const CustomFunctions again = CustomFunctionLibrary(path).functions();
        QCOMPARE(callNames(again), (QStringList{"own_1", "gentle", "mine_steep"}));
        QCOMPARE(again[2].definition().formula, "2*gentle(x)");
        QCOMPARE(library.remove(idOf(library, "gentle")).problem, QString());
        QCOMPARE(library.remove(idOf(library, "own_1")).problem, QString());
        QVERIFY(CustomFunctionLibrary(path).functions().empty());
        QCOMPARE(CustomFunctionLibrary(path).problem(), QString());
    }

    void library_mayReplaceTheNamesake() {
        const QTemporaryDir folder;
        CustomFunctionLibrary library(folder.filePath("own.txt"));
        library.keep(several(), "own_3");
        const CustomFunction other = customFunction("own_1", "x^3", {}, "Mine steep");
        const CustomFunction* namesake = library.namesake(other);
        QVERIFY(namesake);
        QCOMPARE(library.keep({other}, "own_1", namesake->id()).problem, QString());
        QCOMPARE(library.functions().size(), std::size_t(3));
        QVERIFY(!library.namesake(other));
        QCOMPARE(library.keep({customFunction("own_1", "x^4", {}, "Mine steep")}, "own_1").problem,
                 QString());
        QCOMPARE(library.functions().size(), std::size_t(4));
    }

    void library_withBadLines_hasTheOthers_andKeepsThoseAsTheyAre() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("own.txt");
        write(path, "  lost\none(x) = x\nmine(x) = x *\n   sigmod(x)\nuser(x) = mine(x)\n"
                    "two(x) = one(x) + 1\nno function\n");
        CustomFunctionLibrary library(path);
        QCOMPARE(callNames(library.functions()), (QStringList{"one", "two"}));
        for (const char* part :
             {"Line 1, character 1", "Line 4, character 4: `sigmod`", "Line 5, character 11", "…"})
            QVERIFY2(library.problem().contains(QString::fromUtf8(part)),
                     qPrintable(library.problem()));
        QCOMPARE(library.keep(several(), "own_1").problem, QString());
        QCOMPARE(library.functions().size(), std::size_t(3));
        const QByteArray contents = contentsOf(path);
        for (const char* part :
             {"\nmine(x) = x *\n   sigmod(x)\n", "\nuser(x) = mine(x)\n", "\nno function\n"})
            QVERIFY2(contents.contains(part), contents.constData());
        QVERIFY(contents.indexOf("\n  lost\n") < contents.indexOf("\none(x)")); // goes on with none
        QCOMPARE(CustomFunctionLibrary(path).functions().size(), std::size_t(3));
        write(path, QByteArray(contents).replace("sigmod", "sigmoid"));
        const CustomFunctionLibrary mended(path);
        QCOMPARE(mended.functions().size(), std::size_t(5));
        QVERIFY2(mended.problem().contains("Line 3, character 1"), qPrintable(mended.problem()));
    }

    void library_thatIsNoText_isLeftAsItIs() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("own.txt");
        const QByteArray bad("one(x) = x\n\xff", 12);
        write(path, bad);
        CustomFunctionLibrary library(path);
        QVERIFY(library.functions().empty());
        const Outcome outcome = library.keep(several(), "own_1");
        QVERIFY2(outcome.problem.contains("Mend the file or move it away."),
                 qPrintable(outcome.problem));
        QCOMPARE(contentsOf(path), bad);
        write(path, "mine(x) = sigmoid(x)\n");
        QCOMPARE(library.keep(several(), "own_1").problem, QString());
        QCOMPARE(library.functions().size(), std::size_t(2));
    }

    void library_withMoreThanItHolds_keepsTheRestAsItIs() {
        const CustomFunctionTextParts parts =
            readGoodCustomFunctions("one(x) = x\ntwo(x) = 2*x\nthree(x) = one(x)\n", 2);
        QCOMPARE(parts.problem, QString());
        QCOMPARE(parts.functions.size(), std::size_t(2));
        QCOMPARE(parts.unread, QStringList{"three(x) = one(x)"});
        QCOMPARE(parts.problems.size(), 1);
    }

    void library_thatIsWriteProtected_saysSo() {
        if (geteuid() == 0)
            QSKIP("the superuser may write everywhere");
        const QTemporaryDir folder;
        const QString path = folder.filePath("own.txt");
        write(path, "mine(x) = x\n");
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        CustomFunctionLibrary library(path);
        const Outcome outcome = library.keep(several(), "own_1");
        QVERIFY2(outcome.problem.contains("write-protected; allow writing to it"),
                 qPrintable(outcome.problem));
        QCOMPARE(contentsOf(path), "mine(x) = x\n");
        QCOMPARE(library.functions().size(), std::size_t(1));
    }

    void library_whereNothingCanBeWritten_saysSo() {
        const QTemporaryDir folder;
        write(folder.filePath("file"), "x");
        CustomFunctionLibrary library(folder.filePath("file/own.txt"));
        QVERIFY(library.keep(several(), "own_1").problem.contains("cannot be made"));
        QVERIFY(library.functions().empty());
    }
};

EXPLORER_TEST(CustomFunctionTextTest)
#include "custom_function_text_test.moc"
