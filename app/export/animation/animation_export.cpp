// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/animation/animation_formats.h"
#include "model/language/shown_text.h"
#include "model/storage/file_writing.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace explorer {

namespace {

struct Animating {
    Q_DECLARE_TR_FUNCTIONS(explorer::Animating)
};

EncodedAnimation encode(const AnimationFrames& frames, AnimationFormat format,
                        const ExportWatch& watch) {
    switch (format) {
    case AnimationFormat::Gif:
        return encodeGif(frames, watch);
    case AnimationFormat::WebP:
        return encodeWebP(frames, watch);
    case AnimationFormat::Apng:
        return encodeApng(frames, watch);
    case AnimationFormat::Mp4:
        return encodeMp4(frames, watch);
    }
    return {};
}

bool isSameRow(const QImage& one, const QImage& other, int y) {
    return std::memcmp(one.constScanLine(y), other.constScanLine(y),
                       static_cast<std::size_t>(one.width()) * sizeof(QRgb)) == 0;
}

} // namespace

QImage nextFrame(const AnimationFrames& frames, int frame, const ExportWatch& watch,
                 Outcome& outcome) {
    if (watch.isStopped()) {
        outcome = Outcome::failed(Animating::tr("The export was stopped."));
        return {};
    }
    QImage image = frames.image(frame);
    if (image.isNull())
        outcome = Outcome::failed(
            Animating::tr("There is not enough memory for frames of this size; choose a smaller "
                          "one."));
    watch.report((frame + 1.0) / frames.count());
    return image;
}

QRect changedArea(const QImage& before, const QImage& after) {
    int top = 0;
    int bottom = after.height() - 1;
    while (top <= bottom && isSameRow(before, after, top))
        ++top;
    while (bottom > top && isSameRow(before, after, bottom))
        --bottom;
    if (top > bottom)
        return {};
    int left = after.width();
    int right = -1;
    for (int y = top; y <= bottom; ++y) {
        const auto* old = reinterpret_cast<const QRgb*>(before.constScanLine(y));
        const auto* now = reinterpret_cast<const QRgb*>(after.constScanLine(y));
        for (int x = 0; x < left; ++x)
            if (old[x] != now[x]) {
                left = x;
                break;
            }
        for (int x = after.width() - 1; x > right; --x)
            if (old[x] != now[x]) {
                right = x;
                break;
            }
    }
    return {QPoint(left, top), QPoint(right, bottom)};
}

int frameStart(const AnimationFrames& frames, int frame, int unitsPerSecond) {
    return static_cast<int>(std::lround(frame * unitsPerSecond / frames.framesPerSecond()));
}

Outcome exportAnimation(const ExplorerState& state, const AnimationRequest& request,
                        const ExportWatch& watch) {
    const Outcome check = checkAnimation(state, request);
    if (!check.isDone())
        return check;
    const EncodedAnimation animation =
        encode(AnimationFrames(state, request), request.format, watch);
    if (!animation.outcome.isDone())
        return Outcome::failed(Animating::tr("%1 was not written. %2", "file, what is wrong")
                                   .arg(shownPath(request.filePath), animation.outcome.problem));
    return writeFile(request.filePath, animation.bytes);
}

} // namespace explorer
