#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes formula_references.txt: formulas as a person would type them, read here by Python itself,
with values, slopes, curvatures and slopes in the parameters, each rounded once from more than 60
digits. Needs mpmath and nothing of the library; run it in this folder.

A line "formula TEXT" opens a set, "parameters NAME=VALUE..." says what its names stand for, and the
lines below are x, f, f', f'' and df/dp for each parameter."""
import random
import re

import mpmath as mp

import elementwise  # registers
from definition import DEFINITIONS
from number_text import text as hexadecimal
from rounding import nearest_double, snapped, value_and_derivatives

PARAMETERS = {"a": 1.5, "b": 0.75, "beta": 2.25, "k": -0.5}


def sigmoid(u):
    return 1 / (1 + mp.exp(-u))


def softplus(u):
    return mp.log(1 + mp.exp(u))


def named(name):
    function, sets, _ = DEFINITIONS[name]
    return lambda x, *given: mp.mpf(function(x, *map(mp.mpf, given or sets[0])))


NAMES = {
    "exp": mp.exp, "expm1": mp.expm1, "log": mp.log, "log1p": mp.log1p, "sqrt": mp.sqrt,
    "cbrt": lambda u: mp.sign(u) * abs(u) ** (mp.mpf(1) / 3),
    "sin": mp.sin, "cos": mp.cos, "tan": mp.tan, "asin": mp.asin, "acos": mp.acos, "atan": mp.atan,
    "sinh": mp.sinh, "cosh": mp.cosh, "tanh": mp.tanh, "erf": mp.erf, "erfc": mp.erfc,
    "sigmoid": sigmoid, "softplus": softplus, "normal_cdf": lambda u: mp.erfc(-u / mp.sqrt(2)) / 2,
    "gaussian": lambda u: mp.exp(-u * u), "softsign": lambda u: u / (1 + abs(u)),
    "sign": lambda u: mp.mpf(mp.sign(u)), "floor": mp.floor, "ceil": mp.ceil,
    "min": min, "max": max, "abs": abs, "where": lambda c, yes, no: yes if c else no,
    "clip": lambda u, low, high: min(max(u, low), high), "mpf": mp.mpf,
}
NAMES.update({name: named(name) for name in DEFINITIONS
              if name not in NAMES and all(len(s) == len(DEFINITIONS[name][1][0])
                                           for s in DEFINITIONS[name][1])})

UNARY = ["exp", "expm1", "log", "log1p", "sqrt", "cbrt", "sin", "cos", "tan", "asin", "acos",
         "atan", "sinh", "cosh", "tanh", "erf", "erfc", "sigmoid", "softplus", "normal_cdf",
         "gaussian", "softsign", "abs"]

