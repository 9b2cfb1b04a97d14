// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a file still holds what it held.
#pragma once

#include <QByteArray>
#include <QString>

namespace explorer {

// Of what it holds, and not of its time, which a copy or a touch changes as well.
QByteArray fileMarkOf(const QByteArray& bytes);
QByteArray fileMarkOf(const QString& path); // empty where it cannot be read

} // namespace explorer
