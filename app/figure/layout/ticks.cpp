// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/layout/ticks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>

namespace explorer {

namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar timesSign(0x00D7);
constexpr double mostTicks = 100;
constexpr qsizetype fewestTicks = 3;      // where there is room
constexpr double farthestMultiple = 9e15; // the last that a double counts exactly

// A step of mantissa * 10^exponent, kept as integers so that every tick is the double nearest to
// its decimal number: 3 * 0.1 is 0.3 and not 0.30000000000000004.
struct Step {
    std::int64_t mantissa = 1; // 1, 2 or 5 unless it was asked for
    int exponent = 0;

    Step previous() const {
        if (mantissa == 1)
            return {5, exponent - 1};
        return {mantissa == 5 ? 2 : 1, exponent};
    }
    Step next() const {
        if (mantissa == 5)
            return {1, exponent + 1};
        return {mantissa == 1 ? 2 : 5, exponent};
    }
};

double decimal(std::int64_t mantissa, int exponent) {
    const QByteArray text =
        QByteArray::number(qint64(mantissa)) + 'e' + QByteArray::number(exponent);
    return std::strtod(text.constData(), nullptr);
}

double toDouble(const Step& step) {
    return decimal(step.mantissa, step.exponent);
}

// The finest step that is no shorter than `least`.
Step stepNotBelow(double least) {
    Step step{1, int(std::floor(std::log10(least))) - 1};
    while (toDouble(step) < least && step.exponent < 308)
        step = step.next();
    return step;
}

// The number as a person would write it: 0.25 is 25 * 10^-2.
Step askedStep(double length) {
    constexpr int decimals = 10;
    const QByteArray text = QByteArray::number(length, 'e', decimals);
    const qsizetype mark = text.indexOf('e');
    QByteArray digits = text.left(mark).replace(".", "");
    while (digits.size() > 1 && digits.endsWith('0'))
        digits.chop(1);
    return {digits.toLongLong(), text.mid(mark + 1).toInt() - int(digits.size()) + 1};
}

struct DecimalNumber {
    std::int64_t mantissa;
    int exponent;

