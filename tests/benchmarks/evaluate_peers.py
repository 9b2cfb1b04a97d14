#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures PyTorch's forward pass and autograd in turn with our own arrays, and prints the ratios.

Usage: evaluate_peers.py CORE_BENCHMARKS [--quick] [FILTER]. Without PyTorch only the ratios
between our own lines are printed.
"""
import math
import os
import statistics
import subprocess
import sys
import time

os.environ["OMP_NUM_THREADS"] = os.environ["MKL_NUM_THREADS"] = "1"

try:
    import torch
    from torch.nn import functional
except ImportError:
    torch = None

ELEMENTS = 100_000
RELU_LIKE = ("relu", "leaky_relu", "relu6", "hard_tanh")
TYPED = "typed"  # the formula that core_benchmarks reads from a text


def pytorch_functions():
    return {
        "sigmoid": torch.sigmoid, "tanh": torch.tanh, "relu": torch.relu,
        "leaky_relu": functional.leaky_relu, "elu": functional.elu,
        "softplus": functional.softplus, "gelu": functional.gelu,
        "gelu_tanh": lambda x: functional.gelu(x, approximate="tanh"),
        "silu": functional.silu, "mish": functional.mish,
        "softmax": lambda x: functional.softmax(x, 0),
    }


def typed_formula():
    b = torch.tensor(1.0, dtype=torch.float64)
    return lambda x: x * torch.tanh(torch.log(1 + torch.exp(b * x)))


def nanoseconds(work, repeats):
    work()  # brings code and data into the caches
    start = time.perf_counter()
    for _ in range(repeats):
        work()
    return (time.perf_counter() - start) * 1e9 / repeats / ELEMENTS


def measured_pytorch(functions, repeats):
    x = torch.randn(ELEMENTS, dtype=torch.float64) * 3
    tracked = x.clone().requires_grad_(True)
    ones = torch.ones_like(x)
    times = {}
    for name, function in functions.items():
        with torch.no_grad():
            forward = nanoseconds(lambda: function(x), repeats)
        both = nanoseconds(
            lambda: torch.autograd.grad(function(tracked), tracked, ones), repeats)
        times[name] = (forward, both)
    return times


def measured_ours(program, options):
    times = {}
    for part in ("evaluate/", "expression/evaluate"):
        run = subprocess.run([program, *options, part], capture_output=True, text=True,
                             check=True)
        for line in run.stdout.splitlines():
            name, number, *_ = line.split()
            times[name.removeprefix("evaluate/")] = float(number)
    times[TYPED] = times["expression/evaluate"]
    return times


def medians(rounds, *places):
    return {name: statistics.median(one[name] if not places else one[name][places[0]]
                                    for one in rounds) for name in rounds[0]}


def main():
    program, *arguments = sys.argv[1:]
    options = [a for a in arguments if a == "--quick"]
    wanted = next((a for a in arguments if a != "--quick"), "")
    rounds, repeats = (1, 2) if options else (5, 10)
    functions = {}
    if torch is None:
        if wanted in "peer/pytorch":
            print("peer/pytorch is not installed (python3-torch)")
    else:
        torch.set_num_threads(1)
        functions = pytorch_functions() | {TYPED: typed_formula()}
    names = [f"peer/pytorch/{name}" for name in functions]
    ratios = ["ratio/pytorch", f"ratio/pytorch/{TYPED}",
              *(f"ratio/copy/{name}" for name in RELU_LIKE)]
    if not any(wanted in name for name in names + ratios):
        return
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append(measured_ours(program, options))
        if functions:
            theirs.append(measured_pytorch(functions, repeats))
    own = medians(ours)
    if functions:
        forward, both = medians(theirs, 0), medians(theirs, 1)
        factor = {name: both[name] / own[name] for name in functions}
        typed_factor = factor.pop(TYPED)
        for name in functions:
            if wanted in f"peer/pytorch/{name}":
                print(f"peer/pytorch/{name} {both[name]:.3f} ns/element "
                      f"(forward alone {forward[name]:.3f}, ours {own[name]:.3f})")
        if wanted in "ratio/pytorch":
            mean = math.exp(statistics.fmean(map(math.log, factor.values())))
            worst = min(factor, key=factor.get)
            print(f"ratio/pytorch geometric mean {mean:.2f} worst {worst} {factor[worst]:.2f}")
        if wanted in f"ratio/pytorch/{TYPED}":
            print(f"ratio/pytorch/{TYPED} {typed_factor:.2f}")
    for name in RELU_LIKE:
        if wanted in f"ratio/copy/{name}":
            print(f"ratio/copy/{name} {own[name] / own['copy']:.2f}")


main()
