# SPDX-License-Identifier: MIT
"""Runs the NumPy code that the library writes against the library's exact values; its argument is
the program that prints the cases. Without NumPy it skips."""
import os
import subprocess
import sys

SKIPPED = 77
SYSTEM_PYTHON = "/usr/bin/python3"

try:
    import numpy as np
except ImportError:
    # Where several are installed, the packages of the system belong to the system's.
    if os.path.exists(SYSTEM_PYTHON) and "--last" not in sys.argv:
        os.execv(SYSTEM_PYTHON, [SYSTEM_PYTHON, "-B", *sys.argv, "--last"])
    print("Skipped: there is no NumPy here (python3-numpy).")
    sys.exit(SKIPPED)

count = 0
wrong = []


def missing(name):
    wrong.append(f"{name}: its text is no formula")


def compare(name, what, parameters, x, got, exact):
    got = np.broadcast_to(got, x.shape)
    # Against the larger of the result and what went into it: code in doubles may cancel.
    scale = np.maximum(np.abs(exact), np.minimum(1, np.abs(x))) * np.maximum(1, np.abs(x) / 10)
    error = np.abs(got - exact) / scale
    bad = ~(error <= 1e-12) & ~(got == exact)
    for i in np.flatnonzero(bad)[:3]:
        wrong.append(f"{name} {what} with {list(parameters)} at {x[i]!r}: {got[i]!r} for {exact[i]!r}")


def check(name, parameters, x, value, values, slope, slopes):
    global count
    compare(name, "value", parameters, x, value(x, *parameters), values)
    compare(name, "slope", parameters, x, slope(x, *parameters), slopes)
    count += len(x)


cases = subprocess.run([sys.argv[1]], check=True, capture_output=True, text=True).stdout
exec(compile(cases, "cases", "exec"))
print("\n".join(wrong))
print(f"{count} points of value and slope, {len(wrong)} complaints.")
sys.exit(1 if wrong or count < 65 * 100 else 0)
