# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the Chinese translation against the source: every sentence is there, with what varies in it."""
import os
import re
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
TRANSLATION = TRANSLATIONS / "activation-explorer_zh_CN.ts"
PLACE = re.compile(r"%L?[1-9n]")
MNEMONIC = re.compile(r"&(?=[^\s&])")
HAN = re.compile(r"[\u4e00-\u9fff]")
# English in which nothing is to be translated has no letters beyond these words.
SAME_WORDS = {"x", "y", "dpi", "ctrl", "null", "true", "false", "okabe-ito", "tol", "bright", "origin", "frame"}


def messages(path):
    """Context, English, comment, Chinese and whether that is finished."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            form = translation.find("numerusform")
            text = (translation if form is None else form).text or ""
            finished = translation.get("type") is None
            yield context.findtext("name"), message.findtext("source"), message.findtext("comment"), text, finished


def problems(path):
    """One line for each message that cannot be shown as it is."""
    found = []
    for context, english, _, chinese, finished in messages(path):
        what = None
        if not finished or not chinese.strip():
            what = "has no translation"
        elif sorted(PLACE.findall(english)) != sorted(PLACE.findall(chinese)):
            what = f"has other places than “{chinese}”"
        elif len(MNEMONIC.findall(english)) != len(MNEMONIC.findall(chinese)):
            what = f"has another key than “{chinese}”"
        elif english.endswith("…") != chinese.endswith("…"):
            what = f"is followed by a dialog, or is not, but not so “{chinese}”"
        elif english.count("\n") > 0 and english.startswith("\n") != chinese.startswith("\n"):
            what = f"begins another line than “{chinese}”"
        if what:
            found.append(f"{context}: “{english}” {what}")
    return found


def update(path):
    """What the source says today, by the project's own command."""
    environment = os.environ | {"TRANSLATION": str(path)}
    subprocess.run([TRANSLATIONS / "update", "-silent"], env=environment, check=True)


class Translation(unittest.TestCase):
    def test_saysEverySentenceOfTheSource(self):
        with tempfile.TemporaryDirectory() as folder:
            today = Path(folder, TRANSLATION.name)
            today.write_bytes(TRANSLATION.read_bytes())
            update(today)
            key = lambda message: message[:3]
            known = set(map(key, messages(TRANSLATION)))
            said = set(map(key, messages(today)))
            self.assertGreater(len(said), 700)
            self.assertEqual([], sorted(map(str, said - known)), "run resources/translations/update and translate")
            self.assertEqual([], sorted(map(str, known - said)), "run resources/translations/update")
            self.assertEqual([], problems(today))

    def test_isChineseWhereTheEnglishHasWords(self):
        for context, english, _, chinese, _ in messages(TRANSLATION):
            words = set(re.findall(r"[a-z]{3,}", english)) - SAME_WORDS
            if english == chinese and len(words) > 2 and not HAN.search(chinese):
                # A formula or a list of the command line's own words.
                self.assertRegex(english, r"\(|-", f"{context}: “{english}”")


class Problems(unittest.TestCase):
    def of(self, english, translation):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "one.ts")
            path.write_text(
                f"<TS><context><name>A</name><message><source>{english}</source>{translation}</message></context></TS>"
            )
            return len(problems(path))

    def test_areFound(self):
        self.assertEqual(0, self.of("%1 of %2", "<translation>%2 的 %1</translation>"))
        self.assertEqual(1, self.of("%1 of %2", "<translation>%1 的</translation>"))
        self.assertEqual(1, self.of("Open", "<translation type='unfinished'></translation>"))
        self.assertEqual(1, self.of("Open", "<translation type='unfinished'>打开</translation>"))
        self.assertEqual(1, self.of("Open", "<translation> </translation>"))
        self.assertEqual(1, self.of("&amp;Open", "<translation>打开</translation>"))
        self.assertEqual(0, self.of("&amp;Open…", "<translation>打开(&amp;O)…</translation>"))
        self.assertEqual(1, self.of("&amp;Open…", "<translation>打开(&amp;O)</translation>"))
        self.assertEqual(0, self.of("%n files", "<translation><numerusform>%n 个文件</numerusform></translation>"))
        self.assertEqual(1, self.of("%n files", "<translation><numerusform>文件</numerusform></translation>"))


if __name__ == "__main__":
    unittest.main()
