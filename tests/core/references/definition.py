# SPDX-License-Identifier: MIT
"""How the definitions register: the function, its parameter sets and where it has corners."""

DEFINITIONS = {}


def define(name, *parameter_sets, corners=()):
    def register(function):
        DEFINITIONS[name] = (function, parameter_sets or ((),), corners)
        return function

    return register
