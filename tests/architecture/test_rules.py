# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the tree against the rules, and each rule against a tree that breaks it."""
import tempfile
import unittest
from pathlib import Path

import rules

ROOT = Path(__file__).resolve().parents[2]
GPL = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
MIT = "// SPDX-License-Identifier: MIT\n"

# What the build declares in the small trees that the rules are tried on.
BUILD = {
    "app/model/room.cmake": (
        "add_room(model/storage\n    SOURCES\n        a.h\n    LINKS Qt6::Core)\n"
        "add_room(model/state SOURCES a.h LINKS explorer_model_storage)\n"
        "add_library(explorer_model INTERFACE)\n"
        "target_link_libraries(explorer_model INTERFACE explorer_model_state)\n"
    ),
    "app/figure/room.cmake": "add_room(figure SOURCES layout/a.h LINKS explorer_model)\n",
    "app/cli/room.cmake": "add_room(cli SOURCES a.cpp LINKS explorer_figure)\n",
    "app/widgets/room.cmake": "add_room(widgets/window SOURCES a.cpp LINKS explorer_figure)\n",
    "core/CMakeLists.txt": (
        "core_room(numbers SOURCES a.cpp)\n"
        "core_room(expression/tree SOURCES a.cpp MAY_INCLUDE numbers)\n"
        "core_room(expression\n    SOURCES\n        a.cpp\n    MAY_INCLUDE expression/tree)\n"
    ),
}


def licensed(file, content):
    return f"# SPDX-License-Identifier: {'MIT' if file.startswith('core') else 'GPL-3.0-or-later'}\n{content}"


WRONG_ARROWS = (
    ("app/cli/a.cpp", "widgets/window/b.h"),
    ("app/figure/a.cpp", "cli/b.h"),
    ("app/model/storage/a.cpp", "model/state/b.h"),
    ("app/figure/layout/a.cpp", "../figure.h"),
    ("core/src/numbers/a.h", "expression/tree/b.h"),
    ("core/src/expression/tree/a.h", "expression/b.h"),
)
RIGHT_ARROWS = (
    ("app/cli/a.cpp", "model/storage/b.h"),
    ("app/widgets/window/a.cpp", "figure/layout/b.h"),
    ("app/model/state/a.cpp", "model/storage/b.h"),
    ("core/src/expression/a.h", "numbers/b.h"),
    ("core/src/expression/tree/a.h", "activation/formula.h"),
)

# For each rule a file that breaks it, and the same file put right: name, text and, where it is not
# that of a plain file, mode.
BROKEN_AND_RIGHT = {
    rules.top_level: (("notes.txt", ""), ("README.md", "")),
    rules.file_length: (("core/src/a.h", MIT + "\n" * 300), ("core/src/a.h", MIT + "\n" * 299)),
    rules.no_qt_in_core: (("core/src/a.cpp", MIT + "#include <QString>\n"),
                          ("core/src/a.cpp", MIT + "#include <string>\n")),
    rules.include_arrows: (("app/cli/a.cpp", GPL + '#include "widgets/window/b.h"\n'),
                           ("app/widgets/window/a.cpp", GPL + '#include "figure/b.h"\n')),
    rules.rooms_known: (("app/widgets/attic/a.cpp", GPL), ("app/widgets/window/a.cpp", GPL)),
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
            for file, content in {**BUILD, name: text}.items():
                path = Path(folder, file)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(content if file == name else licensed(file, content))
            Path(folder, name).chmod(mode)
            return rule(Path(folder))

    def test_findWhatBreaksThem(self):
        self.assertEqual(set(rules.RULES), set(BROKEN_AND_RIGHT))
        for rule, (broken, right) in BROKEN_AND_RIGHT.items():
            with self.subTest(rule.__name__):
                self.assertEqual(1, len(self.broken(rule, *broken)))
                self.assertEqual([], self.broken(rule, *right))

    def test_findArrowsOfEveryKind(self):
        for name, included in WRONG_ARROWS:
            with self.subTest(name=name, included=included):
                self.assertEqual(1, len(self.broken(rules.include_arrows, name, f'#include "{included}"\n')))
        for name, included in RIGHT_ARROWS:
            with self.subTest(name=name, included=included):
                self.assertEqual([], self.broken(rules.include_arrows, name, f'#include "{included}"\n'))


if __name__ == "__main__":
    unittest.main()
