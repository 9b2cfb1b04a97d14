// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of a figure's settings: where each stands in the state and in a session file, which
// option of `export` sets it, what it may be, and what the help says. The reader and the writer of
// sessions, the state's repair, the command line, its help and the command text follow from it.
#pragma once

#include "model/state/explorer_state.h"
#include "model/state/state_words.h"

#include <QLatin1String>
#include <QList>

#include <variant>

namespace explorer {

// The object of a session file that a setting stands in; the first is the file itself.
enum class SettingPart { Figure, Axes, Layout, Paper, Teaching };

// Options that the help and a command text name together.
enum class OptionGroup {
    Overlays,
    Extent,
    Heights,
    Labels,
    Ticks,
    Frame,
    Layout,
    Paper,
    Size,
    Type
};

// A place in the state.
template<class T>
struct SettingPlace {
    T& (*of)(ExplorerState& state);
    const T& (*in)(const ExplorerState& state);
};

struct NumberSetting {
    SettingPlace<double> place;
    double low;
    double high;
};

struct WholeSetting {
    SettingPlace<int> place;
    int low;
    int high;
    int lowestOption; // the least that the option takes, where less means "as suits"
};

// Its option, which takes no value, turns it on or off.
struct SwitchSetting {
    SettingPlace<bool> place;
    bool isTurnedOn = true;
};

struct TextSetting {
    SettingPlace<QString> place;
    int longest;
};

// The name of something that rooms above keep a list of, which may lack what a file names.
struct IdSetting {
    SettingPlace<QString> place;
};

struct ChoiceSetting {
    const QStringList& (*words)();
    int (*in)(const ExplorerState& state);
    void (*set)(ExplorerState& state, int choice);
};

struct SettingOption {
    QLatin1String name{};      // "--x-step"; empty where no option sets it
    QLatin1String valueName{}; // "D"; empty for a switch
    const char* help = "";     // to be translated in the context of the command line
};

// One option for each end.
struct RangeSetting {
    SettingPlace<Range> place;
    SettingOption high;
};

using SettingKind = std::variant<NumberSetting, WholeSetting, SwitchSetting, TextSetting, IdSetting,
                                 ChoiceSetting, RangeSetting>;

struct FigureSetting {
    SettingPart part;
    QLatin1String key; // in the session's object
    OptionGroup group;
    SettingOption option; // of a range: for its low end
    SettingKind kind;
};

// Those whose option means more than their value, and is read and written by hand.
inline constexpr QLatin1String targetOption("--target");
inline constexpr QLatin1String columnOption("--column");
inline constexpr QLatin1String paletteOption("--palette");
inline constexpr QLatin1String legendOption("--legend"); // the legend's place, or "none"
inline constexpr QLatin1String zonesOption("--zones");   // with the place of the curve

// In the order of the session file.
const QList<FigureSetting>& figureSettings();

} // namespace explorer
