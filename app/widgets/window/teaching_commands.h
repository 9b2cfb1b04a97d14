// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does for a class: playing sliders, tangents, zones, ghosts, the presentation.
#pragma once

#include "model/document/slider_play.h"

#include <QPointer>

class QWidget;

namespace explorer {

class LessonPlayer;
class PresentationWindow;
class WindowActions;

class TeachingCommands : public QObject {
    Q_OBJECT

public:
    TeachingCommands(ExplorerDocument& document, LessonPlayer& lessons, QWidget& window);
    ~TeachingCommands() override; // the presentation goes, too

    SliderPlay& play() { return m_play; }
    void connectActions(WindowActions& actions);

    // On a second screen where there is one, so that the first keeps the panels.
    void present();
    void leavePresentation();
    // Whether the presentation stands before the window, so that nobody sees it.
    bool coversWindow() const { return m_coversWindow; }

signals:
    void windowCovered(bool isCovered);

private:
    void followState(WindowActions& actions);
    void seeWhetherCovered();
    void setCovered(bool isCovered);

    ExplorerDocument& m_document;
    LessonPlayer& m_lessons;
    QWidget& m_window;
    SliderPlay m_play;
    QPointer<PresentationWindow> m_presentation;
    bool m_coversWindow = false;
};

} // namespace explorer
