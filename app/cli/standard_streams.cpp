// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standard_streams.h"

#include "cli/command_description.h"
#include "cli/command_line.h"
#include "cli/command_text.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace explorer {

namespace {

constexpr qsizetype pieceSize = 65'536;

QString errorText(int error) {
    return QString::fromLocal8Bit(std::strerror(error));
}

} // namespace

void StandardOutput::write(const QByteArray& bytes) {
    if (m_error != 0)
        return;
    m_pending += bytes;
    if (m_pending.size() >= pieceSize)
        flush();
}

bool StandardOutput::flush() {
    qsizetype written = 0;
    while (m_error == 0 && written < m_pending.size()) {
        const ssize_t count = ::write(STDOUT_FILENO, m_pending.constData() + written,
                                      std::size_t(m_pending.size() - written));
        if (count >= 0)
            written += count;
        else if (errno != EINTR)
            m_error = errno;
    }
    m_pending.clear();
    return m_error == 0;
}

int StandardOutput::finish(int status) {
    flush();
    if (m_error == 0 || m_error == EPIPE)
        return status;
    printProblem(
        CommandText::tr("Standard output could not be written: %1.").arg(errorText(m_error)));
    return exitFailed;
}

QByteArray readStandardInput(QString& problem) {
    QByteArray bytes(pieceSize, Qt::Uninitialized);
    ssize_t count = 0;
    do {
        count = ::read(STDIN_FILENO, bytes.data(), std::size_t(bytes.size()));
    } while (count < 0 && errno == EINTR);
    if (count < 0)
        problem = CommandText::tr("Standard input could not be read: %1.").arg(errorText(errno));
    bytes.resize(std::max<qsizetype>(count, 0));
    return bytes;
}

void printProblem(const QString& problem) {
    const QByteArray line = QStringLiteral("%1: %2\n").arg(programName, problem).toUtf8();
    std::fputs(line.constData(), stderr);
}

void printNotes(const QStringList& notes) {
    for (const QString& note : notes)
        printProblem(note);
}

int refuse(const QString& commandName, const QString& problem) {
    printProblem(problem);
    const QString asked = commandName.isEmpty() ? programName : programName + u' ' + commandName;
    const QByteArray hint = CommandText::tr("See %1 --help.").arg(asked).toUtf8() + '\n';
    std::fputs(hint.constData(), stderr);
    return exitWrongCommand;
}

} // namespace explorer
