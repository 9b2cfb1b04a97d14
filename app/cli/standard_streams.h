// SPDX-License-Identifier: GPL-3.0-or-later
// Standard output and error as a program for pipes wants them.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace explorer {

// Collects what is written and passes it on in large pieces. After a failure, a full disk or a
// reader that has gone, further output is dropped.
class StandardOutput {
public:
    void write(const QByteArray& bytes);
    void write(const QString& text) { write(text.toUtf8()); }
    bool flush(); // false where writing has failed

    bool hasFailed() const { return m_error != 0; }

    // The exit status: the given one, or exitFailed with a message where the output was lost. A
    // reader that had enough, such as `head`, is no failure.
    int finish(int status);

private:
    QByteArray m_pending;
    int m_error = 0;
};

// What is there, at most 64 KiB, waiting for at least one byte; empty at the end. An error is
// named in `problem`.
QByteArray readStandardInput(QString& problem);

// One line on standard error, behind the program's name.
void printProblem(const QString& problem);

// The same for what went well, where something was decided that the user may want to know.
void printNotes(const QStringList& notes);

// The same as a problem, with the command to ask for help; gives exitWrongCommand.
int refuse(const QString& commandName, const QString& problem);

} // namespace explorer
