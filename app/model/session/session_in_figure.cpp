// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/session_in_figure.h"

#include "model/session/figure_metadata.h"
#include "model/session/png_texts.h"
#include "model/session/session_format.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>
#include <iterator>

namespace explorer {

namespace {

// A packet of ours has seven elements. XML readers take their time over elements with thousands
// of attributes or thousands of levels deep.
constexpr int mostPackets = 100;
constexpr int mostTags = 1000;
constexpr qsizetype longestTag = 4096;
constexpr qsizetype largestPacket = 6 * session::largestFileSize; // were all of it escaped

QByteArrayView withoutLeadingSpace(QByteArrayView text) {
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    return text.trimmed();
}

bool isXml(const QByteArray& start) {
    return withoutLeadingSpace(start).startsWith('<');
}

bool isPdf(const QByteArray& start) {
    return start.startsWith("%PDF-");
}

// Pictures and pages that carry no session of ours, but may be taken for one that does.
bool isOtherFigure(const QByteArray& start) {
    static const QByteArray beginnings[] = {"%!PS", "\xff\xd8\xff",         "GIF8",
                                            "II*",  QByteArray("MM\0*", 4), "RIFF"};
    return std::any_of(std::begin(beginnings), std::end(beginnings),
                       [&](const QByteArray& beginning) { return start.startsWith(beginning); });
}

bool isSimple(const QByteArray& packet) {
    int tags = 0;
    for (qsizetype begin = packet.indexOf('<'); begin >= 0; begin = packet.indexOf('<', begin)) {
        const qsizetype end = packet.indexOf('>', begin);
        if (end < 0 || end - begin > longestTag || ++tags > mostTags)
            return false;
        begin = end;
    }
    return true;
}

class FigureReader {
    Q_DECLARE_TR_FUNCTIONS(explorer::FigureReader)

public:
    FigureReading read(const QByteArray& bytes) {
        if (isPng(bytes))
            readPng(bytes);
        else if (isPdf(bytes) || isXml(bytes))
            readPackets(bytes);
        if (m_session.isEmpty() && m_problem.isEmpty())
            m_problem = m_isOurs ? tr("The figure was exported without its session. Open the "
                                      "session file that it was made from, or make it anew.")
                                 : tr("It is a figure of another program; only PNG, SVG and PDF "
                                      "files of Activation Explorer can be opened again.");
        return {Outcome{m_problem}, m_session};
    }

private:
    void readPng(const QByteArray& bytes) {
        constexpr qsizetype longestName = 200;
        m_isOurs = readPngText(bytes, figuremetadata::programKey.data(), longestName).text ==
                   figuremetadata::programName.data();
        const PngText text =
            readPngText(bytes, figuremetadata::sessionKey.data(), session::largestFileSize);
        if (text.state == PngText::State::Damaged)
            m_problem = damaged();
        else if (text.state == PngText::State::TooLarge)
            m_problem = tooLarge();
        else
            m_session = text.text;
    }

    void readPackets(const QByteArray& bytes) {
        const QByteArray begin = figuremetadata::packetBegin.data();
        const QByteArray end = figuremetadata::packetEnd.data();
        qsizetype from = bytes.indexOf(begin);
        for (int count = 0; from >= 0 && count < mostPackets; ++count) {
            const qsizetype to = bytes.indexOf(end, from);
            const QByteArray packet =
                to < 0 ? QByteArray() : bytes.mid(from, to + end.size() - from);
            if (to < 0)
                m_problem = damaged();
            else if (packet.size() > largestPacket)
                m_problem = tooLarge();
            else if (isSimple(packet))
                readPacket(packet);
            if (to < 0 || !m_session.isEmpty() || !m_problem.isEmpty())
                return;
            from = bytes.indexOf(begin, to);
        }
    }

    void readPacket(const QByteArray& packet) {
        QXmlStreamReader xml(packet);
        while (!xml.atEnd() && m_session.isEmpty()) {
            const QXmlStreamReader::TokenType token = xml.readNext();
            if (token == QXmlStreamReader::DTD)
                xml.raiseError(QString()); // it could name entities that unfold without end
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (xml.namespaceUri() == figuremetadata::programNamespace &&
                xml.name() == figuremetadata::programElement)
                m_isOurs = m_isOurs || xml.readElementText() == figuremetadata::programName;
            else if (xml.namespaceUri() == figuremetadata::sessionNamespace &&
                     xml.name() == figuremetadata::sessionElement)
                m_session = xml.readElementText().toUtf8();
        }
        if (!xml.hasError())
            return;
        m_session.clear();
        if (m_isOurs)
            m_problem = damaged();
    }

    static QString damaged() {
        return tr("The session in the figure is damaged; perhaps the file is incomplete or another "
                  "program has changed it.");
    }

    static QString tooLarge() {
        constexpr qint64 megabyte = 1024 * 1024;
        return tr("What stands in the figure in place of a session is larger than %1 MB, which no "
                  "session is.")
            .arg(session::largestFileSize / megabyte);
    }

    bool m_isOurs = false;
    QByteArray m_session;
    QString m_problem;
};

} // namespace

bool isFigure(const QByteArray& start) {
    return isPng(start) || isPdf(start) || isXml(start) || isOtherFigure(start);
}

FigureReading readFigure(const QByteArray& bytes) {
    return FigureReader().read(bytes);
}

} // namespace explorer
