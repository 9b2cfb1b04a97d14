// SPDX-License-Identifier: GPL-3.0-or-later
// The palettes: for each place a colour on white, one on a dark ground, a dash and a marker.
#pragma once

#include "model/state/explorer_state.h"

#include <QColor>
#include <QList>
#include <QString>

namespace explorer {

struct PaletteEntry {
    QColor onWhite;
    QColor onDark; // has `darkContrast` on the dark ground
    Dash dash = Dash::Solid;
    Marker marker = Marker::Circle;
};

struct Palette {
    QString id;
    QList<PaletteEntry> entries; // never empty; dash and marker together differ in each
    DashUse dashes = DashUse::Gradients;

    QString name() const; // in the program's language
};

inline constexpr QColor darkGround(0x1D, 0x20, 0x25);
inline constexpr double darkContrast = 4.5;

const QList<Palette>& palettes();

// The first one where none has the id: a session may name a palette that this program lacks.
const Palette& findPalette(const QString& id);

// Sets the palette and the use of dashes that it wants.
void usePalette(PaperState& paper, const QString& id);

// Dash and marker for a place in any palette: another pair for each of 36, then the same again.
LineLook distinctLook(int place);

// In line widths, as QPen wants them with flat caps; empty: solid.
QList<qreal> dashPattern(Dash dash);

} // namespace explorer
