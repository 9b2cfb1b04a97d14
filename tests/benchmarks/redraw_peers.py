#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Redraws 24 curves in other plotting libraries, as redraw_benchmarks does it in our chart.

From a new parameter to the painted frame at 1200x800, antialiased, lines 2 px wide: twelve curves
and their gradients, 500 points each, in matplotlib by blitting and in pyqtgraph.
Usage: redraw_peers.py [--quick] [FILTER].
"""
import os
import statistics
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CURVES = 12
WIDTH, HEIGHT = 1200, 800
POINTS = 500


class Matplotlib:
    name = "matplotlib-blit"
    package = "python3-matplotlib"

    def __init__(self, x, lines):
        import matplotlib
        matplotlib.use("agg")
        from matplotlib import pyplot
        figure, self.axes = pyplot.subplots(figsize=(WIDTH / 100, HEIGHT / 100), dpi=100)
        points_per_pixel = 72 / 100
        self.lines = [self.axes.plot(x, y, linewidth=2 * points_per_pixel, animated=True,
                                     label=str(place))[0] for place, y in enumerate(lines)]
        self.axes.grid(True)
        self.axes.legend(loc="upper left")
        self.figure = figure
        figure.canvas.draw()
        self.background = figure.canvas.copy_from_bbox(figure.bbox)

    def change(self, place, y):
        self.lines[place].set_ydata(y)

    def paint(self):
        self.figure.canvas.restore_region(self.background)
        for line in self.lines:
            self.axes.draw_artist(line)
        self.figure.canvas.blit(self.figure.bbox)


class Pyqtgraph:
    name = "pyqtgraph"
    package = "python3-pyqtgraph python3-pyqt6"

    def __init__(self, x, lines):
        import PyQt6.QtWidgets  # says which Qt pyqtgraph is to take
        import pyqtgraph
        pyqtgraph.setConfigOptions(antialias=True, background="w", foreground="k")
        self.application = pyqtgraph.mkQApp()
        self.x = x
        self.widget = pyqtgraph.PlotWidget()
        self.widget.resize(WIDTH, HEIGHT)
        self.widget.addLegend()
        self.widget.showGrid(True, True)
        self.widget.setXRange(-6, 6)
        self.widget.setYRange(-1.2, 6)
        self.lines = [
            self.widget.plot(x, y, name=str(place),
                             pen=pyqtgraph.mkPen(pyqtgraph.intColor(place, len(lines)), width=2))
            for place, y in enumerate(lines)]
        self.widget.show()
        self.application.processEvents()

    def change(self, place, y):
        self.lines[place].setData(self.x, y)

    def paint(self):
        self.widget.viewport().repaint()


def redraw(peer, x, swish, changing, frames):
    times = []
    for frame in range(-3, frames):
        beta = 0.2 + 0.01 * (frame % 100)
        start = time.perf_counter()
        for place in range(changing):
            value, slope = swish(x, beta + 0.03 * place)
            peer.change(2 * place, value)
            peer.change(2 * place + 1, slope)
        peer.paint()
        if frame >= 0:
            times.append((time.perf_counter() - start) * 1e3)
    return times


def main():
    arguments = sys.argv[1:]
    frames = 5 if "--quick" in arguments else 60
    wanted = next((a for a in arguments if a != "--quick"), "")
    for kind in (Matplotlib, Pyqtgraph):
        cases = [(f"peer/{kind.name}/24-{word}", changing)
                 for word, changing in (("all", CURVES), ("one", 1))]
        if not any(wanted in name for name, _ in cases):
            continue
        try:
            import numpy

            def swish(x, beta):
                gate = 1 / (1 + numpy.exp(-beta * x))
                return x * gate, gate + beta * x * gate * (1 - gate)

            x = numpy.linspace(-6, 6, POINTS)
            peer = kind(x, [y for place in range(CURVES)
                            for y in swish(x, 0.2 + 0.03 * place)])
        except ImportError:
            print(f"peer/{kind.name} is not installed ({kind.package})")
            continue
        for name, changing in cases:
            if wanted in name:
                times = sorted(redraw(peer, x, swish, changing, frames))
                print(f"{name} median {statistics.median(times):.2f} ms "
                      f"p95 {times[int(0.95 * (len(times) - 1) + 0.5)]:.2f} ms", flush=True)


main()
