// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/number_text.h"

#include <QLocale>

#include <array>
#include <charconv>
#include <cmath>

namespace explorer {

QByteArray exactDigits(double value) {
    QByteArray text;
    appendExactDigits(text, value);
    return text;
}

void appendExactDigits(QByteArray& text, double value) {
    if (std::isnan(value)) {
        text.append("nan"); // without the sign that a NaN may have
        return;
    }
    std::array<char, 32> digits;
    const auto result = std::to_chars(digits.begin(), digits.end(), value);
    text.append(digits.data(), result.ptr - digits.data());
}

QString exactNumberText(double value) {
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

std::optional<double> parseNumber(std::string_view text) {
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    const char* const end = text.data() + text.size();
    double value = 0;
    const auto result = std::from_chars(text.data(), end, value);
    if (result.ptr != end || result.ec == std::errc::invalid_argument)
        return std::nullopt;
    if (result.ec == std::errc())
        return value;
    // Out of range is what is too large and what is too small alike; only a wider type tells.
    long double wide = 0;
    const bool isRead = std::from_chars(text.data(), end, wide).ec == std::errc();
    return isRead && std::abs(wide) < 1 ? std::optional(double(wide)) : std::nullopt;
}

std::optional<double> parseNumber(const QString& text) {
    return parseNumber(std::string_view(text.trimmed().toStdString()));
}

} // namespace explorer
