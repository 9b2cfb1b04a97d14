# SPDX-License-Identifier: MIT
"""The functions of several inputs along their first one, as their papers define them."""
from mpmath import mpf, exp, log, sqrt, erf

from definition import define

ZEROS = (0,) * 7
LOGITS = (1.5, -2.25, 0.5, 3, -7, 0.1, 9)
THREE = ((1, 3) + ZEROS, (0.1, 3) + LOGITS, (1, 8) + LOGITS, (4.3, 2) + LOGITS)


def sigma(x):
    return 1 / (1 + exp(-x))


def inputs(x, n, fixed):
    return [x] + [mpf(z) for z in fixed[:int(n) - 1]]


def softmax(values):
    top = max(values)
    powers = [exp(v - top) for v in values]
    return powers[0] / sum(powers)


define("softmax", *THREE)(lambda x, t, n, *z: softmax([v / t for v in inputs(x, n, z)]))
define("softmin", *THREE)(lambda x, t, n, *z: softmax([-v / t for v in inputs(x, n, z)]))


@define("log_softmax", *THREE)
def log_softmax(x, t, n, *fixed):
    values = [v / t for v in inputs(x, n, fixed)]
    top = max(values)
    return values[0] - top - log(sum(exp(v - top) for v in values))


def draw(seed, place):
    """SplitMix64's number, as a point in the open interval from 0 to 1."""
    mask = (1 << 64) - 1
    z = (int(seed) * 8 + place) * 0x9E3779B97F4A7C15 & mask
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & mask
    z = (z ^ z >> 27) * 0x94D049BB133111EB & mask
    z ^= z >> 31
    return (mpf(z >> 32) + mpf(0.5)) / 2 ** 32


@define("gumbel_softmax", (1, 0, 0, 3) + ZEROS, (0.5, 0, 42, 8) + LOGITS, (2, 0, 7, 2) + LOGITS)
def gumbel_softmax(x, tau, hard, seed, n, *fixed):
    noisy = [v - log(-log(draw(seed, i + 1))) for i, v in enumerate(inputs(x, n, fixed))]
    return softmax([v / tau for v in noisy])


@define("sparsemax", (3,) + ZEROS, (8,) + LOGITS, (2,) + LOGITS, corners=(-0.5, 0, 1))
def sparsemax(x, n, *fixed):
    values = sorted(inputs(x, n, fixed), reverse=True)
    total, threshold = 0, None
    for k, value in enumerate(values, 1):
        total += value
        if 1 + k * value > total:
            threshold = (total - 1) / k
    return max(x - threshold, 0)


define("hardmax", (3,) + ZEROS, (8,) + LOGITS, corners=(0,))(
    lambda x, n, *z: mpf(1) if x >= max(inputs(x, n, z)) else mpf(0))
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
