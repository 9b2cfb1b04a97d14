#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does who does not see the window, asked and done over the accessibility bus.

usage: headless.py SECONDS test_accessibility.py PROGRAM [TEST]...
"""
import json
import subprocess
import sys
import unittest

from program import Program, eventually, press

program_path = ""
OPERATED = {"check box", "push button", "slider", "text", "combo box", "spin button", "toggle button"}
FIRST_FUNCTIONS = ("Sigmoid", "Tanh", "ReLU")


class AccessibilityTest(unittest.TestCase):
    def setUp(self):
        self.program = Program(program_path)
        self.addCleanup(self.program.stop)
        self.program.take_focus("Activation Explorer")

    def chart(self):
        return self.program.find("chart", "Chart")

    def tick(self, name):
        box = self.program.find("check box", name, everywhere=True)
        box.do("Toggle")
        eventually(f"the tick at {name}", lambda: box.has("CHECKED"))

    def test_everyFunction_isFoundByName(self):
        listed = subprocess.run([program_path, "list", "--json"], check=True, capture_output=True, text=True)
        names = {function["name"] for function in json.loads(listed.stdout)}
        self.assertGreater(len(names), 60)
        boxes = {c.name for c in self.program.controls(everywhere=True) if c.role == "check box"}
        self.assertEqual(names - boxes, set())

    def test_everyControl_hasANameAndCanBeFocused(self):
        self.tick("Swish")
        self.program.find("slider", "beta of Swish, slider", everywhere=True)
        for control in self.program.controls():
            # The button that Qt puts into a text field to empty it is Qt's to name.
            if control.role not in OPERATED or control.parent_role in ("text", "tool bar"):
                continue
            with self.subTest(role=control.role, area=control.area):
                self.assertTrue(control.name)
                self.assertTrue(control.has("FOCUSABLE"), control.name)

    def test_chart_tellsWhatItShows(self):
        description = self.chart().description
        self.assertIn("A chart with 6 lines, x from −4 to 4", description)
        for name in FIRST_FUNCTIONS:
            self.assertIn(f"\n{name}, from −4 to 4: ", description)
            self.assertIn(f"\nSlope of {name}, from −4 to 4: ", description)

    def test_tickAndSlider_changeTheDescription(self):
        self.tick("ELU")
        eventually("ELU in the description", lambda: "\nELU, from" in self.chart().description)
        before = self.chart().description
        slider = self.program.find("slider", "alpha of ELU, slider", everywhere=True)
        low, high = slider.value_range
        slider.value = low + (high - low) * 3 / 4
        field = self.program.find("text", "alpha of ELU", everywhere=True)
        alpha = float(field.text)
        self.assertNotEqual(alpha, 1)
        eventually("the new alpha in the description", lambda: f"α = {alpha:g}" in self.chart().description)
        self.assertNotEqual(before, self.chart().description)

    def test_probe_isAValueOfTheChart(self):
        chart = self.chart()
        self.assertEqual(chart.value_range, (-4, 4))
        chart.value = 2
        reading = eventually("the probe's reading", lambda: chart.description.startswith("At x = 2")
                             and chart.description.split("\n")[0])
        self.assertIn("ReLU 2", reading)
        self.assertAlmostEqual(chart.value, 2, delta=0.02)

    def test_noteAndTable_canBeRead(self):
        press("ctrl+i")
        note = self.program.find("label", "Note")
        self.assertIn("The rectifier", note.text)
        press("ctrl+d")
        table = self.program.find("table", "Data")
        names = [cell.name for cell in table.children()]
        self.assertIn("Sigmoid", names)
        self.assertIn("0.5", names)


if __name__ == "__main__":
    program_path = sys.argv.pop(1)
    unittest.main(verbosity=2)
