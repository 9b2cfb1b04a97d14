// SPDX-License-Identifier: GPL-3.0-or-later
// What a command is called, what it takes and how it is explained: parsing and help read the same.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace explorer {

struct CommandOption {
    QString name;      // "--from"
    QString valueName; // "A"; empty for a switch
    QString explanation;
    bool isRepeatable = false;
};

struct CommandExample {
    QString arguments; // behind the program's name
    QString explanation;
};

struct CommandDescription {
    QString name; // "evaluate"
    QString usage;
    QString summary;
    QList<CommandOption> options;
    QList<CommandExample> examples;
    QString remarks; // whole paragraphs, already broken into lines

    const CommandOption* option(const QString& wanted) const;
    QStringList optionNames() const;
};

inline const QString programName = QStringLiteral("activation-explorer");

QString helpText(const CommandDescription& command);

} // namespace explorer
