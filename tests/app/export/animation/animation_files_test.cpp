// SPDX-License-Identifier: GPL-3.0-or-later
// Reads animations back frame by frame with programs that did not write them.
#include "animation_scene.h"
#include "export/animation/animation_frames.h"
#include "figure_files.h"
#include "support/test_program.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace explorer;

namespace {

// A part of the picture that changes, as webpmux tells of it.
struct WebPFrame {
    QPoint place;
    int milliseconds = 0;
    bool leavesNothing = false; // for the next one to be drawn over
    bool isBlended = false;
};

} // namespace

class AnimationFilesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QByteArray written(const Scene& scene, const QString& file) const {
        const QString path = m_folder.filePath(file);
        const Outcome outcome = exportAnimation(scene.state, scene.to(path));
        return outcome.isDone() ? contentOf(path) : outcome.problem.toUtf8();
    }

    // What ffprobe says of each frame.
    static QByteArrayList framesIn(const QString& file, const QByteArray& bytes,
                                   const QString& what) {
        const ToolRun run = askTool("ffprobe",
                                    {"-v", "error", "-select_streams", "v:0", "-show_entries",
                                     "frame=" + what, "-of", "csv=p=0", file},
                                    bytes, file);
        if (run.status != 0)
            return {};
        QByteArrayList lines = run.output.trimmed().split('\n');
        lines.removeIf([](const QByteArray& line) { return line.trimmed().isEmpty(); });
        return lines; // an empty one stands for what some encoders tell about themselves
    }

    // The frame drawn over the ones before.
    static QImage frameIn(const QString& file, const QByteArray& bytes, int frame) {
        return pictureByTool("ffmpeg",
                             {"-v", "error", "-i", file, "-vf",
                              QString("select=eq(n\\,%1)").arg(frame), "-vsync", "0", "-frames:v",
                              "1", "picture.png"},
                             bytes, file);
    }

    static QList<WebPFrame> webPFramesIn(const QByteArray& bytes) {
        const ToolRun run = askTool("webpmux", {"-info", "a.webp"}, bytes, "a.webp");
        QList<WebPFrame> frames;
        for (const QByteArray& line : run.output.split('\n')) {
            const QByteArrayList words = line.simplified().split(' ');
            if (words.size() > 8 && words.first() == QByteArray::number(frames.size() + 1) + ':')
                frames.append({{words[4].toInt(), words[5].toInt()},
                               words[6].toInt(),
                               words[7] == "background",
                               words[8] == "yes"});
        }
        return frames;
    }

    static QImage webPPartIn(const QByteArray& bytes, qsizetype frame) {
        const ToolRun part =
            askTool("webpmux", {"-get", "frame", QString::number(frame + 1), "a.webp", "-o", "-"},
                    bytes, "a.webp");
        return pictureByTool("dwebp", {"part.webp", "-o", "picture.png"}, part.output, "part.webp");
    }

