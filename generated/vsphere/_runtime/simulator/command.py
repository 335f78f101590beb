# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``python -m vsphere.simulator``: a simulated server as a program of its own."""

from __future__ import annotations

import signal
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from itertools import cycle
from pathlib import Path
from threading import Event

from ..version import rank_of
from .core.generated_types import GeneratedTypes
from .core.logins import ADMINISTRATOR
from .server import Server
from .serving.certificates import NoCertificate
from .serving.served import Served
from .tasks.work import steps

PORT = 8989
_KINDS = ("CreateSnapshot_Task", "PowerOnVM_Task", "CloneVM_Task", "ReconfigVM_Task")
_APART = 5.0
"""Seconds between the beginnings of two tasks that are there from the start."""
_FAILING = 4
"""Each task of that many fails."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until somebody ends the program.

    Args:
        arguments: Those of the command line; those of the process where left out.

    Returns:
        What the process ends with: 0, or 2 where it cannot serve.
    """
    parser = _parser()
    given = parser.parse_args(arguments)
    ended = Event()

    def end(number: int, frame: object) -> None:
        ended.set()

    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, end)
    try:
        server = _server(given)
        line = server.serve(
            given.host, given.port, tls=given.tls, certificate=given.certificate, key=given.key
        )
    except (OSError, LookupError, ValueError, NoCertificate) as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    with line:
        print(_told(server, line, given), flush=True)
        while not ended.wait(1.0):  # a wait without an end is not interrupted on every system
            continue
    return 0


def _parser() -> ArgumentParser:
    """What the command line can say."""
    package = __name__.partition("._runtime")[0]
    parser = ArgumentParser(
        prog=f"python -m {package}.simulator",
        description="A simulated server that any client of vSphere can connect to. It knows tasks and what "
        "belongs to them, forgets everything when it ends, and is for tests alone.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="where to listen (%(default)s)")
    parser.add_argument("--port", type=int, default=PORT, help="the port, 0 for any (%(default)s)")
    parser.add_argument("--tls", action="store_true", help="speak TLS, with a certificate made for it")
    parser.add_argument("--certificate", metavar="FILE", help="speak TLS, with this certificate")
    parser.add_argument("--key", metavar="FILE", help="its key, where that is elsewhere")
    parser.add_argument("--version", metavar="NUMBER", help="the API version; the newest by default")
    parser.add_argument("--user", default=ADMINISTRATOR, help="who may do everything (%(default)s)")
    parser.add_argument("--password", help="the user's password; any by default")
    parser.add_argument(
        "--permit",
        metavar="USER=PRIVILEGES",
        action="append",
        default=[],
        help="another user, with any password, who may do nothing but this: ann=Task.Create,Task.Update",
    )
    parser.add_argument(
        "--token",
        metavar="USER=FILE",
        action="append",
        default=[],
        help="take the token that is in a file, SAML or of a bearer, for a user; nothing in it is verified",
    )
    parser.add_argument(
        "--demand-extensions",
        action="store_true",
        help="refuse tasks of kinds that no registered extension brings, as real servers do",
    )
    parser.add_argument("--tasks", type=int, default=0, metavar="COUNT", help="begin with so many tasks")
    return parser


def _server(given: Namespace) -> Server:
    """The server that a command line asks for.

    Raises:
        LookupError: It does not know the version.
        ValueError: The users are not said as they have to be.
        OSError: The file of a token cannot be read.
    """
    server = Server(given.version)
    server.add_user(given.user, given.password)
    server.admit(given.user)
    for each in given.permit:
        user, equals, privileges = str(each).partition("=")
        if not user or not equals:
            raise ValueError(f"--permit takes USER=PRIVILEGE,PRIVILEGE, not {each!r}")
        server.permit(user, *filter(None, privileges.split(",")))
    for each in given.token:
        user, equals, file = str(each).partition("=")
        if not user or not equals:
            raise ValueError(f"--token takes USER=FILE, not {each!r}")
        server.add_token(user, Path(file).read_text("utf-8"))
    if given.demand_extensions:
        server.demand_extensions()
    fault = GeneratedTypes(rank_of(server.version.id)).fault("vim.fault.VimFault", "the datastore is full")
    for number, kind in zip(range(given.tasks), cycle(_KINDS), strict=False):
        machine = server.add_entity("vim.VirtualMachine", f"machine-{number + 1}")
        fails = number % _FAILING == _FAILING - 1
        work = steps(60, 20, result=f"done by {kind}", fault=fault if fails else None)
        server.run(machine, kind, work, queued=_APART * number, user=given.user)
    return server


def _told(server: Server, line: Served, given: Namespace) -> str:
    """What is said at the beginning: all that a client needs."""
    password = "any password" if given.password is None else "the password given"
    told = [f"{line.url}, version {server.version}, user {given.user} with {password}"]
    if line.thumbprint is not None:
        told.append(f"certificate {line.certificate}, SHA-256 {line.thumbprint}")
    return "\n".join([*told, "end it with Ctrl-C"])
