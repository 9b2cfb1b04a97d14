// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/session_in_figure.h"

#include "model/session/figure_metadata.h"
#include "model/session/session_file.h"
#include "support/test_program.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <zlib.h>

using namespace explorer;

namespace {

const QByteArray pngSignature("\x89PNG\r\n\x1a\n", 8);
const QByteArray keyword = "Activation Explorer session";

QByteArray bigEndian(quint32 value) {
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray& type, const QByteArray& data) {
    const QByteArray checked = type + data;
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(checked.data()), uInt(checked.size()));
    return bigEndian(quint32(data.size())) + checked + bigEndian(quint32(sum));
}

// qCompress puts the length before what zlib gives.
QByteArray packed(const QByteArray& text) {
    return qCompress(text, 9).mid(4);
}

QByteArray png(const QByteArray& chunks) {
    return pngSignature + chunk("IHDR", QByteArray(13, '\0')) + chunks + chunk("IEND", {});
}

QByteArray pngByQt(const QString& session) {
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setText(figuremetadata::programKey, figuremetadata::programName);
    if (!session.isEmpty())
        image.setText(figuremetadata::sessionKey, session);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter(&buffer, "png").write(image);
    return bytes;
}

QByteArray svg(const QByteArray& packet) {
    return "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata>" +
           packet + "</metadata></svg>";
}

QByteArray pdf(const QByteArray& packet) {
    return "%PDF-1.4\n1 0 obj\nstream\n" + packet + "\nendstream\nendobj\n%%EOF\n";
}

QByteArray packetWith(const QByteArray& inner) {
    return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\" xmlns:aex=\"urn:activation-explorer:session:\" "
           "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"><xmp:CreatorTool>Activation "
           "Explorer</xmp:CreatorTool>" +
           inner + "</x:xmpmeta>";
}

ExplorerState demandingState() {
    ExplorerState state = firstFigure();
    state.title = QString::fromUtf8("激活 <b>&amp; ]]> \"σ′\" −1") + QChar(0xFFFE) + QChar(0xFFFF);
    return state;
}

} // namespace

class SessionInFigureTest : public QObject {
    Q_OBJECT

private slots:
    void session_comesBackByteForByte_fromEveryKind() {
        ExplorerState plain = firstFigure();
        ExplorerState chinese = firstFigure();
        chinese.title = QString::fromUtf8("激活 <b>&amp; ]]> \"σ′\" é −1 \t");
        for (const ExplorerState& state : {plain, chinese}) {
            const QByteArray session = writeSession(state);
            const QByteArray packet = figuremetadata::packet(state.title, session);
            for (const QByteArray& file :
                 {pngByQt(QString::fromUtf8(session)), svg(packet), pdf(packet)}) {
                QVERIFY(isFigure(file.left(16)));
                const FigureReading reading = readFigure(file);
                QCOMPARE(reading.outcome.problem, QString());
                QCOMPARE(reading.session, session);
            }
        }
    }

    void charactersThatXmlCannotHold_comeBackInTheState() {
        ExplorerState state = demandingState();
        const QByteArray packet = figuremetadata::packet(state.title, writeSession(state));
        const SessionReading reading = readSession(readFigure(svg(packet)).session);
        QCOMPARE(reading.outcome.problem, QString());
        QCOMPARE(reading.state.title, state.title);
    }

    void everyWayToStoreAPngText_isRead() {
        const QByteArray text = "{\"a\": 1}";
        const QByteArray head = keyword + '\0';
        const QByteArray noLanguage(2, '\0');
        for (const QByteArray& chunks :
             {chunk("tEXt", head + text), chunk("zTXt", head + '\0' + packed(text)),
              chunk("iTXt", head + QByteArray(2, '\0') + noLanguage + text),
              chunk("iTXt", head + '\1' + '\0' + noLanguage + packed(text)),
              chunk("tEXt", QByteArray("Other\0x", 7)) + chunk("tEXt", head + text)})
            QCOMPARE(readFigure(png(chunks)).session, text);
    }

