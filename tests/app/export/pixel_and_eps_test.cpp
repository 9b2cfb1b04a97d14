// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/working_folder.h"
#include "figure_files.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace explorer;

namespace {

// In kB; the largest since it was last forgotten.
qint64 peakOfMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("There is no /proc/self/status");
    const QByteArray text = status.readAll();
    const qsizetype line = text.indexOf("VmHWM:");
    return text.mid(line + 6, text.indexOf("kB", line) - line - 6).trimmed().toLongLong();
}

qint64 forgetPeakOfMemory() {
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1 || !file.flush())
        qFatal("The peak of memory cannot be forgotten");
    return peakOfMemory();
}

} // namespace

class PixelAndEpsTest : public QObject {
    Q_OBJECT

private slots:
    void picture_hasItsPhysicalSize_data() {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<QString>("name");
        QTest::newRow("png") << ExportFormat::Png << "f.png";
        QTest::newRow("tiff") << ExportFormat::Tiff << "f.tiff";
    }
    void picture_hasItsPhysicalSize() {
        QFETCH(ExportFormat, format);
        QFETCH(QString, name);
        if (!isInstalled(QStringLiteral("identify")))
            QSKIP("identify (imagemagick) is not installed");
        const ToolRun run = askTool(QStringLiteral("identify"),
                                    {"-units", "PixelsPerInch", "-format", "%m %w %h %x %y", name},
                                    bytesOf(firstFigure(), requestFor(format)), name);
        const QStringList said = QString::fromLatin1(run.output).split(u' ');
        QCOMPARE(said.size(), 5);
        QCOMPARE(said[0].toLower(), describe(format).id);
        QCOMPARE(said[1].toInt(), 2008); // 85 mm of 600 dots an inch
        QCOMPARE(said[2].toInt(), 1417);
        QVERIFY(qAbs(said[3].toDouble() - 600) < 0.1);
        QVERIFY(qAbs(said[4].toDouble() - 600) < 0.1);
    }

    void tiff_isPackedWithoutLoss() {
        const QByteArray tiff = bytesOf(firstFigure(), requestFor(ExportFormat::Tiff));
        const QByteArray png = bytesOf(firstFigure(), requestFor(ExportFormat::Png));
        const QImage one = QImage::fromData(tiff, "tiff").convertToFormat(QImage::Format_RGB32);
        const QImage other = QImage::fromData(png, "png").convertToFormat(QImage::Format_RGB32);
        QVERIFY(!one.isNull());
        QCOMPARE(one.pixel(1000, 700), other.pixel(1000, 700));
        const Unlikeness unlike = compare(one, other, 1);
        QCOMPARE(unlike.largest, 0.0);
        QVERIFY(tiff.size() < one.sizeInBytes() / 10);
    }

    void transparentPicture_hasNoPaper() {
        for (const ExportFormat format : {ExportFormat::Png, ExportFormat::Tiff}) {
            ExportRequest request = requestFor(format);
            QVERIFY(!QImage::fromData(bytesOf(firstFigure(), request)).hasAlphaChannel());
            request.isTransparent = true;
            const QImage image = QImage::fromData(bytesOf(firstFigure(), request));
            QVERIFY(image.hasAlphaChannel());
            QCOMPARE(image.pixelColor(image.width() - 3, image.height() - 3).alpha(), 0);
        }
    }

