# SPDX-License-Identifier: GPL-3.0-or-later
"""Which rooms there are and which of them each may include, read from where the build declares it."""
import re

CALL = re.compile(r"^(add_room|core_room)\(\s*([\w/]+)(.*?)\)$", re.MULTILINE | re.DOTALL)
UMBRELLA = re.compile(r"^add_library\((explorer_\w+) INTERFACE\)$", re.MULTILINE)
LINKS = r"^target_link_libraries\({target}\s+\w+\s+([^)]*)\)$"


def words_after(keyword, arguments):
    """The words between a keyword of CMake and the next one."""
    found = re.search(rf"\b{keyword}\b(.*?)(?=\b[A-Z]{{4,}}(?:_[A-Z]+)?\b(?!:)|\Z)", arguments, re.DOTALL)
    return found.group(1).split() if found else []


def with_all_below(direct):
    """What each may include: what it names, and what those may."""
    reached = {}

    def reach(room):
        if room not in reached:
            reached[room] = {room}
            for below in direct.get(room, ()):
                reached[room] |= reach(below)
        return reached[room]

    return {room: reach(room) for room in direct}


def app_rooms(root):
    """The rooms of app/ and their wings, from add_room in app/*/room.cmake."""
    direct, names = {}, {}
    for file in sorted(root.glob("app/*/room.cmake")):
        text = file.read_text()
        for _, name, arguments in CALL.findall(text):
            target = "explorer_" + name.replace("/", "_")
            names[target] = name
            direct[target] = words_after("LINKS", arguments)
        for target in UMBRELLA.findall(text):
            links = re.search(LINKS.format(target=target), text, re.MULTILINE)
            direct[target] = links.group(1).split() if links else []
    return {
        names[target]: {names[below] for below in reached if below in names}
        for target, reached in with_all_below(direct).items()
        if target in names
    }


def core_rooms(root):
    """The rooms of core/src, from core_room in core/CMakeLists.txt."""
    file = root / "core" / "CMakeLists.txt"
    calls = CALL.findall(file.read_text()) if file.exists() else []
    return with_all_below({name: words_after("MAY_INCLUDE", arguments) for _, name, arguments in calls})


def room_of(path, rooms):
    """The innermost room that holds the file of that path; None where none does."""
    parts = path.split("/")[:-1]
    while parts:
        if "/".join(parts) in rooms:
            return "/".join(parts)
        parts.pop()
    return None
