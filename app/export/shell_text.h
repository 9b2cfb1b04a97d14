// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a command as a shell reads them.
#pragma once

#include <QRegularExpression>
#include <QString>

namespace explorer {

// In single quotes where it holds more than letters that mean nothing to a shell.
inline QString shellQuoted(const QString& text) {
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_./:=,+@%-]+\\z"));
    if (plain.match(text).hasMatch())
        return text;
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QLatin1String("'\\''")) +
           QLatin1Char('\'');
}

} // namespace explorer
