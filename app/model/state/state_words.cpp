// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/state/state_words.h"

namespace explorer {

namespace {

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

template<>
const QStringList& wordsOf<AxesPlacement>() {
    static const QStringList list = words("origin frame");
    return list;
}

template<>
const QStringList& wordsOf<FigureLayout>() {
    static const QStringList list = words("overlay stacked grid");
    return list;
}

template<>
const QStringList& wordsOf<LegendPlace>() {
    static const QStringList list =
        words("automatic top-left top-right bottom-left bottom-right above right at-curves");
    return list;
}

template<>
const QStringList& wordsOf<DashUse>() {
    static const QStringList list = words("gradients curves");
    return list;
}

template<>
const QStringList& wordsOf<Dash>() {
    static const QStringList list =
        words("automatic solid dashed dotted dash-dotted long-dashed dash-dot-dotted");
    return list;
}

template<>
const QStringList& wordsOf<Marker>() {
    static const QStringList list =
        words("automatic none circle square triangle diamond cross plus");
    return list;
}

} // namespace explorer
