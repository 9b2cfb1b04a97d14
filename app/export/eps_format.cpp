// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/eps_format.h"

#include "export/working_folder.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <cmath>

namespace explorer {

namespace {

struct Eps {
    Q_DECLARE_TR_FUNCTIONS(explorer::Eps)
};

constexpr int stepMs = 50; // between two looks at whether it is still wanted

const QString converter = QStringLiteral("pdftops");

Outcome run(const QStringList& arguments, const ExportWatch& watch) {
    QProcess process;
    process.start(converter, arguments);
    const bool isStarted = process.waitForStarted();
    while (isStarted && !process.waitForFinished(stepMs) &&
           process.state() != QProcess::NotRunning) {
        if (watch.isStopped()) {
            process.kill();
            process.waitForFinished();
            return Outcome::failed(Eps::tr("The export was stopped."));
        }
    }
    if (isStarted && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return Outcome::done();
    const QString said = QString::fromLocal8Bit(process.readAllStandardError()).simplified();
    return Outcome::failed(
        Eps::tr("The figure could not be turned into EPS: pdftops failed (%1). Choose PDF or SVG "
                "instead.")
            .arg(said.isEmpty() ? process.errorString() : said));
}

// Takes the place of the line that begins so.
void replaceLine(QByteArray& eps, const QByteArray& beginning, const QByteArray& values) {
    const qsizetype begin = eps.indexOf('\n' + beginning) + 1;
    const qsizetype end = eps.indexOf('\n', begin);
    if (begin > 0 && end > 0)
        eps.replace(begin, end - begin, beginning + ' ' + values);
}

// The converter measures what is drawn; the paper is what was asked for.
void setBoundingBox(QByteArray& eps, const QSizeF& points) {
    const auto whole = [](qreal length) { return QByteArray::number(int(std::ceil(length))); };
    const auto exact = [](qreal length) { return QByteArray::number(length, 'f', 5); };
    replaceLine(eps,
                "%%BoundingBox:", "0 0 " + whole(points.width()) + ' ' + whole(points.height()));
    replaceLine(
        eps, "%%HiResBoundingBox:", "0 0 " + exact(points.width()) + ' ' + exact(points.height()));
}

} // namespace

RenderedFigure convertToEps(const QByteArray& pdf, const QSizeF& points, const ExportWatch& watch) {
    if (QStandardPaths::findExecutable(converter).isEmpty())
        return {Outcome::failed(Eps::tr("EPS needs the program pdftops of poppler, which is not "
                                        "installed here (Debian: apt-get install poppler-utils). "
                                        "Install it, or choose PDF or SVG.")),
                {}};
    const WorkingFolder folder;
    QFile source(folder.filePath(QStringLiteral("figure.pdf")));
    if (!source.open(QIODevice::WriteOnly) || source.write(pdf) != pdf.size() || !source.flush())
        return {Outcome::failed(Eps::tr("There is no room for temporary files in %1; make some.")
                                    .arg(QDir::tempPath())),
                {}};
    QFile target(folder.filePath(QStringLiteral("figure.eps")));
    const Outcome outcome = run(
        {QStringLiteral("-eps"), QStringLiteral("-level3"), source.fileName(), target.fileName()},
        watch);
    if (!outcome.isDone())
        return {outcome, {}};
    QByteArray eps = target.open(QIODevice::ReadOnly) ? target.readAll() : QByteArray();
    setBoundingBox(eps, points);
    return {Outcome::done(), eps};
}

} // namespace explorer
