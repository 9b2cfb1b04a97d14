// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does for a class: playing sliders, tangents, zones, ghosts, the presentation.
#pragma once

#include "model/slider_play.h"

#include <QPointer>

class QWidget;

namespace explorer {

class PresentationWindow;
class WindowActions;

class TeachingCommands : public QObject {
    Q_OBJECT

public:
    TeachingCommands(ExplorerDocument& document, QWidget& window);

    SliderPlay& play() { return m_play; }
    void connectActions(WindowActions& actions);

    // On a second screen where there is one, so that the first keeps the panels.
    void present();

private:
    void followState(WindowActions& actions);

    ExplorerDocument& m_document;
    QWidget& m_window;
    SliderPlay m_play;
    QPointer<PresentationWindow> m_presentation;
};

} // namespace explorer
