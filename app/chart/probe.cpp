// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/probe.h"

#include <cmath>

namespace explorer {

namespace {

// The power of ten at or below the width of a pixel.
double readableStep(const FigurePanel& panel) {
    const double pixel = (panel.x.range.high - panel.x.range.low) / panel.plot.width();
    return std::pow(10.0, std::floor(std::log10(pixel)));
}

QString withTrueMinus(QString text) {
    return text.replace(u'-', QChar(0x2212));
}

ProbeReading readProbed(const ExplorerState& state, const CurveState& curve, const QColor& color,
                        double x) {
    const activation::FunctionPtr function = functionOf(state, curve.functionId);
    return {readCurve(*function, curve.parameters, x),
            curve.key,
            QString::fromStdString(function->name),
            color,
            curve.showsValue,
            curve.showsSlope};
}

} // namespace

double readableX(double x, const FigurePanel& panel) {
    const double step = readableStep(panel);
    // Far from 0 in a narrow window the division would lose the place itself.
    if (!(step > 0) || std::abs(x) / step > 1e15) {
        return x;
    }
    // Dividing by the inverse keeps 0.1 the double that is written 0.1.
    const double inverse = std::round(1 / step);
    return step < 1 && std::isfinite(inverse) ? std::round(x * inverse) / inverse
                                              : std::round(x / step) * step;
}

QString probeXText(double x, const FigurePanel& panel) {
    const double step = readableStep(panel);
    if (step >= 1e-9 && std::abs(x) < 1e9) {
        const int decimals = std::max(0, static_cast<int>(std::round(-std::log10(step))));
        return withTrueMinus(QString::number(x, 'f', decimals));
    }
    return withTrueMinus(QString::number(x, 'g', 15));
}

std::optional<Probe> readProbe(const ExplorerState& state, const Figure& figure,
                               const QPointF& point) {
    if (figure.panels.isEmpty()) { // before the first frame
        return std::nullopt;
    }
    const FigurePanel& panel = figure.panelAt(point);
    if (!panel.plot.contains(point)) {
        return std::nullopt;
    }
    Probe probe;
    probe.panel = std::distance(figure.panels.constData(), &panel);
    probe.x = readableX(panel.toData(point).x(), panel);
    for (const FigureCurve& drawn : panel.curves) {
        const CurveState* curve = state.curve(drawn.key);
        if (!curve) { // undone since the figure was drawn, which follows with the next frame
            continue;
        }
        const bool isRead =
            !probe.readings.isEmpty() && probe.readings.last().key == drawn.key; // its other line
        if (!isRead) {
            probe.readings.append(readProbed(state, *curve, drawn.color, probe.x));
        }
        const ProbeReading& reading = probe.readings.last();
        const bool isValue = drawn.quantity == activation::Quantity::Value;
        const double y = isValue ? reading.value : reading.slope;
        const double distance = std::abs(panel.toPoint(probe.x, y).y() - point.y());
        if (distance < probe.nearestDistance) {
            probe.nearestDistance = distance;
            probe.nearest = probe.readings.size() - 1;
            probe.nearestQuantity = drawn.quantity;
        }
    }
    return probe;
}

} // namespace explorer
