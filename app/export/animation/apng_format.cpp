// SPDX-License-Identifier: GPL-3.0-or-later
// After the PNG specification, third edition, which has taken animations in.
#include "export/animation/animation_formats.h"

#include <QCoreApplication>
#include <QtEndian>

#include <zlib.h>

namespace explorer {

namespace {

constexpr int delayUnits = 1000; // of a second

struct Apng {
    Q_DECLARE_TR_FUNCTIONS(explorer::Apng)
};

QByteArray number32(quint32 value) {
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray number16(quint16 value) {
    QByteArray bytes(2, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const char* type, const QByteArray& data) {
    const QByteArray body = QByteArray(type, 4) + data;
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(body.constData()), uInt(body.size()));
    return number32(quint32(data.size())) + body + number32(quint32(sum));
}

// Each row less the one above it: figures have much in common from row to row.
QByteArray packed(const QImage& image, const QRect& area) {
    constexpr char differenceToAbove = 2;
    constexpr int level = 6;
    const auto rowSize = 3 * qsizetype(area.width());
    QByteArray above(rowSize, '\0');
    QByteArray row(rowSize, '\0');
    QByteArray raw;
    raw.reserve((rowSize + 1) * area.height());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto* pixels = reinterpret_cast<const QRgb*>(image.constScanLine(y)) + area.left();
        for (int x = 0; x < area.width(); ++x) {
            row[3 * x] = static_cast<char>(qRed(pixels[x]));
            row[3 * x + 1] = static_cast<char>(qGreen(pixels[x]));
            row[3 * x + 2] = static_cast<char>(qBlue(pixels[x]));
        }
        raw.append(differenceToAbove);
        for (qsizetype i = 0; i < rowSize; ++i)
            raw.append(static_cast<char>(row[i] - above[i]));
        above = row;
    }
    auto size = compressBound(uLong(raw.size()));
    QByteArray bytes(qsizetype(size), '\0');
    const int result =
        compress2(reinterpret_cast<Bytef*>(bytes.data()), &size,
                  reinterpret_cast<const Bytef*>(raw.constData()), uLong(raw.size()), level);
    return result == Z_OK ? bytes.first(qsizetype(size)) : QByteArray();
}

QByteArray head(const AnimationFrames& frames) {
    constexpr char bitDepth = 8;
    constexpr char trueColor = 2;
    const QSize size = frames.pixels();
    const QByteArray kind =
        QByteArray(1, bitDepth) + QByteArray(1, trueColor) + QByteArray(3, '\0');
    return QByteArray("\x89PNG\r\n\x1a\n", 8) +
           chunk("IHDR",
                 number32(quint32(size.width())) + number32(quint32(size.height())) + kind) +
           chunk("acTL", number32(quint32(frames.count())) + number32(frames.isRepeated() ? 0 : 1));
}

class ApngWriter {
public:
    explicit ApngWriter(const AnimationFrames& frames)
        : m_bytes(head(frames)) {}

    bool add(const QImage& image, int delay) {
        QRect area = m_last.isNull() ? image.rect() : changedArea(m_last, image);
        if (area.isEmpty())
            area = QRect(0, 0, 1, 1);
        const QByteArray data = packed(image, area);
        const QByteArray left = number16(0); // what was there stays, and the new covers it
        m_bytes +=
            chunk("fcTL", number32(m_sequence++) + number32(quint32(area.width())) +
                              number32(quint32(area.height())) + number32(quint32(area.left())) +
                              number32(quint32(area.top())) + number16(quint16(delay)) +
                              number16(delayUnits) + left);
        m_bytes +=
            m_last.isNull() ? chunk("IDAT", data) : chunk("fdAT", number32(m_sequence++) + data);
        m_last = image;
        return !data.isEmpty();
    }

    QByteArray end() { return m_bytes + chunk("IEND", {}); }

private:
    QByteArray m_bytes;
    QImage m_last;
    quint32 m_sequence = 0;
};

} // namespace

EncodedAnimation encodeApng(const AnimationFrames& frames, const ExportWatch& watch) {
    ApngWriter writer(frames);
    for (int i = 0; i < frames.count(); ++i) {
        Outcome outcome = Outcome::done();
        const QImage image = nextFrame(frames, i, watch, outcome);
        if (!outcome.isDone())
            return {outcome, {}};
        const int delay = frameStart(frames, i + 1, delayUnits) - frameStart(frames, i, delayUnits);
        if (!writer.add(image, delay))
            return {Outcome::failed(Apng::tr("There is not enough memory to pack the APNG; choose "
                                             "a smaller size.")),
                    {}};
    }
    return {Outcome::done(), writer.end()};
}

} // namespace explorer
