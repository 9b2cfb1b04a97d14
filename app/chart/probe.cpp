// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/probe.h"

#include <activation/formula.h>

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace explorer {

namespace {

// The power of ten at or below the width of a pixel.
double readableStep(const FigurePanel& panel) {
    const double pixel = (panel.x.range.high - panel.x.range.low) / panel.plot.width();
    return std::pow(10.0, std::floor(std::log10(pixel)));
}

double roundedToPixel(double x, const FigurePanel& panel) {
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

QString withTrueMinus(QString text) {
    return text.replace(u'-', QChar(0x2212));
}

ProbeReading readCurve(const ExplorerState& state, const CurveState& curve, const QColor& color,
                       double x) {
    const activation::FunctionPtr function = functionOf(state, curve.functionId);
    const activation::Jet jet = function->formula->at(x, curve.parameters);
    ProbeReading reading{.key = curve.key,
                         .name = QString::fromStdString(function->name),
                         .color = color,
                         .showsValue = curve.showsValue,
                         .showsSlope = curve.showsSlope,
                         .value = jet.value,
                         .slope = jet.slope,
                         .curvature = jet.curvature,
                         .leftSlope = jet.slope,
                         .rightSlope = jet.slope};
    const auto slopeBeside = [&](activation::Side side) {
        return function->formula->beside(x, side, curve.parameters).slope;
    };
    for (const activation::Break& place : function->breaks(curve.parameters)) {
        if (place.x == x) {
            reading.leftSlope = slopeBeside(activation::Side::Left);
            reading.rightSlope = slopeBeside(activation::Side::Right);
        }
    }
    return reading;
}

} // namespace

QString readingText(double number, int digits) {
    if (std::isnan(number)) {
        return QCoreApplication::translate("Probe", "undefined");
    }
    if (std::isinf(number)) {
        return number > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    }
    return withTrueMinus(QString::number(number, 'g', digits));
}

QString slopeText(const ProbeReading& reading) {
    if (reading.leftSlope == reading.rightSlope || std::isnan(reading.slope)) {
        return readingText(reading.slope);
    }
    // Fewer digits, so that both have room where else one stands.
    return readingText(reading.leftSlope, 3) + QStringLiteral(" | ") +
           readingText(reading.rightSlope, 3);
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
    const FigurePanel& panel = figure.panelAt(point);
    if (!panel.plot.contains(point)) {
        return std::nullopt;
    }
    Probe probe;
    probe.panel = std::distance(figure.panels.constData(), &panel);
    probe.x = roundedToPixel(panel.toData(point).x(), panel);
    double nearestDistance = std::numeric_limits<double>::infinity();
    for (const FigureCurve& drawn : panel.curves) {
        const CurveState& curve = *state.curve(drawn.key);
        const bool isRead =
            !probe.readings.isEmpty() && probe.readings.last().key == drawn.key; // its other line
        if (!isRead) {
            probe.readings.append(readCurve(state, curve, drawn.color, probe.x));
        }
        const ProbeReading& reading = probe.readings.last();
        const bool isValue = drawn.quantity == activation::Quantity::Value;
        const double y = isValue ? reading.value : reading.slope;
        const double distance = std::abs(panel.toPoint(probe.x, y).y() - point.y());
        if (distance < nearestDistance) {
            nearestDistance = distance;
            probe.nearest = probe.readings.size() - 1;
            probe.nearestQuantity = drawn.quantity;
        }
    }
    return probe;
}

} // namespace explorer
