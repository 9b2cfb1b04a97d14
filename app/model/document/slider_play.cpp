// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/slider_play.h"

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

constexpr double usualFrameRate = 60;
constexpr double highestFrameRate = 500;
constexpr double millisecondsPerSecond = 1000;
constexpr double secondsPerNanosecond = 1e-9;

bool contains(const std::vector<PlayedSlider>& sliders, const PlayedSlider& slider) {
    return std::find(sliders.begin(), sliders.end(), slider) != sliders.end();
}

} // namespace

SliderPlay::SliderPlay(ExplorerDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_clock([this] { return static_cast<double>(m_time.nsecsElapsed()) * secondsPerNanosecond; })
    , m_frameRate(usualFrameRate)
    , m_shown(shownSliders(document.state())) {
    m_time.start();
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        advance();
        awaitFrame();
    });
    connect(&document, &ExplorerDocument::changed, this, &SliderPlay::follow);
    connect(&document, &ExplorerDocument::replaced, this, &SliderPlay::forget);
}

void SliderPlay::setFrameRate(double framesPerSecond) {
    m_frameRate = std::clamp(framesPerSecond, 1.0, highestFrameRate);
    awaitFrame();
}

// Rounded up, since a tick before its frame would be followed by a second one for the same.
void SliderPlay::awaitFrame() {
    if (m_runs.empty())
        return;
    const double now = static_cast<double>(m_time.nsecsElapsed()) * secondsPerNanosecond;
    const double next = (std::floor(now * m_frameRate) + 1) / m_frameRate;
    m_timer.start(static_cast<int>(std::ceil((next - now) * millisecondsPerSecond)));
}

bool SliderPlay::isPlaying(const PlayedSlider& slider) const {
    return contains(playing(), slider);
}

std::vector<PlayedSlider> SliderPlay::playing() const {
    std::vector<PlayedSlider> sliders;
    for (const Run& run : m_runs)
        sliders.push_back(run.slider);
    return sliders;
}

std::vector<PlayedSlider> SliderPlay::lastPlayed() const {
    return isPlaying() ? playing() : m_last;
}

bool SliderPlay::canPlay(const PlayedSlider& slider) const {
    return contains(shownSliders(m_document.state()), slider);
}

void SliderPlay::play(const PlayedSlider& slider) {
    const std::size_t before = m_runs.size();
    begin(slider);
    if (m_runs.size() != before)
        emit changed();
}

void SliderPlay::begin(const PlayedSlider& slider) {
    const std::optional<double> part = partOf(m_document.state(), slider);
    if (!part || isPlaying(slider) || !canPlay(slider))
        return;
    const bool isFirst = m_runs.empty();
    const double value = valueOf(slider).value_or(0);
    const auto stopped = std::find_if(m_stopped.begin(), m_stopped.end(), [&](const Run& run) {
        return run.slider == slider && run.value == value;
    });
    const double phase = stopped == m_stopped.end() ? *part : stopped->phase;
    m_runs.push_back({slider, phase, m_clock(), phase, value});
    if (isFirst) {
        m_hasStep = false;
        awaitFrame();
    }
}

void SliderPlay::stop(const std::function<bool(const Run&)>& isOver) {
    for (const Run& run : m_runs)
        if (isOver(run)) {
            std::erase_if(m_stopped, [&](const Run& old) { return old.slider == run.slider; });
            m_stopped.push_back(run);
        }
    std::erase_if(m_runs, isOver);
    if (m_runs.empty())
        m_timer.stop();
}

void SliderPlay::pause(const PlayedSlider& slider) {
    if (!isPlaying(slider))
        return;
    if (m_runs.size() == 1)
        m_last = {slider};
    stop([&](const Run& run) { return run.slider == slider; });
    emit changed();
}

void SliderPlay::toggle(const PlayedSlider& slider) {
    isPlaying(slider) ? pause(slider) : play(slider);
}

