#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a command on a display, a session bus and in a home of its own, and ends what it started.

usage: headless.py SECONDS COMMAND [ARGUMENT]...
"""
import ctypes
import os
import signal
import subprocess
import sys
import tempfile

SCREEN = "1400x900x24"
KEPT_VARIABLES = ("PATH", "LD_LIBRARY_PATH", "TMPDIR")
STOP_SECONDS = 5
START_ATTEMPTS = 5


def end_with_parent():
    pr_set_pdeathsig = 1
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGTERM)


def start(command, environment, **options):
    return subprocess.Popen(command, env=environment, preexec_fn=end_with_parent, **options)


def stop(process):
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def first_line(descriptor):
    """What a server says once it is ready; empty where it ended instead."""
    with os.fdopen(descriptor) as pipe:
        return pipe.readline().strip()


def start_display(environment):
    """A display that answers; one that ends elsewhere may take a new one's socket along."""
    for _ in range(START_ATTEMPTS):
        server, display = start_server(environment)
        asked = subprocess.run(
            ["xdotool", "getdisplaygeometry"], env=environment | {"DISPLAY": display},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        if asked.returncode == 0:
            return server, display
        stop(server)
    sys.exit("No virtual display could be started; is Xvfb installed?")


def start_server(environment):
    read_end, write_end = os.pipe()
    server = start(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        environment, pass_fds=[write_end], stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    return server, f":{first_line(read_end)}"


def start_bus(environment):
    read_end, write_end = os.pipe()
    bus = start(
        ["dbus-daemon", "--session", "--nofork", f"--print-address={write_end}"],
        environment, pass_fds=[write_end], stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    return bus, first_line(read_end)


def own_environment(home):
    environment = {name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ}
    environment |= {"HOME": home, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb",
                    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                    "ACTIVATION_EXPLORER_WITHOUT_AUTOSAVE": "1"}
    for variable in ("CONFIG", "DATA", "CACHE", "STATE"):
        environment[f"XDG_{variable}_HOME"] = os.path.join(home, variable.lower())
    environment["XDG_RUNTIME_DIR"] = os.path.join(home, "runtime")
    os.mkdir(environment["XDG_RUNTIME_DIR"], 0o700)
    return environment


def run(seconds, command):
    started = []
    with tempfile.TemporaryDirectory(prefix="explorer-home-", ignore_cleanup_errors=True) as home:
        environment = own_environment(home)
        try:
            server, environment["DISPLAY"] = start_display(environment)
            started.append(server)
            bus, environment["DBUS_SESSION_BUS_ADDRESS"] = start_bus(environment)
            started.append(bus)
            process = start(command, environment)
            started.append(process)
            return process.wait(seconds)
        except subprocess.TimeoutExpired:
            print(f"{command[0]} was not done after {seconds} seconds.", file=sys.stderr)
            return 1
        finally:
            for process in reversed(started):
                stop(process)


def leave(*_):
    sys.exit(1)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, leave)
    sys.exit(run(int(sys.argv[1]), sys.argv[2:]))
