// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/probe_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace explorer {

namespace {

struct ProbeWords {
    Q_DECLARE_TR_FUNCTIONS(explorer::ProbeWords)
};

QString readingSentence(const ProbeReading& reading) {
    const QString value = readingText(reading.value);
    const QString slope = slopeText(reading);
    if (!reading.showsSlope)
        return ProbeWords::tr("%1 %2", "a function and its value").arg(reading.name, value);
    if (!reading.showsValue)
        return ProbeWords::tr("%1 slope %2", "a function and its slope").arg(reading.name, slope);
    return ProbeWords::tr("%1 %2, slope %3", "a function, its value and its slope")
        .arg(reading.name, value, slope);
}

} // namespace

QString probeSentence(const Probe& probe, const Figure& figure) {
    const QString x = probeXText(probe.x, figure.panels.at(probe.panel));
    QStringList readings;
    for (const ProbeReading& reading : probe.readings)
        readings.append(readingSentence(reading));
    if (readings.isEmpty())
        return ProbeWords::tr("At x = %1 there is no line.").arg(x);
    return ProbeWords::tr("At x = %1: %2.")
        .arg(x, readings.join(ProbeWords::tr("; ", "between the readings of two functions")));
}

} // namespace explorer
