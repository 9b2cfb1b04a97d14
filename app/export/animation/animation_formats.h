// SPDX-License-Identifier: GPL-3.0-or-later
// The file formats of animations. The same frames give the same bytes but for MP4, which another
// program writes.
#pragma once

#include "export/animation/animation_frames.h"

#include <QByteArray>

namespace explorer {

// The bytes of a file, or why there are none; what is stopped has a problem like what fails.
struct EncodedAnimation {
    Outcome outcome;
    QByteArray bytes;
};

EncodedAnimation encodeGif(const AnimationFrames& frames, const ExportWatch& watch);
EncodedAnimation encodeWebP(const AnimationFrames& frames, const ExportWatch& watch);
EncodedAnimation encodeApng(const AnimationFrames& frames, const ExportWatch& watch);
EncodedAnimation encodeMp4(const AnimationFrames& frames, const ExportWatch& watch);

// Whether the program that writes MP4 is there.
Outcome checkFilmEncoder();

// The next picture; nothing, and the outcome says why, where it is no longer wanted or there is no
// memory for it. Reports how far the animation is.
QImage nextFrame(const AnimationFrames& frames, int frame, const ExportWatch& watch,
                 Outcome& outcome);

// Where two pictures of one size differ; empty where they do not.
QRect changedArea(const QImage& before, const QImage& after);

// When a frame begins, in whole units of so many a second: rounding does not add up.
int frameStart(const AnimationFrames& frames, int frame, int unitsPerSecond);

} // namespace explorer
