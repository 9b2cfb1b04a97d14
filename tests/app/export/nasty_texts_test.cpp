// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of figures out of files whose texts mean harm, run by the programs that read them.
#include "nasty_texts.h"

#include "export/command_format.h"
#include "export/csv_format.h"
#include "export/latex/formulas_format.h"
#include "export/latex/tikz_format.h"
#include "export/plain_letters.h"
#include "export/python/python_format.h"
#include "export/python/python_functions.h"
#include "export/shell_text.h"
#include "export/spreadsheet_text.h"
#include "export/svg_format.h"
#include "mathematics/math_text.h"
#include "support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

using namespace explorer;

namespace {

// In place of the libraries, which need not be installed for this: anything can be done with it.
const char* const libraries = R"(
import os, runpy, sys
texts = []
class Anything:
    def __getattr__(self, name):
        return (lambda x, y, text, **type: texts.append(text) or self) if name == "text" else self
    def __call__(self, *places, **named): return self
    def __iter__(self): return iter((self, self))
    def __float__(self): return 1.0
    def __int__(self): return 1
    def __bool__(self): return True
    def __enter__(self): return self
    def __exit__(self, *problem): return False
    def __setitem__(self, key, value): pass
    def __getitem__(self, key): return self
for sign in "add sub mul truediv pow and or xor lt le gt ge".split():
    for name in (f"__{sign}__", f"__r{sign}__"):
        setattr(Anything, name, lambda self, other: self)
for sign in "neg pos abs invert".split():
    setattr(Anything, f"__{sign}__", lambda self: self)
for name in ("matplotlib", "matplotlib.pyplot", "numpy", "torch"):
    sys.modules[name] = Anything()
)";

// Each is read from its file as Python itself reads it, with its encoding.
const char* const everyScript = R"(
for place in range(int(sys.argv[1])):
    texts.clear()
    runpy.run_path(f'{place}.py', run_name='__main__')
    assert not os.path.exists('sentinel') and len(texts) > 4, (place, texts)
)";

ExportRequest request(ExportFormat format) {
    return requestFor(format, 400, 300); // with room for long legends
}

} // namespace

class NastyTextsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name) const { return m_folder->filePath(name); }

    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file %s", qPrintable(name));
    }

    ToolRun run(const QString& program, const QStringList& arguments) const {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished())
            qFatal("%s does not run; install it", qPrintable(program));
        const bool hasEnded = process.exitStatus() == QProcess::NormalExit;
        return {hasEnded ? process.exitCode() : -1, process.readAllStandardOutput()};
    }

    ToolRun runPython(const QByteArray& code, qsizetype count = 0) const {
        write(QStringLiteral("run.py"), code);
        return run(QStringLiteral("python3"), {QStringLiteral("run.py"), QString::number(count)});
    }

    bool isHarmed() const { return QFile::exists(path(QStringLiteral("sentinel"))); }

    static void addRows() {
        QTest::addColumn<QString>("text");
        const QStringList texts = nastyTexts();
        for (qsizetype i = 0; i < texts.size(); ++i)
            QTest::addRow("%d", int(i)) << texts[i];
    }

    // The words that the shell gives to the program, by a program that only writes them down.
    QStringList words(const QByteArray& script) const {
        write(QStringLiteral("f.sh"), script);
        write(QStringLiteral("activation-explorer"), "#!/bin/sh\nprintf '%s\\0' \"$@\"\n");
        QFile(path(QStringLiteral("activation-explorer")))
            .setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const ToolRun shell = run(QStringLiteral("sh"), {"-c", "PATH=.:$PATH; . ./f.sh"});
        if (shell.status != 0 || !shell.output.endsWith('\0'))
            return {QString::fromUtf8(shell.output)};
        return QString::fromUtf8(shell.output.chopped(1)).split(QChar(0));
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void python_runsNothingOfThem() {
        int count = 0;
        for (const ExportFormat format : {ExportFormat::NumPy, ExportFormat::PyTorch})
            for (const QString& text : nastyTexts())
                write(QStringLiteral("%1.py").arg(count++),
                      bytesOf(stateThatSays(text), request(format)));
        const ToolRun python = runPython(QByteArray(libraries) + everyScript, count);
        QVERIFY2(python.status == 0, python.output);
    }

    void python_hasNoTextInItsFirstLines() {
        const auto firstLines = [](const QString& text) {
            return bytesOf(stateThatSays(text), request(ExportFormat::NumPy)).split('\n').mid(0, 2);
        };
        for (const QString& text : nastyTexts())
            QCOMPARE(firstLines(text), firstLines(QStringLiteral("a")));
    }

    void literalOfPython_isTheText() {
        QByteArray code = "import json, sys\nwith open('texts.json', encoding='utf-8') as file:\n"
                          "    texts = json.load(file)\nassert texts == [\n";
        QJsonArray texts;
        for (const QString& text : nastyTexts()) {
            code += pythonText(text).toUtf8() + ",\n";
            texts.append(withWholeLetters(text));
        }
        write(QStringLiteral("texts.json"), QJsonDocument(texts).toJson());
        const ToolRun python = runPython(code + "]\n");
        QVERIFY2(python.status == 0, python.output);
        QVERIFY(!isHarmed());
    }

    void shell_givesThemToTheProgram_data() { addRows(); }
    void shell_givesThemToTheProgram() {
        QFETCH(QString, text);
        ExportRequest request;
        request.filePath = QStringLiteral("/tmp/") + QString(text).remove(u'/');
        const QStringList given = words(commandLine(stateThatSays(text), request).toUtf8() + '\n');
        QVERIFY(!isHarmed());
        const QString meant = withoutControls(text, u"\n");
        const qsizetype title = given.indexOf(QStringLiteral("--title"));
        if (meant.startsWith(QLatin1String("--")))
            QVERIFY(given.contains(QStringLiteral("--title=") + meant));
        else
            QVERIFY2(title > 0 && given.value(title + 1) == meant,
                     qPrintable(given.join(QLatin1Char('\n'))));
        // Every word that begins like an option is one; the file is the first, and is none.
        QVERIFY(!given[1].startsWith(QLatin1Char('-')));
        QCOMPARE(given[0], QStringLiteral("export"));
        const QStringList known =
            words(commandLine(stateThatSays(QStringLiteral("a")), request).toUtf8() + '\n');
        for (const QString& word : given)
            if (word.startsWith(QLatin1String("--")))
                QVERIFY2(known.contains(word.section(QLatin1Char('='), 0, 0)), qPrintable(word));
    }

    // Of keys to a terminal only the one that ends a line is left, within quotes.
    void shell_holdsNoKeysOfATerminal() {
        for (const QString& text : nastyTexts())
            for (const QChar letter : shellQuoted(text))
                QVERIFY(letter == QLatin1Char('\n') || letter.category() != QChar::Other_Control);
    }

    void svg_isWellFormed() {
        int count = 0;
        for (const QString& text : nastyTexts()) {
            const QByteArray svg = bytesOf(stateThatSays(text), request(ExportFormat::Svg));
            QXmlStreamReader reader(svg);
            while (!reader.atEnd())
                if (reader.readNext() == QXmlStreamReader::StartElement)
                    QVERIFY(reader.name() != QLatin1String("script"));
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString() + text));
            write(QStringLiteral("%1.svg").arg(count++), svg);
        }
        const ToolRun python = runPython("import sys, xml.etree.ElementTree as tree\n"
                                         "for place in range(int(sys.argv[1])):\n"
                                         "    tree.parse(f'{place}.svg')\n",
                                         count);
        QVERIFY2(python.status == 0, python.output);
    }

    void csv_givesThemBack() {
        QJsonArray meant;
        for (const QString& text : nastyTexts()) {
            ExplorerState state = stateThatSays(text);
            state.curves.erase(state.curves.begin() + 1, state.curves.end());
            const QByteArray csv = bytesOf(state, request(ExportFormat::Csv));
            write(QStringLiteral("%1.csv").arg(meant.size()), csv);
            meant.append(spreadsheetText(plainMathText(text)));
        }
        write(QStringLiteral("texts.json"), QJsonDocument(meant).toJson());
        const ToolRun python = runPython(R"(
import csv, json
with open('texts.json', encoding='utf-8') as file:
    texts = json.load(file)
for place, text in enumerate(texts):
    with open(f'{place}.csv', encoding='utf-8', newline='') as file:
        rows = list(csv.reader(file))
    assert rows[0] == 'panel,curve,quantity,piece,x,y'.split(','), rows[0]
    assert len(rows) > 40
    for row in rows[1:]:
        assert len(row) == 6 and row[1] == text, (row, text)
        assert row[1].strip()[:1] not in tuple('=+-@'), row
        assert row[1][:1] not in tuple('\t\r\n'), row
)");
        QVERIFY2(python.status == 0, python.output);
    }

    // Taking one apostrophe off where another guard would be put on gives the text again.
    void guardOfACell_comesOff() {
        for (const QString& text : nastyTexts() + QStringList{"''=1", "'tis", "x"}) {
            const QString cell = spreadsheetText(text);
            const QString letters = withoutControls(text, u"\t\r\n");
            const bool isGuarded = cell != letters;
            QCOMPARE(isGuarded ? cell.mid(1) : cell, letters);
            QCOMPARE(spreadsheetText(cell) != cell, isGuarded);
        }
        QCOMPARE(spreadsheetText(QStringLiteral("'tis")), QStringLiteral("'tis"));
    }
};

EXPLORER_TEST(NastyTextsTest)
#include "nasty_texts_test.moc"
