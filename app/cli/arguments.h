// SPDX-License-Identifier: GPL-3.0-or-later
// The arguments of one command, taken apart after its description.
#pragma once

#include "cli/command_description.h"

#include <QHash>
#include <QList>

#include <utility>

namespace explorer {

struct Arguments {
    QString problem; // empty where the arguments make sense
    bool wantsHelp = false;
    QStringList words; // what is no option
    QHash<QString, QStringList> options;
    QList<std::pair<QString, QString>> inOrder; // options and their values, as they were given

    bool has(const QString& option) const { return options.contains(option); }
    QString value(const QString& option) const { return options.value(option).value(0); }
    QStringList values(const QString& option) const { return options.value(option); }
};

// Takes "--name VALUE" and "--name=VALUE", where the value may begin with one dash: -4 is a number.
Arguments parseArguments(const CommandDescription& command, const QStringList& arguments);

// The end of a sentence: "; did you mean a, b or c?", or "." where no candidate is near.
QString suggestion(const QString& text, const QStringList& candidates);

} // namespace explorer
