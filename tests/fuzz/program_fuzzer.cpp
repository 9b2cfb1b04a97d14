// SPDX-License-Identifier: GPL-3.0-or-later
// Takes bytes for what the program reads. The first of them says for what: s a session, f a figure
// with a session in it, l a lesson, t a figure target, o custom functions, m a label with
// mathematics, c a command line with an argument in each line.
#include "cli/export_command.h"
#include "cli/export_state.h"
#include "lesson/lesson_file.h"
#include "mathematics/math_text.h"
#include "mathematics/typeset.h"
#include "model/functions/function_text.h"
#include "model/language/shown_text.h"
#include "model/session/session_file.h"
#include "model/session/session_in_figure.h"
#include "style/target_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace explorer;

[[noreturn]] void fail(const char* what, const QString& text) {
    std::fprintf(stderr, "%s: %s\n", what, qPrintable(text));
    std::abort();
}

// A person can read it: it is no longer than a page, and nothing in it is invisible.
void checkSentence(const QString& sentence) {
    constexpr qsizetype page = 4000;
    const bool isVisible = std::none_of(sentence.begin(), sentence.end(), [](QChar letter) {
        return letter != u'\n' && !letter.isSurrogate() && isInvisible(letter);
    });
    if (sentence.isEmpty() || sentence.size() > page || !isVisible)
        fail("no sentence for a person", shownText(sentence, page));
}

void readAsSession(const QByteArray& bytes) {
    const SessionReading reading = readSession(bytes);
    for (const QString& remark : reading.outcome.remarks)
        checkSentence(remark);
    if (!reading.outcome.isDone())
        return checkSentence(reading.outcome.problem);
    const SessionReading again = readSession(writeSession(reading.state));
    if (!again.outcome.isDone())
        fail("what was written cannot be read", again.outcome.problem);
    if (again.state != reading.state)
        fail("what was written reads as something else", QString::fromUtf8(bytes));
}

void readAsFigure(const QByteArray& bytes) {
    isFigure(bytes);
    const FigureReading reading = readFigure(bytes);
    if (reading.outcome.isDone())
        readAsSession(reading.session);
    else
        checkSentence(reading.outcome.problem);
}

void readAsLesson(const QByteArray& bytes) {
    const LessonReading reading = readLesson(bytes);
    if (!reading.outcome.isDone())
        return checkSentence(reading.outcome.problem);
    const LessonReading again = readLesson(writeLesson(reading.lesson));
    if (!again.outcome.isDone())
        fail("the lesson that was written cannot be read", again.outcome.problem);
}

void readAsTarget(const QByteArray& bytes) {
    const TargetReading reading = readTarget(bytes);
    if (!reading.outcome.isDone())
        checkSentence(reading.outcome.problem);
}

void readAsFunctions(const QString& text) {
    constexpr std::size_t most = 50;
    const CustomFunctionTextParts parts = readGoodCustomFunctions(text, most);
    for (const QString& problem : parts.problems)
        checkSentence(problem);
    const CustomFunctionTextReading reading = readCustomFunctionText(text, most);
    if (!reading.problem.isEmpty())
        return checkSentence(reading.problem);
    const QString written = writeCustomFunctionText(reading.functions);
    const CustomFunctionTextReading again = readCustomFunctionText(written, most);
    if (again.functions.size() != reading.functions.size())
        fail("functions that were written cannot be read", again.problem + u'\n' + written);
}

void readAsLabel(const QString& text) {
    plainMathText(text);
    if (const auto problem = labelProblem(text))
        checkSentence(texProblemText(*problem));
}

void readAsCommand(const QString& text) {
    static const CommandDescription command = exportDescription();
    const Arguments arguments = parseArguments(command, text.split(u'\n'));
    if (!arguments.problem.isEmpty())
        return checkSentence(arguments.problem);
    if (arguments.wantsHelp || arguments.has(QStringLiteral("--session")))
        return; // which would read files of this machine
    const ExportCommand order = parseExport(arguments);
    if (!order.problem.isEmpty())
        checkSentence(order.problem);
}

// Without files of the machine's user.
void startApplication() {
    static int argc = 1;
    static char name[] = "program_fuzzer";
    static char* argv[] = {name, nullptr};
    qputenv("XDG_CONFIG_HOME", "/nowhere");
    static const QCoreApplication application(argc, argv);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    startApplication();
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    switch (data[0]) {
    case 's':
        readAsSession(bytes);
        break;
    case 'f':
        readAsFigure(bytes);
        break;
    case 'l':
        readAsLesson(bytes);
        break;
    case 't':
        readAsTarget(bytes);
        break;
    case 'o':
        readAsFunctions(QString::fromUtf8(bytes));
        break;
    case 'm':
        readAsLabel(QString::fromUtf8(bytes));
        break;
    case 'c':
        readAsCommand(QString::fromUtf8(bytes));
        break;
    default:
        break;
    }
    return 0;
}
