// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/curve_sound.h"

#include <activation/catalogue.h>
#include <activation/formula.h>
#include <activation/shape.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace explorer {

namespace {

constexpr int frameCount = static_cast<int>(soundRate * soundSeconds);
constexpr int blockFrames = 49; // from one height to the next; a ninth of a hundredth second
constexpr int fadeFrames = 400; // without it the ends, and where a value ends, would click
constexpr double loudness = 0.3;
constexpr double farLoudness = 0.12; // of what lies outside of the view
constexpr double tickLoudness = 0.5;
constexpr double tickPitch = 2600;
constexpr double tickSeconds = 0.03;

struct Heights {
    std::vector<double> values; // one more than there are blocks

    double at(int frame) const {
        const auto block = static_cast<std::size_t>(frame / blockFrames);
        const double part = (frame % blockFrames) / static_cast<double>(blockFrames);
        return std::lerp(values[block], values[block + 1], part);
    }
};

Heights heightsOf(const CurveSound& curve) {
    std::vector<double> x(frameCount / blockFrames + 2);
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double part = static_cast<double>(i) * blockFrames / frameCount;
        x[i] = std::lerp(curve.x.low, curve.x.high, std::min(part, 1.0));
    }
    Heights heights{std::vector<double>(x.size())};
    std::vector<double>& values = heights.values;
    if (curve.quantity == activation::Quantity::Value)
        curve.function->formula->evaluate(x, curve.parameters, values, {});
    else
        curve.function->formula->evaluate(x, curve.parameters, {}, values);
    return heights;
}

std::vector<int> crossingFrames(const CurveSound& curve) {
    const activation::CurveShape shape = activation::shapeOf(
        *curve.function, curve.parameters, curve.quantity, curve.x.low, curve.x.high);
    std::vector<double> places;
    for (const activation::Section& section : shape.sections)
        places.insert(places.end(), section.crossings.begin(), section.crossings.end());
    for (const activation::Joint& joint : shape.joints)
        if (joint.crossesZero || joint.left * joint.right < 0)
            places.push_back(joint.x);
    std::vector<int> frames;
    for (const double x : places) {
        const double part = (x - curve.x.low) / (curve.x.high - curve.x.low);
        frames.push_back(static_cast<int>(part * frameCount));
    }
    return frames;
}

// Both ears together are equally loud everywhere.
void place(std::vector<double>& sound, int frame, double sample) {
    const double angle = std::numbers::pi / 2 * frame / frameCount;
    const auto left = static_cast<std::size_t>(frame) * 2;
    sound[left] += sample * std::cos(angle);
    sound[left + 1] += sample * std::sin(angle);
}

void addTone(std::vector<double>& sound, const CurveSound& curve) {
    const Heights heights = heightsOf(curve);
    double phase = 0;
    double volume = 0;
    for (int frame = 0; frame < frameCount; ++frame) {
        const double height = heights.at(frame);
        const bool isSeen = height >= curve.y.low && height <= curve.y.high;
        double wanted = isSeen ? loudness : farLoudness;
        if (std::isnan(height) || frame > frameCount - fadeFrames)
            wanted = 0;
        volume += std::clamp(wanted - volume, -loudness / fadeFrames, loudness / fadeFrames);
        if (!std::isnan(height))
            phase += 2 * std::numbers::pi * pitchOf(height, curve.y) / soundRate;
        place(sound, frame, volume * std::sin(phase));
    }
}

void addTick(std::vector<double>& sound, int start) {
    const int length = static_cast<int>(tickSeconds * soundRate);
    for (int i = 0; i < length && start + i < frameCount; ++i) {
        const double fade = std::exp(-5.0 * i / length);
        place(sound, start + i,
              tickLoudness * fade * std::sin(2 * std::numbers::pi * tickPitch * i / soundRate));
    }
}

} // namespace

double pitchOf(double height, const Range& y) {
    const double part = std::clamp((height - y.low) / (y.high - y.low), 0.0, 1.0);
    return lowestPitch * std::pow(highestPitch / lowestPitch, part);
}

std::vector<qint16> soundOf(const CurveSound& curve) {
    if (!curve.function || activation::checkParameters(*curve.function, curve.parameters) ||
        !isDrawable(curve.x) || !isDrawable(curve.y))
        return {};
    std::vector<double> sound(frameCount * std::size_t{2});
    addTone(sound, curve);
    for (const int frame : crossingFrames(curve))
        addTick(sound, frame);
    std::vector<qint16> samples(sound.size());
    std::transform(sound.begin(), sound.end(), samples.begin(), [](double sample) {
        return static_cast<qint16>(std::lround(std::clamp(sample, -1.0, 1.0) * 32767));
    });
    return samples;
}

} // namespace explorer
