#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes parameter_references.txt: slopes in the parameters, each rounded once from more than 60
digits. Needs mpmath and nothing of the library; run it in this folder. With names only their sets
are written anew.

A line with a name and parameters opens a set; the lines below it are the place of a parameter,
counted from 0, x, and df/dp there. Parameters that are whole numbers have no slope."""
import random
import sys

import mpmath as mp

import elementwise  # registers
import of_several_inputs  # registers
from definition import DEFINITIONS
from number_text import short_hex, text
from rounding import value_and_derivatives
from table import write_table

TAILS = (1e-300, 1e-8, 37.7, 372.25, 744.75, 5000.0)
ZEROS_OF_THE_SLOPE = (-1.2784645427610738, -0.7517915246935645, -1.1924312145154952)
WHOLE = {"softmax": (1, 9), "softmin": (1, 9), "log_softmax": (1, 9),
         "gumbel_softmax": (1, 2, 3, 11), "sparsemax": (0, 8), "hardmax": (0, 8), "maxout": (0,),
         "crelu": (0,)}
MOST_PARAMETERS = 5
# Where a difference would leave the parameter's domain.
AT_THE_EDGE = {("squareplus", 0.0)}


def points(name):
    generator = random.Random(name)
    return sorted([generator.uniform(-4, 4) for _ in range(8)] +
                  [generator.uniform(-40, 40) for _ in range(4)] +
                  [sign * tail for tail in TAILS for sign in (1, -1)] + list(ZEROS_OF_THE_SLOPE))


def sets_of(name):
    """The lines of the table for one function."""
    function, parameter_sets, _ = DEFINITIONS[name]
    for number, parameters in enumerate(parameter_sets):
        exact = [float(p) for p in parameters]
        places = [k for k in range(len(exact)) if k not in WHOLE.get(name, ())]
        if not places:
            continue
        yield " ".join([name, *map(short_hex, exact)])
        for place in places[:MOST_PARAMETERS]:
            if (name, exact[place]) in AT_THE_EDGE:
                continue
            for x in points(f"{name} {number} {place}"):
                # A difference would step over a corner that lies nearer than its step.
                if exact[place] == 0 and abs(x) < 1e-90:
                    continue

                def along(p):
                    changed = list(map(mp.mpf, exact))
                    changed[place] = p
                    return mp.mpf(function(mp.mpf(x), *changed))

                slope = value_and_derivatives(along, exact[place], 0)[1]
                if abs(slope) > 1e80:  # two inputs draw level: a jump
                    continue
                yield f" {place} {text(x)} {text(slope)}"


if __name__ == "__main__":
    write_table("parameter_references.txt", sets_of, sys.argv[1:])
