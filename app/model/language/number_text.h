// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as plain text for files, sentences and other programs, the same in every language.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>

namespace explorer {

// The fewest digits that read back as the same double, in the shortest notation: "1e+20"; nan, inf,
// -inf.
QByteArray exactDigits(double value);
void appendExactDigits(QByteArray& text, double value);

// The same digits as Qt writes them, with an exponent only where it saves much: for sentences, and
// for the files whose bytes have been so.
QString exactNumberText(double value);

// The double nearest to the text, "nan" and "inf" included; nothing where it is no number or too
// large for a double.
std::optional<double> parseNumber(std::string_view text);
std::optional<double> parseNumber(const QString& text);

} // namespace explorer
