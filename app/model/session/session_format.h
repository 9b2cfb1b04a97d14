// SPDX-License-Identifier: GPL-3.0-or-later
// The names and limits of the session format, which its reader and its writer share.
#pragma once

#include <QLatin1String>

namespace explorer::session {

inline constexpr QLatin1String formatName("activation-explorer");
inline constexpr int version = 1;
inline constexpr qint64 largestFileSize = 4 * 1024 * 1024;

inline constexpr QLatin1String formatKey("format");
inline constexpr QLatin1String versionKey("version");
inline constexpr QLatin1String titleKey("title");
inline constexpr QLatin1String legendKey("legend");
inline constexpr QLatin1String axesKey("axes");
inline constexpr QLatin1String curvesKey("curves");

inline constexpr QLatin1String xKey("x");
inline constexpr QLatin1String yKey("y");
inline constexpr QLatin1String placementKey("placement");
inline constexpr QLatin1String gridKey("grid");
inline constexpr QLatin1String slopeYKey("slope_y");
inline constexpr QLatin1String xStepKey("x_step");
inline constexpr QLatin1String yStepKey("y_step");
inline constexpr QLatin1String xLabelKey("x_label");
inline constexpr QLatin1String yLabelKey("y_label");
inline constexpr QLatin1String slopeLabelKey("slope_label");

inline constexpr QLatin1String layoutKey("layout");
inline constexpr QLatin1String arrangementKey("arrangement");
inline constexpr QLatin1String columnsKey("columns");
inline constexpr QLatin1String lettersKey("letters");
inline constexpr QLatin1String legendPlaceKey("legend_place");

inline constexpr QLatin1String paperKey("paper");
inline constexpr QLatin1String targetKey("target");
inline constexpr QLatin1String columnKey("column");
inline constexpr QLatin1String widthKey("width_mm");
inline constexpr QLatin1String heightKey("height_mm");
inline constexpr QLatin1String textSizeKey("text_size");
inline constexpr QLatin1String lineWidthKey("line_width");
inline constexpr QLatin1String paletteKey("palette");
inline constexpr QLatin1String dashesKey("dashes");
inline constexpr QLatin1String markersKey("markers");

inline constexpr QLatin1String teachingKey("teaching");
inline constexpr QLatin1String pinsKey("pins");
inline constexpr QLatin1String curveKey("curve"); // its place among the curves, from 0
inline constexpr QLatin1String tangentsKey("tangents");
inline constexpr QLatin1String zonesKey("zones");
inline constexpr QLatin1String zonedCurveKey("zoned_curve");
inline constexpr QLatin1String saturationKey("saturation");
inline constexpr QLatin1String ghostsKey("ghosts");
inline constexpr QLatin1String ghostFunctionsKey("ghost_functions"); // as own_functions
inline constexpr QLatin1String frozenKey("frozen"); // of a ghost: the id of its ghost function

inline constexpr QLatin1String customFunctionsKey("own_functions");
inline constexpr QLatin1String idKey("id");
inline constexpr QLatin1String nameKey("name");
inline constexpr QLatin1String formulaKey("formula");
inline constexpr QLatin1String defaultKey("default");
inline constexpr QLatin1String rangeKey("range");
inline constexpr QLatin1String stepKey("step");

inline constexpr QLatin1String functionKey("function");
inline constexpr QLatin1String parametersKey("parameters");
inline constexpr QLatin1String valueKey("value");
inline constexpr QLatin1String slopeKey("slope");
inline constexpr QLatin1String colorKey("color");
inline constexpr QLatin1String ownColorKey("own_color");
inline constexpr QLatin1String dashKey("dash");
inline constexpr QLatin1String markerKey("marker");
inline constexpr QLatin1String labelKey("label");

} // namespace explorer::session
