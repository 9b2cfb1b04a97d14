#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts han.ttf, the Chinese of the program and of what people type, out of Droid Sans Fallback.

usage: make_subset.py [SOURCE]     Debian: apt-get install fonts-droid-fallback python3-fonttools
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE = "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"
FAMILY = "Explorer Han"
HERE = Path(__file__).resolve().parent
# Of what the program is written with beside it, so that a line is as high in both languages.
ASCENT, DESCENT = 0.928, 0.236
PUNCTUATION = (range(0x3000, 0x3040), range(0xFF01, 0xFF61), range(0xFFE0, 0xFFE7))


def characters_of(encoding):
    """What a double-byte encoding of Chinese can write, ideographs only."""
    found = set()
    for high in range(0x81, 0xFF):
        for low in range(0x40, 0xFF):
            text = bytes((high, low)).decode(encoding, "ignore")
            found.update(ord(letter) for letter in text if 0x4E00 <= ord(letter) <= 0x9FFF)
    return found


def main():
    font = TTFont(sys.argv[1] if len(sys.argv) > 1 else SOURCE)
    wanted = characters_of("gbk").union(*PUNCTUATION)
    options = subset.Options()
    options.hinting = False  # larger by half, and figures are drawn without
    options.layout_features = []
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14]
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)

    unit = font["head"].unitsPerEm
    heights = font["hhea"], font["OS/2"]
    heights[0].ascent, heights[0].descent, heights[0].lineGap = round(ASCENT * unit), -round(DESCENT * unit), 0
    heights[1].sTypoAscender, heights[1].sTypoDescender, heights[1].sTypoLineGap = round(ASCENT * unit), -round(DESCENT * unit), 0
    heights[1].usWinAscent, heights[1].usWinDescent = round(ASCENT * unit), round(DESCENT * unit)
    # A name of its own: another Droid Sans Fallback of the system must not take its place.
    names = {1: FAMILY, 3: FAMILY, 4: FAMILY, 6: FAMILY.replace(" ", "")}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(HERE / "han.ttf")
    print(f"{len(font.getBestCmap())} characters, {(HERE / 'han.ttf').stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
