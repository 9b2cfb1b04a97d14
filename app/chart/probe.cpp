// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/probe.h"

#include <activation/catalogue.h>
#include <activation/formula.h>

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace explorer {

namespace {

// The power of ten at or below the width of a pixel.
double readableStep(const Figure& figure) {
    const double pixel = (figure.x.range.high - figure.x.range.low) / figure.plot.width();
    return std::pow(10.0, std::floor(std::log10(pixel)));
}

double roundedToPixel(double x, const Figure& figure) {
    const double step = readableStep(figure);
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

QString probeXText(double x, const Figure& figure) {
    const double step = readableStep(figure);
    if (step >= 1e-9 && std::abs(x) < 1e9) {
        const int decimals = std::max(0, static_cast<int>(std::round(-std::log10(step))));
        return withTrueMinus(QString::number(x, 'f', decimals));
    }
    return withTrueMinus(QString::number(x, 'g', 15));
}

std::optional<Probe> readProbe(const ExplorerState& state, const Figure& figure,
                               const QPointF& point) {
    if (!figure.plot.contains(point)) {
        return std::nullopt;
    }
    Probe probe;
    probe.x = roundedToPixel(figure.toData(point).x(), figure);
    double nearestDistance = std::numeric_limits<double>::infinity();
    for (const CurveState& curve : state.curves) {
        const activation::FunctionPtr function =
            activation::findFunction(curve.functionId.toStdString());
        if (!function || (!curve.showsValue && !curve.showsSlope)) {
            continue;
        }
        const activation::Jet jet = function->formula->at(probe.x, curve.parameters);
        ProbeReading reading{.key = curve.key,
                             .name = QString::fromStdString(function->name),
                             .color = figure.style.color(curve.colorIndex),
                             .showsValue = curve.showsValue,
                             .showsSlope = curve.showsSlope,
                             .value = jet.value,
                             .slope = jet.slope,
                             .curvature = jet.curvature,
                             .leftSlope = jet.slope,
                             .rightSlope = jet.slope};
        const auto slopeBeside = [&](activation::Side side) {
            return function->formula->beside(probe.x, side, curve.parameters).slope;
        };
        for (const activation::Break& place : function->breaks(curve.parameters)) {
            if (place.x == probe.x) {
                reading.leftSlope = slopeBeside(activation::Side::Left);
                reading.rightSlope = slopeBeside(activation::Side::Right);
            }
        }
        const auto consider = [&](double y, activation::Quantity quantity) {
            const double distance = std::abs(figure.toPoint(probe.x, y).y() - point.y());
            if (distance < nearestDistance) {
                nearestDistance = distance;
                probe.nearest = probe.readings.size();
                probe.nearestQuantity = quantity;
            }
        };
        if (curve.showsValue) {
            consider(jet.value, activation::Quantity::Value);
        }
        if (curve.showsSlope) {
            consider(jet.slope, activation::Quantity::Slope);
        }
        probe.readings.append(reading);
    }
    return probe;
}

} // namespace explorer
