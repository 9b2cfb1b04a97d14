// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the texts of a PNG without its picture, and without trusting a byte of it.
#pragma once

#include <QByteArray>

namespace explorer {

struct PngText {
    enum class State { Missing, Whole, TooLarge, Damaged };
    State state = State::Missing;
    QByteArray text; // UTF-8; only where it is whole
};

bool isPng(const QByteArray& bytes);

// The first text with the keyword, however it is stored. No more than `largest` bytes of it are
// ever unpacked.
PngText readPngText(const QByteArray& png, const QByteArray& keyword, qsizetype largest);

} // namespace explorer
