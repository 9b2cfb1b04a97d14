# SPDX-License-Identifier: GPL-3.0-or-later
"""The program where it has no display: a sentence and a status, never an abort.

usage: test_no_display.py PROGRAM
"""
import os
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv.pop(1)


def start(*arguments, **variables):
    with tempfile.TemporaryDirectory(prefix="explorer-home-") as home:
        environment = {"PATH": os.environ["PATH"], "HOME": home, "XDG_RUNTIME_DIR": home,
                       "LC_ALL": "C.UTF-8"} | variables
        return subprocess.run([PROGRAM, *arguments], env=environment, capture_output=True,
                              text=True, timeout=60)


class NoDisplay(unittest.TestCase):
    def check(self, run, *words):
        self.assertEqual(run.returncode, 1, run.stderr)
        self.assertEqual(run.stdout, "")
        self.assertEqual(run.stderr.count("\n"), 1, run.stderr)
        for word in (*words, "export", "evaluate", "--help"):
            self.assertIn(word, run.stderr)

    def test_nothing_set(self):
        for arguments in ([], ["gelu"], ["--present"], ["session.aex"]):
            self.check(start(*arguments), "DISPLAY is not set")
        self.check(start(DISPLAY="", WAYLAND_DISPLAY=""), "DISPLAY is not set")

    def test_display_that_nobody_serves(self):
        self.check(start(DISPLAY=":54321"), '":54321" cannot be opened')
        self.check(start(DISPLAY="no display"), '"no display" cannot be opened')
        self.check(start("-display", ":54322"), '":54322" cannot be opened')
        self.check(start("-platform", "xcb"), "DISPLAY is not set")

    def test_wayland_that_nobody_serves(self):
        self.check(start(WAYLAND_DISPLAY="wayland-9"), "Wayland")
        self.check(start(WAYLAND_DISPLAY="wayland-9", QT_QPA_PLATFORM="wayland"), "Wayland")

    def test_speaks_as_asked(self):
        run = start("--language", "zh")
        self.assertEqual(run.returncode, 1)
        self.assertIn("没有", run.stderr)

    def test_commands_need_none(self):
        self.assertEqual(start("evaluate", "relu", "--x", "1").returncode, 0)
        self.assertEqual(start("help").returncode, 0)


if __name__ == "__main__":
    unittest.main()
