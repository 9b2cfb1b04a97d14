#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails where a test was skipped that is not on the list: check_skips.py LAST_TEST_LOG...

CTest counts a QtTest or GoogleTest program as passed when tests inside it were skipped, so the skips
are read out of the programs' own output, as CTest has kept it in LastTest.log."""
import re
import sys
from pathlib import Path

LIST = Path(__file__).resolve().parent / "allowed_skips.txt"
TEST = re.compile(r"^\d+/\d+ Testing: (.+)$")
SKIPS = (
    re.compile(r"^SKIP\s+: (?P<what>\S+?\(.*?\)) (?P<why>.*)$"),  # QtTest
    re.compile(r"^\[  SKIPPED \] (?P<what>\S+)(?P<why>)"),  # GoogleTest
    re.compile(r"^(?P<what>\w+ \(.*\)) \.\.\. skipped '(?P<why>.*)'$"),  # unittest, in words
    re.compile(r"^(?P<what>OK \(skipped=\d+\))(?P<why>)$"),  # unittest, counted
    re.compile(r"^(?P<what>Test Skipped)\.?(?P<why>)$"),  # the exit status that means a skip
)


def skips(log):
    """The test of CTest, what it skipped and why, for every skip in a log."""
    test = None
    for line in log.splitlines():
        if named := TEST.match(line):
            test = named.group(1)
        for pattern in SKIPS:
            if found := pattern.match(line):
                yield test, found.group("what"), found.group("why").strip()


def allowed(text):
    """The tests that may skip, each with its reason: a pattern of CTest's names, blanks, the reason."""
    lines = (line.split(None, 1) for line in text.splitlines() if line.strip() and not line.startswith("#"))
    return [(re.compile(pattern), reason) for pattern, reason in lines]


def unlisted(log, text):
    """One line for each skip that is not on the list."""
    entries = allowed(text)
    return [
        f"{test}: {what} was skipped" + (f": {why}" if why else "")
        for test, what, why in skips(log)
        if not any(pattern.fullmatch(test or "") for pattern, _ in entries)
    ]


def main(logs):
    if not logs:
        print(__doc__.splitlines()[0])
        return 2
    found, tests = [], 0
    for log in map(Path, logs):
        text = log.read_text(errors="replace")
        tests += sum(1 for line in text.splitlines() if TEST.match(line))
        found += unlisted(text, LIST.read_text())
    if tests == 0:
        found.append("There is no test in these logs.")
    for line in found:
        print(line)
    print(f"{tests} tests were read, with {len(found)} skips that tests/support/allowed_skips.txt does not name.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
