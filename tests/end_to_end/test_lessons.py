#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A lesson as a teacher goes through it: by keyboard, read over the accessibility bus.

usage: headless.py SECONDS test_lessons.py PROGRAM [TEST]...
"""
import sys
import unittest

from picture import shot
from program import Program, eventually, press, write, xdotool

FEWEST_PIXELS = 20  # of a figure that is another
BLUE = "0072B2"  # of a figure's first curve
program_path = ""


class LessonTest(unittest.TestCase):
    def setUp(self):
        self.program = Program(program_path)
        self.addCleanup(self.program.stop)
        self.program.take_focus("Activation Explorer")
        xdotool("mousemove", 0, 0)  # no probe in the pictures

    def plot(self):
        return shot(self.program.find("chart", "Chart").area)

    def is_alike(self, expected):
        """Soft edges may come out a shade lighter or darker where a curve was drawn anew."""
        plot = self.plot()
        is_as_large = (plot.width, plot.height) == (expected.width, expected.height)
        return is_as_large and len(plot.changed(expected)) < FEWEST_PIXELS

    def said(self, name):
        """What the label with that accessible name shows."""
        return self.program.find("label", name).description

    def wait_for_step(self, number):
        return eventually(
            f"step {number}",
            lambda: next(
                (c for c in self.program.controls() if c.name.startswith(f"Step {number} of ")), None
            ),
        )

    def settled_plot(self):
        """The chart once it no longer moves."""
        def ask():
            plot = self.plot()
            return plot if plot == self.plot() else None

        return eventually("the chart to hold still", ask)

    def test_lesson_isGoneThroughByKeyboardAndLeft(self):
        before = self.settled_plot()
        press("ctrl+F3")
        eventually("the list of lessons", lambda: self.program.find("list", "Lessons").has("FOCUSED"))
        press("Down", "Return")
        self.wait_for_step(1)
        texts, plots = [self.said("What the step says")], [self.settled_plot()]
        for number in (2, 3):
            press("alt+Right")
            self.wait_for_step(number)
            texts.append(self.said("What the step says"))
            plots.append(self.settled_plot())
        self.assertEqual(len(set(texts)), 3)
        self.assertEqual(len({plot.pixels for plot in plots}), 3)

        press("alt+Left")
        self.wait_for_step(2)
        self.assertEqual(self.said("What the step says"), texts[1])
        eventually("the second figure again", lambda: self.is_alike(plots[1]))

        press("alt+a")
        self.assertTrue(self.said("The answer"))
        press("alt+l")
        eventually("the list again", lambda: self.program.find("list", "Lessons").has("SHOWING"))
        press("Escape")
        eventually("the figure from before", lambda: self.is_alike(before))

    def called(self, name):
        """The control with that accessible name, whatever it is."""
        return eventually(
            f"“{name}”", lambda: next((c for c in self.program.controls() if c.name == name), None)
        )

    def place_on_first_curve(self):
        """A place on the screen where the first curve is drawn, somewhere right of the middle."""
        area = self.program.find("chart", "Chart").area
        plot = shot(area)
        places = sorted(p for p in plot.mask(BLUE) if 0.55 < (p % plot.width) / plot.width < 0.9)
        self.assertTrue(places, "the first curve is not there")
        place = places[len(places) // 2]
        return area.x + place % plot.width, area.y + place // plot.width

    def test_lessonWithAPlayedSliderAndAPinnedPoint_bringsTheOldFigureBack(self):
        before = self.settled_plot()
        press("ctrl+F3")
        eventually("the list of lessons", lambda: self.program.find("list", "Lessons").has("FOCUSED"))
        write("Swish")
        press("Return")
        self.wait_for_step(1)
        press("alt+Right")
        self.wait_for_step(2)
        self.settled_plot()

        slider = self.program.find("slider", "beta of Swish, slider")
        at_first = slider.value
        self.called("Play beta of Swish").do("SetFocus")
        press("space")
        eventually("a slider that runs", lambda: slider.value != at_first)
        self.called("Pause beta of Swish")
        press("space")
        self.called("Play beta of Swish")
        slider.value = at_first
        self.settled_plot()

        xdotool("mousemove", *self.place_on_first_curve(), "click", 1)
        chart = self.program.find("chart", "Chart")
        eventually("the point told in words", lambda: chart.description.count("Pinned on Swish") >= 2)
        xdotool("mousemove", 0, 0)

        press("alt+l")
        eventually("the list again", lambda: self.program.find("list", "Lessons").has("SHOWING"))
        press("Escape")
        eventually("the figure from before", lambda: self.is_alike(before))


if __name__ == "__main__":
    program_path = sys.argv.pop(1)
    unittest.main(verbosity=2)
