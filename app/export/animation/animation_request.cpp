// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/animation/animation_request.h"

#include "export/animation/animation_formats.h"
#include "model/language/shown_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace explorer {

namespace {

struct Animations {
    Q_DECLARE_TR_FUNCTIONS(explorer::Animations)
};

QString endings() {
    QStringList all;
    for (const AnimationFormatDescription& each : animationFormats())
        all.append(QLatin1Char('.') + each.ending());
    const QString last = all.takeLast();
    return Animations::tr("%1 or %2").arg(all.join(QLatin1String(", ")), last);
}

constexpr double millisecondsPerSecond = 1000;

double roundOf(const PlayPace& pace) {
    return pace.mode == PlayMode::BackAndForth ? 2 * pace.seconds : pace.seconds;
}

qint64 milliseconds(double seconds) {
    return std::max<qint64>(1, std::llround(seconds * millisecondsPerSecond));
}

Outcome checkSliders(const ExplorerState& state, const AnimationRequest& request) {
    if (request.sliders.empty())
        return Outcome::failed(Animations::tr("Nothing moves; choose a slider to play."));
    for (const AnimatedSlider& one : request.sliders) {
        if (!partOf(state, one.slider))
            return Outcome::failed(Animations::tr("One of the sliders is there no longer; choose "
                                                  "among those that are."));
        if (!(one.pace.seconds >= fastestPlay && one.pace.seconds <= slowestPlay))
            return Outcome::failed(
                Animations::tr(
                    "%1 seconds from end to end are out of bounds; choose from %2 to %3.")
                    .arg(one.pace.seconds)
                    .arg(fastestPlay)
                    .arg(slowestPlay));
    }
    return Outcome::done();
}

Outcome checkFrames(const AnimationRequest& request) {
    if (request.width < smallestAnimation || request.width > largestAnimation)
        return Outcome::failed(
            Animations::tr("A width of %1 pixels is out of bounds; choose from %2 to %3.")
                .arg(request.width)
                .arg(smallestAnimation)
                .arg(largestAnimation));
    if (!(request.framesPerSecond >= slowestFrames && request.framesPerSecond <= fastestFrames))
        return Outcome::failed(
            Animations::tr("%1 frames per second are out of bounds; choose from %2 to %3.")
                .arg(request.framesPerSecond)
                .arg(slowestFrames)
                .arg(fastestFrames));
    if (request.format == AnimationFormat::Gif && request.framesPerSecond > fastestGifFrames)
        return Outcome::failed(
            Animations::tr("At more than %1 frames per second a GIF plays too slowly; choose "
                           "fewer, or WebP or APNG.")
                .arg(fastestGifFrames));
    const double frames = animationSeconds(request) * request.framesPerSecond;
    if (frames > mostFrames)
        return Outcome::failed(
            Animations::tr("%1 frames are too many; at most %2 can be written. Let the slider run "
                           "faster, or choose fewer frames per second.")
                .arg(std::lround(frames))
                .arg(mostFrames));
    return Outcome::done();
}

Outcome checkPixels(const ExplorerState& state, const AnimationRequest& request) {
    const QSize size = animationPixels(state, request);
    if (size.height() > largestAnimation)
        return Outcome::failed(
            Animations::tr("The paper is so narrow that a frame would be %1 pixels high; choose a "
                           "smaller width or a lower paper.")
                .arg(size.height()));
    const int frames = animationFrameCount(request);
    if (static_cast<double>(frames) * size.width() * size.height() > mostPixels)
        return Outcome::failed(
            Animations::tr("%1 frames of %2 × %3 pixels are too much for one file. Choose a "
                           "smaller width or fewer frames per second, or let the slider run "
                           "faster.")
                .arg(frames)
                .arg(size.width())
                .arg(size.height()));
    return Outcome::done();
}

} // namespace

QList<AnimationFormatDescription> animationFormats() {
    using F = AnimationFormat;
    return {{F::Gif,
             QStringLiteral("gif"),
             {QStringLiteral("gif")},
             Animations::tr("GIF, shown everywhere, in 256 colours")},
            {F::WebP,
             QStringLiteral("webp"),
             {QStringLiteral("webp")},
             Animations::tr("WebP, small and exact, for the web")},
            {F::Apng,
             QStringLiteral("apng"),
             {QStringLiteral("apng"), QStringLiteral("png")},
             Animations::tr("APNG, a PNG that moves")},
            {F::Mp4,
             QStringLiteral("mp4"),
             {QStringLiteral("mp4")},
             Animations::tr("MP4, a film for slides")}};
}

AnimationFormatDescription describe(AnimationFormat format) {
    const QList<AnimationFormatDescription> formats = animationFormats();
    return *std::find_if(
        formats.begin(), formats.end(),
        [&](const AnimationFormatDescription& each) { return each.format == format; });
}

Outcome checkFormat(AnimationFormat format) {
    return format == AnimationFormat::Mp4 ? checkFilmEncoder() : Outcome::done();
}

Outcome AnimationRequest::setFilePath(const QString& path) {
    filePath = path;
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const AnimationFormatDescription& each : animationFormats())
        if (each.endings.contains(ending)) {
            format = each.format;
            return Outcome::done();
        }
    return Outcome::failed(Animations::tr("%1 does not end like an animation; end it in %2.")
                               .arg(shownPath(path), endings()));
}

AnimationLength animationLength(const AnimationRequest& request) {
    constexpr qint64 longestCommon = 60'000; // milliseconds
    double longest = 0;
    for (const AnimatedSlider& one : request.sliders)
        longest = std::max(longest, roundOf(one.pace));
    const qint64 most = std::max(longestCommon, milliseconds(longest));
    qint64 common = 1;
    for (const AnimatedSlider& one : request.sliders) {
        if (one.pace.mode != PlayMode::Once)
            common = std::lcm(common, milliseconds(roundOf(one.pace)));
        if (common > most)
            return {longest, false};
    }
    const qint64 rounds = (milliseconds(longest) + common - 1) / common;
    const bool isLongest = rounds * common == milliseconds(longest); // to the last digit
    return {isLongest ? longest : static_cast<double>(rounds * common) / millisecondsPerSecond,
            true};
}

double animationSeconds(const AnimationRequest& request) {
    return animationLength(request).seconds;
}

int animationFrameCount(const AnimationRequest& request) {
    const double frames = animationSeconds(request) * request.framesPerSecond;
    return static_cast<int>(std::clamp(std::round(frames), 1.0, double(mostFrames)));
}

QSize animationPixels(const ExplorerState& state, const AnimationRequest& request) {
    const double height = request.width * state.paper.heightMm / state.paper.widthMm;
    const QSize size(request.width, std::max(1, static_cast<int>(std::lround(height))));
    // The usual film has its colours at half the resolution.
    const bool isFilm = request.format == AnimationFormat::Mp4;
    return isFilm ? QSize(size.width() / 2 * 2, std::max(2, size.height() / 2 * 2)) : size;
}

Outcome checkAnimation(const ExplorerState& state, const AnimationRequest& request) {
    if (request.filePath.trimmed().isEmpty())
        return Outcome::failed(
            Animations::tr("The animation needs a file name, for example figure.gif."));
    Outcome outcome = AnimationRequest(request).setFilePath(request.filePath);
    if (outcome.isDone())
        outcome = checkFormat(request.format);
    if (outcome.isDone())
        outcome = checkSliders(state, request);
    if (outcome.isDone())
        outcome = checkFrames(request);
    if (outcome.isDone())
        outcome = checkPixels(state, request);
    return outcome;
}

} // namespace explorer
