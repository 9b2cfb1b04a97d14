// SPDX-License-Identifier: GPL-3.0-or-later
// Every key under which the program remembers something between two runs.
#pragma once

#include <QLatin1String>

namespace explorer::settings {

inline constexpr QLatin1String themeKey("window/theme");
inline constexpr QLatin1String languageKey("language/chosen");
inline constexpr QLatin1String languageSaidKey("language/said");
inline constexpr QLatin1String geometryKey("window/geometry");
inline constexpr QLatin1String stateKey("window/state");
inline constexpr QLatin1String sessionFolderKey("folders/session");
inline constexpr QLatin1String exportFolderKey("folders/export");
inline constexpr QLatin1String recentFilesKey("recentFiles");

inline constexpr QLatin1String systemThemeName("system");
inline constexpr QLatin1String lightThemeName("light");
inline constexpr QLatin1String darkThemeName("dark");

} // namespace explorer::settings
