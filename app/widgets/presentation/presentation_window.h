// SPDX-License-Identifier: GPL-3.0-or-later
// The document's chart on a whole screen, for a class: large, moved by keys, with its sliders in a
// strip. It changes the same document as the window, so what is saved is an ordinary session.
#pragma once

#include "model/document/slider_play.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;

namespace explorer {

class KeyCard;
class LessonPlayer;
class LiveChart;
class PresentationKeys;
class PresentationLesson;
class PresentationStrip;

class PresentationWindow : public QMainWindow {
    Q_OBJECT

public:
    // Keys lead through the player's lesson; null where there is none to lead through.
    PresentationWindow(ExplorerDocument& document, SliderPlay& play,
                       LessonPlayer* lessons = nullptr);
    ~PresentationWindow() override;

    LiveChart& chart() { return *m_chart; }

signals:
    void left();
    void activationChanged(); // it became the active window, or is so no longer

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void arrange();
    void connectKeys();
    void follow(const StateChange& change);
    void showStyle();
    void showWords();
    void tellSlider();
    void echo(const QKeyEvent& event);

    ExplorerDocument& m_document;
    SliderPlay& m_play;
    LessonPlayer& m_lessons;
    LiveChart* m_chart;
    PresentationKeys* m_keys;
    PresentationStrip* m_strip;
    PresentationLesson* m_lesson;
    KeyCard* m_card;
    QLabel* m_echo;
    QTimer m_echoTimer;
    QTimer m_tellTimer;
    bool m_echoesKeys = false;
};

} // namespace explorer