    DecimalNumber withoutTrailingZeros() const {
        DecimalNumber result = *this;
        if (result.mantissa == 0)
            return {0, 0};
        for (; result.mantissa % 10 == 0; result.mantissa /= 10)
            ++result.exponent;
        return result;
    }
    QString digits() const { return QString::number(std::abs(mantissa)); }
};

QString plainText(const DecimalNumber& number) {
    QString text = number.digits();
    if (number.exponent >= 0)
        return text + QString(number.exponent, QLatin1Char('0'));
    const int decimals = -number.exponent;
    if (text.size() <= decimals)
        text.prepend(QString(decimals + 1 - text.size(), QLatin1Char('0')));
    return text.insert(text.size() - decimals, QLatin1Char('.'));
}

QString superscript(int exponent) {
    static constexpr std::array<char16_t, 10> digits{0x2070, 0x00B9, 0x00B2, 0x00B3, 0x2074,
                                                     0x2075, 0x2076, 0x2077, 0x2078, 0x2079};
    QString text;
    for (const QChar letter : QString::number(exponent)) {
        const int digit = letter.digitValue();
        text += digit < 0 ? QChar(0x207B) : QChar(digits[std::size_t(digit)]);
    }
    return text;
}

QString powerText(const DecimalNumber& number, Exponents exponents) {
    QString digits = number.digits();
    const int exponent = number.exponent + int(digits.size()) - 1;
    if (digits.size() > 1)
        digits.insert(1, QLatin1Char('.'));
    if (exponents == Exponents::Superscript) {
        const QString power = QStringLiteral("10") + superscript(exponent);
        return digits == QLatin1String("1") ? power : digits + timesSign + power;
    }
    const QString sign = exponent < 0 ? QString(minusSign) : QString();
    return digits + QLatin1Char('e') + sign + QString::number(std::abs(exponent));
}

// Whether the axis is shorter to read with powers of ten; one answer for all its labels.
bool wantsPowers(double largest, const Step& step) {
    const int leading = int(std::floor(std::log10(largest)));
    const int plainLength = std::max(leading, 0) + 1 + (step.exponent < 0 ? 1 - step.exponent : 0);
    const int digits = leading - step.exponent + 1;
    const int powerLength = digits + (digits > 1 ? 1 : 0) + 5;
    return plainLength > 6 && plainLength >= powerLength;
}

QString label(DecimalNumber number, bool asPower, Exponents exponents) {
    number = number.withoutTrailingZeros();
    if (number.mantissa == 0)
        return QStringLiteral("0");
    const QString text = asPower ? powerText(number, exponents) : plainText(number);
    return number.mantissa < 0 ? minusSign + text : text;
}

QList<Tick> ticksAt(const Range& range, const Step& step, Exponents exponents) {
    const double length = toDouble(step);
    const double first = std::ceil(range.low / length);
    const double last = std::floor(range.high / length);
    if (!(std::max(std::abs(first), std::abs(last)) * double(step.mantissa) < farthestMultiple) ||
        last - first >= mostTicks)
        return {};
    const bool asPower = wantsPowers(std::max(std::abs(range.low), std::abs(range.high)), step);
    QList<Tick> ticks;
    // One beyond either end, because the division may have rounded over it.
    for (double multiple = first - 1; multiple <= last + 1; ++multiple) {
        const DecimalNumber number{std::int64_t(multiple) * step.mantissa, step.exponent};
        const double value = decimal(number.mantissa, number.exponent);
        if (value >= range.low && value <= range.high)
            ticks.append({value, label(number, asPower, exponents)});
    }
    return ticks;
}

bool areApart(const QList<Tick>& ticks, const Range& range, const TickRoom& room) {
    const double scale = room.length / (range.high / 2 - range.low / 2) / 2;
    for (qsizetype i = 1; i < ticks.size(); ++i) {
        const Tick& left = ticks[i - 1];
        const Tick& right = ticks[i];
        const double distance = (right.value - left.value) * scale;
        if (distance < (room.extent(left.label) + room.extent(right.label)) / 2 + room.gap)
            return false;
    }
    return true;
}

} // namespace

QList<Tick> chooseTicks(const Range& range, const TickRoom& room) {
    if (!isDrawable(range) || !(room.length > 0) || !(room.smallestStep > 0))
        return {};
    if (room.step > 0) {
        const QList<Tick> ticks = ticksAt(range, askedStep(room.step), room.exponents);
        if (!ticks.isEmpty() && areApart(ticks, range, room))
            return ticks;
    }
    const double most = std::clamp(room.length / room.smallestStep, 1.0, mostTicks / 2);
    const double span = range.high / 2 - range.low / 2;
    Step step = stepNotBelow(std::clamp(span / most * 2, 1e-307, 1e307));
    // Seven steps are a factor of 200: then not even the two outermost labels fit.
    for (int tries = 0; tries < 7; ++tries, step = step.next()) {
        const QList<Tick> ticks = ticksAt(range, step, room.exponents);
        if (ticks.isEmpty() || !areApart(ticks, range, room))
            continue;
        // One or two ticks hardly tell a scale: then they may stand closer than they should.
        const QList<Tick> closer = ticksAt(range, step.previous(), room.exponents);
        const bool isBetter = ticks.size() < fewestTicks && areApart(closer, range, room);
        return isBetter ? closer : ticks;
    }
    return {};
}

QString numberLabel(double value, int digits) {
    QString text = QString::number(value, 'g', digits);
    if (text == QLatin1String("-0"))
        return QStringLiteral("0");
    text.replace(QLatin1String("e+0"), QLatin1String("e"));
    text.replace(QLatin1String("e+"), QLatin1String("e"));
    text.replace(QLatin1String("e-0"), QLatin1String("e-"));
    return text.replace(QLatin1Char('-'), minusSign);
}

} // namespace explorer
