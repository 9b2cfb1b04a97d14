// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/slider_track.h"

#include "model/functions/parameter_scale.h"

#include <activation/catalogue.h>

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

// Null where there is no such slider.
const activation::Parameter* parameterOf(const activation::FunctionPtr& function,
                                         const CurveState* curve, const PlayedSlider& slider) {
    const bool isThere = function && curve && slider.parameter < function->parameters.size() &&
                         slider.parameter < curve->parameters.size();
    return isThere ? &function->parameters[slider.parameter] : nullptr;
}

} // namespace

double partAtPhase(double phase) {
    return phase <= 1 ? phase : 2 - phase;
}

double playedPhase(const PlayPace& pace, double start, double seconds) {
    const double gone = seconds / pace.seconds;
    const double part = partAtPhase(start);
    switch (pace.mode) {
    case PlayMode::Once:
        return std::min((part >= 1 ? 0.0 : part) + gone, 1.0);
    case PlayMode::Loop:
        return std::fmod(part + gone, 1.0);
    case PlayMode::BackAndForth:
        return std::fmod(start + gone, 2.0);
    }
    return start;
}

double playedPart(const PlayPace& pace, double start, double seconds) {
    return partAtPhase(playedPhase(pace, start, seconds));
}

bool isPlayed(const PlayPace& pace, double phase) {
    return pace.mode == PlayMode::Once && phase >= 1;
}

std::optional<double> partOf(const ExplorerState& state, const PlayedSlider& slider) {
    const CurveState* curve = state.curve(slider.curveKey);
    const activation::FunctionPtr function = curve ? functionOf(state, curve->functionId) : nullptr;
    const activation::Parameter* parameter = parameterOf(function, curve, slider);
    if (!parameter)
        return std::nullopt;
    return ParameterScale(*parameter).partOf(curve->parameters[slider.parameter]);
}

void setPart(ExplorerState& state, const PlayedSlider& slider, double part) {
    CurveState* curve = state.curve(slider.curveKey);
    const activation::FunctionPtr function = curve ? functionOf(state, curve->functionId) : nullptr;
    const activation::Parameter* parameter = parameterOf(function, curve, slider);
    if (!parameter)
        return;
    std::vector<double> values = curve->parameters;
    values[slider.parameter] = ParameterScale(*parameter).valueAtPart(part);
    if (!activation::checkParameters(*function, values))
        curve->parameters = values;
}

std::vector<PlayedSlider> shownSliders(const ExplorerState& state) {
    std::vector<PlayedSlider> sliders;
    for (const CurveState& curve : state.curves) {
        const activation::FunctionPtr function = functionOf(state, curve.functionId);
        if (!function || !curve.isShown())
            continue;
        for (std::size_t i = 0; i < function->parameters.size(); ++i) {
            const auto& isRelevant = function->parameters[i].isRelevant;
            if (!isRelevant || isRelevant(curve.parameters))
                sliders.push_back({curve.key, i});
        }
    }
    return sliders;
}

} // namespace explorer
