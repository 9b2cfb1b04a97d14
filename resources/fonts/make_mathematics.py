#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts mathematics.ttc, the font that formulas are set in, out of STIX Two Math.

usage: make_mathematics.py STIXTwoMath.ttf     Debian: apt-get install python3-fonttools

All faces of the collection share one set of glyphs and differ in what each glyph is read as. A PDF
can say of a glyph only which character its own face gives it, so the slanted x and the large bracket
stand in faces of their own, as x and as (, and whoever copies text out of a PDF gets these.
"""
import copy
import sys
import unicodedata
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont, newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

FAMILY = "Explorer Mathematics"
HERE = Path(__file__).resolve().parent
# A prime that is made to be raised, where applications may put characters of their own.
RAISED_PRIME = 0xE032
WANTED = (
    range(0x20, 0x7F), range(0xA1, 0x100), (0x131, 0x237), range(0x391, 0x3FF), range(0x2010, 0x2028),
    range(0x2030, 0x2038), (0x2044, 0x2057), range(0x20D0, 0x20E2), range(0x2100, 0x2150),
    range(0x2190, 0x2200), range(0x2200, 0x2300), range(0x2308, 0x230C), (0x2322, 0x2323),
    range(0x239B, 0x23B7), range(0x23DC, 0x23E2), (0x25A1, 0x25A0, 0x25B3, 0x25BD, 0x25CB, 0x25CF),
    (0x2605, 0x2606, 0x2660, 0x2661, 0x2662, 0x2663, 0x266D, 0x266E, 0x266F),
    range(0x27E6, 0x27F0), range(0x27F5, 0x2800), range(0x2A00, 0x2A12), (0x2A3F, 0x2A7D, 0x2A7E, 0x2AAF, 0x2AB0),
    range(0x300, 0x34F), range(0x1D400, 0x1D800),
)


def character_map(mapping):
    table = newTable("cmap")
    table.tableVersion = 0
    part = CmapSubtable.newSubtable(12)
    part.platformID, part.platEncID, part.language = 3, 10, 0
    part.cmap = mapping
    table.tables = [part]
    return table


def readings(font):
    """For each glyph the character of the Basic Multilingual Plane that it is read as."""
    order = set(font.getGlyphOrder())
    found = {}
    best = font.getBestCmap()
    for code, glyph in sorted(best.items()):
        # One step: in full, an epsilon of one kind would be read as one of the other.
        font_of = unicodedata.decomposition(chr(code)).split()
        plain = chr(int(font_of[1], 16)) if font_of[:1] == ["<font>"] and len(font_of) == 2 else chr(code)
        if code == RAISED_PRIME:
            plain = chr(0x2032)
        if len(plain) == 1 and ord(plain) <= 0xFFFF:
            found.setdefault(glyph, ord(plain))
    variants = font["MATH"].table.MathVariants
    for coverage, constructions in ((variants.VertGlyphCoverage, variants.VertGlyphConstruction),
                                    (variants.HorizGlyphCoverage, variants.HorizGlyphConstruction)):
        for glyph, construction in zip(coverage.glyphs if coverage else [], constructions or []):
            for record in construction.MathGlyphVariantRecord:
                if glyph in found and record.VariantGlyph in order:
                    found.setdefault(record.VariantGlyph, found[glyph])
    return found


def main():
    font = TTFont(sys.argv[1])
    tables = {}
    prime = "minute.ssty"
    for part in font["cmap"].tables:
        if part.isUnicode() and part.format == 12:
            part.cmap[RAISED_PRIME] = prime
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "DSIG"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14]
    options.name_languages = [0x409]
    options.notdef_outline = True
    options.glyph_names = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes={code for codes in WANTED for code in codes} | {RAISED_PRIME})
    subsetter.subset(font)

    # The first face has every character; the others, one after the other, the further glyphs that
    # are read as the same character.
    best = dict(font.getBestCmap())
    read = readings(font)
    by_character = {}
    for glyph in font.getGlyphOrder():
        if glyph in read and best.get(read[glyph]) != glyph:
            by_character.setdefault(read[glyph], []).append(glyph)
    faces = [best]
    for code, glyphs in by_character.items():
        for index, glyph in enumerate(glyphs, 1):
            if len(faces) == index:
                faces.append({})
            faces[index][code] = glyph

    collection = TTCollection()
    for index, mapping in enumerate(faces):
        face = copy.deepcopy(font) if index else font
        face["cmap"] = character_map(mapping)
        family = FAMILY if index == 0 else f"{FAMILY} {index}"
        for record in face["name"].names:
            names = {1: family, 3: family, 4: family, 6: family.replace(" ", "")}
            record.string = names.get(record.nameID, record.string)
        if index:
            del face["MATH"]
        face["head"].modified = face["head"].created
        face.recalcTimestamp = False
        collection.fonts.append(face)
    target = HERE / "mathematics.ttc"
    collection.save(target, shareTables=True)
    print(f"{len(best)} characters, {len(font.getGlyphOrder())} glyphs, {len(faces)} faces, "
          f"{target.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
