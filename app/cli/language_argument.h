// SPDX-License-Identifier: GPL-3.0-or-later
// The option --language, which may stand anywhere among the arguments: it says how the program
// speaks, not what it does.
#pragma once

#include <QString>

namespace explorer {

// Takes the option and its value out of the arguments; empty where there is none.
struct LanguageArgument {
    bool isGiven = false;
    QString word; // "zh"; empty where the value is missing
};

LanguageArgument takeLanguageArgument(int& argc, char** argv);

// Speaks the language asked for, or the user's choice where there is none. Needs the application
// object. What was wrong: one sentence, and the program speaks English; empty otherwise.
QString speakAsAsked(const LanguageArgument& argument);

} // namespace explorer
