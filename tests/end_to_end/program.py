# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program in its window: started, steered by keys and mouse, and asked what it shows."""
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from picture import Area  # noqa: E402

WAIT_SECONDS = 20
POLL_SECONDS = 0.05


def eventually(what, ask):
    """The first answer that is neither false nor none; fails when it does not come in time."""
    end = time.monotonic() + WAIT_SECONDS
    while True:
        answer = ask()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"waited {WAIT_SECONDS} seconds in vain for {what}")
        time.sleep(POLL_SECONDS)


def xdotool(*arguments):
    result = subprocess.run(
        ["xdotool", *map(str, arguments)], capture_output=True, text=True, timeout=WAIT_SECONDS
    )
    return result.stdout.split()


def command_output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


def press(*keys):
    xdotool("key", "--clearmodifiers", *keys)


def press_until(key, what, ask):
    """Again and again: slow typing leaves more than one undo step."""
    def answer():
        if not ask():
            press(key)
        return ask()

    eventually(what, answer)


def write(text):
    xdotool("type", "--delay", 5, text)


class Control:
    """What assistive technology sees of one widget."""

    def __init__(self, accessible):
        self._accessible = accessible

    @property
    def role(self):
        return self._accessible.get_role_name()

    @property
    def parent_role(self):
        return self._accessible.get_parent().get_role_name()

    @property
    def name(self):
        return self._accessible.get_name() or ""

    @property
    def description(self):
        return self._accessible.get_description() or ""

    @property
    def area(self):
        box = Atspi.Component.get_extents(self._accessible, Atspi.CoordType.SCREEN)
        return Area(box.x, box.y, box.width, box.height)

    @property
    def text(self):
        return Atspi.Text.get_text(self._accessible, 0, -1)

    @property
    def value(self):
        return Atspi.Value.get_current_value(self._accessible)

    @value.setter
    def value(self, wanted):
        Atspi.Value.set_current_value(self._accessible, wanted)

    @property
    def value_range(self):
        return (Atspi.Value.get_minimum_value(self._accessible),
                Atspi.Value.get_maximum_value(self._accessible))

    def do(self, action):
        """What a screen reader's user asks a control for: "Press", "Toggle"."""
        for index in range(Atspi.Action.get_n_actions(self._accessible)):
            if Atspi.Action.get_action_name(self._accessible, index) == action:
                return Atspi.Action.do_action(self._accessible, index)
        raise AssertionError(f"the {self.role} “{self.name}” has no action “{action}”")

    def has(self, state):
        return self._accessible.get_state_set().contains(getattr(Atspi.StateType, state))

    def children(self):
        for index in range(self._accessible.get_child_count()):
            child = self._accessible.get_child_at_index(index)
            if child:
                yield Control(child)

    def all_below(self):
        for child in self.children():
            yield child
            yield from child.all_below()


class Program:
    def __init__(self, path, *arguments):
        Atspi.get_desktop(0).get_child_count()  # starts the bus, which a program looks for only once
        self._process = subprocess.Popen([path, *map(str, arguments)])
        self._window = eventually("the program's window", self._main_window)

    def _root(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self._process.pid:
                return Control(child)
        return None

    def _main_window(self):
        root = self._root()
        for window in root.children() if root else ():
            if window.role == "frame" and window.has("SHOWING"):
                return window
        return None

    def controls(self, everywhere=False):
        """Every control that is on the screen, and those that are scrolled out of it."""
        state = "VISIBLE" if everywhere else "SHOWING"
        return [control for control in self._root().all_below() if control.has(state)]

    def find(self, role, name, everywhere=False):
        def ask():
            try:
                found = self.controls(everywhere)
                return next((c for c in found if c.role == role and c.name == name), None)
            except GLib.Error:  # a widget went away while it was asked
                return None

        return eventually(f"the {role} “{name}”", ask)

    def window_title(self):
        return self._window.name

    def _windows(self, title):
        return xdotool(
            "search", "--all", "--onlyvisible", "--pid", self._process.pid, "--name", title
        )

    def take_focus(self, title):
        """Gives the window with that title the keyboard, as a window manager would."""
        windows = eventually(f"a window called “{title}”", lambda: self._windows(title))
        xdotool("windowfocus", "--sync", windows[-1])

    def wait_until_gone(self, title):
        eventually(f"the end of “{title}”", lambda: not self._windows(title))

    def wait_for_end(self):
        return self._process.wait(WAIT_SECONDS)

    def stop(self):
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
