# SPDX-License-Identifier: MIT
"""Correct rounding to doubles, and derivatives as limits of differences, in mpmath."""
import mpmath as mp


def nearest_double(value):
    """The double nearest to an mpf, ties to even, subnormals and overflow included."""
    if mp.isnan(value) or mp.isinf(value) or value == 0:
        return float(value)
    sign, mantissa, exponent, bits = mp.mpf(value)._mpf_
    # Drop all bits below the last one that a double of this size has.
    last = max(exponent + bits - 53, -1074)
    drop = last - exponent
    if drop > bits + 1:
        return -0.0 if sign else 0.0
    if drop > 0:
        half = 1 << (drop - 1)
        rest = mantissa & ((1 << drop) - 1)
        mantissa >>= drop
        if rest > half or (rest == half and mantissa & 1):
            mantissa += 1
        exponent = last
    if mantissa.bit_length() + exponent > 1024:
        return float("-inf") if sign else float("inf")
    # Split so that no factor overflows or loses bits.
    result = float(mantissa) * 1.0
    while exponent > 0:
        step = min(exponent, 500)
        result *= 2.0 ** step
        exponent -= step
    while exponent < 0:
        step = min(-exponent, 500)
        result /= 2.0 ** step
        exponent += step
    return -result if sign else result


def snapped(value):
    """A number that is a short binary fraction but for the error of a difference becomes it."""
    if value == 0:
        return value
    with mp.workprec(150):
        short = +value
    return short if abs(value - short) < abs(value) * mp.mpf(10) ** -90 else value


def value_and_derivatives(function, x, least_at_zero=mp.mpf(10) ** -90):
    """f, f', f'' at the double x, each good for far more than 60 digits.

    At 0 a derivative below `least_at_zero` is what a difference leaves of one that is 0."""
    size = abs(x)
    with mp.workdps(50):
        if size == 0:
            digits = 100
        elif size < 1:
            digits = 100 + int(max(0, -mp.log10(mp.mpf(size))))
        else:
            digits = 100
        large = int(max(0, mp.log10(mp.mpf(size)))) if size else 0
    # Room for a second difference, and for results as small as the least double.
    with mp.workdps(2 * digits + 450 + 2 * large):
        h = mp.mpf(10) ** -digits
        centre, left, right = (function(mp.mpf(x) + k * h) for k in (0, -1, 1))
        slope = snapped((right - left) / (2 * h))
        curvature = snapped((right - 2 * centre + left) / (h * h))
        if size == 0:
            slope, curvature = (v if abs(v) > least_at_zero else mp.mpf(0)
                                for v in (slope, curvature))
        return tuple(nearest_double(v) for v in (centre, slope, curvature))
