// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/export_request.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace explorer;

namespace {

ExportRequest requestFor(const QString& path) {
    ExportRequest request;
    request.setFilePath(path);
    return request;
}

} // namespace

class ExportRequestTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }

private slots:
    void ending_choosesTheFormat() {
        QCOMPARE(requestFor(QStringLiteral("a.pdf")).format, ExportFormat::Pdf);
        QCOMPARE(requestFor(QStringLiteral("a.b.SVG")).format, ExportFormat::Svg);
        QCOMPARE(requestFor(QStringLiteral("a.Png")).format, ExportFormat::Png);
    }

    void path_thatNamesNoFigure_isRefused_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("word"); // of the sentence that says what is wrong
        QTest::newRow("empty") << QString() << "needs a file name";
        QTest::newRow("blank") << QStringLiteral("  ") << "needs a file name";
        QTest::newRow("folder") << QDir::tempPath() << "folder";
        QTest::newRow("folder to be") << QStringLiteral("figures/") << "folder";
        QTest::newRow("no ending") << QStringLiteral("figure") << "no ending";
        QTest::newRow("dot at the end") << QStringLiteral("figure.") << "no ending";
        QTest::newRow("only an ending") << QStringLiteral(".png") << "without a name";
        QTest::newRow("only an ending, in a folder")
            << QStringLiteral("/tmp/.pdf") << "without a name";
        QTest::newRow("unknown ending") << QStringLiteral("figure.gif") << ".gif";
    }

    void path_thatNamesNoFigure_isRefused() {
        QFETCH(QString, file);
        QFETCH(QString, word);
        ExportRequest request;
        const Outcome outcome = request.setFilePath(file);
        QVERIFY2(outcome.problem.contains(word), qPrintable(outcome.problem));
        QCOMPARE(checkExport(request).problem, outcome.problem);
        QCOMPARE(exportFigure(firstFigure(), request).problem, outcome.problem);
    }

    void size_outOfBounds_isRefusedWithTheLimit_data() {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("height");
        QTest::newRow("narrow") << 9.9 << 80.0;
        QTest::newRow("wide") << 2001.0 << 80.0;
        QTest::newRow("low") << 80.0 << 0.0;
        QTest::newRow("negative") << 80.0 << -80.0;
        QTest::newRow("nan") << std::numeric_limits<double>::quiet_NaN() << 80.0;
        QTest::newRow("infinite") << 80.0 << std::numeric_limits<double>::infinity();
    }

    void size_outOfBounds_isRefusedWithTheLimit() {
        QFETCH(double, width);
        QFETCH(double, height);
        ExportRequest request = requestFor(QStringLiteral("a.svg"));
        request.widthMm = width;
        request.heightMm = height;
        QVERIFY(checkExport(request).problem.contains(QStringLiteral("from 10 to 2000 mm")));
        QVERIFY(renderFigure(firstFigure(), request).bytes.isEmpty());
        QVERIFY(renderImage(firstFigure(), request).isNull());
        QVERIFY(previewFigure(firstFigure(), request, {400, 300}).isNull());
    }

    void dpi_outOfBounds_isRefused_forPicturesOnly() {
        ExportRequest request = requestFor(QStringLiteral("a.png"));
        for (const int dpi : {35, 2401, 0, -1}) {
            request.dpi = dpi;
            QVERIFY(checkExport(request).problem.contains(QStringLiteral("from 36 to 2400")));
        }
        request.setFilePath(QStringLiteral("a.pdf"));
        QVERIFY(checkExport(request).isDone());
    }

    void picture_tooLarge_isRefused_withADpiThatWorks() {
        ExportRequest request = requestFor(QStringLiteral("a.png"));
        request.widthMm = 400;
        request.heightMm = 300;
        request.dpi = 2400;
        const QString problem = checkExport(request).problem;
        QVERIFY2(problem.contains(QStringLiteral("at most 1270 dots")), qPrintable(problem));
        request.dpi = 1270;
        QVERIFY(checkExport(request).isDone());
        request.dpi = 1271;
        QVERIFY(!checkExport(request).isDone());
    }

    void file_isWrittenWhole_overAnOldOne() {
        QFile old(path(QStringLiteral("figure.svg")));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write(QByteArray(1'000'000, 'x'));
        old.close();
        const ExportRequest request = requestFor(old.fileName());
        QVERIFY(exportFigure(firstFigure(), request).isDone());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), renderFigure(firstFigure(), request).bytes);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList(QStringLiteral("figure.svg")));
    }

    void target_thatCannotBeWritten_isNamed() {
        const QString missing = path(QStringLiteral("missing/figure.pdf"));
        const Outcome outcome = exportFigure(firstFigure(), requestFor(missing));
        QVERIFY2(outcome.problem.contains(missing), qPrintable(outcome.problem));
    }

    void preview_keepsTheProportions_withinTheLimit() {
        ExportRequest request = requestFor(QStringLiteral("a.pdf"));
        request.widthMm = 180;
        request.heightMm = 60;
        QCOMPARE(previewFigure(firstFigure(), request, {300, 300}).size(), QSize(300, 100));
        request.widthMm = 20;
        QCOMPARE(previewFigure(firstFigure(), request, {300, 300}).size(), QSize(100, 300));
        QVERIFY(previewFigure(firstFigure(), request, {0, 300}).isNull());
    }
};

EXPLORER_TEST(ExportRequestTest)
#include "export_request_test.moc"
