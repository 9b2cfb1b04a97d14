// SPDX-License-Identifier: GPL-3.0-or-later
// Joins edits in quick succession, of a wheel or a held key, to one undo step.
#pragma once

#include "model/explorer_document.h"

#include <QElapsedTimer>

namespace explorer {

class EditBurst {
public:
    // The gesture of the edits before, or a new one after a pause.
    Gesture gesture(ExplorerDocument& document) {
        constexpr qint64 pauseMs = 600;
        if (!m_sinceLast.isValid() || m_sinceLast.elapsed() > pauseMs) {
            m_gesture = document.newGesture();
        }
        m_sinceLast.start();
        return m_gesture;
    }

    void end() { m_sinceLast.invalidate(); }

private:
    Gesture m_gesture;
    QElapsedTimer m_sinceLast;
};

} // namespace explorer
