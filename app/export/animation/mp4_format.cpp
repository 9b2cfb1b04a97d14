// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/animation/animation_formats.h"
#include "export/working_folder.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace explorer {

namespace {

constexpr int stepMs = 50; // between two looks at whether it is still wanted

const QString encoder = QStringLiteral("ffmpeg");

struct Mp4 {
    Q_DECLARE_TR_FUNCTIONS(explorer::Mp4)
};

// In the colours of the web, which every player understands, and with the head first, so that a
// page can begin to show it. Without -xerror a film that a full disk has cut short would pass.
QStringList arguments(const AnimationFrames& frames, const QString& target) {
    const QString size =
        QStringLiteral("%1x%2").arg(frames.pixels().width()).arg(frames.pixels().height());
    const QString rate = QString::number(frames.framesPerSecond(), 'g', 10);
    return QStringLiteral("-hide_banner -loglevel error -nostdin -xerror -y -f rawvideo "
                          "-pix_fmt bgr0")
               .split(u' ') +
           QStringList{QStringLiteral("-video_size"), size,
                       QStringLiteral("-framerate"),  rate,
                       QStringLiteral("-i"),          QStringLiteral("-")} +
           QStringLiteral("-vf scale=out_color_matrix=bt709:out_range=tv,format=yuv420p "
                          "-colorspace bt709 -color_primaries bt709 -color_trc bt709 "
                          "-c:v libx264 -preset medium -crf 16 -movflags +faststart")
               .split(u' ') +
           QStringList{target};
}

class FilmWriter {
public:
    explicit FilmWriter(const ExportWatch& watch)
        : m_watch(watch) {}

    bool start(const QStringList& options) {
        m_process.start(encoder, options);
        return m_process.waitForStarted();
    }

    bool add(const QImage& image) {
        for (int y = 0; y < image.height(); ++y)
            m_process.write(reinterpret_cast<const char*>(image.constScanLine(y)),
                            qint64(image.width()) * qint64(sizeof(QRgb)));
        // No more in memory than a frame.
        while (m_process.bytesToWrite() > 0 && isWanted())
            m_process.waitForBytesWritten(stepMs);
        return isWanted();
    }

    bool end() {
        m_process.closeWriteChannel();
        while (m_process.state() != QProcess::NotRunning && !m_watch.isStopped())
            m_process.waitForFinished(stepMs);
        return m_process.state() == QProcess::NotRunning &&
               m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }

    void kill() {
        m_process.kill();
        m_process.waitForFinished();
    }

    QString problem() {
        const QString said = QString::fromLocal8Bit(m_process.readAllStandardError()).simplified();
        return said.isEmpty() ? m_process.errorString() : said;
    }

private:
    bool isWanted() const { return m_process.state() == QProcess::Running && !m_watch.isStopped(); }

    const ExportWatch& m_watch;
    QProcess m_process;
};

} // namespace

Outcome checkFilmEncoder() {
    if (!QStandardPaths::findExecutable(encoder).isEmpty())
        return Outcome::done();
    return Outcome::failed(Mp4::tr("MP4 needs the program ffmpeg, which is not installed here "
                                   "(Debian: apt-get install ffmpeg). Install it, or choose "
                                   "WebP or GIF."));
}

EncodedAnimation encodeMp4(const AnimationFrames& frames, const ExportWatch& watch) {
    const WorkingFolder folder;
    QFile target(folder.filePath(QStringLiteral("figure.mp4")));
    FilmWriter writer(watch);
    bool isWritten = writer.start(arguments(frames, target.fileName()));
    Outcome outcome = Outcome::done();
    for (int i = 0; isWritten && i < frames.count(); ++i) {
        const QImage image = nextFrame(frames, i, watch, outcome);
        isWritten = outcome.isDone() && writer.add(image);
    }
    isWritten = isWritten && writer.end();
    if (!isWritten)
        writer.kill();
    if (watch.isStopped())
        return {Outcome::failed(Mp4::tr("The export was stopped.")), {}};
    if (!outcome.isDone())
        return {outcome, {}};
    const QByteArray bytes =
        isWritten && target.open(QIODevice::ReadOnly) ? target.readAll() : QByteArray();
    if (bytes.isEmpty())
        return {Outcome::failed(Mp4::tr("ffmpeg could not write the film (%1). Choose WebP or GIF "
                                        "instead.")
                                    .arg(writer.problem())),
                {}};
    return {Outcome::done(), bytes};
}

} // namespace explorer
