#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does in the window, done by keys and mouse and checked by the pixels.

usage: headless.py SECONDS test_window.py PROGRAM [TEST]...
"""
import json
import os
import sys
import tempfile
import unittest
from pathlib import Path

from picture import shot
from program import Program, command_output, eventually, press, press_until, write, xdotool

BLUE, VERMILLION, GREEN, BLACK = "0072B2", "D55E00", "009E73", "000000"
FIRST_COLORS = {"Sigmoid": BLUE, "Tanh": VERMILLION, "ReLU": GREEN}
FEWEST_PIXELS = 200  # of a curve that is seen
LINE_REACH = 6  # how far from a curve's full colour its soft edge goes
OPERATED_ROLES = {"check box", "push button", "slider", "text", "combo box", "spin button"}
program_path = ""


class WindowTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="explorer-files-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        os.environ["XDG_CONFIG_HOME"] = str(self.folder / "profile")
        self.open()

    def open(self, *arguments):
        self.program = Program(program_path, *arguments)
        self.addCleanup(self.program.stop)
        self.program.take_focus("Activation Explorer")
        self.chart = self.program.find("chart", "Chart").area
        xdotool("mousemove", self.chart.x + self.chart.width // 2, self.chart.y - 2)

    def close(self):
        self.program.take_focus("Activation Explorer")
        press("ctrl+q")
        self.assertEqual(self.program.wait_for_end(), 0)

    def plot(self):
        return shot(self.chart)

    def wait_for_plot(self, what, accept):
        """The plot, once it is accepted and holds still."""
        def ask():
            plot = self.plot()
            return plot if accept(plot) and plot == self.plot() else None

        return eventually(what, ask)

    def assertSeen(self, plot, color):
        self.assertGreater(len(plot.mask(color)), FEWEST_PIXELS, f"pixels of #{color}")

    def wait_for_colors(self, *colors):
        return self.wait_for_plot(
            f"curves in {colors}",
            lambda plot: all(len(plot.mask(color)) > FEWEST_PIXELS for color in colors),
        )

    def tick_by_keyboard(self, name):
        press("ctrl+f")
        write(name)
        box = self.program.find("check box", name)
        for _ in range(8):
            if box.has("FOCUSED"):
                break
            press("Tab")
        else:
            self.fail(f"Tab does not lead from the search field to the checkbox of {name}")
        press("space")
        eventually("the tick", lambda: box.has("CHECKED"))

    def drag(self, slider, start, end):
        """Drags from one part of the slider's width to another; the plots on the way."""
        x, y = slider.area.at(start, 0.5)
        xdotool("mousemove", x, y, "mousedown", 1)
        self.addCleanup(xdotool, "mouseup", 1)
        seen = []
        for step in range(1, 9):
            x, y = slider.area.at(start + (end - start) * step / 8, 0.5)
            xdotool("mousemove", x, y)
            seen.append(self.plot())
        xdotool("mouseup", 1)
        return seen

    def beta_slider(self):
        """The slider, scrolled into view by the wheel where the panel does not show it whole."""
        slider = self.program.find("slider", "beta of Swish, slider")
        panel = self.program.find("filler", "Shown functions").area
        xdotool("mousemove", panel.x + 4, panel.y + 4)
        for _ in range(20):
            if slider.area.y + slider.area.height <= panel.y + panel.height:
                break
            xdotool("click", 5)
        return slider

    def show_swish_and_drag_beta(self):
        """The plots with Swish before and after its slider was dragged."""
        self.tick_by_keyboard("Swish")
        before = self.wait_for_colors(BLACK)
        self.drag(self.beta_slider(), 0.3, 0.9)
        return before, self.wait_for_plot("another curve of Swish", lambda plot: plot != before)

    def beta(self):
        return float(self.program.find("text", "beta of Swish").text)

    def save_as(self, file):
        press("ctrl+s")
        self.name_file("Save the session as", file)
        eventually("its name in the title", lambda: file.name in self.program.window_title())

    def name_file(self, dialog, file):
        self.program.take_focus(dialog)
        press("ctrl+a")
        write(str(file))
        press("Return")
        eventually(f"the file {file.name}", file.exists)
        self.program.wait_until_gone(dialog)
        self.program.take_focus("Activation Explorer")

    def go_to_chart(self):
        xdotool("mousemove", *self.chart.at(0.02, 0.98), "click", 1)

    def export(self, format_name, file):
        self.go_to_chart()  # a text field would take the key to go to its end
        press("ctrl+shift+e")
        self.program.take_focus("Figure for print")
        press("alt+f")
        write(format_name)
        press("Return")
        self.name_file("Export the figure as", file)

    def test_firstStart_showsThreeCurves(self):
        plot = self.wait_for_colors(*FIRST_COLORS.values())
        self.assertFalse(plot.mask(BLACK))
        for name in FIRST_COLORS:
            self.assertTrue(self.program.find("check box", name).has("CHECKED"))

    def test_everyControl_hasAnAccessibleName(self):
        self.tick_by_keyboard("Swish")
        self.wait_for_colors(BLACK)
        # The button that Qt puts into a text field to empty it is Qt's to name.
        controls = [
            c for c in self.program.controls() if c.role in OPERATED_ROLES and c.parent_role != "text"
        ]
        self.assertGreater(len(controls), 20)
        self.assertEqual([f"{c.role} at {c.area}" for c in controls if not c.name], [])

    def test_tickByKeyboard_addsOneCurve(self):
        before = self.wait_for_colors(*FIRST_COLORS.values())
        self.tick_by_keyboard("Swish")
        after = self.wait_for_colors(*FIRST_COLORS.values(), BLACK)
        added = after.around(after.mask(BLACK), LINE_REACH)
        self.assertEqual(len(before.changed(after) - added), 0)

    def test_sliderDrag_movesItsCurveAndNoOther(self):
        before, after = self.show_swish_and_drag_beta()
        self.assertGreater(len(before.mask(BLACK) - after.mask(BLACK)), FEWEST_PIXELS)
        moved = before.around(before.mask(BLACK) | after.mask(BLACK), LINE_REACH)
        self.assertEqual(len(before.changed(after) - moved), 0)
        for color in FIRST_COLORS.values():
            self.assertSeen(after, color)

    def test_sliderDrag_showsTheCurveOnTheWay(self):
        self.tick_by_keyboard("Swish")
        self.wait_for_colors(BLACK)
        seen = self.drag(self.beta_slider(), 0.1, 0.9)
        self.assertGreater(len({plot.pixels for plot in seen}), 3)

    def test_undo_takesBackOneDragAndRedoRepeatsIt(self):
        before, after = self.show_swish_and_drag_beta()
        dragged = self.beta()
        self.assertNotEqual(dragged, 1)
        press("ctrl+z")
        self.wait_for_plot("the curve as before the drag", lambda plot: plot == before)
        self.assertEqual(self.beta(), 1)
        press("ctrl+shift+z")
        self.wait_for_plot("the curve as after the drag", lambda plot: plot == after)
        self.assertEqual(self.beta(), dragged)

    def test_save_andReopenShowsTheSamePixels(self):
        _, after = self.show_swish_and_drag_beta()
        dragged = self.beta()
        file = self.folder / "a figure.aex"
        self.save_as(file)
        self.close()
        curves = json.loads(file.read_text())["curves"]
        self.assertEqual([c["function"] for c in curves], ["sigmoid", "tanh", "relu", "swish"])
        self.assertEqual(curves[3]["parameters"], {"beta": dragged})
        self.open(file)
        self.wait_for_plot("the saved figure", lambda plot: plot == after)
        self.assertIn(file.name, self.program.window_title())

    def test_problemOfTheLanguage_isSaidAfterTheFile(self):
        file = self.folder / "a figure.aex"
        self.save_as(file)
        self.close()
        self.open("--language", "klingon", file)
        eventually("what is wrong", lambda: any("klingon" in c.name for c in self.program.controls()))
        self.assertIn(file.name, self.program.window_title())

    def test_export_writesPdfAndPng(self):
        self.wait_for_colors(*FIRST_COLORS.values())
        pdf, png = self.folder / "figure.pdf", self.folder / "figure.png"
        self.export("PDF", pdf)
        self.assertRegex(command_output("pdfinfo", str(pdf)), r"Pages: +1\n")
        self.assertIn("Tanh", command_output("pdftotext", str(pdf), "-"))
        self.export("PNG", png)
        form, width, colors = command_output("identify", "-format", "%m %w %k", str(png)).split()
        self.assertEqual(form, "PNG")
        self.assertGreater(int(width), 500)
        self.assertGreater(int(colors), 3)

    def test_ownFunction_isTypedCompletedMendedSavedAndReopened(self):
        self.wait_for_colors(*FIRST_COLORS.values())
        press("ctrl+F2")
        formula = self.program.find("text", "Formula")
        eventually("the focus in the formula", lambda: formula.has("FOCUSED"))
        write("x*tanh(softpl")
        press("Return")  # takes softplus, the name that is offered
        write("(b*x)) + sigmod(x)/4")
        eventually("the mistake said", lambda: "did you mean `sigmoid`?" in formula.description)
        self.program.find("label", "What is wrong with the formula")
        press(*["Left"] * 6)
        write("i")  # sigmo|d becomes sigmoid
        eventually("no mistake", lambda: "did you mean" not in formula.description)
        self.wait_for_colors(*FIRST_COLORS.values(), BLACK)
        self.assertEqual(formula.text, "x*tanh(softplus(b*x)) + sigmoid(x)/4")
        whole = formula.text
        self.assertTrue(self.program.find("slider", f"b of {whole}, slider"))
        chart = self.program.find("chart", "Chart")  # in the field the keys undo letters
        # The first click may only close the list of names.
        eventually("the focus in the chart", lambda: chart.has("FOCUSED") or self.go_to_chart())
        press_until("ctrl+z", "the function undone", lambda: not formula.text)
        # The panel's buttons have some black of their own.
        self.wait_for_plot("the curve gone", lambda plot: len(plot.mask(BLACK)) < FEWEST_PIXELS)
        press_until("ctrl+shift+z", "the function back", lambda: formula.text == whole)
        self.wait_for_colors(*FIRST_COLORS.values(), BLACK)
        self.program.find("push button", f"Keep {whole} in my functions").do("Press")
        self.program.find("push button", f"Add {whole} to the figure")
        file = self.folder / "own.aex"
        self.save_as(file)
        self.close()
        own = json.loads(file.read_text())["own_functions"]
        self.assertEqual([f["formula"] for f in own], ["x*tanh(softplus(b*x)) + sigmoid(x)/4"])
        self.open(file)
        self.wait_for_colors(*FIRST_COLORS.values(), BLACK)
        self.program.find("push button", f"Remove {whole} from my functions")

    def test_presentation_isLedByKeys_andLeavesAnOrdinarySession(self):
        self.tick_by_keyboard("Swish")
        self.wait_for_colors(BLACK)
        press("F11")
        self.program.take_focus("Presentation")
        whole = self.program.find("frame", "Presentation").area
        still = eventually("the presented curves", lambda: self.held_still(whole))
        press("space")  # the only slider there is plays
        eventually("a curve that moves", lambda: len(shot(whole).changed(still)) > FEWEST_PIXELS)
        press("space")
        paused = eventually("the end of the play", lambda: self.held_still(whole))
        for key in ("t", "z", "question"):
            press(key)
        changed = lambda: (now := self.held_still(whole)) and now.changed(paused)
        eventually("tangent, zones and card", changed)
        press("Escape", "Escape")  # first the card goes
        self.program.wait_until_gone("Presentation")
        self.program.take_focus("Activation Explorer")
        file = self.folder / "lesson.aex"
        self.save_as(file)
        session = json.loads(file.read_text())
        self.assertNotEqual(session["curves"][3]["parameters"], {"beta": 1})
        self.assertEqual(session["teaching"]["pins"], [{"curve": 0, "x": 1}])
        self.assertTrue(session["teaching"]["zones"])
        self.close()

    def held_still(self, area):
        picture = shot(area)
        return picture if picture == shot(area) else None

    def test_quit_asksBeforeUnsavedWorkIsLost(self):
        self.tick_by_keyboard("Swish")
        press("ctrl+q")
        self.program.take_focus("Save the changes?")
        press("Escape")
        self.program.take_focus("Activation Explorer")
        self.wait_for_colors(BLACK)
        press("ctrl+z")
        self.wait_for_plot("the curve gone", lambda plot: not plot.mask(BLACK))
        self.close()


if __name__ == "__main__":
    program_path = sys.argv.pop(1)
    unittest.main(verbosity=2)
