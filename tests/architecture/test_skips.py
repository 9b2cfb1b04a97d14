# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the reader of skips against logs in which tests of every kind are skipped."""
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import check_skips

HEAD = "1/2 Testing: app.some_test\n1/2 Test: app.some_test\nOutput:\n----\n"
SKIPPED = (
    "SKIP   : explorer::SomeTest::writes_files(a row) python3 is not installed",
    "[  SKIPPED ] Some.test (0 ms)",
    "test_window (test_window.Window) ... skipped 'no display'",
    "OK (skipped=1)",
    "Test Skipped.",
)


class Skips(unittest.TestCase):
    def test_areFoundInEveryWayOfSayingThem(self):
        for line in SKIPPED:
            with self.subTest(line):
                self.assertEqual(1, len(check_skips.unlisted(f"{HEAD}PASS   : a()\n{line}\n", "")))

    def test_areNoneWhereAllHasPassed(self):
        passed = HEAD + "PASS   : a()\nTotals: 2 passed, 0 failed, 0 skipped\n[  PASSED  ] 1 test.\nOK\nTest Passed.\n"
        self.assertEqual([], check_skips.unlisted(passed, ""))

    def test_mayBeListedForOneTestAlone(self):
        log = HEAD + SKIPPED[0] + "\n"
        self.assertEqual([], check_skips.unlisted(log, r"app\.some_test  a reason"))
        self.assertEqual(1, len(check_skips.unlisted(log, r"app\.some  a reason")))

    def test_areListedWithAReason(self):
        for pattern, reason in check_skips.allowed(check_skips.LIST.read_text()):
            self.assertGreater(len(reason), 20, pattern.pattern)


if __name__ == "__main__":
    unittest.main()
