// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/animation/export_job.h"

#include "figure_files.h"
#include "support/test_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace explorer;

namespace {

FigureOrder orderFor(const QString& path, double widthMm = 85, int dpi = 150) {
    FigureOrder order{firstFigure(), {}};
    order.request.setFilePath(path);
    order.request.widthMm = widthMm;
    order.request.heightMm = 60;
    order.request.dpi = dpi;
    return order;
}

// Takes many seconds to draw and pack.
FigureOrder posterFor(const QString& path) {
    FigureOrder order = orderFor(path, 200, 1200);
    order.request.heightMm = 200;
    return order;
}

} // namespace

class ExportJobTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void figures_areWrittenWhileTheLoopRuns() {
        ExportJob job;
        QSignalSpy finished(&job, &ExportJob::finished);
        QSignalSpy progressed(&job, &ExportJob::progressed);
        int beats = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, &heart, [&] { ++beats; });
        heart.start(1);
        QVERIFY(job.start({orderFor(path("a.pdf")), orderFor(path("b.png"), 85, 1200),
                           orderFor(path("c.svg"))})
                    .isDone());
        QVERIFY(job.isRunning());
        QVERIFY(finished.wait(60'000));
        QVERIFY(!job.isRunning());
        QVERIFY(beats > 5);
        const auto result = finished.first().first().value<BatchResult>();
        QVERIFY2(result.isDone(), qPrintable(result.problems.join(u' ')));
        QCOMPARE(files(), QStringList({"a.pdf", "b.png", "c.svg"}));
        QCOMPARE(contents("a.pdf"), bytesOf(firstFigure(), orderFor(path("a.pdf")).request));
        double last = 0;
        for (const QList<QVariant>& signal : progressed) {
            QVERIFY(signal.first().toDouble() >= last);
            last = signal.first().toDouble();
        }
        QCOMPARE(last, 1.0);
    }

    void stoppedPoster_endsSoon_andLeavesTheOldFile() {
        for (const QString& name : {QStringLiteral("p.png"), QStringLiteral("p.tiff")}) {
            write(name, "old");
            ExportJob job;
            QSignalSpy finished(&job, &ExportJob::finished);
            QVERIFY(job.start({orderFor(path("first.pdf")), posterFor(path(name))}).isDone());
            connect(&job, &ExportJob::progressed, &job, [&](double part) {
                if (part > 0.55) // the second file is painted
                    job.stop();
            });
            QVERIFY(finished.wait(120'000));
            const auto result = finished.first().first().value<BatchResult>();
            QVERIFY(result.isStopped);
            QVERIFY(result.problems.isEmpty());
            QCOMPARE(result.written, QStringList(path("first.pdf")));
            QCOMPARE(contents(name), QByteArray("old"));
        }
        QCOMPARE(files(), QStringList({"first.pdf", "p.png", "p.tiff"}));
    }

    void stopWhilePacking_endsIt() {
        std::stop_source stop;
        const ExportWatch watch{stop.get_token(), [&](double part) {
                                    if (part > 0) // all is painted
                                        stop.request_stop();
                                }};
        const FigureOrder poster = posterFor(path("p.png"));
        const RenderedFigure figure = renderFigure(poster.state, poster.request, watch);
        QVERIFY(figure.outcome.problem.contains("stopped"));
        QVERIFY(figure.bytes.isEmpty());
    }

    void jobThatIsDestroyed_stopsAndWaits() {
        QElapsedTimer clock;
        clock.start();
        {
            ExportJob job;
            QVERIFY(job.start({posterFor(path("p.png"))}).isDone());
        }
        QVERIFY(files().isEmpty());
    }

    void secondStart_isRefused_andSoIsWhatCannotBeDone() {
        ExportJob job;
        QVERIFY(!job.start({orderFor(path("a.pdf")), orderFor(path("a.pdf"))}).isDone());
        QVERIFY(!job.start({orderFor(path("a.pdf")), orderFor(path("b.gif"))}).isDone());
        QVERIFY(!job.isRunning());
        QVERIFY(job.start({orderFor(path("a.pdf"))}).isDone());
        QVERIFY(job.start({orderFor(path("b.pdf"))}).problem.contains("still running"));
        QSignalSpy finished(&job, &ExportJob::finished);
        QVERIFY(finished.wait(60'000));
        QCOMPARE(files(), QStringList("a.pdf"));
    }

    void failure_isNamed_andTheOthersAreWritten() {
        const BatchResult result =
            exportFigures({orderFor(path("missing/a.pdf")), orderFor(path("b.pdf"))});
        QCOMPARE(result.problems.size(), 1);
        QVERIFY(result.problems.first().contains("missing"));
        QCOMPARE(result.written, QStringList(path("b.pdf")));
    }

    void split_givesEachShownCurveItsOwnSafeName() {
        ExplorerState state = stateOf({"gelu", "leaky_relu", "leaky_relu", "relu"});
        state.curves[3].showsValue = false;
        state.title = QStringLiteral("All");
        const std::vector<SplitFigure> figures = splitByFunction(state);
        QStringList names;
        for (const SplitFigure& figure : figures) {
            names.append(figure.name);
            QCOMPARE(figure.state.curves.size(), std::size_t(1));
            QCOMPARE(figure.state.title, state.title);
        }
        QCOMPARE(names, QStringList({"gelu", "leaky_relu", "leaky_relu-2"}));
        QVERIFY(figures[2].state.curves.front() == state.curves[2]);
    }

    void split_keepsNamesApart_whateverTheIds() {
        ExplorerState state;
        for (const char* id : {"../a b", "A", "a", "", "...", "con/x"}) {
            CurveState curve;
            curve.functionId = QString::fromLatin1(id);
            curve.showsValue = true;
            state.curves.push_back(curve);
        }
        QStringList names;
        for (const SplitFigure& figure : splitByFunction(state))
            names.append(figure.name);
        QCOMPARE(names, QStringList({"___a_b", "A", "a-2", "function", "___", "con_x"}));
    }

    void ordersByFunction_nameFilesOfTheFormat() {
        ExportRequest request;
        request.format = ExportFormat::Formulas;
        const std::vector<FigureOrder> orders =
            ordersByFunction(stateOf({"gelu", "elu"}), request, m_folder->path());
        QVERIFY(exportFigures(orders).isDone());
        QCOMPARE(files(), QStringList({"elu.formulas.tex", "gelu.formulas.tex"}));
    }

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QStringList files() const {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QByteArray contents(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

EXPLORER_TEST(ExportJobTest)
#include "export_job_test.moc"
