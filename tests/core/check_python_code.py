# SPDX-License-Identifier: MIT
"""Runs the code that the library writes against the library's exact values. Arguments: numpy or
torch, and the program that prints the cases. Without that package it skips."""
import os
import subprocess
import sys
import types

SKIPPED = 77
SYSTEM_PYTHON = "/usr/bin/python3"
PACKAGE = sys.argv[1]

try:
    import numpy as np
    if PACKAGE == "torch":
        import torch
except ImportError:
    # Where several are installed, the packages of the system belong to the system's.
    if os.path.exists(SYSTEM_PYTHON) and "--last" not in sys.argv:
        os.execv(SYSTEM_PYTHON, [SYSTEM_PYTHON, "-B", *sys.argv, "--last"])
    print(f"Skipped: there is no {PACKAGE} here (python3-{PACKAGE}).")
    sys.exit(SKIPPED)

# Where what a slope is made of overflows though the slope does not.
FARTHEST = {"tanhexp": 700}
count = 0
wrong = []


def missing(name):
    wrong.append(f"{name}: its text is no formula")


def compare(name, what, parameters, x, got, exact):
    got = np.broadcast_to(got, x.shape)
    # Against the larger of the result and what went into it: code in doubles may cancel.
    with np.errstate(all="ignore"):
        scale = np.maximum(np.abs(exact), np.minimum(1, np.abs(x))) * np.maximum(1, np.abs(x) / 10)
        error = np.abs(got - exact) / scale
    bad = ~(error <= 1e-12) & ~(got == exact)
    for i in np.flatnonzero(bad)[:3]:
        wrong.append(f"{name} {what} with {list(parameters)} at {x[i]!r}: {got[i]!r} for {exact[i]!r}")


def run_numpy(x, parameters):
    return value(x, *parameters), slope(x, *parameters)


def run_torch(x, parameters):
    points = torch.tensor(x, requires_grad=True)
    values = TorchValue(*parameters).double()(points)
    if not values.requires_grad:
        return values.numpy(), np.zeros_like(x)
    values.sum().backward()
    return values.detach().numpy(), points.grad.numpy()


def check(name, parameters, x, values, slopes):
    global count
    near = np.abs(x) <= FARTHEST.get(name, 1000)
    x, values, slopes = x[near], values[near], slopes[near]
    got = run_torch(x, parameters) if PACKAGE == "torch" else run_numpy(x, parameters)
    compare(name, "value", parameters, x, got[0], values)
    compare(name, "slope", parameters, x, got[1], slopes)
    count += len(x)


if PACKAGE != "torch":  # the cases define modules of it, which nobody calls then
    torch = types.SimpleNamespace(nn=types.SimpleNamespace(Module=object))
cases = subprocess.run([sys.argv[2]], check=True, capture_output=True, text=True).stdout
exec(compile(cases, "cases", "exec"))
print("\n".join(wrong))
print(f"{count} points of value and slope, {len(wrong)} complaints.")
sys.exit(1 if wrong or count < function_count * 100 else 0)
