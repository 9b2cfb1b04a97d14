// SPDX-License-Identifier: GPL-3.0-or-later
// The whole of what a figure shows, as one plain value: what is saved, undone and compared.
#pragma once

#include "model/functions/function_set.h"
#include "model/state/line_look.h"
#include "model/storage/range.h"

#include <QString>

#include <vector>

namespace explorer {

// One ticked function. The same function may stand in the list twice with other parameters.
struct CurveState {
    int key = 0;        // names the curve as long as it lives; never reused in one state
    QString functionId; // of the catalogue, or of one of the state's custom functions
    std::vector<double> parameters; // in the record's order, checked against its domain
    bool showsValue = true;
    bool showsSlope = true;
    int colorIndex = 0; // into the palette of whoever draws
    LineLook look{};    // where it departs from the palette
    QString label{};    // in the legend; empty: the function's name and telling parameters
    QString frozenId{}; // of a ghost of a custom function: its copy among the ghostFunctions

    bool isShown() const { return showsValue || showsSlope; }
    bool operator==(const CurveState&) const = default;
};

enum class AxesPlacement { ThroughOrigin, Frame };

// A label may hold mathematics between dollar signs: "$f(x)$", "$\\sigma_1$".
struct AxesState {
    Range x{-4, 4};
    Range y{-1, 1.2};
    Range slopeY{-0.5, 1.5}; // of gradients where they have a panel of their own
    AxesPlacement placement = AxesPlacement::ThroughOrigin;
    bool showsGrid = false;
    double xStep = 0; // between ticks; 0: as many as there is room for
    double yStep = 0;
    QString xLabel = QStringLiteral("$x$");
    QString yLabel = QStringLiteral("$f(x)$");
    QString slopeLabel = QStringLiteral("$f'(x)$");

    bool operator==(const AxesState&) const = default;
};

// How the curves share the figure's panels.
enum class FigureLayout {
    Overlay, // all in one
    Stacked, // gradients below their functions, x shared
    Grid     // one panel a function
};

enum class LegendPlace {
    Automatic,
    TopLeft,
    TopRight,
    BottomLeft,
    BottomRight,
    Above,
    Right,
    AtCurves // each label where its curve ends
};

// What dash patterns tell apart.
enum class DashUse {
    Gradients, // functions are solid, gradients dashed
    Curves     // each function has a pattern of its own, its gradient the same in a thinner line
};

struct LayoutState {
    FigureLayout arrangement = FigureLayout::Overlay;
    int columns = 0;          // of a grid; 0: as suits the number of panels
    bool showsLetters = true; // a, b, c at panels where there are several
    bool showsLegend = true;
    LegendPlace legendPlace = LegendPlace::Automatic;

    bool operator==(const LayoutState&) const = default;
};

// The sheet a figure is made for. The window does not follow it, but for colours and dashes.
struct PaperState {
    QString target = QStringLiteral("thesis"); // id of a figure target
    QString column = QStringLiteral("single"); // id of one of its widths
    double widthMm = 150;
    double heightMm = 95;
    double textSize = 0;  // in points; 0: the target's
    double lineWidth = 0; // in points; 0: the target's
    QString palette = QStringLiteral("okabe-ito");
    DashUse dashes = DashUse::Gradients;
    bool showsMarkers = false;

    bool operator==(const PaperState&) const = default;
};

// A point that stays on its curve and on its gradient, whatever becomes of them.
struct PinnedPoint {
    int curveKey = 0; // CurveState::key
    double x = 0;

    bool operator==(const PinnedPoint&) const = default;
};

// What a teacher lays over the curves to point at.
struct TeachingState {
    std::vector<PinnedPoint> pins;    // none twice, each of a curve that is there
    bool showsTangents = true;        // at the pinned points, with their slopes
    bool showsZones = false;          // where a function is dead, saturated or amplifies
    double saturationThreshold = 0.1; // a gradient smaller than this is saturated
    int zonedCurve = 0;               // the key of the one with zones; 0: the first that is shown
    // Curves as they were once, pale behind the others. Their keys are no curve's.
    std::vector<CurveState> ghosts;
    CustomFunctions ghostFunctions; // as they were when they were frozen; no list shows them

    bool operator==(const TeachingState&) const = default;
};

struct ExplorerState {
    std::vector<CurveState> curves;              // in the order in which they were ticked
    std::vector<CustomFunction> customFunctions; // no id twice
    AxesState axes;
    LayoutState layout;
    PaperState paper;
    TeachingState teaching;
    QString title; // may hold mathematics between dollar signs
    int nextKey = 1;

    bool operator==(const ExplorerState&) const = default;

    const CurveState* curve(int key) const;
    CurveState* curve(int key);
    int placeOf(int curveKey) const; // among the curves, from 0; -1 where it is none of them
    const CurveState* ghost(int key) const;
    bool shows(const QString& functionId) const;
    const CustomFunction* customFunction(const QString& id) const; // null where there is none
    // The one of a curve, or of a ghost as it was frozen; null where it is of the catalogue.
    const CustomFunction* customFunctionOf(const CurveState& curveOrGhost) const;
};

// The function that a curve's id means in this state: one of its own, or one of the catalogue; null
// where there is none.
activation::FunctionPtr functionOf(const ExplorerState& state, const QString& functionId);
// What the curve draws; or the ghost, which stays as it was when its function is another or gone.
activation::FunctionPtr functionOf(const ExplorerState& state, const CurveState& curveOrGhost);

// The figure of the first start: sigmoid, tanh and ReLU with their gradients, in the article's
// view.
ExplorerState firstFigure();

// Adds the function with its defaults, in the first colour not in use; gives the new curve's key.
// An id that is no function's adds nothing and gives 0.
int addCurve(ExplorerState& state, const QString& functionId);
void removeCurve(ExplorerState& state, int key);
void removeFunction(ExplorerState& state, const QString& functionId); // every curve of it

// Adds the function, or puts it in the place of the one with its id; its curves keep the values of
// the parameters that they still have, and those who call it follow. Where that cannot be nothing
// changes; gives why, else an empty text.
QString setCustomFunction(ExplorerState& state, const CustomFunction& function);
// And those who call it, and every curve of them. The same.
QString removeCustomFunction(ExplorerState& state, const QString& id);
QString freeCustomId(const ExplorerState& state); // "own_1", "own_2", ...

// More curves or colours than these are a broken file or a runaway loop, not a figure.
inline constexpr int largestCurveCount = 200;
inline constexpr int largestColorIndex = 999;
inline constexpr int longestTitle = 1000; // characters
inline constexpr int longestLabel = 200;  // of an axis or a curve
inline constexpr int longestId = 60;      // of a target, column or palette
inline constexpr int mostColumns = 12;    // of a grid of panels

inline constexpr std::size_t mostPins = 12;
inline constexpr std::size_t mostGhosts = 24;
inline constexpr std::size_t mostGhostFunctions = 100; // with those that they call
inline constexpr double smallestThreshold = 1e-6;      // of saturation
inline constexpr double largestThreshold = 1;

// Sizes of a figure on paper, in millimetres and points.
inline constexpr double smallestPaperMm = 10;
inline constexpr double largestPaperMm = 2000;
inline constexpr double largestTextSize = 200;
inline constexpr double largestLineWidth = 50;

} // namespace explorer
