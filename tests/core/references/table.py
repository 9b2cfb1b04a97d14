# SPDX-License-Identifier: MIT
"""Tables of sets: a line with a function's name first, and lines that begin with a space below."""
from pathlib import Path

from definition import DEFINITIONS


def kept_sets(path):
    """The lines of a table that is there already, by function."""
    sets = {}
    name = None
    for line in path.read_text().splitlines():
        if not line.startswith(" "):
            name = line.split()[0]
        sets.setdefault(name, []).append(line)
    return sets


def write_table(path, sets_of, names=()):
    """Writes the sets of every function, or with names only theirs anew."""
    path = Path(path)
    kept = kept_sets(path) if names else {}
    lines = []
    for name in DEFINITIONS:
        anew = not names or name in names
        lines += sets_of(name) if anew else kept.get(name, [])
    path.write_text("".join(line + "\n" for line in lines))