    void resolution_changesNothingElse_notEvenDashes() {
        ExportRequest request = requestFor(ExportFormat::Png, 127, 127);
        request.dpi = 800;
        const QImage large = renderImage(firstFigure(), request);
        request.dpi = 200;
        const QImage small = renderImage(firstFigure(), request);
        QCOMPARE(large.size(), small.size() * 4);
        const QImage shrunk =
            large.scaled(small.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const Unlikeness unlike = compare(shrunk, small, 2);
        QVERIFY2(unlike.mean < 0.5 && unlike.largest < 90,
                 qPrintable(QStringLiteral("%1 %2").arg(unlike.mean).arg(unlike.largest)));
    }

    // A poster has 400 million pixels, which are promised to take 1.6 GB and not twice that.
    void picture_isInMemoryOnce() {
        ExportRequest request = requestFor(ExportFormat::Png, 600, 600);
        request.dpi = 300; // 200 MB
        for (const ExportFormat format : {ExportFormat::Png, ExportFormat::Tiff}) {
            request.format = format;
            const qint64 before = forgetPeakOfMemory();
            QVERIFY(renderFigure(firstFigure(), request).outcome.isDone());
            const qint64 more = peakOfMemory() - before;
            QVERIFY2(more < 300'000, qPrintable(QString::number(more)));
        }
    }

    void foldersOfKilledExports_areRemoved_andOthersAreNot() {
        const QTemporaryDir elsewhere;
        const QByteArray usual = qgetenv("TMPDIR");
        qputenv("TMPDIR", elsewhere.path().toLocal8Bit());
        const QString left = elsewhere.filePath("activation-explorer-work-abcdef");
        QVERIFY(QDir().mkpath(left));
        QVERIFY(QFile(left + "/figure.pdf").open(QIODevice::WriteOnly));
        QVERIFY(QDir().mkpath(elsewhere.filePath("activation-explorer-mine")));
        {
            const WorkingFolder inUse;
            QVERIFY(!QFile::exists(left));
            removeLeftWorkingFolders();
            QVERIFY(QFileInfo(inUse.filePath(".")).isDir());
            QVERIFY(QFile(inUse.filePath("figure.eps")).open(QIODevice::WriteOnly));
        }
        QCOMPARE(QDir(elsewhere.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList("activation-explorer-mine"));
        qputenv("TMPDIR", usual);
        if (usual.isEmpty())
            qunsetenv("TMPDIR");
    }

    void eps_isTheFigureInItsExactSize() {
        if (!isInstalled(QStringLiteral("pdftops")))
            QSKIP("pdftops (poppler-utils) is not installed");
        const QByteArray eps = bytesOf(firstFigure(), requestFor(ExportFormat::Eps, 85, 60));
        QVERIFY2(eps.startsWith("%!PS-Adobe-3.0 EPSF-3.0"), eps.left(200).constData());
        QVERIFY(eps.contains("\n%%BoundingBox: 0 0 241 171\n"));
        QVERIFY(eps.contains("\n%%HiResBoundingBox: 0 0 240.94488 170.07874\n"));
        QVERIFY(eps.trimmed().endsWith("%%EOF"));
        QVERIFY(eps.contains("/FontType 42")); // TrueType, embedded
        QVERIFY(!eps.contains("/FontType 3"));
        for (const char* picture : {"\nimage\n", "colorimage", "pdfIm ", "pdfImM "})
            QVERIFY2(!eps.mid(eps.indexOf("%%EndProlog")).contains(picture), picture);
        for (const char* date : {"CreationDate", "ModDate"})
            QVERIFY(!eps.contains(date));
    }

    void eps_isDrawnByGhostscriptAsThePdfIs() {
        if (!isInstalled(QStringLiteral("gs")) || !isInstalled(QStringLiteral("pdftoppm")))
            QSKIP("gs (ghostscript) or pdftoppm (poppler-utils) is not installed");
        const QImage eps = pictureByTool(
            QStringLiteral("gs"),
            {"-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-dEPSCrop", "-r150", "-sDEVICE=png16m",
             "-dTextAlphaBits=4", "-dGraphicsAlphaBits=4", "-sOutputFile=picture.png", "f.eps"},
            bytesOf(firstFigure(), requestFor(ExportFormat::Eps)), QStringLiteral("f.eps"));
        const QImage pdf = pictureByTool(
            QStringLiteral("pdftoppm"), {"-r", "150", "-png", "-singlefile", "f.pdf", "picture"},
            bytesOf(firstFigure(), requestFor(ExportFormat::Pdf)), QStringLiteral("f.pdf"));
        QVERIFY(!eps.isNull());
        // The two programs round the page's height otherwise, so that all is up to a pixel apart.
        const Unlikeness unlike = compare(eps.scaled(pdf.size()), pdf);
        QVERIFY2(unlike.mean < 3, qPrintable(QString::number(unlike.mean)));
    }

    void eps_withoutItsConverter_saysWhatToInstall() {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const RenderedFigure figure = renderFigure(firstFigure(), requestFor(ExportFormat::Eps));
        qputenv("PATH", path);
        QVERIFY(figure.bytes.isEmpty());
        QVERIFY2(figure.outcome.problem.contains(QStringLiteral("poppler-utils")),
                 qPrintable(figure.outcome.problem));
    }
};

EXPLORER_TEST(PixelAndEpsTest)
#include "pixel_and_eps_test.moc"
