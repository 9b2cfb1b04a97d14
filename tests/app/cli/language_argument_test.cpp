// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"
#include "support/test_program.h"

#include <QFile>
#include <QTemporaryDir>

using namespace explorer;

namespace {

// Runs in an environment where the system speaks that language.
ProgramRun runIn(const QByteArray& locale, const QStringList& arguments) {
    const QByteArray before = qgetenv("LC_ALL");
    qunsetenv("LC_ALL");
    qputenv("LANG", locale);
    const ProgramRun run = runProgram(arguments);
    qputenv("LC_ALL", before);
    qunsetenv("LANG");
    return run;
}

const char oneProblem[] =
    "activation-explorer: --language: the program does not speak \"%1\", only "
    "en and zh; it goes on in English.\n";

} // namespace

class LanguageArgumentTest : public QObject {
    Q_OBJECT

private slots:
    void help_isInTheLanguageAskedForWhereverTheOptionStands() {
        for (const QStringList& arguments :
             {QStringList{"--language", "zh", "--help"}, QStringList{"--help", "--language=zh"},
              QStringList{"--language=zh_CN", "-h"}}) {
            const ProgramRun run = runProgram(arguments);
            QCOMPARE(run.status, 0);
            QVERIFY2(run.output.startsWith("用法："), run.output);
            QVERIFY(run.problem.isEmpty());
        }
        QVERIFY(runProgram({"--help"}).output.startsWith("Usage:"));
        QVERIFY(runProgram({"--language", "en", "--help"}).output.startsWith("Usage:"));
    }

    void everyCommandsHelp_isChinese() {
        for (const char* command : {"list", "evaluate", "export"}) {
            const QString help =
                QString::fromUtf8(runProgram({"--language", "zh", command, "--help"}).output);
            for (const char* word : {"用法：", "选项：", "示例："}) {
                QVERIFY2(help.contains(word), qPrintable(help));
            }
            QVERIFY(!help.contains("Usage"));
        }
    }

    void problems_areChineseAndKeepTheStatus() {
        const ProgramRun run = runProgram({"evaluate", "gleu", "--x", "1", "--language", "zh"});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.problem.contains("没有函数 gleu；您是想用"), qPrintable(run.problem));
    }

    void numbersAndData_areTheSameInBothLanguages() {
        const QStringList evaluate{"evaluate", "gelu", "--x", "-1.5,0.25", "--one-sided"};
        QCOMPARE(runProgram(evaluate + QStringList{"--language", "zh"}).output,
                 runProgram(evaluate).output);
        const QStringList list{"list", "--json"};
        QCOMPARE(runProgram(list + QStringList{"--language", "zh"}).output,
                 runProgram(list).output);
    }

    void system_isFollowed() {
        QVERIFY(runIn("zh_CN.UTF-8", {"--help"}).output.startsWith("用法："));
        QVERIFY(runIn("en_GB.UTF-8", {"--help"}).output.startsWith("Usage:"));
        QVERIFY(runIn("zh_CN.UTF-8", {"--help", "--language", "en"}).output.startsWith("Usage:"));
    }

    void rightToLeftSystem_isEnglishAndToldByTheWindowOnly() {
        const ProgramRun help = runIn("ar_EG.UTF-8", {"--help"});
        QVERIFY(help.output.startsWith("Usage:"));
        QVERIFY(help.problem.isEmpty());
        const QByteArray window = runIn("ar_EG.UTF-8", {"figure.aex"}).output;
        QVERIFY2(window.startsWith("window\nThis system speaks Arabic"), window);
        QCOMPARE(runIn("zh_CN.UTF-8", {"figure.aex"}).output, "window\n");
        QCOMPARE(runIn("C.UTF-8", {"figure.aex"}).output, "window\n");
    }

    void unknownLanguage_isSaidOnceAndTheWorkIsDone() {
        for (const QStringList& option :
             {QStringList{"--language", "xx"}, QStringList{"--language=xx"}}) {
            const ProgramRun run = runProgram(option + QStringList{"evaluate", "relu", "--x", "1"});
            QCOMPARE(run.status, 0);
            QCOMPARE(run.output, "x,value,derivative\n1,1,1\n");
            QCOMPARE(run.problem, QString(oneProblem).arg("xx"));
        }
        const ProgramRun missing = runProgram({"evaluate", "relu", "--x", "1", "--language"});
        QCOMPARE(missing.status, 0);
        QCOMPARE(missing.problem, QString(oneProblem).arg(""));
    }

    void optionBehindTwoDashes_isAFile() {
        const ProgramRun run = runProgram({"list", "--", "--language", "zh"});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.problem.contains("--language"), qPrintable(run.problem));
    }

    // This machine's Chinese fonts, or none, are the same to a figure.
    void chineseFigure_isTheSameWithoutTheSystemsChineseFonts() {
        const QTemporaryDir folder;
        const auto exported = [&](const QString& name) {
            const ProgramRun run =
                runProgram({"export", folder.filePath(name), "--function", "gelu", "--title",
                            "激活函数 GELU 的导数", "--x-label", "输入"});
            QFile file(folder.filePath(name));
            return run.status == 0 && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                     : QByteArray();
        };
        for (const char* ending : {"png", "svg", "pdf"}) {
            const QByteArray here = exported(QString("here.") + ending);
            qputenv("FONTCONFIG_FILE", FONTS_WITHOUT_CHINESE);
            const QByteArray without = exported(QString("without.") + ending);
            qunsetenv("FONTCONFIG_FILE");
            QVERIFY(!here.isEmpty());
            QVERIFY2(here == without, ending);
        }
    }
};

EXPLORER_TEST(LanguageArgumentTest)
#include "language_argument_test.moc"
