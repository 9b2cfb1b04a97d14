// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a formula into its characters and commands.
#pragma once

#include <QString>

#include <vector>

namespace explorer {

struct TexToken {
    enum class Kind { Character, Command, Open, Close, End };
    Kind kind = Kind::End;
    QString text{}; // the character, or the command without its backslash
    qsizetype position = 0;
    qsizetype end = 0; // behind it, and behind the spaces that a command swallows
    bool isAfterSpace = false;

    bool is(QLatin1String character) const { return kind == Kind::Character && text == character; }
    bool isCommand(QLatin1String name) const { return kind == Kind::Command && text == name; }
};

// Spaces mean nothing and are left out; the last token is the end.
std::vector<TexToken> texTokens(const QString& tex);

} // namespace explorer
