# SPDX-License-Identifier: MIT
"""How numbers are written in the tables: hexadecimal, without zeros at the end."""


def short_hex(value):
    text = value.hex()
    mantissa, exponent = text.split("p")
    return (mantissa.rstrip("0").rstrip(".") if "." in mantissa else mantissa) + "p" + exponent


def text(value):
    return short_hex(value) if abs(value) < float("inf") else repr(value)
