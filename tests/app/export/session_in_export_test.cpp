// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that open again: from the state into a file and back.
#include "nasty_texts.h"

#include "model/document/explorer_document.h"
#include "model/session/session_file.h"
#include "model/session/session_in_figure.h"
#include "support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace explorer;

namespace {

ExplorerState demandingState() {
    ExplorerState state = firstFigure();
    state.title = QString::fromUtf8("激活 <b>&amp; ]]> \"σ′\" é −1 $\\alpha$ %s \\u0041");
    state.curves[1].label = QString::fromUtf8("x</aex:session>');--");
    state.layout.arrangement = FigureLayout::Stacked;
    addCurve(state, QStringLiteral("rrelu"));
    return state;
}

} // namespace

class SessionInExportTest : public QObject {
    Q_OBJECT

private slots:
    void session_travelsByteForByte_data() {
        QTest::addColumn<ExportFormat>("format");
        for (const FormatDescription& format : exportFormats())
            if (format.carriesSession)
                QTest::newRow(qPrintable(format.id)) << format.format;
    }
    void session_travelsByteForByte() {
        QFETCH(ExportFormat, format);
        for (const ExplorerState& state : {firstFigure(), demandingState()}) {
            const FigureReading reading = readFigure(bytesOf(state, requestFor(format)));
            QCOMPARE(reading.outcome.problem, QString());
            QCOMPARE(reading.session, writeSession(state));
        }
    }

    // Two letters are written otherwise in XML.
    void textsThatMeanHarm_travelToo() {
        for (const ExportFormat format : {ExportFormat::Pdf, ExportFormat::Svg, ExportFormat::Png})
            for (const QString& text : nastyTexts()) {
                const ExplorerState state = stateThatSays(text);
                ExportRequest request = requestFor(format, 20, 15);
                request.dpi = lowestExportDpi;
                const FigureReading reading = readFigure(bytesOf(state, request));
                QCOMPARE(reading.outcome.problem, QString());
                const SessionReading session = readSession(reading.session);
                QCOMPARE(session.outcome.problem, QString());
                // The file has them as they are; who reads it makes each one line.
                QCOMPARE(session.state.title, oneLine(text));
                QCOMPARE(session.state.axes.xLabel, oneLine(state.axes.xLabel));
                QCOMPARE(session.state.axes.slopeLabel, oneLine(state.axes.slopeLabel));
            }
    }

    void session_canStayAtHome() {
        for (const FormatDescription& format : exportFormats()) {
            if (!format.carriesSession)
                continue;
            ExportRequest request = requestFor(format.format);
            request.embedsSession = false;
            const QByteArray bytes = bytesOf(firstFigure(), request);
            QVERIFY(!bytes.contains("slope_label"));
            QVERIFY(readFigure(bytes).outcome.problem.contains("without its session"));
        }
    }

    void figure_opensAsADocument_thatSavesElsewhere() {
        const QTemporaryDir folder;
        for (const char* name : {"figure.png", "figure.svg", "figure.pdf"}) {
            ExportRequest request;
            request.setFilePath(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(exportFigure(demandingState(), request).isDone());
            ExplorerDocument document;
            QCOMPARE(document.open(request.filePath).problem, QString());
            QCOMPARE(document.state().title, demandingState().title);
            QVERIFY(!document.isModified());
            QVERIFY(document.filePath().isEmpty());
            QVERIFY(!document.save().isDone());
        }
    }

    void foreignTools_findTheProgramAndTheTitle() {
        ExplorerState state = firstFigure();
        state.title = QStringLiteral("Six $\\sigma(x)$ & more");
        if (!isInstalled(QStringLiteral("pdfinfo")))
            QSKIP("pdfinfo (poppler-utils) is not installed");
        const QByteArray pdf = bytesOf(state, requestFor(ExportFormat::Pdf));
        const QString said = QString::fromUtf8(
            askTool(QStringLiteral("pdfinfo"), {"-meta", "f.pdf"}, pdf, "f.pdf").output);
        QVERIFY2(said.contains(QStringLiteral("Activation Explorer</xmp:CreatorTool>")),
                 qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("Six σ(x) &amp; more")), qPrintable(said));
    }
};

EXPLORER_TEST(SessionInExportTest)
#include "session_in_export_test.moc"
