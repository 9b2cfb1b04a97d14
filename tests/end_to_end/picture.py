# SPDX-License-Identifier: GPL-3.0-or-later
"""Screenshots as plain pixels, and what can be asked of them."""
import subprocess
from dataclasses import dataclass

SHOT_SECONDS = 20


@dataclass(frozen=True)
class Area:
    x: int
    y: int
    width: int
    height: int

    def at(self, across, down):
        """The place that far across and down, both between 0 and 1."""
        return round(self.x + across * (self.width - 1)), round(self.y + down * (self.height - 1))


@dataclass(frozen=True)
class Picture:
    width: int
    height: int
    pixels: bytes  # red, green, blue, row by row

    def mask(self, color):
        """The places of the pixels that have exactly the colour, which is written "0072B2"."""
        wanted = bytes.fromhex(color)
        found, start = set(), self.pixels.find(wanted)
        while start >= 0:
            if start % 3 == 0:
                found.add(start // 3)
            start = self.pixels.find(wanted, start + 1)
        return found

    def changed(self, other):
        """The places of the pixels that differ."""
        row = 3 * self.width
        found = set()
        for start in range(0, len(self.pixels), row):
            mine, others = self.pixels[start : start + row], other.pixels[start : start + row]
            if mine != others:
                found.update(
                    (start + at) // 3 for at in range(0, row, 3) if mine[at : at + 3] != others[at : at + 3]
                )
        return found

    def around(self, places, distance):
        """The places and all others at most that far from one in x and in y."""
        reach = range(-distance, distance + 1)
        return {place + dy * self.width + dx for place in places for dy in reach for dx in reach}


def shot(area):
    """The part of the screen as it is now."""
    pixels = subprocess.run(
        ["import", "-silent", "-window", "root", "-crop", f"{area.width}x{area.height}+{area.x}+{area.y}",
         "+repage", "-depth", "8", "RGB:-"],
        check=True, capture_output=True, timeout=SHOT_SECONDS,
    ).stdout
    if len(pixels) != 3 * area.width * area.height:
        raise AssertionError(f"a screenshot of {area} came with {len(pixels)} bytes")
    return Picture(area.width, area.height, pixels)
