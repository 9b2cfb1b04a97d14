# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house that a build cannot check; each gives the list of what breaks it."""
import re
import stat
from pathlib import Path

import arrows

TOP_LEVEL = {"app", "core", "resources", "tests", "CMakeLists.txt", "README.md", "CMakePresets.json"}
IGNORED_TOP_LEVEL = {"build", "compile_commands.json"}
MOST_LINES = 300
MIT_FOLDERS = ("core/", "tests/core/", "tests/consumer/")
CODE = {".h", ".cpp"}
SOURCES = CODE | {".cmake", ".sh", ".py", ".mjs"}
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)


def files(root, folders=("app", "core", "resources", "tests", ".ci")):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path, path.relative_to(root).as_posix()


def begins_as_script(path):
    with path.open("rb") as file:
        return file.read(2) == b"#!"


def sources(root):
    for path, name in files(root):
        if path.suffix in SOURCES or path.name == "CMakeLists.txt" or path.suffix == "" and begins_as_script(path):
            yield path, name


def code(root, folders):
    return ((path, name) for path, name in files(root, folders) if path.suffix in CODE)


def top_level(root):
    return [
        f"{entry.name} does not belong at the top level"
        for entry in sorted(root.iterdir())
        if not entry.name.startswith(".")
        and not entry.name.endswith(".user")
        and entry.name not in TOP_LEVEL | IGNORED_TOP_LEVEL
    ]


def file_length(root):
    counted = ((name, len(path.read_text().splitlines())) for path, name in sources(root))
    return [f"{name} has {lines} lines; {MOST_LINES} are the most" for name, lines in counted if lines > MOST_LINES]


def no_qt_in_core(root):
    return [
        f"{name} includes {included}; the core knows no Qt"
        for path, name in code(root, ("core", "tests/core", "tests/consumer"))
        for included in INCLUDE.findall(path.read_text())
        if re.match(r"Q[A-Z]|Qt", included)
    ]


def include_arrows(root):
    found = []
    for folder, rooms in (("app", arrows.app_rooms(root)), ("core/src", arrows.core_rooms(root))):
        for path, name in code(root, (folder,)):
            room = arrows.room_of(name.removeprefix(folder + "/"), rooms)
            for included in INCLUDE.findall(path.read_text()):
                target = arrows.room_of(included, rooms)
                if included.startswith("../"):
                    found.append(f"{name} includes {included}; write the path from the room's root")
                elif target and room and target not in rooms[room]:
                    found.append(f"{name} includes {included}; {room} does not stand on {target}")
    return found


def rooms_known(root):
    """Files in folders of which the build declares no room; the arrows of these nobody would check."""
    found = []
    for folder, rooms in (("app", arrows.app_rooms(root)), ("core/src", arrows.core_rooms(root))):
        for _, name in code(root, (folder,)):
            inside = name.removeprefix(folder + "/")
            if "/" in inside and not arrows.room_of(inside, rooms):
                found.append(f"{name} lies in no room that the build declares")
    return found


def whole_modules(root):
    return [
        f"{name} includes all of {included}; include single classes"
        for path, name in code(root, ("app", "tests"))
        for included in INCLUDE.findall(path.read_text())
        if re.fullmatch(r"Qt(Core|Gui|Widgets|Charts|Svg|Test|PrintSupport)", included.split("/")[-1])
    ]


def licence(root):
    found = []
    for path, name in sources(root):
        lines = path.read_text().splitlines()
        if lines and lines[0].startswith("#!"):
            lines = lines[1:]
        wanted = "MIT" if name.startswith(MIT_FOLDERS) else "GPL-3.0-or-later"
        first = lines[0] if lines else ""
        if not re.fullmatch(rf"(//|#) SPDX-License-Identifier: {re.escape(wanted)}", first):
            found.append(f"{name} does not begin with SPDX-License-Identifier: {wanted}")
    return found


def run_bits(root):
    return [
        f"{name} is not a script that may be run; let it begin with #! and chmod +x it"
        for path, name in files(root)
        if path.name == "run" and not (begins_as_script(path) and path.stat().st_mode & stat.S_IXUSR)
    ]


def icon_pictures(root):
    return [
        f"{name} holds {count} <svg> elements; Qt draws only what comes before a second one"
        for path, name in files(root, ("resources/icons",))
        if path.suffix == ".svg" and (count := len(re.findall(r"<svg\b", path.read_text()))) != 1
    ]


# What shows text as HTML where it looks like some; the text may be from a file that somebody else
# has made. The files of plain_text and plain_message_box show it as it is, and a few write HTML of
# the program's own, into which they put texts escaped.
PLAIN_TEXT = {"plain_text", "plain_message_box"}
OWN_HTML = {"help_texts", "key_card", "note_panel", "presentation_heads", "presentation_lesson"}
SHOWS_HTML = re.compile(
    r"\b(?:new QLabel\b|public QLabel\b|QLabel\(|QLabel \w+[({;]"
    r"|QMessageBox \w+[({;]|QMessageBox::(?:question|warning|information|critical|about)\b|new QMessageBox\b"
    r"|setToolTip\(|&QWidget::setToolTip|ToolTipRole|QToolTip::showText|QErrorMessage|QSplashScreen"
    r"|setWhatsThis\(|setLabelText\(|setInformativeText\(|setHtml\(|insertHtml\(|setMarkdown\("
    r"|Qt::AutoText|Qt::RichText|Qt::MarkdownText"
    r"|addRow\((?!\s*(?:\w+\)|tr\(\"[^\"]*\"\),|QString\(\),|new |label,)))"
)


def plain_text(root):
    return [
        f"{name} shows what looks like HTML as HTML: {found}; use what plain_text.h and plain_message_box.h have"
        for path, name in code(root, ("app",))
        if path.stem not in PLAIN_TEXT | OWN_HTML
        for found in SHOWS_HTML.findall(path.read_text())
    ]


RULES = [
    top_level, file_length, no_qt_in_core, include_arrows, rooms_known, whole_modules, licence, run_bits,
    icon_pictures, plain_text,
]
