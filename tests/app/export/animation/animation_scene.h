// SPDX-License-Identifier: GPL-3.0-or-later
// A small figure with one slider that runs, a second from the start back to it.
#pragma once

#include "export/animation/animation_request.h"

#include <QFile>

namespace explorer {

struct Scene {
    Scene() {
        key = addCurve(state, "elu");
        state.curves[0].parameters[0] = 0;
        state.paper.widthMm = 120;
        state.paper.heightMm = 75;
        request.sliders = {{{key, 0}, {PlayMode::BackAndForth, 0.5}}};
        request.width = 320;
        request.framesPerSecond = 20;
    }

    AnimationRequest to(const QString& path) const {
        AnimationRequest asked = request;
        asked.setFilePath(path);
        return asked;
    }

    ExplorerState state;
    AnimationRequest request;
    int key = 0;
};

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace explorer
