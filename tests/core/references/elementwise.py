# SPDX-License-Identifier: MIT
"""The functions of one input, as their papers define them."""
from mpmath import mpf, exp, expm1, log, tanh, atan, sqrt, sin, erf, pi

from definition import define


def sigma(x):
    return 1 / (1 + exp(-x))


def soft(x):
    return log(1 + exp(x))


def cdf(x):
    return (1 + erf(x / sqrt(2))) / 2


def clip(x, low, high):
    return min(max(x, low), high)


define("sigmoid")(sigma)
define("tanh")(tanh)
define("softsign", corners=(0,))(lambda x: x / (1 + abs(x)))
define("log_sigmoid")(lambda x: -soft(-x))
define("exponential")(exp)
define("identity")(lambda x: x)
# The frameworks divide x + 3 by 6; as a parameter the double nearest to 1/6 stands for that.
define("hard_sigmoid", (1 / 6, 0.5), (0.2, 0.5), (0.7, 0.1), corners=(-3, 3))(
    lambda x, alpha, beta: clip((mpf(1) / 6 if alpha == 1 / 6 else alpha) * x + beta, 0, 1))
define("hard_tanh", (-1, 1), (-2.5, 0.3))(lambda x, low, high: clip(x, mpf(low), mpf(high)))
define("sparse_sigmoid")(lambda x: clip((x + 1) / 2, 0, 1))

define("relu", corners=(0,))(lambda x: max(0, x))
define("relu6", corners=(0, 6))(lambda x: min(max(0, x), 6))
define("leaky_relu", (0.01,), (0.3,), (2.5,), (-1,), corners=(0,))(
    lambda x, a: x if x > 0 else a * x)
define("prelu", (0.25,), (-0.7,), (1,), corners=(0,))(lambda x, a: x if x > 0 else a * x)
define("rrelu", (0.125, 1 / 3), (0.1, 0.1), (0, 1), corners=(0,))(
    lambda x, low, high: x if x > 0 else (low + high) / 2 * x)
define("threshold", (0.1, 20), (-1, 0), (0, 0), corners=(0,))(lambda x, t, v: x if x > t else v)
define("thresholded_relu", (1,), (0,), (2.5,), corners=(0, 1))(lambda x, a: x if x > a else mpf(0))


@define("relu_general", (0, 6, 0), (0.1, 4, 1), (1, 1e300, 0), corners=(0, 1, 1e300))
def relu_general(x, slope, high, threshold):
    if x >= high:
        return high
    return x if x > threshold else slope * (x - threshold)


define("elu", (1,), (0.3,), (2.7,), (1e-5,), (-1.5,), corners=(0,))(
    lambda x, a: x if x > 0 else a * expm1(x))
define("celu", (1,), (0.1,), (2.7,), (1e-5,), corners=(0,))(
    lambda x, a: x if x > 0 else a * expm1(x / a))
define("selu", (1.6732632423543772848, 1.0507009873554804934), (2.5, 0.8), corners=(0,))(
    lambda x, a, s: s * (x if x > 0 else a * expm1(x)))
define("softplus", (1, 50), (0.1, 50), (7.3, 50), (1, 20))(
    lambda x, b, t: x if b * x > t else soft(b * x) / b)
define("squareplus", (4,), (0.3,), (0,), (1e-10,), corners=(0,))(
    lambda x, b: (x + sqrt(x * x + b)) / 2)
define("sparse_plus")(lambda x: 0 * x if x <= -1 else (x + 1) ** 2 / 4 if x < 1 else x)

define("hardshrink", (0.5,), (0,), (2,), corners=(0, 0.5, -0.5))(
    lambda x, l: x if abs(x) > l else mpf(0))
define("softshrink", (0.5,), (0,), (2,), corners=(0, 0.5, -0.5))(
    lambda x, l: mpf(0) if abs(x) <= l else x - l if x > 0 else x + l)
define("tanhshrink")(lambda x: x - tanh(x))
define("shrink", (0.5, 0), (0.5, 0.5), (1, -2), corners=(0.5, -0.5))(
    lambda x, l, b: x - b if x > l else x + b if x < -l else mpf(0))

define("gelu")(lambda x: x * cdf(x))
define("gelu_tanh")(
    lambda x: x * (1 + tanh(sqrt(2 / pi) * (x + mpf(0.044715) * x ** 3))) / 2)
define("quick_gelu")(lambda x: x * sigma(mpf(1.702) * x))
define("silu")(lambda x: x * sigma(x))
define("swish", (1,), (0,), (0.3,), (10,), (-2,))(lambda x, b: x * sigma(b * x))
define("mish")(lambda x: x * tanh(soft(x)))
define("hardswish")(lambda x: x * clip(x + 3, 0, 6) / 6)
define("hard_mish", corners=(0,))(lambda x: x / 2 * clip(x + 2, 0, 2))
define("lisht")(lambda x: x * tanh(x))
define("snake", (1,), (0.1,), (7.7,))(lambda x, a: x + sin(a * x) ** 2 / a)

define("binary_step", corners=(0,))(lambda x: mpf(1) if x >= 0 else mpf(0))
define("lecun_tanh", (1.7159, 2 / 3), (1, 2))(lambda x, a, s: a * tanh(s * x))
define("arctan")(atan)
define("isru", (1,), (0,), (3.3,), (1e-9,))(lambda x, a: x / sqrt(1 + a * x * x))
define("isrlu", (1,), (0,), (3.3,))(lambda x, a: x if x >= 0 else x / sqrt(1 + a * x * x))
define("relu2", corners=(0,))(lambda x: max(0, x) ** 2)


@define("srelu", (1, 0.2, -1, 0.2), (2, -0.7, -0.5, 1.3), (0, 0.5, 0, 0.25), corners=(0,))
def srelu(x, right, right_slope, left, left_slope):
    if x >= right:
        return right + right_slope * (x - right)
    return left + left_slope * (x - left) if x <= left else x


define("pelu", (1, 1), (0.3, 2), (2.2, 0.1), corners=(0,))(
    lambda x, a, b: a / b * x if x >= 0 else a * expm1(x / b))
define("sine", (1,), (30,), (0.1,))(lambda x, w: sin(w * x))
define("gaussian")(lambda x: exp(-x * x))
define("bent_identity")(lambda x: (sqrt(x * x + 1) - 1) / 2 + x)
# Beyond 40 the hyperbolic tangent differs from 1 by e^(-10^17), which mpmath cannot hold.
define("tanhexp")(lambda x: x * tanh(exp(x)) if x < 40 else x)
define("serf")(lambda x: x * erf(soft(x)))
define("elish", corners=(0,))(lambda x: x * sigma(x) if x >= 0 else expm1(x) * sigma(x))
define("acon_c", (1, 0, 1), (1.7, -0.4, 3), (-2, 2, 0.5))(
    lambda x, p, q, b: (p - q) * x * sigma(b * (p - q) * x) + q * x)
