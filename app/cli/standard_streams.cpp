// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standard_streams.h"

#include "cli/command_description.h"
#include "cli/command_line.h"
#include "cli/command_text.h"

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <unistd.h>

namespace explorer {

namespace {

constexpr qsizetype pieceSize = 65'536;

// Where the other end of a pipe has asked not to be waited for, this end has it as well.
bool waitFor(int descriptor, short event) {
    pollfd waited{descriptor, event, 0};
    return (errno == EAGAIN || errno == EWOULDBLOCK) && ::poll(&waited, 1, -1) >= 0;
}

// Gives the error; 0 where all was written.
int writeAll(int descriptor, const QByteArray& bytes) {
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + written, std::size_t(bytes.size() - written));
        if (count >= 0)
            written += count;
        else if (errno != EINTR && !waitFor(descriptor, POLLOUT))
            return errno;
    }
    return 0;
}

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
    if (m_error == 0)
        m_error = writeAll(STDOUT_FILENO, m_pending);
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
    } while (count < 0 && (errno == EINTR || waitFor(STDIN_FILENO, POLLIN)));
    if (count < 0)
        problem = CommandText::tr("Standard input could not be read: %1.").arg(errorText(errno));
    bytes.resize(std::max<qsizetype>(count, 0));
    return bytes;
}

void printProblem(const QString& problem) {
    writeAll(STDERR_FILENO, QStringLiteral("%1: %2\n").arg(programName, problem).toUtf8());
}

int refuse(const QString& commandName, const QString& problem) {
    printProblem(problem);
    const QString asked = commandName.isEmpty() ? programName : programName + u' ' + commandName;
    writeAll(STDERR_FILENO, CommandText::tr("See %1 --help.").arg(asked).toUtf8() + '\n');
    return exitWrongCommand;
}

} // namespace explorer
