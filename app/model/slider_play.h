// SPDX-License-Identifier: GPL-3.0-or-later
// Sliders that run by themselves: by the time that has passed, whatever a frame takes.
#pragma once

#include "model/explorer_document.h"
#include "model/slider_track.h"

#include <QElapsedTimer>
#include <QTimer>

namespace explorer {

// A play is one step of the history from its start to its end. Who changes a slider that runs stops
// it there; who undoes stops all.
class SliderPlay : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<double()>; // seconds since whenever

    explicit SliderPlay(ExplorerDocument& document, QObject* parent = nullptr);

    bool isPlaying() const { return !m_runs.empty(); }
    bool isPlaying(const PlayedSlider& slider) const;

    void play(const PlayedSlider& slider); // from where it is
    void pause(const PlayedSlider& slider);
    void toggle(const PlayedSlider& slider);
    // Stops all that run; or plays those again that ran last, the first slider where none did.
    void toggleAll();
    void pauseAll();

    // Applies at once, also to what runs.
    void setPace(const PlayedSlider& slider, const PlayPace& pace);
    PlayPace pace(const PlayedSlider& slider) const;

    // How often the sliders move: the display's rate.
    void setFrameRate(double framesPerSecond);

    // What a test drives; `advance` comes by itself otherwise.
    void setClock(Clock clock) { m_clock = std::move(clock); }
    void advance();

signals:
    void changed(); // other sliders run, or at another pace

private:
    struct Run {
        PlayedSlider slider;
        double start;     // part of the way
        double startedAt; // by the clock
        double value;     // where this left it
    };

    void begin(const PlayedSlider& slider);
    void follow(const StateChange& change);
    std::optional<double> valueOf(const PlayedSlider& slider) const;
    QString label() const;

    ExplorerDocument& m_document;
    Clock m_clock;
    QElapsedTimer m_time;
    QTimer m_timer;
    std::vector<Run> m_runs;
    std::vector<PlayedSlider> m_last; // what ran when all was stopped
    std::vector<std::pair<PlayedSlider, PlayPace>> m_paces;
    bool m_hasStep = false;  // in the history, of this play
    bool m_isMoving = false; // the change that comes is its own
};

} // namespace explorer
