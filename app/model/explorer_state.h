// SPDX-License-Identifier: GPL-3.0-or-later
// The whole of what a figure shows, as one plain value: what is saved, undone and compared.
#pragma once

#include <QString>

#include <vector>

namespace explorer {

// One ticked function. The same function may stand in the list twice with other parameters.
struct CurveState {
    int key = 0; // names the curve as long as it lives; never reused in one state
    QString functionId;
    std::vector<double> parameters; // in the record's order, checked against its domain
    bool showsValue = true;
    bool showsSlope = true;
    int colorIndex = 0; // into the palette of whoever draws

    bool operator==(const CurveState&) const = default;
};

struct Range {
    double low = 0;
    double high = 1;

    bool operator==(const Range&) const = default;
};

enum class AxesPlacement { ThroughOrigin, Frame };

struct AxesState {
    Range x{-4, 4};
    Range y{-1, 1.2};
    AxesPlacement placement = AxesPlacement::ThroughOrigin;
    bool showsGrid = false;

    bool operator==(const AxesState&) const = default;
};

struct ExplorerState {
    std::vector<CurveState> curves; // in the order in which they were ticked
    AxesState axes;
    QString title;
    bool showsLegend = true;
    int nextKey = 1;

    bool operator==(const ExplorerState&) const = default;

    const CurveState* curve(int key) const;
    CurveState* curve(int key);
    bool shows(const QString& functionId) const;
};

// The figure of the first start: sigmoid, tanh and ReLU with their gradients, in the article's
// view.
ExplorerState firstFigure();

// Adds the function with its defaults, in the first colour not in use; gives the new curve's key.
// An id the catalogue does not know adds nothing and gives 0.
int addCurve(ExplorerState& state, const QString& functionId);
void removeCurve(ExplorerState& state, int key);
void removeFunction(ExplorerState& state, const QString& functionId); // every curve of it

// Beyond these no axis can be laid out in doubles without an overflow somewhere.
inline constexpr double largestAxisValue = 1e300;
inline constexpr double smallestAxisLength = 1e-300;

// More curves or colours than these are a broken file or a runaway loop, not a figure.
inline constexpr int largestCurveCount = 200;
inline constexpr int largestColorIndex = 999;
inline constexpr int longestTitle = 1000; // characters

// Whether a range can be drawn: finite, low below high, and far enough apart for doubles to tell
// hundreds of places between them.
bool isDrawable(const Range& range);

} // namespace explorer
