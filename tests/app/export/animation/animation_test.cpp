// SPDX-License-Identifier: GPL-3.0-or-later
#include "animation_scene.h"
#include "export/animation/animation_frames.h"
#include "export/animation/export_job.h"
#include "figure_files.h"
#include "support/empty_path.h"
#include "support/small_disk.h"
#include "support/test_program.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace explorer;

namespace {

AnimationLength lengthOf(const std::vector<PlayPace>& paces) {
    AnimationRequest request;
    for (const PlayPace& pace : paces)
        request.sliders.push_back({{}, pace});
    return animationLength(request);
}

} // namespace

class AnimationTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }

private slots:
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

    void plots_areTheSameInAllFrames_data() {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("arrangement");
        for (const auto arrangement :
             {FigureLayout::Overlay, FigureLayout::Stacked, FigureLayout::Grid})
            for (const auto place : {LegendPlace::Automatic, LegendPlace::Above, LegendPlace::Right,
                                     LegendPlace::AtCurves})
                QTest::addRow("%d, %d", int(arrangement), int(place))
                    << int(place) << int(arrangement);
    }
    void plots_areTheSameInAllFrames() {
        QFETCH(int, place);
        QFETCH(int, arrangement);
        Scene scene;
        scene.state.layout.legendPlace = LegendPlace(place);
        scene.state.layout.arrangement = FigureLayout(arrangement);
        addCurve(scene.state, "elu"); // at its default, through which the other one runs
        addCurve(scene.state, "swish");
        scene.state.curves[2].showsValue = false; // a legend of its own where gradients are below
        const AnimationFrames frames(scene.state, scene.request);
        const Figure first = frames.figure(0);
        for (int i = 1; i < frames.count(); ++i) {
            const Figure figure = frames.figure(i);
            QCOMPARE(figure.panels.size(), first.panels.size());
            for (qsizetype j = 0; j < figure.panels.size(); ++j) {
                const FigurePanel& panel = figure.panels[j];
                QCOMPARE(panel.plot, first.panels[j].plot);
                QCOMPARE(panel.legend.size(), first.panels[j].legend.size());
                for (qsizetype k = 0; k < panel.legend.size(); ++k) {
                    QCOMPARE(panel.legend[k].area.left(), first.panels[j].legend[k].area.left());
                    QCOMPARE(panel.legend[k].area.size(), first.panels[j].legend[k].area.size());
                }
            }
        }
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

    void sliders_runAtTheirOwnPaces() {
        Scene scene;
        const int other = addCurve(scene.state, "swish");
        setPart(scene.state, {other, 0}, 0);
        scene.request.sliders.push_back({{other, 0}, {PlayMode::Loop, 0.5}});
        const AnimationFrames frames(scene.state, scene.request);
        QCOMPARE(frames.count(), 20);
        const auto part = [&](int key, int frame) {
            return *partOf(frames.state(frame), {key, 0});
        };
        QVERIFY(std::abs(part(scene.key, 10) - 1) < 1e-9);
        QVERIFY(std::abs(part(other, 5) - 0.5) < 1e-9);
        QVERIFY(std::abs(part(other, 10)) < 1e-9); // anew
    }

    void length_suitsAllSliders_orIsThatOfTheSlowest() {
        using enum PlayMode;
        QCOMPARE(lengthOf({{Once, 3}}).seconds, 3.0);
        QCOMPARE(lengthOf({{BackAndForth, 600}}).seconds, 1200.0);
        QCOMPARE(lengthOf({{Loop, 1.0 / 3}}).seconds, 1.0 / 3);
        QCOMPARE(lengthOf({{BackAndForth, 4}, {Loop, 3}}).seconds, 24.0);
        QCOMPARE(lengthOf({{Once, 5}, {Loop, 2}}).seconds, 6.0);
        QVERIFY(lengthOf({{Once, 5}, {Loop, 2}}).isWhole);
        QCOMPARE(lengthOf({{BackAndForth, 4}, {Loop, 3.7}}).seconds, 8.0);
        QVERIFY(!lengthOf({{BackAndForth, 4}, {Loop, 3.7}}).isWhole);
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
        QTest::newRow("too fast for a GIF")
            << "At more than 50 frames per second a GIF plays too slowly; choose fewer, or WebP or "
               "APNG."
            << 6;
        QTest::newRow("too much") << "200 frames of 4096 × 2560 pixels are too much for one file. "
                                     "Choose a smaller width or fewer frames per second, or let "
                                     "the slider run faster."
                                  << 7;
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
        else if (fault == 5)
            request.filePath = "a.avi";
        else if (fault == 6)
            request.framesPerSecond = 60;
        else {
            request.width = 4096;
            request.sliders[0].pace.seconds = 5;
        }
        QTEST(checkAnimation(scene.state, request).problem, "problem");
    }

    void job_saysHowFarItIs_andIsStopped() {
        Scene scene;
        scene.request.width = 1600;
        scene.request.sliders[0].pace.seconds = 20;
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

    void filmWithoutItsProgram_saysWhatToInstall() {
        const Scene scene;
        const EmptyPath nothingIsInstalled;
        const QString problem = "MP4 needs the program ffmpeg, which is not installed here "
                                "(Debian: apt-get install ffmpeg). Install it, or choose WebP or "
                                "GIF.";
        QCOMPARE(checkAnimation(scene.state, scene.to(path("e.mp4"))).problem, problem);
        QCOMPARE(exportAnimation(scene.state, scene.to(path("e.mp4"))).problem, problem);
        QVERIFY(checkAnimation(scene.state, scene.to(path("e.gif"))).isDone());
    }

    void fullDisk_leavesTheOldFile_data() {
        QTest::addColumn<QString>("file");
        for (const char* file : {"f.gif", "f.webp", "f.apng", "f.mp4"})
            QTest::newRow(file) << file;
    }
    void fullDisk_leavesTheOldFile() {
        QFETCH(QString, file);
        if (file.endsWith("mp4") && !isInstalled("ffmpeg"))
            QSKIP("ffmpeg is not installed");
        QFile old(path(file));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const Scene scene;
        Outcome outcome;
        {
            const SmallDisk disk(1000);
            outcome = exportAnimation(scene.state, scene.to(path(file)));
        }
        QVERIFY2(outcome.problem.contains("File too large"), qPrintable(outcome.problem));
        QVERIFY(outcome.problem.contains(path(file)));
        QCOMPARE(contentOf(path(file)), QByteArray("old"));
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