void SliderPlay::toggleAll() {
    if (isPlaying()) {
        pauseAll();
        return;
    }
    for (const PlayedSlider& slider : std::exchange(m_last, {}))
        begin(slider);
    const std::vector<PlayedSlider> shown = shownSliders(m_document.state());
    if (m_runs.empty() && !shown.empty())
        begin(shown.front());
    emit changed();
}

void SliderPlay::pauseAll() {
    if (m_runs.empty())
        return;
    m_last = playing();
    stop([](const Run&) { return true; });
    emit changed();
}

void SliderPlay::setPace(const PlayedSlider& slider, const PlayPace& pace) {
    PlayPace bounded = pace;
    bounded.seconds = std::clamp(pace.seconds, fastestPlay, slowestPlay);
    std::erase_if(m_paces, [&](const auto& one) { return one.first == slider; });
    m_paces.emplace_back(slider, bounded);
    for (Run& run : m_runs)
        if (run.slider == slider) {
            run.start = run.phase;
            run.startedAt = m_clock();
        }
    emit changed();
}

PlayPace SliderPlay::pace(const PlayedSlider& slider) const {
    const auto found = std::find_if(m_paces.begin(), m_paces.end(),
                                    [&](const auto& one) { return one.first == slider; });
    return found == m_paces.end() ? PlayPace() : found->second;
}

void SliderPlay::advance() {
    if (m_runs.empty())
        return;
    const double now = m_clock();
    for (Run& run : m_runs)
        run.phase = playedPhase(pace(run.slider), run.start, now - run.startedAt);
    const auto move = [&](ExplorerState& state) {
        for (const Run& run : m_runs)
            setPart(state, run.slider, partAtPhase(run.phase));
    };
    m_isMoving = true;
    if (m_hasStep)
        m_document.editAlong(label(), move);
    else
        m_document.edit(label(), {}, move);
    m_isMoving = false;
    for (Run& run : m_runs) {
        const double value = valueOf(run.slider).value_or(run.value);
        m_hasStep = m_hasStep || value != run.value; // what moved nothing left no step
        run.value = value;
    }
    const std::vector<PlayedSlider> before = playing();
    stop([this](const Run& run) { return isPlayed(pace(run.slider), run.phase); });
    if (m_runs.size() == before.size())
        return;
    if (m_runs.empty())
        m_last = before;
    emit changed();
}

// A slider that another has moved, or that nobody sees any more, runs no longer.
void SliderPlay::follow(const StateChange& change) {
    if (m_isMoving || change.isEmpty())
        return;
    if (isPlaying() && m_document.undoStack()->canRedo())
        pauseAll();
    const std::vector<PlayedSlider> shown = shownSliders(m_document.state());
    const std::size_t before = m_runs.size();
    stop([&](const Run& run) {
        return !contains(shown, run.slider) || valueOf(run.slider) != run.value;
    });
    if (m_runs.size() != before || shown != m_shown) {
        m_shown = shown;
        emit changed();
    }
}

// In another figure the same keys are other curves.
void SliderPlay::forget() {
    m_runs.clear();
    m_timer.stop();
    m_stopped.clear();
    m_last.clear();
    m_paces.clear();
    m_shown = shownSliders(m_document.state());
    emit changed();
}

std::optional<double> SliderPlay::valueOf(const PlayedSlider& slider) const {
    const CurveState* curve = m_document.state().curve(slider.curveKey);
    if (!curve || slider.parameter >= curve->parameters.size())
        return std::nullopt;
    return curve->parameters[slider.parameter];
}

QString SliderPlay::label() const {
    const PlayedSlider& slider = m_runs.front().slider;
    const CurveState* curve = m_document.state().curve(slider.curveKey);
    const activation::FunctionPtr function =
        curve ? functionOf(m_document.state(), curve->functionId) : nullptr;
    if (m_runs.size() > 1 || !function || slider.parameter >= function->parameters.size())
        return tr("Play sliders");
    return tr("Play %1").arg(QString::fromStdString(function->parameters[slider.parameter].name));
}

} // namespace explorer
