// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the program as a shell would and tells what came of it.
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace explorer {

struct ProgramRun {
    int status = -1;
    QByteArray output;
    QString problem; // standard error

    QList<QByteArray> lines() const { return output.split('\n'); }
};

inline ProgramRun runProgram(const QStringList& arguments, const QByteArray& input = {},
                             const QString& outputFile = {}) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    process.setProcessEnvironment(environment);
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    process.start(QStringLiteral(COMMAND_LINE_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished())
        return {};
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {status, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace explorer
