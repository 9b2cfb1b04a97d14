// SPDX-License-Identifier: GPL-3.0-or-later
// What an animation of sliders that run is asked for, and the animation itself.
#pragma once

#include "export/export_watch.h"
#include "model/document/slider_track.h"
#include "model/storage/outcome.h"

#include <QSize>
#include <QString>

#include <vector>

namespace explorer {

enum class AnimationFormat { Gif, WebP, Apng, Mp4 };

struct AnimationFormatDescription {
    AnimationFormat format;
    QString id;          // "webp"
    QStringList endings; // of file names, without the dot; the usual one first
    QString name;        // for people

    QString ending() const { return endings.first(); }
};

// In the order in which they are offered; names in the language of the moment.
QList<AnimationFormatDescription> animationFormats();
AnimationFormatDescription describe(AnimationFormat format);
// Whether this machine can write it; the fault where it needs what is not there.
Outcome checkFormat(AnimationFormat format);

struct AnimatedSlider {
    PlayedSlider slider;
    PlayPace pace;
};

struct AnimationRequest {
    QString filePath;
    AnimationFormat format = AnimationFormat::Gif;
    std::vector<AnimatedSlider> sliders;
    int width = 960; // in pixels; the height follows the figure's paper
    double framesPerSecond = 25;
    bool isRepeated = true; // for ever, by those who show it

    // The format that the file's ending names, the fault where it names none.
    Outcome setFilePath(const QString& path);
};

inline constexpr int smallestAnimation = 64; // pixels wide
inline constexpr int largestAnimation = 4096;
inline constexpr double slowestFrames = 1; // a second
inline constexpr double fastestFrames = 60;
// A GIF counts hundredths of a second, and browsers take a frame of one for a frame of ten.
inline constexpr double fastestGifFrames = 50;
inline constexpr int mostFrames = 5000;
inline constexpr double mostPixels = 1.5e9; // of all frames: the file is made in memory

// One round: until all that run over and over are where they began, and those that run once are at
// their ends. Where that would take long, and longer than the slowest, it is as long as the slowest
// and the others are on their way.
struct AnimationLength {
    double seconds = 0;
    bool isWhole = true; // not cut short on the way of a slider
};
AnimationLength animationLength(const AnimationRequest& request);
double animationSeconds(const AnimationRequest& request);
int animationFrameCount(const AnimationRequest& request);
QSize animationPixels(const ExplorerState& state, const AnimationRequest& request);

// Refuses what cannot be done before any work starts.
Outcome checkAnimation(const ExplorerState& state, const AnimationRequest& request);

// In any thread. Beside the file and then renamed over it, so that a failure or a stop leaves the
// old one as it was.
Outcome exportAnimation(const ExplorerState& state, const AnimationRequest& request,
                        const ExportWatch& watch = {});

} // namespace explorer
