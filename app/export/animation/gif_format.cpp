// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/animation/animation_formats.h"
#include "export/animation/frame_palette.h"

#include <QCoreApplication>

#include <gif_lib.h>

#include <array>
#include <memory>

namespace explorer {

namespace {

constexpr int unitsPerSecond = 100; // a GIF counts time in hundredths

struct Gif {
    Q_DECLARE_TR_FUNCTIONS(explorer::Gif)
};

int appendTo(GifFileType* file, const GifByteType* data, int size) {
    static_cast<QByteArray*>(file->UserData)->append(reinterpret_cast<const char*>(data), size);
    return size;
}

struct CloseGif {
    void operator()(GifFileType* file) const { EGifCloseFile(file, nullptr); }
};

struct FreeColorMap {
    void operator()(ColorMapObject* map) const { GifFreeMapObject(map); }
};

class GifWriter {
public:
    GifWriter(const AnimationFrames& frames, FramePalette palette)
        : m_frames(frames)
        , m_palette(std::move(palette)) {}

    bool begin() {
        constexpr int colorCount = 256;
        constexpr int bitsPerChannel = 8;
        m_file.reset(EGifOpen(&m_bytes, appendTo, nullptr));
        const std::unique_ptr<ColorMapObject, FreeColorMap> map(
            GifMakeMapObject(colorCount, nullptr));
        if (!m_file || !map)
            return false;
        for (std::size_t i = 0; i < m_palette.colors().size(); ++i) {
            const QRgb color = m_palette.colors()[i];
            map->Colors[i] = {static_cast<GifByteType>(qRed(color)),
                              static_cast<GifByteType>(qGreen(color)),
                              static_cast<GifByteType>(qBlue(color))};
        }
        EGifSetGifVersion(m_file.get(), true);
        const QSize size = m_frames.pixels();
        return EGifPutScreenDesc(m_file.get(), size.width(), size.height(), bitsPerChannel, 0,
                                 map.get()) == GIF_OK &&
               (!m_frames.isRepeated() || repeat());
    }

    // What did not change is left as it was, so that nothing flickers.
    bool add(const QImage& image, int delay) {
        QRect area = m_last.isNull() ? image.rect() : changedArea(m_last, image);
        if (area.isEmpty())
            area = QRect(0, 0, 1, 1); // a frame has at least one pixel
        m_last = image;
        GraphicsControlBlock control{};
        control.DisposalMode = DISPOSE_DO_NOT;
        control.DelayTime = delay;
        control.TransparentColor = NO_TRANSPARENT_COLOR;
        std::array<GifByteType, 4> packed{};
        EGifGCBToExtension(&control, packed.data());
        if (EGifPutExtension(m_file.get(), GRAPHICS_EXT_FUNC_CODE, int(packed.size()),
                             packed.data()) != GIF_OK ||
            EGifPutImageDesc(m_file.get(), area.left(), area.top(), area.width(), area.height(),
                             false, nullptr) != GIF_OK)
            return false;
        std::vector<GifPixelType> row(static_cast<std::size_t>(area.width()));
        for (int y = area.top(); y <= area.bottom(); ++y) {
            const auto* pixels = reinterpret_cast<const QRgb*>(image.constScanLine(y));
            for (int x = 0; x < area.width(); ++x)
                row[static_cast<std::size_t>(x)] = m_palette.indexOf(pixels[area.left() + x]);
            if (EGifPutLine(m_file.get(), row.data(), area.width()) != GIF_OK)
                return false;
        }
        return true;
    }

    QByteArray end() {
        const bool isClosed = EGifCloseFile(m_file.release(), nullptr) == GIF_OK;
        return isClosed ? m_bytes : QByteArray();
    }

private:
    bool repeat() {
        constexpr std::array<GifByteType, 3> forEver{1, 0, 0};
        return EGifPutExtensionLeader(m_file.get(), APPLICATION_EXT_FUNC_CODE) == GIF_OK &&
               EGifPutExtensionBlock(m_file.get(), 11, "NETSCAPE2.0") == GIF_OK &&
               EGifPutExtensionBlock(m_file.get(), int(forEver.size()), forEver.data()) == GIF_OK &&
               EGifPutExtensionTrailer(m_file.get()) == GIF_OK;
    }

    const AnimationFrames& m_frames;
    FramePalette m_palette;
    QByteArray m_bytes;
    std::unique_ptr<GifFileType, CloseGif> m_file;
    QImage m_last;
};

} // namespace

EncodedAnimation encodeGif(const AnimationFrames& frames, const ExportWatch& watch) {
    GifWriter writer(frames, FramePalette(frames, watch));
    bool isWritten = writer.begin();
    for (int i = 0; isWritten && i < frames.count(); ++i) {
        Outcome outcome = Outcome::done();
        const QImage image = nextFrame(frames, i, watch, outcome);
        if (!outcome.isDone())
            return {outcome, {}};
        isWritten = writer.add(image, frameStart(frames, i + 1, unitsPerSecond) -
                                          frameStart(frames, i, unitsPerSecond));
    }
    const QByteArray bytes = isWritten ? writer.end() : QByteArray();
    if (bytes.isEmpty())
        return {Outcome::failed(Gif::tr("The GIF could not be packed; choose WebP or a smaller "
                                        "size.")),
                {}};
    return {Outcome::done(), bytes};
}

} // namespace explorer
