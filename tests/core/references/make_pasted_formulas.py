#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Formulas as people paste them, with what they mean, computed with mpmath and independently of
the program: each line of pasted_formulas.txt is a text, a tab, and pairs of x and value."""

import pathlib

import mpmath as mp

from number_text import text as number_text_of

mp.mp.dps = 60

TEXTS = pathlib.Path(__file__).with_name("pasted_texts.txt")
POINTS = [mp.mpf(x) for x in ("-2.5", "-0.75", "0.375", "2")]


def sigmoid(x):
    return 1 / (1 + mp.exp(-x))


def phi(x):
    return mp.exp(-x * x / 2) / mp.sqrt(2 * mp.pi)


def cdf(x):
    return mp.erfc(-x / mp.sqrt(2)) / 2


def gelu_tanh(x):
    return x / 2 * (1 + mp.tanh(mp.sqrt(2 / mp.pi) * (x + mp.mpf("0.044715") * x**3)))


def number(text):
    """The double that a text means, as the program has it."""
    return mp.mpf(float(text))


def half_even(x):
    return mp.nint(x)


MEANINGS = {
    "x": lambda x: x,
    "twice": lambda x: 2 * x,
    "square": lambda x: x * x,
    "cube root": lambda x: mp.sign(x) * mp.cbrt(abs(x)),
    "fifth root": lambda x: mp.sign(x) * mp.root(abs(x), 5),
    "sigmoid": sigmoid,
    "sigmoid squared": lambda x: sigmoid(x) ** 2,
    "sigmoid slope": lambda x: sigmoid(x) * (1 - sigmoid(x)),
    "tanh": mp.tanh,
    "tanh slope": lambda x: mp.sech(x) ** 2,
    "silu": lambda x: x * sigmoid(x),
    "silu slope": lambda x: sigmoid(x) * (1 + x * (1 - sigmoid(x))),
    "quick gelu": lambda x: x * sigmoid(number("1.702") * x),
    "gelu": lambda x: x * cdf(x),
    "gelu slope": lambda x: cdf(x) + x * phi(x),
    "gelu tanh": gelu_tanh,
    "cdf": cdf,
    "density": phi,
    "relu": lambda x: max(x, mp.mpf(0)),
    "relu squared": lambda x: max(x, mp.mpf(0)) ** 2,
    "relu plus 3 to 6": lambda x: min(max(x + 3, mp.mpf(0)), mp.mpf(6)),
    "relu6": lambda x: min(max(x, mp.mpf(0)), mp.mpf(6)),
    "leaky 0.01": lambda x: x if x > 0 else number("0.01") * x,
    "leaky 0.1": lambda x: x if x > 0 else number("0.1") * x,
    "leaky 0.2": lambda x: x if x > 0 else number("0.2") * x,
    "leaky 0.3": lambda x: x if x > 0 else number("0.3") * x,
    "elu": lambda x: x if x > 0 else mp.expm1(x),
    "elu 0.3": lambda x: x if x > 0 else number("0.3") * mp.expm1(x),
    "softplus": lambda x: mp.log1p(mp.exp(x)),
    "softsign": lambda x: x / (1 + abs(x)),
    "mish": lambda x: x * mp.tanh(mp.log1p(mp.exp(x))),
    "hardtanh": lambda x: min(max(x, mp.mpf(-1)), mp.mpf(1)),
    "hardtanh 2": lambda x: min(max(x, mp.mpf(-2)), mp.mpf(2)),
    "hard sigmoid": lambda x: min(max(x / 6 + mp.mpf("0.5"), mp.mpf(0)), mp.mpf(1)),
    "step": lambda x: mp.mpf(1 if x > 0 else 0),
    "sign": lambda x: mp.sign(x),
    "triangle": lambda x: x + 1 if -1 <= x < 0 else 1 - x if 0 <= x <= 1 else mp.nan,
    "gauss": lambda x: mp.exp(-x * x),
    "x exp": lambda x: x * mp.exp(x),
    "exp minus": lambda x: mp.exp(-x),
    "log2 abs": lambda x: mp.log(abs(x), 2),
    "log10 abs": lambda x: mp.log10(abs(x)),
    "log abs": lambda x: mp.log(abs(x)),
    "cubic sum": lambda x: x + x**2 + x**3,
    "cubic product": lambda x: (x + 1) * (x + 2) * (x + 3),
    "asinh": mp.asinh,
    "atanh half": lambda x: mp.atanh(x / 4),
    "acosh": lambda x: mp.acosh(x + 5),
    "sech": mp.sech,
    "csch": mp.csch,
    "sec": mp.sec,
    "csc": mp.csc,
    "cot": mp.cot,
    "coth": mp.coth,
    "exp2": lambda x: mp.power(2, x),
    "sinc": lambda x: mp.sin(x) / x,
    "sinc pi": lambda x: mp.sin(mp.pi * x) / (mp.pi * x),
    "floor": mp.floor,
    "trunc": lambda x: mp.floor(x) if x > 0 else mp.ceil(x),
    "half even": half_even,
    "half away": lambda x: mp.sign(x) * mp.floor(abs(x) + mp.mpf("0.5")),
    "half up": lambda x: mp.floor(x + mp.mpf("0.5")),
    "mod 2": lambda x: x - 2 * mp.floor(x / 2),
    "fmod 2": lambda x: x - 2 * (mp.floor(x / 2) if x > 0 else mp.ceil(x / 2)),
    "heaviside": lambda x: mp.mpf(1 if x > 0 else 0),
    "minus": lambda x: -x,
    "minus square": lambda x: -x * x,
    "angle": lambda x: mp.atan2(x, 2),
    "sine": mp.sin,
    "sine squared": lambda x: mp.sin(x) ** 2,
    "thousand": lambda x: 1000 * x,
    "pi": lambda x: mp.pi * x,
}


def main():
    meaning = None
    lines = []
    for line in TEXTS.read_text(encoding="utf-8").splitlines():
        if line.startswith("# ") or not line:
            continue
        if line.startswith("== "):
            meaning = MEANINGS[line[3:]]
            continue
        pairs = [f"{number_text_of(float(x))} {number_text_of(float(meaning(x)))}" for x in POINTS]
        lines.append(line + "\t" + " ".join(pairs))
    path = TEXTS.with_name("pasted_formulas.txt")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