FORMULAS = (
    [f"{p}(x)" for p in UNARY + ["sign", "floor", "ceil"]]
    + [f"x * {p}(b * x)" for p in UNARY]
    + [f"{p}(x / 3 + 0.1)**2 / (2 + x**2)" for p in UNARY]
    + [f"tanh({p}(x)) - a * {p}(-x / 5)" for p in UNARY]
    + [f"{p}(sin(x) * 0.9) * exp(-x**2 / 8)" for p in UNARY]
    + """x
-x
a
a * x + b
x**2
x**3
x**-2
x**0.5
x**1.5
x**a
a**x
x**x
(1 + x**2)**k
(x**2 - 1) / (x**2 + 1)
1 / x
1 / (1 + x)**3
x / sqrt(1 + a * x**2)
(x + sqrt(x**2 + b)) / 2
(sqrt(x**2 + 1) - 1) / 2 + x
x * tanh(log(1 + exp(b * x)))
x * tanh(log(1 + exp(x)))
x / (1 + exp(-beta * x))
exp(x) / (1 + exp(x))
exp(x) / (exp(x) + exp(a) + exp(b))
x - log(exp(x) + exp(a))
(exp(x) - exp(-x)) / (exp(x) + exp(-x))
(1 - exp(-2 * x)) / (1 + exp(-2 * x))
2 / (1 + exp(-2 * x)) - 1
log(sigmoid(x))
log(1 + exp(a * x)) / a
exp(x) - 1
1 - exp(-x)
1 - tanh(x)**2
1 - sigmoid(x)
1 + tanh(x)
x * (1 + erf(x / sqrt(2))) / 2
x * (1 - erf(-b * x)) / 2
x - tanh(x)
exp(-x**2)
exp(-x * x / 2)
exp(-(x - a)**2 / b)
sin(x)**2 + cos(x)**2
sin(1 / (x**2 + 0.5))
sin(x) / x
x**2 * sin(1 / x)
log(x)**2 / sqrt(x)
log(abs(x) + 1) * sign(x)
atan(x) + atan(1 / x)
cosh(x) - sinh(x)
sinh(x) / cosh(x)
exp(exp(-x))
exp(-exp(-x))
sigmoid(sigmoid(sigmoid(x)))
sin(sin(sin(x)))
max(0, x)
min(max(0, x), 1)
max(x, a * x)
max(x**2 - 1, -x, 0.5)
clip(a * x + b, 0, 1)
abs(x)
abs(x - 1) + abs(x + 1)
abs(abs(x) - 1)
x if x > 0 else a * (exp(x) - 1)
where(x > 0, x, a * expm1(x / a))
x if x >= 1 else (x**2 if x > -1 else -x)
0.5 * x * clip(x + 2, 0, 2)
where(x < -3, 0, where(x < 3, x * (x + 3) / 6, x))
sqrt(x) if x > 0 else x
1 / x if abs(x) > 0.25 else 4 * x
(x > 0) * x
(x > 0) * x + (x <= 0) * b * x
x if x > 0 and x < 2 else -x
x if x < -1 or x > 1 else x**3
x - floor(x)
floor(2 * x) / 2
sin(x) * sign(x)
max(sin(x), cos(x))
min(exp(x), 1 + x**2)
gelu(x)
silu(x) - gelu(x)
gelu(silu(x))
mish(b * x)
elu(x, 0.3)
selu(x)
tanhshrink(x)
lisht(x) / (1 + x**2)
serf(x) + tanhexp(x)
hardswish(x) * sigmoid(x)
softsign(gelu_tanh(x))
swish(x, a)
quick_gelu(x)""".split("\n"))


def compiled(formula):
    """Numbers are the doubles nearest to what is written, and only they."""
    source = re.sub(r"(?<![\w.])(\d+(?:\.\d+)?)(?![\w.])", r"mpf(\1)", formula)
    return compile(source, formula, "eval")


def value(code, x, parameters):
    result = mp.mpf(eval(code, {"__builtins__": {}}, {**NAMES, **parameters, "x": x}))
    if not mp.isfinite(result):
        raise ValueError("not finite")
    return result


def slope_in(code, x, parameters, name):
    with mp.workdps(900):
        h = mp.mpf(10) ** -250
        at = [value(code, mp.mpf(x), {**parameters, name: parameters[name] + side * h})
              for side in (-1, 1)]
        slope = snapped((at[1] - at[0]) / (2 * h))
        return nearest_double(slope if abs(slope) > mp.mpf(10) ** -240 else mp.mpf(0))


def points(formula):
    generator = random.Random(formula)
    return ([generator.uniform(-3, 3) for _ in range(5)] + [generator.uniform(-30, 30)]
            + [generator.uniform(0.01, 0.99) * sign for sign in (1, -1)])


def main():
    with open("formula_references.txt", "w") as table:
        for formula in FORMULAS:
            code = compiled(formula)
            used = [name for name in re.findall(r"[a-z_]+\d*", formula) if name in PARAMETERS]
            used = list(dict.fromkeys(used))
            exact = {name: mp.mpf(PARAMETERS[name]) for name in used}
            lines = []
            for x in points(formula):
                try:
                    numbers = list(value_and_derivatives(lambda y: value(code, y, exact), x))
                    numbers += [slope_in(code, x, exact, name) for name in used]
                except (ValueError, TypeError, ZeroDivisionError):
                    continue  # outside the domain
                lines.append(" ".join(map(hexadecimal, [x, *numbers])))
            if lines:
                print("formula", formula, file=table)
                print("parameters", *(f"{n}={PARAMETERS[n]!r}" for n in used), file=table)
                print("\n".join(lines), file=table)


if __name__ == "__main__":
    main()
