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
inline constexpr QLatin1String throughOriginName("origin");
inline constexpr QLatin1String frameName("frame");

inline constexpr QLatin1String functionKey("function");
inline constexpr QLatin1String parametersKey("parameters");
inline constexpr QLatin1String valueKey("value");
inline constexpr QLatin1String slopeKey("slope");
inline constexpr QLatin1String colorKey("color");

} // namespace explorer::session
