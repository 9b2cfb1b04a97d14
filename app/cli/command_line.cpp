// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "cli/arguments.h"
#include "cli/command_text.h"
#include "cli/evaluate_command.h"
#include "cli/export_command.h"
#include "cli/list_command.h"
#include "cli/standard_streams.h"
#include "cli/window_start.h"
#include "model/language/shown_text.h"

#include <QGuiApplication>
#include <QStringDecoder>

#include <csignal>
#include <cstdio>
#include <memory>

namespace explorer {

namespace {

const QLatin1String exportWord("export");
const QLatin1String helpWord("help");
const QStringList generalOptions{QStringLiteral("--help"), QStringLiteral("--version"),
                                 QStringLiteral("--language"), QStringLiteral("--present")};

// Options that QApplication takes itself, with one dash or two.
const QStringList windowOptions{
    QStringLiteral("platform"), QStringLiteral("platformpluginpath"),
    QStringLiteral("platformtheme"), QStringLiteral("plugin"), QStringLiteral("style"),
    QStringLiteral("stylesheet"), QStringLiteral("display"), QStringLiteral("geometry"),
    QStringLiteral("qwindowgeometry"), QStringLiteral("qwindowicon"),
    QStringLiteral("qwindowtitle"), QStringLiteral("title"), QStringLiteral("icon"),
    QStringLiteral("reverse"), QStringLiteral("session"), QStringLiteral("widgetcount"),
    QStringLiteral("fontengine"), QStringLiteral("dpi"),
    // and one of the window's own
    QStringLiteral("present")};

int print(const QString& text) {
    StandardOutput output;
    output.write(text);
    return output.finish(exitDone);
}

QList<CommandDescription> describedCommands() {
    return {listDescription(), evaluateDescription(), exportDescription()};
}

QString generalHelp() {
    QString text = CommandText::tr("Usage:") + QLatin1Char('\n');
    const QList<CommandDescription> commands = describedCommands();
    for (const CommandDescription& command : commands)
        text += QStringLiteral("  %1 %2 %3\n").arg(programName, command.name, command.usage);
    text += QStringLiteral("  %1 [--present] [%2]\n")
                .arg(programName, CommandText::tr("SESSION | FUNCTION"));
    text += QStringLiteral("  %1 help [%2]\n").arg(programName, CommandText::tr("COMMAND"));
    text += QStringLiteral("  %1 --help | --version\n\n").arg(programName);
    text += CommandText::tr("Draws activation functions and their gradients. Without a command "
                            "it opens the window,\nwith --present a whole screen for a class.") +
            QStringLiteral("\n\n");
    text += CommandText::tr("Commands:") + QLatin1Char('\n');
    for (const CommandDescription& command : commands)
        text += QStringLiteral("  %1  %2\n").arg(command.name, -8).arg(command.summary);
    text += QLatin1Char('\n') +
            CommandText::tr("--language en or --language zh says in which "
                            "language the program speaks, here and in the "
                            "window.") +
            QStringLiteral("\n\n");
    text += CommandText::tr("See %1 help COMMAND for its options and examples. The exit status "
                            "is 0 when it is\ndone, 1 when it could not be done and 2 when the "
                            "command was wrong.")
                .arg(programName);
    return text + QLatin1Char('\n');
}

bool isWindowOption(const QString& argument) {
    const qsizetype dashes = argument.startsWith(QLatin1String("--")) ? 2 : 1;
    return windowOptions.contains(argument.mid(dashes).section(QLatin1Char('='), 0, 0));
}

// Qt's remarks on locales and folders are for programmers; standard error is for problems.
void passErrorsOnly(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

// The one that the command's work needs, without a display.
class CommandApplication {
public:
    CommandApplication(bool drawsText, char** argv)
        : m_before(qInstallMessageHandler(passErrorsOnly)) {
        if (drawsText) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            m_application = std::make_unique<QGuiApplication>(m_argc, argv);
        } else {
            m_application = std::make_unique<QCoreApplication>(m_argc, argv);
        }
    }
    ~CommandApplication() { qInstallMessageHandler(m_before); }
    CommandApplication(const CommandApplication&) = delete;
    CommandApplication& operator=(const CommandApplication&) = delete;

private:
    int m_argc = 1; // the rest is ours, and none of it Qt's
    std::unique_ptr<QCoreApplication> m_application;
    QtMessageHandler m_before;
};

int runHelp(const QStringList& words) {
    if (words.isEmpty())
        return print(generalHelp());
    if (words.size() > 1)
        return refuse({},
                      CommandText::tr("\"%1\" is one argument too many; help takes one command.")
                          .arg(shownText(words[1])));
    for (const CommandDescription& command : describedCommands())
        if (command.name == words.first())
            return print(helpText(command));
    return refuse({},
                  CommandText::tr("There is no command %1%2")
                      .arg(shownText(words.first()), suggestion(words.first(), commandNames())));
}

std::optional<int> refuseOrOpen(const QString& problem) {
    return problem.isEmpty() ? std::nullopt : std::optional(refuse({}, problem));
}

std::optional<int> runWords(const QStringList& arguments) {
    const QString& first = arguments.first();
    if (first == QLatin1String("list"))
        return runList(arguments.mid(1));
    if (first == QLatin1String("evaluate"))
        return runEvaluate(arguments.mid(1));
    if (first == exportWord)
        return runExport(arguments.mid(1));
    if (first == helpWord)
        return runHelp(arguments.mid(1));
    if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        return print(generalHelp());
    if (first == QLatin1String("--version") || first == QLatin1String("-v"))
        return print(QStringLiteral("%1 " EXPLORER_VERSION "\n").arg(programName));
    if (first == QLatin1String("--"))
        return refuseOrOpen(problemOfFileNames(arguments.mid(1)));
    if (first.startsWith(QLatin1Char('-')))
        return refuse({}, CommandText::tr("There is no option %1%2")
                              .arg(shownText(first), suggestion(first, generalOptions)));
    return refuseOrOpen(problemOfWindowWords(arguments));
}

// The first argument that is no text, with its bytes spelt; empty where all are. Qt would lose what
// they are, and open or write another file.
QString unreadableArgument(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const QByteArray bytes = argv[i];
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(bytes);
        if (!decoder.hasError())
            continue;
        QString spelt;
        for (const char byte : bytes)
            spelt += byte >= ' '
                         ? QString(QLatin1Char(byte))
                         : QStringLiteral("\\x%1").arg(uchar(byte), 2, 16, QLatin1Char('0'));
        return spelt;
    }
    return {};
}

} // namespace

