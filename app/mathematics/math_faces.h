// SPDX-License-Identifier: GPL-3.0-or-later
// The faces of the font of mathematics, in which a PDF has text.
#pragma once

#include <QRawFont>

#include <cstdint>

namespace explorer {

class MathFaces {
public:
    // In which the glyph is read as the letter: all faces have the same glyphs, but a PDF says of
    // each only which character its face has it for. Not valid where no face could be loaded.
    static QRawFont faceOf(std::uint32_t glyph, char32_t letter);
};

} // namespace explorer
