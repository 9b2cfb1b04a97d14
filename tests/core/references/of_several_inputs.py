# SPDX-License-Identifier: MIT
"""The functions of several inputs along their first one, as their papers define them."""
from mpmath import mpf, exp, log, sqrt, erf

from definition import define

ZEROS = (0,) * 7
LOGITS = (1.5, -2.25, 0.5, 3, -7, 0.1, 9)
NEAR_LOGITS = (0.3, 0.75, 0.5, 0.6, 0.9, 0.1, 0.2)
# The last parameter says whose output is drawn; the input that moves is always the first.
MOVING = (1,)
SETS = ((1, 3) + ZEROS + MOVING, (0.1, 3) + LOGITS + MOVING, (1, 8) + LOGITS + MOVING,
        (4.3, 2) + LOGITS + MOVING, (1, 3) + ZEROS + (2,), (0.3, 8) + LOGITS + (5,),
        (2, 8) + LOGITS + (6,))


def sigma(x):
    return 1 / (1 + exp(-x))


def inputs(x, n, fixed):
    """The inputs, and which of them the last parameter draws the output of."""
    return [x] + [mpf(z) for z in fixed[:int(n) - 1]], int(fixed[-1]) - 1


def softmax(values, drawn):
    top = max(values)
    powers = [exp(v - top) for v in values]
    return powers[drawn] / sum(powers)


@define("softmax", *SETS)
def softmax_of_inputs(x, t, n, *fixed):
    values, drawn = inputs(x, n, fixed)
    return softmax([v / t for v in values], drawn)


@define("softmin", *SETS)
def softmin(x, t, n, *fixed):
    values, drawn = inputs(x, n, fixed)
    return softmax([-v / t for v in values], drawn)


@define("log_softmax", *SETS)
def log_softmax(x, t, n, *fixed):
    values, drawn = inputs(x, n, fixed)
    values = [v / t for v in values]
    top = max(values)
    return values[drawn] - top - log(sum(exp(v - top) for v in values))


def draw(seed, place):
    """SplitMix64's number, as a point in the open interval from 0 to 1."""
    mask = (1 << 64) - 1
    z = (int(seed) * 8 + place) * 0x9E3779B97F4A7C15 & mask
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & mask
    z = (z ^ z >> 27) * 0x94D049BB133111EB & mask
    z ^= z >> 31
    return (mpf(z >> 32) + mpf(0.5)) / 2 ** 32


@define("gumbel_softmax", (1, 0, 0, 3) + ZEROS + MOVING, (0.5, 0, 42, 8) + LOGITS + MOVING,
        (2, 0, 7, 2) + LOGITS + MOVING, (1, 0, 3, 4) + LOGITS + (3,))
def gumbel_softmax(x, tau, hard, seed, n, *fixed):
    values, drawn = inputs(x, n, fixed)
    noisy = [v - log(-log(draw(seed, i + 1))) for i, v in enumerate(values)]
    return softmax([v / tau for v in noisy], drawn)


@define("sparsemax", (3,) + ZEROS + MOVING, (8,) + LOGITS + MOVING, (2,) + LOGITS + MOVING,
        (3,) + ZEROS + (2,), (4,) + NEAR_LOGITS + (2,), (6,) + NEAR_LOGITS + (4,),
        corners=(-0.5, 0, 1))
def sparsemax(x, n, *fixed):
    inputs_in_order, drawn = inputs(x, n, fixed)
    values = sorted(inputs_in_order, reverse=True)
    total, threshold = 0, None
    for k, value in enumerate(values, 1):
        total += value
        if 1 + k * value > total:
            threshold = (total - 1) / k
    return max(inputs_in_order[drawn] - threshold, mpf(0))


@define("hardmax", (3,) + ZEROS + MOVING, (8,) + LOGITS + MOVING, (8,) + LOGITS + (8,),
        (8,) + LOGITS + (5,), (3,) + ZEROS + (2,), (3,) + ZEROS + (3,), corners=(0,))
def hardmax(x, n, *fixed):
    values, drawn = inputs(x, n, fixed)
    return mpf(1) if values.index(max(values)) == drawn else mpf(0)


define("glu", (1,), (-4.5,))(lambda x, b: x * sigma(mpf(b)))
define("swiglu", (1, 1), (-2.5, 0.3))(lambda x, b, beta: b * x * sigma(beta * x))
define("geglu", (1,), (-2.5,))(lambda x, b: b * x * (1 + erf(x / sqrt(2))) / 2)
define("reglu", (1,), (-2.5,), corners=(0,))(lambda x, b: b * max(x, 0))
define("bilinear", (1,), (-2.5,))(lambda x, b: b * x)
define("crelu", (1,), (2,), corners=(0,))(lambda x, o: max(x, 0) if o == 1 else max(-x, 0))


@define("maxout", (2, 1, -0.5, 0, 2, -2, 0, -1, 0.5, -2, -3),
        (5, 1, -0.3, 0.1, 2.7, -2, 0.7, -1, 0.5, -2, -3), corners=(-2 / 3,))
def maxout(x, k, *p):
    return max(w * x + b for w, b in list(zip(p[:5], p[5:]))[:int(k)])
