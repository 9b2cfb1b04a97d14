#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saves a figure of twelve curves with matplotlib, as export_benchmarks does it with our painter.

9 by 6 inches, a grid, a title and a legend: PNG of 600 dots an inch, PDF, SVG, EPS and TIFF, with
the time until the file is on the disk and its size. Drawing begins anew for each file.
Usage: export_peers.py [--quick] [FILTER].
"""
import os
import statistics
import sys
import tempfile
import time

CURVES = 12
POINTS = 1000


def draw(numpy, pyplot):
    x = numpy.linspace(-6, 6, POINTS)
    figure, axes = pyplot.subplots(figsize=(9, 6), dpi=100)
    for place in range(CURVES):
        axes.plot(x, numpy.tanh((0.3 + 0.1 * place) * (x - 0.25 * (place - 6))),
                  label=f"curve {place}", linewidth=1.44)
    axes.grid(True)
    axes.set_xlim(-6, 6)
    axes.set_ylim(-1.2, 1.2)
    axes.legend(loc="upper left")
    axes.set_title("Activation functions")
    return figure


def main():
    arguments = sys.argv[1:]
    rounds = 2 if "--quick" in arguments else 15
    wanted = next((a for a in arguments if a != "--quick"), "")
    formats = [f for f in ("pdf", "svg", "png", "eps", "tiff")
               if wanted in f"peer/matplotlib/12-curves-{f}"]
    if not formats:
        return
    try:
        import matplotlib
        matplotlib.use("agg")
        import numpy
        from matplotlib import pyplot
    except ImportError:
        print("peer/matplotlib is not installed (python3-matplotlib)")
        return
    with tempfile.TemporaryDirectory() as folder:
        for ending in formats:
            path = os.path.join(folder, "figure." + ending)
            times = []
            for _ in range(rounds):
                start = time.perf_counter()
                figure = draw(numpy, pyplot)
                figure.savefig(path, dpi=600)
                times.append((time.perf_counter() - start) * 1e3)
                pyplot.close(figure)
            times.sort()
            print(f"peer/matplotlib/12-curves-{ending} median {statistics.median(times):.1f} ms "
                  f"p95 {times[int(0.95 * (len(times) - 1) + 0.5)]:.1f} ms, "
                  f"{os.path.getsize(path)} bytes", flush=True)


main()
