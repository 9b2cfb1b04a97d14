// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pixel_formats.h"
#include "model/session/figure_metadata.h"

#include <QBuffer>
#include <QImageWriter>

#include <cmath>

namespace explorer {

namespace {

// Takes no more bytes once nobody waits for them, which ends the writer at its next block.
class StoppableBuffer : public QBuffer {
public:
    StoppableBuffer(QByteArray& bytes, const ExportWatch& watch)
        : QBuffer(&bytes)
        , m_watch(watch) {}

protected:
    qint64 writeData(const char* data, qint64 size) override {
        return m_watch.isStopped() ? -1 : QBuffer::writeData(data, size);
    }

private:
    const ExportWatch& m_watch;
};

void setResolution(QImage& image, int dpi) {
    const int dotsPerMetre = int(std::lround(dpi / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
}

QByteArray write(const QImage& image, const QByteArray& format, int compression,
                 const ExportWatch& watch) {
    QByteArray bytes;
    StoppableBuffer buffer(bytes, watch);
    QImageWriter writer(&buffer, format);
    if (compression >= 0)
        writer.setCompression(compression);
    const bool isWritten = writer.write(image) && !watch.isStopped();
    return isWritten ? bytes : QByteArray();
}

} // namespace

QByteArray writePng(QImage image, int dpi, const QString& words, const QByteArray& session,
                    const ExportWatch& watch) {
    setResolution(image, dpi);
    image.setText(figuremetadata::programKey, figuremetadata::programName);
    image.setText(figuremetadata::descriptionKey, words);
    if (!session.isEmpty())
        image.setText(figuremetadata::sessionKey, QString::fromUtf8(session));
    return write(image, "png", -1, watch);
}

QByteArray writeTiff(QImage image, int dpi, const ExportWatch& watch) {
    constexpr int lzw = 1;
    setResolution(image, dpi);
    return write(image, "tiff", lzw, watch);
}

bool canWriteTiff() {
    return QImageWriter::supportedImageFormats().contains("tiff");
}

} // namespace explorer
