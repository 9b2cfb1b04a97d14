#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes references.txt: every function at many points, each number rounded once from more than
60 digits. Needs mpmath and nothing of the library; run it in this folder. With names only their
sets are written anew.

A line with a name and parameters opens a set; the lines below it are x, f, f', f''."""
import random
import sys

import mpmath as mp

import elementwise  # registers
import of_several_inputs  # registers
from definition import DEFINITIONS
from number_text import short_hex, text
from rounding import value_and_derivatives
from table import write_table

TAILS = (5e-324, 1.5e-323, 1e-310, 2.2250738585072014e-308, 1e-300, 1e-200, 1e-100, 1e-20, 1e-8,
         1e-3, 37.7, 38.4, 100.5, 372.25, 709.5, 744.75, 5000.0, 1e10, 1e100, 1e300,
         1.7976931348623157e308)
ZEROS_OF_THE_SLOPE = (-1.2784645427610738, -0.7517915246935645, -0.7524614220710163,
                      -1.1924312145154952)


def points(name, count):
    generator = random.Random(name)
    spread = [generator.uniform(-40, 40) for _ in range(count // 2)]
    near = [generator.uniform(-4, 4) for _ in range(count - count // 2)]
    signed = [sign * tail for tail in TAILS for sign in (1, -1)]
    return sorted([0.0] + signed + spread + near + list(ZEROS_OF_THE_SLOPE))


def sets_of(name):
    """The lines of the table for one function."""
    function, parameter_sets, corners = DEFINITIONS[name]
    for number, parameters in enumerate(parameter_sets):
        exact = [float(p) for p in parameters]
        yield " ".join([name, *map(short_hex, exact)])
        for x in points(f"{name} {number}", 24 if number == 0 else 12):
            if x in corners or number > 0 and abs(x) < 1e-8 and x != 0:
                continue
            result = value_and_derivatives(lambda y: mp.mpf(function(y, *map(mp.mpf, exact))), x)
            yield " ".join(["", text(x), *map(text, result)])


if __name__ == "__main__":
    write_table("references.txt", sets_of, sys.argv[1:])