QStringList commandNames() {
    return {QStringLiteral("list"), QStringLiteral("evaluate"), exportWord, helpWord};
}

std::optional<int> runCommand(int& argc, char** argv, const LanguageArgument& language) {
    // Whatever the file or the link is called that the program was started by: its settings are
    // found under this name.
    QCoreApplication::setApplicationName(programName);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const QString unreadable = unreadableArgument(argc, argv);
    const bool isForWindow =
        unreadable.isEmpty() &&
        (arguments.isEmpty() ||
         (arguments.first().startsWith(QLatin1Char('-')) && isWindowOption(arguments.first())));
    if (isForWindow)
        return std::nullopt;
    // A reader that goes away is told by `write`, instead of ending the program.
    if (commandNames().contains(arguments.first()))
        std::signal(SIGPIPE, SIG_IGN);
    const CommandApplication application(arguments.first() == exportWord, argv);
    const QString problem = speakAsAsked(language);
    const std::optional<int> status =
        unreadable.isEmpty()
            ? runWords(arguments)
            : refuse({}, CommandText::tr("The argument %1 is not text in UTF-8; if it is a file, "
                                         "give it another name.")
                             .arg(shownPath(unreadable)));
    if (status && !problem.isEmpty()) // the window says it itself
        printProblem(problem);
    return status;
}

} // namespace explorer
