// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as plain text for other programs, the same in every language.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>

namespace explorer {

// The fewest digits that read back as the same double; nan, inf, -inf.
QByteArray exactDigits(double value);

// The double nearest to the text, "nan" and "inf" included; nothing where it is no number or too
// large for a double.
std::optional<double> parseNumber(std::string_view text);
std::optional<double> parseNumber(const QString& text);

} // namespace explorer
