# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the tree against the rules, and each rule against a tree that breaks it."""
import tempfile
import unittest
from pathlib import Path

import rules

ROOT = Path(__file__).resolve().parents[2]
GPL = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
MIT = "// SPDX-License-Identifier: MIT\n"

# For each rule a file that breaks it, and the same file put right: name, text and, where it is not
# that of a plain file, mode.
BROKEN_AND_RIGHT = {
    rules.top_level: (("notes.txt", ""), ("README.md", "")),
    rules.file_length: (("core/src/a.h", MIT + "\n" * 300), ("core/src/a.h", MIT + "\n" * 299)),
    rules.no_qt_in_core: (("core/src/a.cpp", MIT + "#include <QString>\n"),
                          ("core/src/a.cpp", MIT + "#include <string>\n")),
    rules.include_arrows: (("app/cli/a.cpp", GPL + '#include "widgets/b.h"\n'),
                           ("app/widgets/a.cpp", GPL + '#include "figure/b.h"\n')),
    rules.whole_modules: (("app/cli/a.cpp", GPL + "#include <QtWidgets>\n"),
                          ("app/cli/a.cpp", GPL + "#include <QWidget>\n")),
    rules.licence: (("core/src/a.h", GPL), ("core/src/a.h", MIT)),
    rules.run_bits: (("tests/benchmarks/run", "#!/bin/sh\n"),
                     ("tests/benchmarks/run", "#!/bin/sh\n", 0o755)),
    rules.icon_pictures: (("resources/icons/a.svg", "<svg><svg/></svg>"),
                          ("resources/icons/a.svg", "<svg></svg>")),
    rules.plain_text: (("app/widgets/a.cpp", GPL + "auto* label = new QLabel(name);\n"),
                       ("app/widgets/a.cpp", GPL + "auto* label = new PlainLabel(name);\n")),
}


class Tree(unittest.TestCase):
    def test_keepsEveryRule(self):
        for rule in rules.RULES:
            with self.subTest(rule.__name__):
                self.assertEqual([], rule(ROOT))


class Rules(unittest.TestCase):
    def broken(self, rule, name, text, mode=0o644):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
            path.chmod(mode)
            return rule(Path(folder))

    def test_findWhatBreaksThem(self):
        self.assertEqual(set(rules.RULES), set(BROKEN_AND_RIGHT))
        for rule, (broken, right) in BROKEN_AND_RIGHT.items():
            with self.subTest(rule.__name__):
                self.assertEqual(1, len(self.broken(rule, *broken)))
                self.assertEqual([], self.broken(rule, *right))


if __name__ == "__main__":
    unittest.main()
