#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what the program evaluates with PyTorch's custom functions and their slopes by autograd.

PyTorch loses digits in tails and beside zeros, so the points lie where it is right: within a few
units around 0, corners and jumps among them, where both must take the same side.
Usage: compare_with_pytorch.py PROGRAM; ends with 77 where PyTorch is not installed.
"""
import random
import subprocess
import sys

SKIPPED = 77

try:
    import torch
    from torch.nn import functional
except ImportError as absence:
    print(f"Skipped: PyTorch is not installed ({absence}); Debian's package is python3-torch.")
    sys.exit(SKIPPED)

DOUBLE = torch.float64
LOGITS = (1.5, -2.25, 0.5, 3.0, -1.0, 0.1, 2.0)


def scalar(value):
    return torch.tensor(value, dtype=DOUBLE)


def component(of_inputs, count, output, sign=1.0):
    """One output of a function of several inputs, of which the first is x."""
    def along_the_first(x, temperature):
        others = [torch.full_like(x, z) for z in LOGITS[:count - 1]]
        inputs = torch.stack([x, *others]) * sign / temperature
        return of_inputs(inputs, dim=0)[output - 1]
    return along_the_first


def logits():
    return {f"z{place}": z for place, z in enumerate(LOGITS, 2)}


def several(identifier, of_inputs, sign=1.0):
    for count, output, temperature in ((3, 1, 1.0), (8, 1, 0.5), (8, 5, 2.0), (4, 2, 1.0)):
        along = component(of_inputs, count, output, sign)
        yield (identifier, {"T": temperature, "n": count, "output": output, **logits()},
               lambda x, along=along, temperature=temperature: along(x, temperature))


# Identifier, parameters, PyTorch's function of x alone.
CASES = [
    ("sigmoid", {}, torch.sigmoid),
    ("tanh", {}, torch.tanh),
    ("hard_sigmoid", {}, functional.hardsigmoid),
    ("hard_tanh", {}, functional.hardtanh),
    ("hard_tanh", {"min_val": -0.5, "max_val": 2}, lambda x: functional.hardtanh(x, -0.5, 2.0)),
    ("softsign", {}, functional.softsign),
    ("log_sigmoid", {}, functional.logsigmoid),
    ("exponential", {}, torch.exp),
    ("identity", {}, torch.nn.Identity()),
    ("relu", {}, functional.relu),
    ("relu6", {}, functional.relu6),
    ("leaky_relu", {}, functional.leaky_relu),
    ("leaky_relu", {"negative_slope": 0.3}, lambda x: functional.leaky_relu(x, 0.3)),
    ("prelu", {}, lambda x: functional.prelu(x, scalar([0.25]))),
    ("prelu", {"weight": 1.5}, lambda x: functional.prelu(x, scalar([1.5]))),
    ("rrelu", {}, lambda x: functional.rrelu(x, training=False)),
    ("threshold", {}, lambda x: functional.threshold(x, 0.1, 20.0)),
    ("threshold", {"threshold": -1, "value": 0.5}, lambda x: functional.threshold(x, -1.0, 0.5)),
    ("elu", {}, functional.elu),
    ("elu", {"alpha": 0.3}, lambda x: functional.elu(x, 0.3)),
    ("celu", {"alpha": 2.5}, lambda x: functional.celu(x, 2.5)),
    ("selu", {}, functional.selu),
    ("softplus", {"threshold": 20}, functional.softplus),
    ("softplus", {"beta": 2, "threshold": 20}, lambda x: functional.softplus(x, 2.0, 20.0)),
    ("hardshrink", {}, functional.hardshrink),
    ("hardshrink", {"lambd": 2}, lambda x: functional.hardshrink(x, 2.0)),
    ("softshrink", {}, functional.softshrink),
    ("tanhshrink", {}, functional.tanhshrink),
    ("gelu", {}, functional.gelu),
    ("gelu_tanh", {}, lambda x: functional.gelu(x, approximate="tanh")),
    ("silu", {}, functional.silu),
    ("mish", {}, functional.mish),
    ("hardswish", {}, functional.hardswish),
    ("glu", {"b": -0.75}, lambda x: functional.glu(
        torch.stack([x, torch.full_like(x, -0.75)]), dim=0)[0]),
    ("crelu", {"output": 1}, functional.relu),
    ("crelu", {"output": 2}, lambda x: functional.relu(-x)),
    ("sine", {"omega": 3}, lambda x: torch.sin(3.0 * x)),
    ("arctan", {}, torch.atan),
    *several("softmax", torch.softmax),
    *several("softmin", torch.softmax, -1.0),
    *several("log_softmax", torch.log_softmax),
]

CORNERS = [-3.0, -2.0, -1.0, -0.5, 0.0, 0.5, 0.1, 1.0, 2.0, 3.0, 6.0]


def points(identifier):
    generator = random.Random(identifier)
    unsettled = UNSETTLED.get(identifier, ())
    return [x for x in CORNERS if x not in unsettled] + [generator.uniform(-6, 6) for _ in range(300)]


def of_program(program, identifier, parameters, x):
    command = [program, "evaluate", identifier, "--x", "-"]
    for name, value in parameters.items():
        command += ["--set", f"{name}={value!r}"]
    run = subprocess.run(command, input="\n".join(map(repr, x)), capture_output=True, text=True,
                         check=False)
    if run.returncode != 0:
        sys.exit(f"{' '.join(command)} failed: {run.stderr}")
    rows = [list(map(float, line.split(","))) for line in run.stdout.splitlines()[1:]]
    assert [row[0] for row in rows] == x
    return [row[1] for row in rows], [row[2] for row in rows]


def of_pytorch(function, x):
    inputs = torch.tensor(x, dtype=DOUBLE, requires_grad=True)
    values = function(inputs)
    values.sum().backward()
    return values.tolist(), inputs.grad.tolist()


# PyTorch's slope of hardsigmoid is the float nearest to 1/6, in double precision too.
TOLERANCES = {"hard_sigmoid": 1e-7}
# PyTorch's versions and devices disagree about the slope there.
UNSETTLED = {"hardswish": (-3.0, 3.0)}


def differs(ours, theirs, tolerance):
    return abs(ours - theirs) > 1e-13 + tolerance * abs(ours)


def main():
    program = sys.argv[1]
    differences = []
    for identifier, parameters, function in CASES:
        x = points(identifier)
        ours = of_program(program, identifier, parameters, x)
        theirs = of_pytorch(function, x)
        for quantity, mine, other in zip(("value", "slope"), ours, theirs):
            differences += [
                f"{identifier} {parameters} at {place!r}: {quantity} {a!r}, PyTorch {b!r}"
                for place, a, b in zip(x, mine, other)
                if differs(a, b, TOLERANCES.get(identifier, 1e-12))]
    print("\n".join(differences[:40]))
    print(f"{len(CASES)} cases against PyTorch {torch.__version__}: "
          f"{len(differences)} differences.")
    sys.exit(1 if differences else 0)


main()
