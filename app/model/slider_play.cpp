// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/slider_play.h"

#include <algorithm>

namespace explorer {

namespace {

constexpr double usualFrameRate = 60;
constexpr double highestFrameRate = 500;
constexpr double millisecondsPerSecond = 1000;

} // namespace

SliderPlay::SliderPlay(ExplorerDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_clock([this] { return static_cast<double>(m_time.nsecsElapsed()) * 1e-9; }) {
    m_time.start();
    m_timer.setTimerType(Qt::PreciseTimer);
    setFrameRate(usualFrameRate);
    connect(&m_timer, &QTimer::timeout, this, &SliderPlay::advance);
    connect(&document, &ExplorerDocument::changed, this, &SliderPlay::follow);
}

void SliderPlay::setFrameRate(double framesPerSecond) {
    const double rate = std::clamp(framesPerSecond, 1.0, highestFrameRate);
    m_timer.setInterval(static_cast<int>(millisecondsPerSecond / rate));
}

bool SliderPlay::isPlaying(const PlayedSlider& slider) const {
    return std::any_of(m_runs.begin(), m_runs.end(),
                       [&](const Run& run) { return run.slider == slider; });
}

void SliderPlay::play(const PlayedSlider& slider) {
    if (isPlaying(slider) || !partOf(m_document.state(), slider))
        return;
    begin(slider);
    emit changed();
}

void SliderPlay::begin(const PlayedSlider& slider) {
    const std::optional<double> part = partOf(m_document.state(), slider);
    if (!part)
        return;
    if (m_runs.empty())
        m_hasStep = false;
    m_runs.push_back({slider, *part, m_clock(), valueOf(slider).value_or(0)});
    m_timer.start();
}

void SliderPlay::pause(const PlayedSlider& slider) {
    if (!isPlaying(slider))
        return;
    if (m_runs.size() == 1)
        m_last = {slider};
    std::erase_if(m_runs, [&](const Run& run) { return run.slider == slider; });
    if (m_runs.empty())
        m_timer.stop();
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
    m_last.clear();
    for (const Run& run : m_runs)
        m_last.push_back(run.slider);
    m_runs.clear();
    m_timer.stop();
    emit changed();
}

void SliderPlay::setPace(const PlayedSlider& slider, const PlayPace& pace) {
    PlayPace bounded = pace;
    bounded.seconds = std::clamp(pace.seconds, fastestPlay, slowestPlay);
    std::erase_if(m_paces, [&](const auto& one) { return one.first == slider; });
    m_paces.emplace_back(slider, bounded);
    const double now = m_clock();
    for (Run& run : m_runs)
        if (run.slider == slider) {
            run.start = partOf(m_document.state(), slider).value_or(run.start);
            run.startedAt = now;
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
    const auto move = [&](ExplorerState& state) {
        for (const Run& run : m_runs)
            setPart(state, run.slider,
                    playedPart(pace(run.slider), run.start, now - run.startedAt));
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
    const std::size_t before = m_runs.size();
    std::vector<PlayedSlider> ended;
    for (const Run& run : m_runs)
        if (isPlayed(pace(run.slider), run.start, now - run.startedAt))
            ended.push_back(run.slider);
    std::erase_if(m_runs, [&](const Run& run) {
        return std::find(ended.begin(), ended.end(), run.slider) != ended.end();
    });
    if (m_runs.size() == before)
        return;
    if (m_runs.empty()) {
        m_last = ended;
        m_timer.stop();
    }
    emit changed();
}

// A slider that another has moved, or that is there no more, runs no longer.
void SliderPlay::follow(const StateChange& change) {
    if (m_isMoving || m_runs.empty() || change.isEmpty())
        return;
    if (m_document.undoStack()->canRedo()) {
        pauseAll();
        return;
    }
    const std::size_t before = m_runs.size();
    std::erase_if(m_runs, [&](const Run& run) { return valueOf(run.slider) != run.value; });
    if (m_runs.size() == before)
        return;
    if (m_runs.empty())
        m_timer.stop();
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
