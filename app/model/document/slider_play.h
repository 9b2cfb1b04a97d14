// SPDX-License-Identifier: GPL-3.0-or-later
// Sliders that run by themselves: by the time that has passed, whatever a frame takes.
#pragma once

#include "model/document/explorer_document.h"
#include "model/document/slider_track.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace explorer {

// A play is one step of the history from its start to its end. Who changes a slider that runs, or
// hides its curve, stops it there; who undoes stops all. What stopped goes on in the direction in
// which it went, unless somebody has moved it meanwhile.
class SliderPlay : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<double()>; // seconds since whenever

    explicit SliderPlay(ExplorerDocument& document, QObject* parent = nullptr);

    bool isPlaying() const { return !m_runs.empty(); }
    bool isPlaying(const PlayedSlider& slider) const;
    std::vector<PlayedSlider> playing() const;
    std::vector<PlayedSlider> lastPlayed() const; // those that run, else those that ran last
    // What nobody sees does not run: a curve that is hidden, a parameter that has no say.
    bool canPlay(const PlayedSlider& slider) const;

    void play(const PlayedSlider& slider); // from where it is
    void pause(const PlayedSlider& slider);
    void toggle(const PlayedSlider& slider);
    // Stops all that run; or plays those again that ran last, the first slider where none did.
    void toggleAll();
    void pauseAll();

    // Applies at once, also to what runs.
    void setPace(const PlayedSlider& slider, const PlayPace& pace);
    PlayPace pace(const PlayedSlider& slider) const;

    // How often the sliders move: the display's rate. Timers count whole milliseconds, of which no
    // number makes 1/60 s; at 16 ms each every 25th frame of the display would show two moves.
    // So each wait is for the display's next frame as counted from the start: one may be a
    // millisecond long or short, and none adds to the next. What is drawn is paced by the chart,
    // which takes the newest place for each frame it paints.
    void setFrameRate(double framesPerSecond);

    // What a test drives; `advance` comes by itself otherwise.
    void setClock(Clock clock) { m_clock = std::move(clock); }
    void advance();

signals:
    void changed(); // other sliders run or may run, or at another pace

private:
    struct Run {
        PlayedSlider slider;
        double start;     // its phase when it began
        double startedAt; // by the clock
        double phase;     // where this left it
        double value;     // likewise
    };

    void begin(const PlayedSlider& slider);
    void stop(const std::function<bool(const Run&)>& isOver);
    void awaitFrame();
    void follow(const StateChange& change);
    void forget();
    std::optional<double> valueOf(const PlayedSlider& slider) const;
    QString label() const;

    ExplorerDocument& m_document;
    Clock m_clock;
    QElapsedTimer m_time;
    QTimer m_timer;
    double m_frameRate;
    std::vector<Run> m_runs;
    std::vector<Run> m_stopped;        // where those were left that run no more
    std::vector<PlayedSlider> m_last;  // what ran when all was stopped
    std::vector<PlayedSlider> m_shown; // that could run when others last changed the figure
    std::vector<std::pair<PlayedSlider, PlayPace>> m_paces;
    bool m_hasStep = false;  // in the history, of this play
    bool m_isMoving = false; // the change that comes is its own
};

} // namespace explorer
