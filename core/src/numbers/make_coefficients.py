#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes coefficients.h: the polynomials of the vector kernels and of what cancels near 0.

Each is the interpolation at Chebyshev nodes (within a small factor of the minimax error) of the
smooth part that a kernel leaves over, worked out with 80 digits and rounded to doubles at the end.
The error that remains, relative to the kernel's result, is printed and written beside each.
Needs mpmath.
"""
import pathlib

from mpmath import (atan, chebyfit, cos, erf, erfc, exp, expm1, factorial, log, mp, mpf, sin,
                    sqrt, tanh)

mp.dps = 80


def by_series(function, series):
    """The function, or near 0, where its closed form cancels, its series."""
    return lambda x: function(x) if abs(x) > mpf(10) ** -6 else sum(
        c * x**k for k, c in enumerate(series))


def of_square(function):
    return lambda z: function(sqrt(z))


def alternating(denominator):
    return [(-1) ** k / mpf(denominator(k)) for k in range(8)]


# Where the scaled tail of the normal distribution is cut, and how its axis is bent.
TAIL_END = mpf(40)
TAIL_BEND = mpf(4)


def scaled_tail(t):
    """(z + b) e^(z^2 / 2) Q(z) over t = (z - b) / (z + b)."""
    z = TAIL_BEND * (1 + t) / (1 - t)
    return (z + TAIL_BEND) * exp(z * z / 2) * erfc(z / sqrt(mpf(2))) / 2


# The same for the tail of the error function, which is needed from 1 to where it is below 2^-54.
ERROR_TAIL_BEND = mpf("3.5")


def error_tail_place(t):
    return ERROR_TAIL_BEND * (1 + t) / (1 - t)


def error_tail_position(x):
    return (x - ERROR_TAIL_BEND) / (x + ERROR_TAIL_BEND)


def error_tail(t):
    """(x + b) e^(x^2) erfc(x) over t = (x - b) / (x + b)."""
    x = error_tail_place(t)
    return (x + ERROR_TAIL_BEND) * exp(x * x) * erfc(x)


def weight_of_error_tail(t):
    x = error_tail_place(t)
    return exp(-x * x) / (x + ERROR_TAIL_BEND) / erf(x)


LN2 = log(mpf(2))
PI = +mp.pi
# name, comment, function, interval, degree, weight of its error in the kernel's result
POLYNOMIALS = [
    ("exponential", "(e^r - 1 - r) / r^2 over r, |r| <= ln(2) / 2",
     by_series(lambda r: (expm1(r) - r) / r**2, [1 / factorial(k + 2) for k in range(12)]),
     (-LN2 * mpf("0.501"), LN2 * mpf("0.501")), 10, lambda r: r**2),
    ("logarithm", "(ln((1 + s) / (1 - s)) / s - 2) / s^2 over s^2, |s| <= 0.1716",
     by_series(of_square(lambda s: (log((1 + s) / (1 - s)) / s - 2) / s**2),
               [mpf(2) / (2 * k + 3) for k in range(8)]),
     (mpf(0), mpf("0.0295")), 6, lambda z: z),
    ("logarithmFromOneToTwo", "The same, |s| <= 1 / 3",
     by_series(of_square(lambda s: (log((1 + s) / (1 - s)) / s - 2) / s**2),
               [mpf(2) / (2 * k + 3) for k in range(8)]),
     (mpf(0), mpf(1) / 9), 10, lambda z: z),
    ("sine", "(sin(r) / r - 1) / r^2 over r^2, |r| <= pi / 4",
     by_series(of_square(lambda r: (sin(r) / r - 1) / r**2),
               [-c for c in alternating(lambda k: factorial(2 * k + 3))]),
     (mpf(0), (PI / 4) ** 2 * mpf("1.01")), 5, lambda z: z),
    ("cosine", "(cos(r) - 1 + r^2 / 2) / r^4 over r^2, |r| <= pi / 4",
     by_series(of_square(lambda r: (cos(r) - 1 + r**2 / 2) / r**4),
               alternating(lambda k: factorial(2 * k + 4))),
     (mpf(0), (PI / 4) ** 2 * mpf("1.01")), 5, lambda z: z**2),
    ("arcTangent", "(atan(y) / y - 1) / y^2 over y^2, |y| <= tan(pi / 8)",
     by_series(of_square(lambda y: (atan(y) / y - 1) / y**2),
               [-c for c in alternating(lambda k: 2 * k + 3)]),
     (mpf(0), mpf("0.1716")), 10, lambda z: z),
    ("errorFunction", "erf(x) / x - 2 / sqrt(pi) over x^2, divided by x^2, |x| <= 1",
     by_series(of_square(lambda x: (erf(x) / x - 2 / sqrt(PI)) / x**2),
               [-2 / sqrt(PI) * c for c in
                alternating(lambda k: factorial(k + 1) * (2 * k + 3))]),
     (mpf(0), mpf(1)), 12, lambda z: z),
    ("scaledTail", "(z + 4) e^(z^2 / 2) Q(z) over (z - 4) / (z + 4), 0 <= z <= 40",
     scaled_tail, (mpf(-1), (TAIL_END - TAIL_BEND) / (TAIL_END + TAIL_BEND)), 24, lambda t: 1),
    ("errorTail", "(x + 3.5) e^(x^2) erfc(x) over (x - 3.5) / (x + 3.5), 1 <= x <= 6",
     error_tail, (error_tail_position(mpf(1)), error_tail_position(mpf(6))), 13,
     weight_of_error_tail),
    ("tanhshrink", "(x - tanh x) / x^3 over x^2, |x| <= 1",
     by_series(of_square(lambda x: (x - tanh(x)) / x**3),
               [mpf(1) / 3, -mpf(2) / 15, mpf(17) / 315, -mpf(62) / 2835]),
     (mpf(0), mpf(1)), 15, lambda z: 3),
]


def rounded(value):
    return float(value).hex()


def main():
    lines = ["// SPDX-License-Identifier: MIT",
             "// Written by make_coefficients.py: polynomials for the vector kernels, lowest power "
             "first.",
             "#pragma once", "", "// clang-format off",
             "namespace activation::coefficients {"]
    for name, comment, function, interval, degree, weight in POLYNOMIALS:
        coefficients = [float(c) for c in reversed(chebyfit(function, interval, degree + 1))]
        worst = mpf(0)
        for i in range(401):
            x = interval[0] + (interval[1] - interval[0]) * i / 400
            fitted = sum(mpf(c) * x**k for k, c in enumerate(coefficients))
            worst = max(worst, abs((fitted - function(x)) * weight(x)))
        print(f"{name}: {mp.nstr(worst * 2**53, 3)} of 2^-53")
        lines += ["", f"// {comment}; what is left out is below {mp.nstr(worst, 2)}.",
                  f"constexpr double {name}[] = {{"]
        lines += [f"    {rounded(c)}," for c in coefficients]
        lines += ["};"]
    lines += ["", "} // namespace activation::coefficients", ""]
    pathlib.Path(__file__).with_name("coefficients.h").write_text("\n".join(lines))


if __name__ == "__main__":
    main()
