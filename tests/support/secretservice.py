"""A D-Bus session of its own with GNOME's keyring in it, as on a desktop."""

from __future__ import annotations

import socket
import subprocess
import tempfile
import threading
import time
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Final

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jeepney.io.blocking import DBusConnection

PROGRAMS: Final = ("dbus-run-session", "gnome-keyring-daemon")
UNLOCKING: Final = b"the keyring's own password"
SERVICE: Final = "org.freedesktop.secrets"
PROMPTER: Final = "org.gnome.keyring.SystemPrompter"
_BUS: Final = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
_PATIENCE: Final = 30
_KEEPER: Final = ("--", "sh", "-c", 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat >/dev/null')
"""Tells the address, and keeps the session until its standard input ends."""


@contextmanager
def session(home: Path, *, unlocked: bool) -> Iterator[dict[str, str]]:
    """Run a session whose keyring is kept under `home`; yield the environment of its programs.

    Without `unlocked` the daemon is started by D-Bus when somebody asks for it, and is locked.
    """
    with ExitStack() as stack:
        # The path of a socket is short, and a folder of pytest is not.
        runtime = stack.enter_context(tempfile.TemporaryDirectory(prefix="vtj"))
        environment = {
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": runtime,
        }
        bus = stack.enter_context(_running("dbus-run-session", *_KEEPER, environment=environment))
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        if unlocked:
            options = ("--foreground", "--unlock", "--components=secrets")
            daemon = stack.enter_context(
                _running("gnome-keyring-daemon", *options, environment=environment)
            )
            assert daemon.stdin is not None
            daemon.stdin.write(UNLOCKING)
            daemon.stdin.close()
            _wait_for(SERVICE, environment)
        yield environment


@contextmanager
def _running(*command: str, environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    with process:
        try:
            yield process
        finally:
            if process.stdin is not None and not process.stdin.closed:
                process.stdin.close()
            else:
                process.terminate()
            process.wait(_PATIENCE)


def _wait_for(name: str, environment: dict[str, str]) -> None:
    address = environment["DBUS_SESSION_BUS_ADDRESS"]
    until = time.monotonic() + _PATIENCE
    with open_dbus_connection(address) as connection:
        while time.monotonic() < until:
            reply = connection.send_and_get_reply(
                new_method_call(_BUS, "NameHasOwner", "s", (name,)), timeout=_PATIENCE
            )
            if reply.body[0]:
                return
            time.sleep(0.02)
    raise TimeoutError(name)


@contextmanager
def unanswered_prompt(environment: dict[str, str]) -> Iterator[DBusConnection]:
    """Be the window that asks for the keyring's password, and leave it open for ever."""
    with open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]) as connection:
        connection.send_and_get_reply(
            new_method_call(_BUS, "RequestName", "su", (PROMPTER, 0)), timeout=_PATIENCE
        )
        yield connection


@contextmanager
def hanging_bus(*, greets: bool) -> Iterator[str]:
    """Be a bus that takes every connection and answers nothing; yield its address.

    With `greets` it lets a program authenticate, as a bus whose other half hangs.
    """

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            connections.append(connection)
            if greets:
                connection.recv(4096)
                connection.sendall(b"OK 0123456789abcdef0123456789abcdef\r\n")

    connections: list[socket.socket] = []
    with (
        tempfile.TemporaryDirectory(prefix="vtj") as folder,
        socket.socket(socket.AF_UNIX) as listener,
    ):
        listener.bind(f"{folder}/bus")
        listener.listen()
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield f"unix:path={folder}/bus"
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join(_PATIENCE)
            for connection in connections:
                connection.close()
