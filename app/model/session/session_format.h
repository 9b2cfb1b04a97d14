// SPDX-License-Identifier: GPL-3.0-or-later
// The names and limits of the session format, which its reader and its writer share; those of a
// figure's settings stand in their table.
#pragma once

#include <QLatin1String>

namespace explorer::session {

inline constexpr QLatin1String formatName("activation-explorer");
inline constexpr int version = 1;
inline constexpr qint64 largestFileSize = 4 * 1024 * 1024;

inline constexpr QLatin1String formatKey("format");
inline constexpr QLatin1String versionKey("version");
inline constexpr QLatin1String axesKey("axes");
inline constexpr QLatin1String layoutKey("layout");
inline constexpr QLatin1String paperKey("paper");
inline constexpr QLatin1String curvesKey("curves");

inline constexpr QLatin1String teachingKey("teaching");
inline constexpr QLatin1String pinsKey("pins");
inline constexpr QLatin1String curveKey("curve"); // its place among the curves, from 0
inline constexpr QLatin1String xKey("x");
inline constexpr QLatin1String zonedCurveKey("zoned_curve");
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
