#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Adds a function of the catalogue to the references: its definition to elementwise.py, its values
and slopes to references.txt and parameter_references.txt, where everything else stays as it is.
Needs mpmath; the definition is in its words, from the paper and not from the library.

    add.py NAME 'lambda x, a: x if x > 0 else a * expm1(x)' --set 1 --set 0.3 --corners 0

Each --set has a value for every parameter, and --corners are places without a slope."""
import argparse
import inspect
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def definition_line(name, formula, sets, corners):
    places = [f"({', '.join(values)},)" for values in sets]
    if corners:
        places.append(f"corners=({', '.join(corners)},)")
    return f"define({', '.join([repr(name).replace(chr(39), chr(34)), *places])})(\n    {formula})\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name")
    parser.add_argument("formula")
    parser.add_argument("--set", dest="sets", nargs="+", action="append", default=[])
    parser.add_argument("--corners", nargs="+", default=[])
    wanted = parser.parse_args()

    os.chdir(HERE)
    import elementwise
    import of_several_inputs  # registers
    from definition import DEFINITIONS
    if wanted.name in DEFINITIONS:
        sys.exit(f"{wanted.name} has a definition already; take it out of elementwise.py first.")
    function = eval(wanted.formula, vars(elementwise))
    count = len(inspect.signature(function).parameters) - 1
    if any(len(values) != count for values in wanted.sets) or (count and not wanted.sets):
        sys.exit(f"{wanted.name} takes {count} values in every --set.")
    with open("elementwise.py", "a") as file:
        file.write(definition_line(wanted.name, wanted.formula, wanted.sets, wanted.corners))
    for script in ("make_references.py", "make_parameter_references.py"):
        subprocess.run([sys.executable, "-B", script, wanted.name], check=True)


main()
