// SPDX-License-Identifier: GPL-3.0-or-later
// Joins edits in quick succession, of a wheel, a held key or typing, to one undo step.
#pragma once

#include "model/document/explorer_document.h"

#include <QElapsedTimer>

namespace explorer {

class EditBurst {
public:
    EditBurst() = default;
    explicit EditBurst(qint64 pauseMs)
        : m_pauseMs(pauseMs) {}

    // The gesture of the edits before, or a new one after a pause.
    Gesture gesture(ExplorerDocument& document) {
        if (!m_sinceLast.isValid() || m_sinceLast.elapsed() > m_pauseMs) {
            m_gesture = document.newGesture();
        }
        m_sinceLast.start();
        return m_gesture;
    }

    void end() { m_sinceLast.invalidate(); }

private:
    qint64 m_pauseMs = 600;
    Gesture m_gesture;
    QElapsedTimer m_sinceLast;
};

} // namespace explorer
