// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explorer_state.h"

#include <activation/catalogue.h>

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace explorer {

namespace {

int firstFreeColor(const std::vector<CurveState>& curves) {
    int color = 0;
    const auto isTaken = [&](const CurveState& curve) { return curve.colorIndex == color; };
    while (color < largestColorIndex && std::any_of(curves.begin(), curves.end(), isTaken))
        ++color;
    return color;
}

} // namespace

const CurveState* ExplorerState::curve(int key) const {
    const auto found = std::find_if(curves.begin(), curves.end(),
                                    [key](const CurveState& curve) { return curve.key == key; });
    return found == curves.end() ? nullptr : &*found;
}

CurveState* ExplorerState::curve(int key) {
    return const_cast<CurveState*>(std::as_const(*this).curve(key));
}

bool ExplorerState::shows(const QString& functionId) const {
    return std::any_of(curves.begin(), curves.end(),
                       [&](const CurveState& curve) { return curve.functionId == functionId; });
}

ExplorerState firstFigure() {
    ExplorerState state;
    for (const char* id : {"sigmoid", "tanh", "relu"})
        addCurve(state, QString::fromLatin1(id));
    return state;
}

int addCurve(ExplorerState& state, const QString& functionId) {
    const activation::FunctionPtr function = activation::findFunction(functionId.toStdString());
    if (!function || state.curves.size() >= largestCurveCount)
        return 0;
    CurveState curve;
    curve.key = state.nextKey++;
    curve.functionId = functionId;
    curve.parameters = activation::defaultParameters(*function);
    curve.colorIndex = firstFreeColor(state.curves);
    state.curves.push_back(std::move(curve));
    return state.curves.back().key;
}

void removeCurve(ExplorerState& state, int key) {
    std::erase_if(state.curves, [key](const CurveState& curve) { return curve.key == key; });
}

void removeFunction(ExplorerState& state, const QString& functionId) {
    std::erase_if(state.curves,
                  [&](const CurveState& curve) { return curve.functionId == functionId; });
}

bool isColorText(const QString& text) {
    static const QRegularExpression color(QStringLiteral("\\A#[0-9a-fA-F]{6}\\z"));
    return color.match(text).hasMatch();
}

bool isDrawable(const Range& range) {
    const double farthest = std::max(std::abs(range.low), std::abs(range.high));
    const double length = range.high - range.low;
    if (!(farthest <= largestAxisValue) || !(length >= smallestAxisLength))
        return false;
    constexpr double distinctPlaces = 1000;
    return length >= distinctPlaces * std::numeric_limits<double>::epsilon() * farthest;
}

} // namespace explorer
