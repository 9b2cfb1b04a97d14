// SPDX-License-Identifier: GPL-3.0-or-later
// At most 256 colours for all frames of an animation: with one palette no colour changes from frame
// to frame, and the paper keeps its own.
#pragma once

#include "export/animation/animation_frames.h"

#include <QHash>

#include <vector>

namespace explorer {

class FramePalette {
public:
    // Looks at some frames spread over the whole.
    FramePalette(const AnimationFrames& frames, const ExportWatch& watch);

    const std::vector<QRgb>& colors() const { return m_colors; }
    unsigned char indexOf(QRgb color); // of the one that is most alike

private:
    std::vector<QRgb> m_colors;
    QHash<QRgb, unsigned char> m_known;
};

} // namespace explorer
