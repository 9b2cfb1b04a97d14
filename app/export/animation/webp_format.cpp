// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/animation/animation_formats.h"

#include <QCoreApplication>

#include <webp/encode.h>
#include <webp/mux.h>

#include <memory>

namespace explorer {

namespace {

constexpr int unitsPerSecond = 1000;

struct WebP {
    Q_DECLARE_TR_FUNCTIONS(explorer::WebP)
};

struct DeleteEncoder {
    void operator()(WebPAnimEncoder* encoder) const { WebPAnimEncoderDelete(encoder); }
};

using Encoder = std::unique_ptr<WebPAnimEncoder, DeleteEncoder>;

Encoder makeEncoder(const AnimationFrames& frames) {
    WebPAnimEncoderOptions options;
    if (!WebPAnimEncoderOptionsInit(&options))
        return nullptr;
    options.anim_params.loop_count = frames.isRepeated() ? 0 : 1;
    return Encoder(WebPAnimEncoderNew(frames.pixels().width(), frames.pixels().height(), &options));
}

// Exact, in the least time that still packs well: figures are few flat colours.
bool add(WebPAnimEncoder* encoder, const QImage& image, int start) {
    constexpr float effort = 40;
    constexpr int speed = 1;
    WebPConfig config;
    WebPPicture picture;
    if (!WebPConfigInit(&config) || !WebPPictureInit(&picture))
        return false;
    config.lossless = 1;
    config.quality = effort;
    config.method = speed;
    picture.use_argb = 1;
    picture.width = image.width();
    picture.height = image.height();
    const bool isAdded =
        WebPPictureImportBGRX(&picture, image.constBits(), int(image.bytesPerLine())) &&
        WebPAnimEncoderAdd(encoder, &picture, start, &config);
    WebPPictureFree(&picture);
    return isAdded;
}

QByteArray assembled(WebPAnimEncoder* encoder) {
    WebPData data;
    WebPDataInit(&data);
    QByteArray bytes;
    if (WebPAnimEncoderAssemble(encoder, &data))
        bytes = QByteArray(reinterpret_cast<const char*>(data.bytes), qsizetype(data.size));
    WebPDataClear(&data);
    return bytes;
}

} // namespace

EncodedAnimation encodeWebP(const AnimationFrames& frames, const ExportWatch& watch) {
    const Encoder encoder = makeEncoder(frames);
    bool isWritten = encoder != nullptr;
    for (int i = 0; isWritten && i < frames.count(); ++i) {
        Outcome outcome = Outcome::done();
        const QImage image = nextFrame(frames, i, watch, outcome);
        if (!outcome.isDone())
            return {outcome, {}};
        isWritten = add(encoder.get(), image, frameStart(frames, i, unitsPerSecond));
    }
    const int end = frameStart(frames, frames.count(), unitsPerSecond);
    isWritten = isWritten && WebPAnimEncoderAdd(encoder.get(), nullptr, end, nullptr);
    const QByteArray bytes = isWritten ? assembled(encoder.get()) : QByteArray();
    if (bytes.isEmpty())
        return {Outcome::failed(WebP::tr("The WebP could not be packed; choose another format or a "
                                         "smaller size.")),
                {}};
    return {Outcome::done(), bytes};
}

} // namespace explorer