    void otherFile_isRefusedWithTheReason_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QByteArray& bytes, const char* words) {
            QTest::newRow(name) << bytes << QString::fromLatin1(words);
        };
        const QByteArray head = keyword + '\0';
        const QByteArray bomb = packed(QByteArray(200'000'000, ' '));
        const QByteArray manyAttributes = [] {
            QByteArray text;
            for (int i = 0; i < 1'000'000; ++i)
                text += " a" + QByteArray::number(i) + "=\"\"";
            return text;
        }();
        row("png of another program", png({}), "another program");
        row("svg of another program", svg("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"></x:xmpmeta>"),
            "another program");
        row("pdf of another program", pdf({}), "another program");
        row("jpeg", QByteArray("\xff\xd8\xff\xe0"), "another program");
        row("tiff", QByteArray("II*\0", 4), "another program");
        row("eps", "%!PS-Adobe-3.0 EPSF-3.0", "another program");
        row("web page", "<!DOCTYPE html><html></html>", "another program");
        row("png without its session", pngByQt({}), "without its session");
        row("svg without its session", svg(figuremetadata::packet(QString(), {})),
            "without its session");
        row("pdf without its session", pdf(figuremetadata::packet("Title", {})),
            "without its session");
        row("only a signature", pngSignature, "another program");
        row("png cut in a chunk", png(chunk("tEXt", head + "{}")).left(60), "damaged");
        row("png with a huge length",
            pngSignature + bigEndian(0xffffffff) + "tEXt" + head + QByteArray(100, 'x'), "damaged");
        row("png with a wrong checksum", png(chunk("tEXt", head + "{}").chopped(1) + 'x'),
            "damaged");
        row("png text that is not packed", png(chunk("zTXt", head + '\0' + "{}")), "damaged");
        row("png text cut in its packing",
            png(chunk("zTXt", head + '\0' + packed(QByteArray(5000, 'x')).left(10))), "damaged");
        row("png text without its fields", png(chunk("iTXt", head)), "damaged");
        row("png text without its language", png(chunk("iTXt", head + '\1' + '\0' + "x")),
            "damaged");
        row("png bomb", png(chunk("zTXt", head + '\0' + bomb)), "larger than 4 MB");
        row("png bomb in utf-8", png(chunk("iTXt", head + QByteArray("\1\0\0\0", 4) + bomb)),
            "larger than 4 MB");
        row("png session of 5 MB", png(chunk("tEXt", head + QByteArray(5'000'000, ' '))),
            "larger than 4 MB");
        row("svg cut", svg(figuremetadata::packet({}, writeSession(firstFigure()))).left(700),
            "damaged");
        row("svg packet of 30 MB", svg(packetWith(QByteArray(30'000'000, ' '))),
            "larger than 4 MB");
        row("svg with an unknown entity", svg(packetWith("<aex:session>&lol;</aex:session>")),
            "damaged");
        row("svg with entities declared where it is",
            svg(packetWith("<!DOCTYPE a [<!ENTITY b \"c\">]><aex:session>&b;</aex:session>")),
            "damaged");
        row("svg with elements in its session",
            svg(packetWith("<aex:session><b>{}</b></aex:session>")), "damaged");
        row("svg nested deeply", svg(packetWith(QByteArray("<a>").repeated(1'000'000))),
            "another program");
        row("svg with a million attributes", svg(packetWith("<a" + manyAttributes + "/>")),
            "another program");
        row("a million packets", svg(packetWith({}).repeated(100'000)), "without its session");
        row("a million beginnings", pdf(QByteArray("<x:xmpmeta ").repeated(1'000'000)), "damaged");
    }

    void otherFile_isRefusedWithTheReason() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        QElapsedTimer clock;
        clock.start();
        const FigureReading reading = readFigure(bytes);
        QVERIFY2(reading.outcome.problem.contains(words), qPrintable(reading.outcome.problem));
        // A bound for what would take minutes or for ever, a hundred times what it takes.
        QVERIFY(clock.elapsed() < 20'000);
    }

    void entitiesOfTheDocument_areNeverExpanded() {
        QByteArray entities = "<!ENTITY a0 \"lollollol\">";
        for (int i = 1; i < 12; ++i)
            entities += QByteArray("<!ENTITY a%1 \"&a%0;&a%0;&a%0;&a%0;&a%0;&a%0;&a%0;&a%0;\">")
                            .replace("%1", QByteArray::number(i))
                            .replace("%0", QByteArray::number(i - 1));
        const QByteArray file = "<?xml version=\"1.0\"?><!DOCTYPE svg [" + entities + "]><svg>" +
                                packetWith("<aex:session>&a11;</aex:session>") + "</svg>";
        QVERIFY(readFigure(file).outcome.problem.contains("damaged"));
    }

    void truncatedAnywhere_givesTheSessionOrASentence() {
        const QByteArray session = writeSession(firstFigure());
        const QByteArray packet = figuremetadata::packet({}, session);
        for (const QByteArray& whole :
             {pngByQt(QString::fromUtf8(session)), svg(packet), pdf(packet)}) {
            for (qsizetype length = 8; length < whole.size(); length += 3) {
                const FigureReading reading = readFigure(whole.left(length));
                QVERIFY(reading.outcome.isDone() ? reading.session == session
                                                 : reading.outcome.problem.endsWith(u'.'));
            }
        }
    }

    void anyByteChanged_givesASessionOrASentence() {
        const QByteArray session = writeSession(firstFigure());
        const QByteArray packet = figuremetadata::packet({}, session);
        for (const QByteArray& whole :
             {pngByQt(QString::fromUtf8(session)), svg(packet), pdf(packet)}) {
            for (qsizetype i = 0; i < whole.size(); ++i) {
                for (const char byte : {'\0', '\xff', '<', '>', '&', '"'}) {
                    QByteArray bytes = whole;
                    bytes[i] = byte;
                    const FigureReading reading = readFigure(bytes);
                    QVERIFY(reading.outcome.isDone() != reading.session.isEmpty());
                }
            }
        }
    }

    void figureFile_opensAsTheStateItShows() {
        const QByteArray session = writeSession(firstFigure());
        const QString path = written("figure.any", svg(figuremetadata::packet(QString(), session)));
        const SessionReading reading = readSessionFile(path);
        QCOMPARE(reading.outcome.problem, QString());
        QVERIFY(reading.isFromFigure);
        QCOMPARE(writeSession(reading.state), session);
        QVERIFY(!readSessionFile(written("session.png", session)).isFromFigure);
    }

    void sessionThatCannotBeRead_isNamedAsTheFigures() {
        const QString path =
            written("odd.svg", svg(packetWith("<aex:session>{\"format\": 1}</aex:session>")));
        const QString problem = readSessionFile(path).outcome.problem;
        QVERIFY2(problem.startsWith("Cannot open " + path + ". The session in the figure cannot"),
                 qPrintable(problem));
    }

    void hugeFigure_isRefusedWithoutReadingIt() {
        const QString path = written("huge.png", png({}));
        QVERIFY(QFile::resize(path, 100LL * 1024 * 1024 * 1024)); // sparse
        QVERIFY(readSessionFile(path).outcome.problem.contains("larger than 64 MB"));
        QVERIFY(QFile::remove(path));
    }

private:
    QString written(const QString& name, const QByteArray& bytes) const {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

EXPLORER_TEST(SessionInFigureTest)
#include "session_in_figure_test.moc"