private slots:
    void file_readsBackFrameByFrame_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("mostUnlike"); // of 255
        QTest::newRow("GIF") << "a.gif" << 14.0;
        QTest::newRow("APNG") << "a.apng" << 0.5;
        QTest::newRow("MP4") << "a.mp4" << 24.0;
    }
    void file_readsBackFrameByFrame() {
        QFETCH(QString, file);
        QFETCH(double, mostUnlike);
        if (!isInstalled("ffprobe") || !isInstalled("ffmpeg"))
            QSKIP("ffmpeg is not installed");
        const Scene scene;
        const QByteArray bytes = written(scene, file);
        const QByteArrayList read = framesIn(file, bytes, "width,height");
        QCOMPARE(read.size(), 20);
        QVERIFY(read.first().startsWith("320,200"));
        const AnimationFrames frames(scene.state, scene.to(file));
        for (const int frame : {0, 5, 10, 19}) {
            const QImage seen = frameIn(file, bytes, frame).convertToFormat(QImage::Format_RGB32);
            const Unlikeness unlike = compare(frames.image(frame), seen);
            QVERIFY2(unlike.largest <= mostUnlike,
                     qPrintable(QString("frame %1: %2").arg(frame).arg(unlike.largest)));
        }
    }

    void frames_beginWhenTheyShould_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("unit"); // of time that the format counts
        QTest::newRow("GIF") << "a.gif" << 0.01;
        QTest::newRow("APNG") << "a.apng" << 0.001;
        QTest::newRow("MP4") << "a.mp4" << 0.001;
    }
    void frames_beginWhenTheyShould() {
        QFETCH(QString, file);
        QFETCH(double, unit);
        if (!isInstalled("ffprobe") || !isInstalled("ffmpeg"))
            QSKIP("ffmpeg is not installed");
        Scene scene;
        scene.request.framesPerSecond = 30; // 1/30 s is no whole number of units
        const QByteArrayList read =
            framesIn(file, written(scene, file), "best_effort_timestamp_time");
        QCOMPARE(read.size(), 30);
        for (qsizetype i = 0; i < read.size(); ++i) {
            const double start = read[i].split(',').first().trimmed().toDouble();
            QVERIFY2(std::abs(start - static_cast<double>(i) / 30) < 0.51 * unit + 1e-4,
                     qPrintable(QString("frame %1 begins at %2").arg(i).arg(start)));
        }
    }

    void gifsDelays_addUpToItsLength() {
        if (!isInstalled("identify"))
            QSKIP("ImageMagick is not installed");
        for (const double rate : {30.0, 50.0}) {
            Scene scene;
            scene.request.framesPerSecond = rate;
            const ToolRun run =
                askTool("identify", {"-format", "%T ", "a.gif"}, written(scene, "a.gif"), "a.gif");
            QList<int> hundredths;
            for (const QByteArray& delay : run.output.simplified().split(' '))
                hundredths.append(delay.toInt());
            QCOMPARE(hundredths.size(), static_cast<qsizetype>(rate));
            QCOMPARE(std::accumulate(hundredths.begin(), hundredths.end(), 0), 100);
            // A browser takes one of 1 for one of 10.
            QVERIFY(*std::min_element(hundredths.begin(), hundredths.end()) >= 2);
        }
    }

    void webP_readsBackFrameByFrame() {
        if (!isInstalled("webpmux") || !isInstalled("dwebp"))
            QSKIP("webpmux is not installed");
        Scene scene;
        scene.request.framesPerSecond = 30;
        const QByteArray bytes = written(scene, "a.webp");
        const ToolRun info = askTool("webpmux", {"-info", "a.webp"}, bytes, "a.webp");
        QVERIFY2(info.output.contains("Canvas size: 320 x 200"), info.output);
        QVERIFY(info.output.contains("Loop Count : 0"));
        const AnimationFrames frames(scene.state, scene.to("a.webp"));
        const QList<WebPFrame> read = webPFramesIn(bytes);
        QCOMPARE(read.size(), 30);
        QImage canvas(frames.pixels(), QImage::Format_ARGB32);
        canvas.fill(Qt::transparent);
        int start = 0;
        for (int i = 0; i < read.size(); ++i) {
            const WebPFrame& frame = read[i];
            const QImage part = webPPartIn(bytes, i);
            QVERIFY(!part.isNull());
            QPainter painter(&canvas);
            painter.setCompositionMode(frame.isBlended ? QPainter::CompositionMode_SourceOver
                                                       : QPainter::CompositionMode_Source);
            painter.drawImage(frame.place, part);
            QVERIFY2(canvas.convertToFormat(QImage::Format_RGB32) == frames.image(i),
                     qPrintable(QString("frame %1").arg(i)));
            QVERIFY(std::abs(start - 1000.0 * i / 30) <= 0.5);
            start += frame.milliseconds;
            if (frame.leavesNothing) {
                painter.setCompositionMode(QPainter::CompositionMode_Clear);
                painter.fillRect(QRect(frame.place, part.size()), Qt::transparent);
            }
        }
        QCOMPARE(start, 1000);
    }

    void papersColour_isExactInEveryFrameOfAGif() {
        if (!isInstalled("ffmpeg"))
            QSKIP("ffmpeg is not installed");
        const QByteArray bytes = written(Scene(), "b.gif");
        for (const int frame : {0, 7, 19})
            QCOMPARE(frameIn("b.gif", bytes, frame).pixelColor(1, 1), QColor(Qt::white));
    }
};

EXPLORER_TEST(AnimationFilesTest)
#include "animation_files_test.moc"
