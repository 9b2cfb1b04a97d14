// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/animation_frames.h"
#include "export/export_job.h"

#include "figure_files.h"
#include "support/test_program.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace explorer;

namespace {

constexpr int width = 320;

struct Scene {
    Scene() {
        key = addCurve(state, "elu");
        state.curves[0].parameters[0] = 0;
        state.paper.widthMm = 120;
        state.paper.heightMm = 75;
        request.sliders = {{{key, 0}, {PlayMode::BackAndForth, 0.5}}};
        request.width = width;
        request.framesPerSecond = 20;
    }

    AnimationRequest to(const QString& path) const {
        AnimationRequest asked = request;
        asked.setFilePath(path);
        return asked;
    }

    ExplorerState state;
    AnimationRequest request;
    int key = 0;
};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class AnimationTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }

    // Frames as another program reads them: width, height and milliseconds of each.
    static QByteArrayList framesIn(const QString& file, const QByteArray& bytes) {
        const ToolRun run = askTool("ffprobe",
                                    {"-v", "error", "-select_streams", "v:0", "-show_entries",
                                     "frame=width,height", "-of", "csv=p=0", file},
                                    bytes, file);
        return run.status == 0 ? run.output.trimmed().split('\n') : QByteArrayList();
    }

    // The frame drawn over the ones before, by another program.
    static QImage frameIn(const QString& file, const QByteArray& bytes, int frame) {
        return pictureByTool("ffmpeg",
                             {"-v", "error", "-i", file, "-vf",
                              QString("select=eq(n\\,%1)").arg(frame), "-vsync", "0", "-frames:v",
                              "1", "picture.png"},
                             bytes, file);
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
        if (!isInstalled("ffprobe") || !isInstalled("ffmpeg"))
            QSKIP("ffmpeg is not installed");
        const Scene scene;
        const AnimationRequest request = scene.to(path(file));
        QCOMPARE(exportAnimation(scene.state, request).problem, QString());
        const QByteArray bytes = contentOf(path(file));
        const AnimationFrames frames(scene.state, request);
        const QByteArrayList read = framesIn(file, bytes);
        QCOMPARE(read.size(), 20);
        QCOMPARE(read.first().trimmed(), QByteArray("320,200"));
        for (const int frame : {0, 5, 10, 19}) {
            const QImage seen = frameIn(file, bytes, frame).convertToFormat(QImage::Format_RGB32);
            const Unlikeness unlike = compare(frames.image(frame), seen);
            QFETCH(double, mostUnlike);
            QVERIFY2(unlike.largest <= mostUnlike,
                     qPrintable(QString("frame %1: %2").arg(frame).arg(unlike.largest)));
        }
    }

    void webP_readsBackFrameByFrame() {
        if (!isInstalled("webpmux") || !isInstalled("dwebp"))
            QSKIP("webpmux is not installed");
        const Scene scene;
        const AnimationRequest request = scene.to(path("a.webp"));
        QCOMPARE(exportAnimation(scene.state, request).problem, QString());
        const ToolRun info =
            askTool("webpmux", {"-info", "a.webp"}, contentOf(path("a.webp")), "a.webp");
        QVERIFY2(info.output.contains("Canvas size: 320 x 200"), info.output);
        QVERIFY2(info.output.contains("Number of frames: "), info.output);
        QVERIFY(info.output.contains("Loop Count : 0"));
    }

    void papersColour_isExactInEveryFrameOfAGif() {
        if (!isInstalled("ffmpeg"))
            QSKIP("ffmpeg is not installed");
        const Scene scene;
        QCOMPARE(exportAnimation(scene.state, scene.to(path("b.gif"))).problem, QString());
        const QByteArray bytes = contentOf(path("b.gif"));
        for (const int frame : {0, 7, 19})
            QCOMPARE(frameIn("b.gif", bytes, frame).pixelColor(1, 1), QColor(Qt::white));
    }

    void plot_staysWhereItIs_whileTheCurveMoves() {
        const Scene scene;
        const AnimationFrames frames(scene.state, scene.to(path("c.gif")));
        const QImage first = frames.image(0);
        const QImage middle = frames.image(10);
        QVERIFY(first != middle);
        // The column left of the plot holds the numbers of y, which do not move.
        for (int y = first.height() / 2; y < first.height(); ++y)
            QCOMPARE(first.pixel(2, y), middle.pixel(2, y));
    }

    void loops_endOneStepBeforeTheyBegin() {
        const Scene scene;
        const AnimationFrames frames(scene.state, scene.request);
        QCOMPARE(frames.count(), 20);
        const auto part = [&](int frame) { return *partOf(frames.state(frame), {scene.key, 0}); };
        QCOMPARE(part(0), 0.0);
        QVERIFY(std::abs(part(10) - 1) < 1e-9);
        QVERIFY(std::abs(part(19) - part(1)) < 1e-9);
    }

    void once_goesTheWholeWay() {
        Scene scene;
        scene.state.curves[0].parameters[0] = 2;
        scene.request.sliders[0].pace.mode = PlayMode::Once;
        const AnimationFrames frames(scene.state, scene.request);
        QCOMPARE(*partOf(frames.state(0), {scene.key, 0}), 0.0);
        QCOMPARE(*partOf(frames.state(frames.count() - 1), {scene.key, 0}), 1.0);
    }

    void sameFrames_giveTheSameBytes() {
        const Scene scene;
        for (const char* ending : {"gif", "webp", "apng"}) {
            const QString one = path(QString("one.") + ending);
            const QString two = path(QString("two.") + ending);
            QCOMPARE(exportAnimation(scene.state, scene.to(one)).problem, QString());
            QCOMPARE(exportAnimation(scene.state, scene.to(two)).problem, QString());
            QVERIFY(!contentOf(one).isEmpty());
            QCOMPARE(contentOf(one), contentOf(two));
        }
    }

    void unfitRequest_saysWhatIsWrong_data() {
        QTest::addColumn<QString>("problem");
        QTest::addColumn<int>("fault");
        QTest::newRow("nothing moves") << "Nothing moves; choose a slider to play." << 0;
        QTest::newRow("no such slider")
            << "One of the sliders is there no longer; choose among those that are." << 1;
        QTest::newRow("too wide")
            << "A width of 9999 pixels is out of bounds; choose from 64 to 4096." << 2;
        QTest::newRow("too fast") << "240 frames per second are out of bounds; choose from 1 to 60."
                                  << 3;
        QTest::newRow("too long")
            << "12000 frames are too many; at most 5000 can be written. Let the slider run faster, "
               "or choose fewer frames per second."
            << 4;
        QTest::newRow("ending")
            << "a.avi does not end like an animation; end it in .gif, .webp, .apng or .mp4." << 5;
    }
    void unfitRequest_saysWhatIsWrong() {
        QFETCH(int, fault);
        Scene scene;
        AnimationRequest request = scene.to("a.gif");
        if (fault == 0)
            request.sliders.clear();
        else if (fault == 1)
            request.sliders[0].slider.parameter = 9;
        else if (fault == 2)
            request.width = 9999;
        else if (fault == 3)
            request.framesPerSecond = 240;
        else if (fault == 4)
            request.sliders[0].pace.seconds = 300;
        else
            request.filePath = "a.avi";
        QTEST(checkAnimation(scene.state, request).problem, "problem");
    }

    void job_saysHowFarItIs_andIsStopped() {
        Scene scene;
        scene.request.width = 1600;
        scene.request.sliders[0].pace.seconds = 30;
        ExportJob job;
        QSignalSpy finished(&job, &ExportJob::finished);
        QSignalSpy progressed(&job, &ExportJob::progressed);
        QVERIFY(job.start(scene.state, scene.to(path("long.webp"))).isDone());
        QVERIFY(progressed.wait(60'000));
        job.stop();
        QVERIFY(finished.wait(60'000));
        QVERIFY(finished.first().first().value<BatchResult>().isStopped);
        QVERIFY(!QFile::exists(path("long.webp")));
    }

    void stoppedFilm_leavesNothing() {
        if (!isInstalled("ffmpeg"))
            QSKIP("ffmpeg is not installed");
        const Scene scene;
        std::stop_source stop;
        const ExportWatch watch{stop.get_token(), [&](double) { stop.request_stop(); }};
        QVERIFY(!exportAnimation(scene.state, scene.to(path("d.mp4")), watch).isDone());
        QVERIFY(!QFile::exists(path("d.mp4")));
    }
};

EXPLORER_TEST(AnimationTest)
#include "animation_test.moc"
