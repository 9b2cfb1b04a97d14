// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a command as a shell reads them.
#pragma once

#include "export/plain_letters.h"

#include <QRegularExpression>

namespace explorer {

// In single quotes where it holds more than letters that mean nothing to a shell. Of the control
// characters only ends of lines stay: the others are keys to a terminal into which the command is
// pasted, and some of them end the quotes or run what follows.
inline QString shellQuoted(const QString& text) {
    // Some shells look for a program behind an equals sign at the beginning.
    static const QRegularExpression plain(QStringLiteral("\\A(?!=)[A-Za-z0-9_./:=,+@%-]+\\z"));
    if (plain.match(text).hasMatch())
        return text;
    QString letters = withoutControls(text, u"\n");
    return QLatin1Char('\'') + letters.replace(QLatin1Char('\''), QLatin1String("'\\''")) +
           QLatin1Char('\'');
}

// An option with its value, as one word where the value would be taken for another option.
inline QString shellOption(const QString& name, const QString& value) {
    const bool looksLikeOption = value.startsWith(QLatin1String("--"));
    return name + QLatin1Char(looksLikeOption ? '=' : ' ') + shellQuoted(value);
}

// A file of the folder, whose name is never taken for an option.
inline QString shellFile(const QString& name) {
    return shellQuoted(name.startsWith(QLatin1Char('-')) ? QLatin1String("./") + name : name);
}

} // namespace explorer
